import { journey } from '../suggestions/getting-there';
import { type Judged, numberAt, textAt } from '../suggestions/judged';
import { occupation, sentenceOf } from '../suggestions/sentences';
import type { View } from '../../api/client';

type Template = (judged: Judged) => string;

export const prospectCriterionNames: Readonly<Record<View<'ProspectCriterion'>, string>> = {
  clients: 'Whom it serves',
  work: 'Kinds of work there',
  travel: 'Getting there',
  values: 'What matters to you',
  employer: 'Employers to avoid',
  hiring: 'Signs of taking people on',
  relationship: 'How well we know each other',
  size: 'Size',
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** How long ago, roughly: "12 days ago", "5 months ago". */
function ago(days: number): string {
  if (days === 0) return 'today';
  return days < 60 ? `${counted(days, 'day', 'days')} ago` : `${Math.floor(days / 30.4)} months ago`;
}

function work(judged: Judged): string {
  const wanted = judged.wish?.title ? lower(judged.wish.title) : 'the work you talked about';
  if (judged.kind === 'unknown') return `What work there is, nobody has asked yet; you talked about ${wanted}`;
  const title = textAt(judged, 'title');
  if (!title) return `No sign of ${wanted} in this trade`;
  const count = numberAt(judged, 'count') ?? 0;
  const basis = {
    here: `they had ${counted(count, 'vacancy', 'vacancies')} for ${lower(title)}`,
    sector: `${counted(count, 'vacancy', 'vacancies')} for ${lower(title)} seen in this trade`,
    index: `there are ${lower(title)} in this trade as a rule`,
  }[textAt(judged, 'origin')];
  return [occupation(judged), basis].filter(Boolean).join('; ');
}

function hiring(judged: Judged): string {
  const [hires, seen] = [numberAt(judged, 'hires') ?? 0, numberAt(judged, 'vacanciesSeen') ?? 0];
  const lookBack = numberAt(judged, 'lookBackDays') ?? 365;
  const span = lookBack === 365 ? 'the last year' : `the last ${lookBack} days`;
  if (judged.kind === 'unknown') return `Whether they take people on is not known: no vacancy seen in ${span}`;
  const since = numberAt(judged, 'daysSinceHire');
  const hired =
    hires > 0 && `Took ${counted(hires, 'person', 'people')} of ours on${since === null ? '' : `, last ${ago(since)}`}`;
  const vacancies = seen > 0 && `${counted(seen, 'vacancy', 'vacancies')} seen in ${span}`;
  return [hired, vacancies].filter(Boolean).join('; ');
}

const stages: Readonly<Record<string, string>> = {
  identified: 'Nobody has talked with them yet',
  introduced: 'We have introduced ourselves',
  appointment_made: 'They agreed to talk with us',
  needs_learned: 'We know what they need',
  thanked: 'We know what they need, and thanked them',
  candidate_introduced: 'We have talked about a person there',
  hired: 'They took somebody on',
  maintained: 'In touch since they took somebody on',
  not_now: 'They said not now',
  dormant: 'We were in touch once',
};

function relationship(judged: Judged): string {
  const days = numberAt(judged, 'daysSinceApproach');
  const stage = stages[textAt(judged, 'stage')] ?? 'We are in touch';
  return days === null ? stage : `${stage}; last contact ${ago(days)}`;
}

const sizes: Readonly<Record<string, string>> = {
  micro: 'Fewer than 10 people work there',
  small: '10 to 49 people work there',
  medium: '50 to 249 people work there',
  large: '250 people or more work there',
};

const templates: Readonly<Record<string, Template>> = {
  work,
  hiring,
  relationship,
  size: (judged) => sizes[textAt(judged, 'size')] ?? 'How many people work there is not known',
  clients: (judged) =>
    `Clashes with nothing that ${numberAt(judged, 'served') ?? 0} of ${counted(numberAt(judged, 'caseload') ?? 0, 'person', 'people')} said`,
};

/** A line about an employer in words. What is judged as for a vacancy reads as there. */
export function prospectSentence(judged: Judged): string {
  return templates[judged.criterion]?.(judged) ?? sentenceOf(judged);
}

/** What an employer has for somebody of a caseload, in a few words. */
export function servedBy(parts: readonly Judged[]): string {
  const of = (criterion: Judged['criterion']) => parts.find((part) => part.criterion === criterion);
  const [byWork, byTravel] = [of('work'), of('travel')];
  const wish = byWork?.kind === 'fits' ? byWork.wish?.title : null;
  const isIt = byWork && textAt(byWork, 'soc').startsWith(textAt(byWork, 'wanted'));
  const said = [
    wish ? `${isIt ? '' : 'close to '}${lower(wish)}` : byWork ? 'work to ask about' : 'has not said what work',
    byTravel ? lower(journey(byTravel) ?? 'journey not known') : null,
  ];
  return said.filter(Boolean).join(', ');
}
