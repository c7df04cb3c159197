import type { Day } from '#kernel';
import { judgesFor } from './criteria';
import { excluded } from './criterion';
import type { ProfileFacts } from './facts';
import { type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { Scorer } from './scorer';

/** How all openings of an index stand to one client's hard limits. */
export interface Census {
  /** How many openings break no hard limit, listed or not. */
  readonly suitable: number;
  /** How many openings a hard limit leaves out. */
  readonly excluded: number;
}

/** Counts every opening, in one pass. `policy` must have passed `checkedPolicy`. */
export function census(index: OpeningIndex, profile: ProfileFacts, policy: MatchingPolicy, today: Day): Census {
  const judges = judgesFor(profile, policy, today);
  const scorer = new Scorer(index, judges);
  const declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId)));
  const most = judges.travel.of + scorer.restOf;
  let suitable = 0;
  for (let slot = 0; slot < index.size; slot += 1) {
    const isOut =
      declined.has(slot) ||
      scorer.occupation(slot) === excluded ||
      scorer.points(slot, most, judges.travel.of, 0) === excluded;
    if (!isOut) suitable += 1;
  }
  return { suitable, excluded: index.size - suitable };
}
