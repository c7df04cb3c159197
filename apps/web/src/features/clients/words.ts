import type { Sentences } from '../../api/problem';
import type { View } from '../../api/client';
import type { Choice } from '../../ui/choice-fields';

type Table<Code extends string> = Readonly<Record<Code, string>>;

/** The choices of a form from a table of words, in its order. */
export const choicesOf = <Code extends string>(table: Table<Code>): readonly Choice<Code>[] =>
  (Object.keys(table) as Code[]).map((value) => ({ value, label: table[value] }));

export const statusNames: Table<View<'ClientStatus'>> = {
  looking: 'Looking for work',
  in_work_support: 'In work, with support',
  on_hold: 'Paused',
  left: 'Left the service',
};

export const episodeNames: Table<View<'EpisodeKind'>> = {
  find_work: 'Find a job',
  retain_work: 'Keep a job',
  find_better_work: 'Find a better job',
};

export const disclosureNames: Table<View<'DisclosureLevel'>> = {
  not_yet_discussed: 'Not talked about yet',
  generic: 'Say nothing about the person',
  undisclosed: 'Name the person, nothing about health or this service',
  disclosed: 'Use the agreed words',
};

export const disclosureMeanings: Table<View<'DisclosureLevel'>> = {
  not_yet_discussed: 'Until you have talked about it, say nothing about this person to any employer.',
  generic: 'You may say which service you work for. Do not mention this person.',
  undisclosed:
    'You may give the name and strengths. Say nothing that hints at health, and do not name the service: that alone tells.',
  disclosed: 'You may use exactly the words below, and nothing more.',
};

/** Day of the rapid-search clock after which waiting is worth a word. */
const longWait = 30;

/** Whether the clock has run longer than thirty days and still runs. */
export const isLongWait = (episode: View<'ClientView'>['episode'], status: View<'ClientStatus'>): boolean =>
  episode !== null && episode.endedOn === null && status === 'looking' && episode.dayNumber > longWait;

/** Problem codes of the clients' routes. */
export const clientsSentences: Sentences = {
  'clients.client_not_found': 'This person is not on record here, or another team supports them.',
  'clients.team_not_yours': 'You can only add people to your own teams. Choose another team, or ask your team leader.',
  'clients.specialist_not_in_team': 'That colleague is not in this team. Choose somebody of the team.',
  'clients.district_unknown': 'There is no postcode district of this name. Check it, or leave it empty.',
  'clients.entry_in_future': 'The day they joined lies in the future. Choose today or an earlier day.',
  'clients.unknown_occupation': 'One kind of work is not in the list of occupations. Search for it again.',
  'clients.wording_missing': 'Write down the exact words you agreed, or choose another answer.',
};
