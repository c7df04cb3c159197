import { createHash } from 'node:crypto';
import type { Day } from '#kernel';
import type { MatchingPolicy, OpeningIndex, ProfileFacts } from '#matching-core';
import { listFor, type ListedOpening } from './domain/client-list';
import { packedReasons } from './domain/packed-list';
import { listLength } from './domain/suggestion';

/** A list ready to be stored: what each line says, first to last, and why. */
export interface MadeList {
  readonly vacancyIds: readonly string[];
  readonly points: readonly number[];
  /** The same for every line; 0 when there is none. */
  readonly of: number;
  readonly closesOn: readonly (Day | null)[];
  readonly why: string;
  /** Equal lists have equal prints, and others have others. */
  readonly print: string;
}

export function madeList(openings: readonly ListedOpening[]): MadeList {
  const vacancyIds = openings.map(({ vacancyId }) => vacancyId);
  const why = packedReasons(openings.map(({ parts }) => parts));
  return {
    vacancyIds,
    points: openings.map(({ points }) => points),
    of: openings[0]?.of ?? 0,
    closesOn: openings.map(({ closesOn }) => closesOn),
    why,
    // What decides about points and days stands in the reasons.
    print: createHash('sha256').update(why).update(vacancyIds.join()).digest('base64url').slice(0, 32),
  };
}

/** The list of somebody who said this, out of all openings. */
export function madeOutOf(
  index: OpeningIndex,
  profile: ProfileFacts,
  { day, policy }: { readonly day: Day; readonly policy: MatchingPolicy },
): MadeList {
  return madeList(listFor(index, profile, policy, { length: listLength, today: day }));
}
