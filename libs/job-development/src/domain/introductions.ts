import { addDays, type Day } from '#kernel';
import type { ContactOutcome, ContactPurpose, Presence, Specificity } from './contact';

/** What speaks against introducing somebody to an employer on a day. */
export const introductionWarnings = {
  do_not_contact: 'The employer asked not to be contacted',
  paused: 'Introductions to the employer are paused',
  cool_off: 'The employer said no a short while before',
  past_cap: 'The employer has had as many introductions that month as they, or the service, want',
} as const;
export type IntroductionWarning = keyof typeof introductionWarnings;

/** Who said how many introductions a month are enough. */
export const capSources = {
  employer: 'The employer asked for it',
  service: 'The service’s own figure, for employers who have not said',
} as const;

/** A contact as far as it decides whether it introduces somebody. */
export interface IntroducingFacts {
  readonly purpose: ContactPurpose;
  readonly specificity: Specificity;
  readonly presence: Presence;
  readonly outcome: ContactOutcome | null;
}

/** Outcomes in which nobody heard of the client. */
const unheard: ReadonlySet<ContactOutcome> = new Set(['no_answer', 'manager_out', 'reception_only']);

/**
 * Whether a contact puts a named client before an employer: the one kind of contact of which an employer can have too many.
 * What the client does alone is the client's own; an attempt that met nobody asked nothing of the employer.
 */
export function isIntroduction({ purpose, specificity, presence, outcome }: IntroducingFacts): boolean {
  return (
    purpose === 'present_candidate' &&
    specificity === 'client_specific' &&
    presence !== 'client_alone' &&
    (outcome === null || !unheard.has(outcome))
  );
}

/** What decides how much an employer can be asked. Days are the service's. */
export interface IntroductionRules {
  readonly today: Day;
  /** Introductions by day, logged and planned. */
  readonly days: readonly Day[];
  readonly mostAMonth: number;
  /** The last day of the pause; null without one. */
  readonly pausedUntil: Day | null;
  /** The wish not to be contacted, which may have no end; null without one. */
  readonly notContacted: { readonly until: Day | null } | null;
  /** The day of the employer's latest word, when that was a no; null otherwise. */
  readonly saidNoOn: Day | null;
  readonly coolOffDays: number;
}

/** The first and the last day of the month of a day. */
export function monthOf(day: Day): { readonly from: Day; readonly to: Day } {
  return { from: `${day.slice(0, 7)}-01`, to: addDays(nextMonth(day), -1) };
}

function nextMonth(day: Day): Day {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** How many of some days lie in the month of a day. */
export function countInMonth(days: readonly Day[], day: Day): number {
  return days.filter((one) => one.slice(0, 7) === day.slice(0, 7)).length;
}

/** The last day on which a no is still fresh; null when the latest word was none. */
export function coolOffUntil({
  saidNoOn,
  coolOffDays,
}: Pick<IntroductionRules, 'saidNoOn' | 'coolOffDays'>): Day | null {
  return saidNoOn === null || coolOffDays === 0 ? null : addDays(saidNoOn, coolOffDays - 1);
}

/** What speaks against one more introduction on a day. Since when a wish or a pause holds is not known, so neither looks back. */
export function warningsOn(day: Day, rules: IntroductionRules): IntroductionWarning[] {
  const { today, notContacted, pausedUntil, saidNoOn, mostAMonth } = rules;
  const isAhead = day >= today;
  const freshNo = coolOffUntil(rules);
  const holds: Readonly<Record<IntroductionWarning, boolean>> = {
    do_not_contact: isAhead && notContacted !== null && (notContacted.until === null || day <= notContacted.until),
    paused: isAhead && pausedUntil !== null && day <= pausedUntil,
    cool_off: freshNo !== null && saidNoOn !== null && day >= saidNoOn && day <= freshNo,
    past_cap: countInMonth(rules.days, day) >= mostAMonth,
  };
  return (Object.keys(introductionWarnings) as IntroductionWarning[]).filter((warning) => holds[warning]);
}

/** The first day, from one on, on which nothing speaks against an introduction; null when there is none in sight. */
export function nextDayFor(from: Day, rules: IntroductionRules): Day | null {
  if (rules.mostAMonth === 0) return null;
  let day = from;
  for (;;) {
    const [warning] = warningsOn(day, rules);
    if (warning === undefined) return day;
    const after = dayAfter(warning, day, rules);
    if (after === null) return null;
    day = after;
  }
}

/** The first day on which this one warning cannot hold any more; null when it has no end. */
function dayAfter(warning: IntroductionWarning, day: Day, rules: IntroductionRules): Day | null {
  if (warning === 'past_cap') return nextMonth(day);
  const ends = {
    do_not_contact: rules.notContacted?.until ?? null,
    paused: rules.pausedUntil,
    cool_off: coolOffUntil(rules),
  };
  const until = ends[warning];
  return until && addDays(until, 1);
}

/** Warnings under which an introduction cannot be planned. What took place is logged whatever it was. */
export function refusesPlan(warnings: readonly IntroductionWarning[]): 'do_not_contact' | 'paused' | null {
  return warnings.find((warning) => warning === 'do_not_contact' || warning === 'paused') ?? null;
}
