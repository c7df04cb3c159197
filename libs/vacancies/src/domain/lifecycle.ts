import { addDays, type Day } from '#kernel';

export const vacancyStates = {
  open: 'May be filled; seen or confirmed lately',
  unconfirmed: 'Neither seen nor confirmed for 30 days: it may be gone',
  on_hold: 'The employer has paused hiring',
  filled: 'Somebody has the job',
  closed: 'No longer on offer',
  withdrawn: 'Taken back: it should not have been recorded, or the employer asked',
} as const;
export type VacancyState = keyof typeof vacancyStates;
export const vacancyStateNames = Object.keys(vacancyStates) as readonly VacancyState[];

export const stateReasons = {
  not_seen_lately: 'Neither seen nor confirmed for 30 days',
  seen_again: 'The advert was seen again',
  confirmed: 'The employer said it is still open',
  employer_paused: 'The employer paused hiring',
  employer_resumed: 'The employer hires again',
  filled_by_client: 'Somebody this service supports has the job',
  filled_by_other: 'Somebody else has the job',
  employer_closed: 'The employer stopped looking',
  advert_gone: 'The advert has gone',
  duplicate: 'It was recorded twice',
  recorded_by_mistake: 'It should not have been recorded',
  employer_asked: 'The employer asked for it',
  reopened: 'It is on offer again, or the state was set by mistake',
  other: 'Another reason, in the note',
} as const;
export type StateReason = keyof typeof stateReasons;

type Transitions = Readonly<Record<VacancyState, Readonly<Partial<Record<VacancyState, readonly StateReason[]>>>>>;

const ending = {
  on_hold: ['employer_paused', 'other'],
  filled: ['filled_by_client', 'filled_by_other'],
  closed: ['employer_closed', 'advert_gone', 'other'],
  withdrawn: ['recorded_by_mistake', 'duplicate', 'employer_asked'],
} as const satisfies Transitions[VacancyState];
const reopening = ['reopened', 'seen_again', 'other'] as const;

/** Which state may follow which, and for which reasons. Nothing else says so. */
export const transitions: Transitions = {
  open: { unconfirmed: ['not_seen_lately'], ...ending },
  unconfirmed: { open: ['confirmed', 'seen_again'], ...ending },
  on_hold: {
    open: ['employer_resumed', 'seen_again'],
    filled: ending.filled,
    closed: ending.closed,
    withdrawn: ending.withdrawn,
  },
  filled: { open: reopening, closed: ending.closed, withdrawn: ending.withdrawn },
  closed: { open: reopening, filled: ending.filled, withdrawn: ending.withdrawn },
  withdrawn: { open: ['reopened'] },
};

/** Whether a vacancy in this state may still be filled. Only such are ranked, and only until their closing day. */
export function isLive(state: VacancyState): boolean {
  return state === 'open' || state === 'unconfirmed';
}

/** Whether its closing day has passed. Derived each time, never stored. */
export function isExpired(closesOn: Day | null, today: Day): boolean {
  return closesOn !== null && closesOn < today;
}

/** A vacancy is unconfirmed when it was neither seen nor confirmed for this many days. */
export const unconfirmedAfterDays = 30;

/** The last day on which a vacancy must have been seen or confirmed to stay open. */
export function lastSeenToStayOpen(today: Day): Day {
  return addDays(today, -unconfirmedAfterDays);
}

export type TransitionAnswer = 'allowed' | 'no_such_transition' | 'reason_does_not_fit';

/** Whether a state may follow another for a reason. */
export function transition(from: VacancyState, to: VacancyState, reason: StateReason): TransitionAnswer {
  const reasons = transitions[from][to];
  if (!reasons) return 'no_such_transition';
  return reasons.includes(reason) ? 'allowed' : 'reason_does_not_fit';
}

/** What a person may choose next. `unconfirmed` is for the calendar to say, not for a person. */
export function nextStates(from: VacancyState): { state: VacancyState; reasons: StateReason[] }[] {
  return vacancyStateNames.flatMap((state) => {
    const reasons = state === 'unconfirmed' ? undefined : transitions[from][state];
    return reasons ? [{ state, reasons: [...reasons] }] : [];
  });
}
