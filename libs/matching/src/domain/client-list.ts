import type { Day } from '#kernel';
import {
  explainAll,
  type MatchingPolicy,
  type OpeningIndex,
  type Part,
  type ProfileFacts,
  type Question,
  questions,
  variedList,
} from '#matching-core';
import type { Line } from './mended-list';

/** A part as a reader gets it: what to ask stands in the list of questions. */
export type KeptPart = Omit<Part, 'question'>;

/** One line of a client's list, with why. */
export interface ListedOpening extends Line {
  readonly of: number;
  readonly parts: readonly Part[];
}

/** Why an opening has its points, and what to ask. */
export interface Reasons {
  readonly parts: readonly KeptPart[];
  readonly questions: readonly Question[];
}

export function keptParts(parts: readonly Part[]): KeptPart[] {
  return parts.map(({ criterion, kind, points, of, facts, wish }) => ({ criterion, kind, points, of, facts, wish }));
}

/** The reasons of one opening from its parts. */
export function reasonsFrom(parts: readonly Part[]): Reasons {
  return { parts: keptParts(parts), questions: questions({ parts }) };
}

/**
 * The first `length` openings for one client, with as much variety as they asked for. The same openings, profile, policy and
 * day always give the same list.
 */
export function listFor(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { length, today }: { readonly length: number; readonly today: Day },
): ListedOpening[] {
  const { listed } = variedList(index, profile, policy, { k: length, today });
  const ids = listed.map(({ openingId }) => openingId);
  return explainAll(index, ids, profile, policy, today).map(({ openingId, points, of, parts }) => ({
    vacancyId: openingId,
    points,
    of,
    parts,
    closesOn: closesOnOf(parts),
  }));
}

/** The core says the closing day in the line about freshness, which every explanation has. */
function closesOnOf(parts: readonly Part[]): Day | null {
  const fresh = parts.find(({ criterion }) => criterion === 'freshness');
  return (fresh?.facts.closesOn ?? null) as Day | null;
}
