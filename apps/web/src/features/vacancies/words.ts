import type { Problem, Sentences } from '../../api/problem';
import type { View } from '../../api/client';
import type { TagColour } from '../../ui/data';

/** Yes, no, or not known yet: unknown is a value and the first answer of every question. */
export const knownNames: Readonly<Record<View<'Known'>, string>> = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** How a vacancy came about. */
export const kindNames: Readonly<Record<View<'VacancyKind'>, string>> = {
  advertised: 'Advertised',
  unadvertised: 'Not advertised',
  carved: 'Carved out',
  negotiated: 'Negotiated',
  created: 'Newly created',
  shared: 'Job share',
  self_employment: 'Self-employment',
  retained: 'Job to keep',
};

/** The same, said so that a newcomer knows which to choose. */
export const kindHints: Readonly<Record<View<'VacancyKind'>, string>> = {
  advertised: 'The employer put it in public',
  unadvertised: 'Heard from the employer, never in public',
  carved: 'Tasks taken out of other jobs to suit a person',
  negotiated: 'Hours, tasks or place changed by agreement',
  created: 'A job that was not there before',
  shared: 'One job, two people',
  self_employment: 'Working on one’s own account',
  retained: 'Somebody holds it and wants to keep it',
};

export const contractNames: Readonly<Record<View<'ContractKind'>, string>> = {
  permanent: 'Permanent',
  temporary: 'Temporary',
  fixed_term: 'Fixed term',
  seasonal: 'Seasonal',
  agency: 'Through an agency',
  apprenticeship: 'Apprenticeship',
  zero_hours: 'Zero hours or casual',
  self_employed: 'Self-employed',
  voluntary: 'Unpaid',
  unknown: 'Not known',
};

export const remoteNames: Readonly<Record<View<'RemoteKind'>, string>> = {
  on_site: 'At the workplace',
  hybrid: 'Partly from home',
  remote: 'From home',
  unknown: 'Not known',
};

export const patternNames: Readonly<Record<View<'ShiftPattern'>, string>> = {
  fixed: 'The same every week',
  rotating: 'Changes from week to week',
  flexible: 'Can be agreed',
  unknown: 'Not known',
};

export const unitNames: Readonly<Record<View<'PayUnit'>, string>> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
  unknown: 'not known for what time',
};

export const basisNames: Readonly<Record<View<'PayBasis'>, string>> = {
  stated: 'The employer says so',
  predicted: 'An estimate by the job board',
  ote: 'With commission, not promised',
  unknown: 'Not known',
};

export const requirementNames: Readonly<Record<View<'VacancyRequirementKind'>, string>> = {
  driving_licence: 'Driving licence',
  own_transport: 'Own transport',
  dbs_basic: 'DBS check, basic or standard',
  dbs_enhanced: 'DBS check, enhanced',
  qualification: 'Qualification',
  experience: 'Experience',
  right_to_work: 'Right to work in the UK',
  physical: 'Lifting or standing',
  language: 'Language',
  other: 'Something else',
};

/** Whether the employer insists, in words. */
export const essentialNames: Readonly<Record<View<'Known'>, string>> = {
  yes: 'Essential',
  no: 'Good to have',
  unknown: 'Not known if essential',
};

export const stateNames: Readonly<Record<View<'VacancyState'>, string>> = {
  open: 'Open',
  unconfirmed: 'Not confirmed lately',
  on_hold: 'On hold',
  filled: 'Filled',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

export const stateColours: Readonly<Record<View<'VacancyState'>, TagColour>> = {
  open: 'green',
  unconfirmed: 'amber',
  on_hold: 'amber',
  filled: 'blue',
  closed: 'plain',
  withdrawn: 'plain',
};

export const reasonNames: Readonly<Record<View<'StateReason'>, string>> = {
  not_seen_lately: 'Neither seen nor confirmed for 30 days',
  seen_again: 'The advert was seen again',
  confirmed: 'The employer said it is still open',
  employer_paused: 'The employer paused hiring',
  employer_resumed: 'The employer is hiring again',
  filled_by_client: 'One of our clients has the job',
  filled_by_other: 'Somebody else has the job',
  employer_closed: 'The employer stopped looking',
  advert_gone: 'The advert has gone',
  duplicate: 'It was recorded twice',
  recorded_by_mistake: 'It was recorded by mistake',
  employer_asked: 'The employer asked us to',
  reopened: 'It is on offer again',
  other: 'Another reason',
};

/** What one side of a workplace is called, and what its two ends mean. */
export const dimensions: Readonly<Record<View<'EnvironmentDimension'>, { name: string; ask: string }>> = {
  noise: { name: 'Noise', ask: 'How noisy is it?' },
  public_contact: { name: 'Dealing with the public', ask: 'How much contact with customers or the public?' },
  pace: { name: 'Time pressure', ask: 'How much time pressure?' },
  outdoors: { name: 'Outdoors', ask: 'How much of the work is outdoors?' },
  physical: { name: 'On one’s feet', ask: 'How much standing, walking and bending?' },
  supervision: { name: 'Close supervision', ask: 'How closely is the work supervised?' },
  teamwork: { name: 'Working in a team', ask: 'How much of the work is in a team?' },
  telephone: { name: 'On the telephone', ask: 'How much telephoning?' },
  repetition: { name: 'The same tasks over and over', ask: 'How repetitive is it?' },
  conflict: { name: 'Upset or angry people', ask: 'How often are people upset or angry?' },
  temperature: { name: 'Very hot or cold', ask: 'How hot or cold does it get?' },
};
export const dimensionIds = Object.keys(dimensions) as readonly View<'EnvironmentDimension'>[];

/** Levels 1 to 5 of any dimension. */
export const levelNames = ['Very little', 'A little', 'Some', 'A lot', 'A great deal'] as const;
export const levelName = (level: number): string => levelNames[level - 1] ?? String(level);

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The four facts that make a job a competitive one, asked as one would ask the employer. */
export const competitiveQuestions = {
  openToAnyone: 'Can anyone apply?',
  permanent: 'Is the post itself permanent?',
  paysMinimumWage: 'Does it pay at least the minimum wage?',
  setAside: 'Is it set aside for people with a disability or health condition?',
} as const;
export const competitiveIds = Object.keys(competitiveQuestions) as readonly (keyof typeof competitiveQuestions)[];

/** What one may come to in the job, asked as one would ask the employer. */
export const outlookQuestions = {
  training: 'Is there training on the job?',
  progression: 'Can one move up in time?',
} as const;
export const outlookIds = Object.keys(outlookQuestions) as readonly (keyof typeof outlookQuestions)[];

/** Who recorded a vacancy that no feed brought. */
export const typedIn = 'typed';

const newer =
  'Somebody else changed this vacancy after you opened it. Nothing of theirs was overwritten, and what you typed is still here.';

/** Refusals about vacancies. */
export const vacancySentences: Sentences = {
  'vacancies.changed_meanwhile': newer,
  'vacancies.vacancy_not_found': 'This vacancy is not here. It may belong to another service.',
  'vacancies.not_live': 'This vacancy is not open any more. Change its state to open first.',
  'vacancies.transition_not_allowed': 'Somebody else has changed the state meanwhile. Reload the page and look again.',
  'vacancies.unknown_occupation': 'Choose the kind of work from the list again.',
  'vacancies.range_reversed': (problem: Problem) =>
    problem.errors?.some((one) => one.pointer.includes('pay'))
      ? 'The lower pay is more than the higher one.'
      : 'The fewest hours are more than the most.',
};

/** The values of a word list as choices for chips and selects, `unknown` last. */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
  hints?: Readonly<Record<Value, string>>,
): { value: Value; label: string; hint?: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value], hint: hints?.[value] }));
}
