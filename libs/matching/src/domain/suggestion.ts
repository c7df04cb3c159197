/** The words of a suggestion, and what follows from an answer. */

export const suggestionStates = {
  new: 'Put forward, not yet answered',
  pursuing: 'The person wants to go after it',
  later: 'Not now: kept on a list of its own',
  declined: 'Not for the person: never put forward again',
  withdrawn: 'Was put forward and no longer is, without an answer',
} as const;
export type SuggestionState = keyof typeof suggestionStates;

export const answers = {
  pursue: 'Go after it',
  later: 'Not now, keep it',
  not_for_me: 'Not for the person; it never returns',
} as const;
export type Answer = keyof typeof answers;

export const notForMeReasons = {
  too_far: 'Too far, or too hard to get to',
  hours_or_days: 'The hours, days or times do not suit',
  pay: 'The pay is too low',
  kind_of_work: 'Not the kind of work the person wants',
  environment: 'The workplace would not suit',
  this_employer: 'Not this employer',
  not_now: 'Not at this time',
  already_applied: 'The person has applied already',
  other: 'Something else',
} as const;
export type NotForMeReason = keyof typeof notForMeReasons;

/** How many openings a client's list holds. */
export const listLength = 20;

const stateAfter: Readonly<Record<Answer, SuggestionState>> = {
  pursue: 'pursuing',
  later: 'later',
  not_for_me: 'declined',
};

/** The state an answer leads to. Minds may change: every state may be answered anew, and only a person does so. */
export function answered(answer: Answer): SuggestionState {
  return stateAfter[answer];
}

/** Which answers make sense. What can no longer be filled can only be turned down. */
export function possibleAnswers(state: SuggestionState, vacancyIsLive: boolean): Answer[] {
  return (Object.keys(answers) as Answer[]).filter(
    (answer) => stateAfter[answer] !== state && (vacancyIsLive || answer === 'not_for_me'),
  );
}
