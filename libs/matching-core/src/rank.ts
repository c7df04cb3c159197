import type { Day } from '#kernel';
import { judgeFor } from './criteria';
import { outOfReach } from './criteria/travel';
import { excluded } from './criterion';
import { matchingCoreErrors } from './errors';
import type { ProfileFacts } from './facts';
import type { OpeningIndex } from './opening-index';
import type { MatchingPolicy } from './policy';
import { TopK } from './top-k';

/** The version of the rules in this code. It changes whenever the same facts, policy and day could give another list. */
export const engineVersion = '1';

export interface RankOptions {
  /** Length of the list. */
  readonly k: number;
  /** The day on which vacancies are open or closed, in the service's time zone. */
  readonly today: Day;
}

export interface RankedOpening {
  /** 1 is first. */
  readonly rank: number;
  readonly openingId: string;
  readonly points: number;
}

export interface Ranking {
  readonly hits: readonly RankedOpening[];
  /** How many openings break no hard limit, listed or not. */
  readonly suitable: number;
  /** How many openings a hard limit leaves out. */
  readonly excluded: number;
}

/**
 * The first k openings for one client, exactly: points down, closing day up (none last), id up. The same facts, policy and day
 * give the same list whatever the order of input. `policy` must have passed `checkedPolicy`.
 */
export function rank(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { k, today }: RankOptions,
): Ranking {
  if (!Number.isInteger(k) || k < 0) throw matchingCoreErrors.invalidLength(k);
  const judge = judgeFor(profile, policy, today);
  const best = new TopK(k);
  let suitable = 0;
  const look = (positions: readonly number[]) => {
    for (const position of positions) {
      const opening = index.openings[position]!;
      const points = judge.judge(opening, null);
      if (points === excluded) continue;
      suitable += 1;
      best.offer(position, points, opening.closesOrder);
    }
  };
  const unreachable = outOfReach(profile, policy);
  look(index.anywhere);
  for (const cell of index.cells) {
    if (!unreachable?.(cell.area)) look(cell.positions);
  }
  const hits = best.list().map(({ position, points }, place) => ({
    rank: place + 1,
    openingId: index.openings[position]!.facts.id,
    points,
  }));
  return { hits, suitable, excluded: index.size - suitable };
}
