import type { Day } from '#kernel';
import {
  conversations,
  type ContactMode,
  type ContactOutcome,
  type ContactPurpose,
  type ContactState,
  type Presence,
} from './contact';

/** What the rule looks at. */
export interface CountableContact {
  readonly state: ContactState;
  readonly mode: ContactMode;
  readonly purpose: ContactPurpose;
  readonly outcome: ContactOutcome | null;
  readonly presence: Presence;
  /** Null when nobody was named. */
  readonly hiringAuthority: 'yes' | 'no' | 'unknown' | null;
}

export const countingReasons = {
  counted: 'A face-to-face talk with somebody who can hire',
  planned: 'Has not taken place yet',
  cancelled: 'Was cancelled',
  not_in_person: 'Was not face to face',
  no_conversation: 'Nobody was really talked with: an attempt',
  outcome_unknown: 'Nothing is said about how it went: add the outcome',
  nobody_named: 'Nobody is named: add the person who was met',
  no_hiring_authority: 'The person met cannot decide to hire',
  hiring_authority_unknown: 'Not known whether the person met can decide to hire: a thing to ask',
  not_job_development: 'Support of somebody who works there, which is follow-along',
  client_alone: 'The client went alone: counts for their clock, not for the week',
} as const;
export type CountingReason = keyof typeof countingReasons;

/** Whether a contact counts, by which rule, and why. */
export interface Counting {
  readonly counts: boolean;
  readonly rule: string;
  readonly reason: CountingReason;
}

/** A rule and the first day on which it holds. A service that counts differently gets a rule of its own, never a new answer for old weeks. */
interface CountingRule {
  readonly id: string;
  readonly from: Day;
  readonly modes: ReadonlySet<ContactMode>;
}

/** Newest first. Source: IPS-25 item 17 (2008), as the 4th-edition manual of December 2019 reads it. */
const rules: readonly [CountingRule, ...CountingRule[]] = [
  { id: 'item17-2019', from: '2008-01-01', modes: new Set(['in_person', 'event']) },
];

/** Decides whether a contact counts for fidelity item 17. Nobody is ever asked to judge this. */
export function countContact(contact: CountableContact, day: Day): Counting {
  const rule = rules.find(({ from }) => day >= from) ?? rules[0];
  const reason = reasonAgainst(contact, rule) ?? 'counted';
  return { counts: reason === 'counted', rule: rule.id, reason };
}

function reasonAgainst(contact: CountableContact, rule: CountingRule): CountingReason | null {
  if (contact.state !== 'logged') return contact.state;
  if (!rule.modes.has(contact.mode)) return 'not_in_person';
  if (contact.purpose === 'support') return 'not_job_development';
  if (contact.presence === 'client_alone') return 'client_alone';
  if (contact.outcome === null) return 'outcome_unknown';
  if (!conversations.has(contact.outcome)) return 'no_conversation';
  switch (contact.hiringAuthority) {
    case null:
      return 'nobody_named';
    case 'no':
      return 'no_hiring_authority';
    case 'unknown':
      return 'hiring_authority_unknown';
    case 'yes':
      return null;
  }
}
