import type { Sentences } from '../../api/problem';
import type { View } from '../../api/client';

type Table<Code extends string> = Readonly<Record<Code, string>>;

export const criterionNames: Table<View<'Criterion'>> = {
  occupation: 'Kind of work',
  travel: 'Getting there',
  hours: 'Hours a week',
  days_and_times: 'Days and times',
  shift_kinds: 'Shifts',
  pay: 'Pay',
  contract: 'Contract',
  environment: 'The workplace',
  requirements: 'What the employer asks for',
  values: 'What matters to you',
  competitive: 'A job like any other',
  employer: 'Employers to avoid',
  freshness: 'How fresh the vacancy is',
  not_for_me: 'Not for me',
};

/** Why not, as one would say it; one tap each. */
export const reasonNames: Table<View<'NotForMeReason'>> = {
  too_far: 'Too far to get to',
  hours_or_days: 'Hours or days don’t suit',
  pay: 'Pays too little',
  kind_of_work: 'Not my kind of work',
  environment: 'Not my kind of place',
  this_employer: 'Not this employer',
  not_now: 'Not at this time',
  already_applied: 'Already applied',
  other: 'Something else',
};

/** Whose "not for me" it is. */
export const speakerNames: Table<View<'Speaker'>> = {
  client: 'The person',
  specialist: 'I do',
  employer: 'The employer',
};

/** Problem codes of the suggestions' routes. */
export const suggestionsSentences: Sentences = {
  'matching.client_not_found': 'This person is not on record here, or another team supports them.',
  'matching.suggestion_not_found': 'This suggestion is not here any more, or it belongs to another team.',
  'matching.opening_not_found': 'This vacancy is not on record here. Search for it by its title.',
  'matching.reason_missing': 'Choose a reason. One tap is enough.',
  'matching.change_not_offered': 'The wishes say something else by now, so this is not on offer any more.',
  'matching.change_overtaken': 'The wish was changed again since. Change it in the wishes themselves.',
  'clients.changed_meanwhile': 'Somebody changed the wishes meanwhile. Look at them first, then decide.',
  'matching.vacancy_not_live': 'This vacancy has closed meanwhile, so it can only be put aside.',
};

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

type Variety = View<'WhatIfView'>['variety'];

/** How many kinds of work and employers a list holds. What is not known is said, not counted as one more. */
export function varietySaid({ kindsOfWork, employers, kindNotKnown, employerNotKnown }: Variety): string {
  const unknown = [
    kindNotKnown > 0 && `the work of ${kindNotKnown}`,
    employerNotKnown > 0 && `the employer of ${employerNotKnown}`,
  ].filter(Boolean);
  const known = `${counted(kindsOfWork, 'kind of work', 'kinds of work')}, ${counted(employers, 'employer', 'employers')}`;
  return unknown.length === 0 ? known : `${known}; not known: ${unknown.join(' and ')}`;
}
