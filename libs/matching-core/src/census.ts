import type { Day } from '#kernel';
import type { AspectId } from './aspects';
import { judgesFor } from './criteria';
import { excluded } from './criterion';
import type { ProfileFacts } from './facts';
import { type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { type Step, stepsOf } from './steps';
import { Barriers, type Verdicts, verdictsOf } from './verdicts';

/** How all openings of an index stand to one client's hard limits. */
export interface Census {
  /** How many openings break no hard limit, listed or not. */
  readonly suitable: number;
  /** How many openings a hard limit leaves out. */
  readonly excluded: number;
}

/** One step, and how many more openings would break no hard limit if it alone were taken. */
export interface WayIn extends Step {
  readonly more: number;
}

/** A census with what each hard wish costs. */
export interface StandsInTheWay extends Census {
  /** In the order of `stepsOf`. */
  readonly steps: readonly WayIn[];
}

/** Counts every opening, in one pass. `policy` must have passed `checkedPolicy`. */
export function census(index: OpeningIndex, profile: ProfileFacts, policy: MatchingPolicy, today: Day): Census {
  return count(index, profile, [], policy, today);
}

/**
 * How many more openings there would be for each step of a hard wish, all in one pass. An opening that one criterion alone
 * leaves out is held against the steps of that criterion; no other step can let it in, and no step leaves one out.
 */
export function whatStandsInTheWay(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  today: Day,
): StandsInTheWay {
  const ways = stepsOf(profile).map((step) => ({
    step,
    verdicts: verdictsOf(index, judgesFor(step.profile, policy, today), step.criterion),
    more: 0,
  }));
  const counted = count(index, profile, ways, policy, today);
  return { ...counted, steps: ways.map(({ step, more }) => ({ ...step, more })) };
}

interface Way {
  readonly step: Step;
  /** Null when the criterion has nothing left to judge by. */
  readonly verdicts: Verdicts | null;
  more: number;
}

function count(
  index: OpeningIndex,
  profile: ProfileFacts,
  ways: readonly Way[],
  policy: MatchingPolicy,
  today: Day,
): Census {
  const barriers = new Barriers(index, judgesFor(profile, policy, today));
  const declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId)));
  const waysBy = new Map<AspectId, Way[]>();
  for (const way of ways) waysBy.set(way.step.criterion, [...(waysBy.get(way.step.criterion) ?? []), way]);
  let suitable = 0;
  for (let slot = 0; slot < index.size; slot += 1) {
    if (declined.has(slot)) continue;
    const barrier = barriers.at(slot);
    if (barrier === 'none') suitable += 1;
    else if (barrier !== 'several') {
      for (const way of waysBy.get(barrier) ?? []) if (way.verdicts?.points(slot) !== excluded) way.more += 1;
    }
  }
  return { suitable, excluded: index.size - suitable };
}
