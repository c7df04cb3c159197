import type { Day } from '#kernel';
import {
  explainAll,
  type MatchingPolicy,
  type OpeningIndex,
  type Part,
  type ProfileFacts,
  type Question,
  questions,
  rank,
} from '#matching-core';

/** A part as it is kept: what to ask stands in the list of questions. */
export type KeptPart = Omit<Part, 'question'>;

/** One line of a client's list, with why. */
export interface ListedOpening {
  readonly vacancyId: string;
  readonly rank: number;
  readonly points: number;
  readonly of: number;
  readonly parts: readonly KeptPart[];
  readonly questions: readonly Question[];
  /** The last day to apply: of two with equal points the one that closes first is listed first. */
  readonly closesOn: Day | null;
}

export function keptParts(parts: readonly Part[]): KeptPart[] {
  return parts.map(({ criterion, kind, points, of, facts, wish }) => ({ criterion, kind, points, of, facts, wish }));
}

/** The first `length` openings for one client. The same openings, profile, policy and day always give the same list. */
export function listFor(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { length, today }: { readonly length: number; readonly today: Day },
): ListedOpening[] {
  const ids = rank(index, profile, policy, { k: length, today }).map(({ openingId }) => openingId);
  return explainAll(index, ids, profile, policy, today).map((explanation, place) => ({
    vacancyId: explanation.openingId,
    rank: place + 1,
    points: explanation.points,
    of: explanation.of,
    parts: keptParts(explanation.parts),
    questions: questions(explanation),
    closesOn: closesOnOf(explanation.parts),
  }));
}

/** The core says the closing day in the line about freshness, which every explanation has. */
function closesOnOf(parts: readonly Part[]): Day | null {
  const fresh = parts.find(({ criterion }) => criterion === 'freshness');
  return (fresh?.facts.closesOn ?? null) as Day | null;
}
