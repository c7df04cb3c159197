import type { StateReason, VacancyState } from '../lifecycle';

/** What is on record about a vacancy that a feed tells of again. */
export interface KnownVacancy<Id extends string = string> {
  readonly id: Id;
  readonly state: VacancyState;
  readonly stateReason: StateReason | null;
  /** Fingerprint of the last draft; null when a person recorded it first. */
  readonly importFingerprint: string | null;
}

/** What a draft is to what is on record. `reopens`: it was thought gone, and here it is. */
export interface Recognition {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly reopens: boolean;
}

/** Fourth stage: the same source and reference is the same vacancy; the same content again changes nothing. */
export function recognise(known: KnownVacancy | undefined, fingerprint: string): Recognition {
  if (!known) return { outcome: 'created', reopens: false };
  const reopens = known.state === 'unconfirmed' || (known.state === 'closed' && known.stateReason === 'advert_gone');
  return { outcome: known.importFingerprint === fingerprint ? 'unchanged' : 'updated', reopens };
}
