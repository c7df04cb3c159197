import type { Day } from '#kernel';
import { relationshipStage, type RelationshipStage, type StageContact } from './relationship-stage';

/** A contact as far as the next approach depends on it; without a day while it is only planned. */
export type Approach = Omit<StageContact, 'day'> & { readonly day: Day | null };

/** Where the service stands with an employer, seen from outside: whether it is time to go there. */
export interface Standing {
  readonly stage: RelationshipStage;
  /** The day of the latest contact or attempt; null when there was none. Support of somebody who works there is none. */
  readonly lastApproachOn: Day | null;
  /** Whether somebody has planned to go or to call. */
  readonly approachAhead: boolean;
  /** How many contacts ended with somebody taken on, and when the latest did. */
  readonly hires: number;
  readonly lastHireOn: Day | null;
}

/** @param contacts logged ones oldest first, and planned ones */
export function standingWith(contacts: readonly Approach[], today: Day): Standing {
  const logged = contacts.flatMap(({ day, ...contact }) => (day === null ? [] : [{ ...contact, day }]));
  const hires = logged.filter(({ outcome }) => outcome === 'hired');
  return {
    stage: relationshipStage(logged, today).stage,
    lastApproachOn: logged.filter(({ purpose }) => purpose !== 'support').at(-1)?.day ?? null,
    approachAhead: contacts.some(({ day, purpose }) => day === null && purpose !== 'support'),
    hires: hires.length,
    lastHireOn: hires.at(-1)?.day ?? null,
  };
}
