import { judgesFor } from './criteria';
import type { Exclusion, Part } from './criterion';
import { matchingCoreErrors } from './errors';
import { explainAll, type Explanation } from './explanation';
import type { EnvironmentDimension, ProfileFacts } from './facts';
import { idAt, type OpeningIndex, slotOf } from './opening-index';
import type { CriterionId, MatchingPolicy } from './policy';
import type { RankOptions } from './rank';
import { TopK } from './top-k';
import { Barriers } from './verdicts';

/** An opening that breaks one hard wish and no other, and that wish is one an employer could bend. */
export interface NearMiss {
  /** 1 is first. */
  readonly rank: number;
  /** The wish that is broken. */
  readonly exclusion: Exclusion;
  /** The line about it. It has no points: the points of the explanation are those of the rest. */
  readonly clash: Part;
  readonly explanation: Explanation;
}

const bendable: readonly CriterionId[] = ['hours', 'days_and_times', 'shift_kinds'];

/**
 * What somebody does in a job, which can be given to somebody else or left out. Noise, heat, pace and supervision belong to
 * the place or to the whole job.
 */
const tasks: readonly EnvironmentDimension[] = [
  'public_contact',
  'outdoors',
  'physical',
  'teamwork',
  'telephone',
  'repetition',
  'conflict',
];

/** Whether an employer who wants to could bend what breaks a wish: hours, days and times, kinds of shift, a task. */
export function couldBend({ criterion, facts }: Exclusion): boolean {
  if (criterion === 'environment') return tasks.includes(facts.dimension as EnvironmentDimension);
  return bendable.includes(criterion);
}

/**
 * The first k near misses by the points of all that is not broken, in the order of every list. They are where a talk about
 * carving a job may begin, and never part of the client's list.
 */
export function nearMisses(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { k, today }: RankOptions,
): NearMiss[] {
  if (!Number.isInteger(k) || k < 0) throw matchingCoreErrors.invalidLength(k);
  const { size, closesOrder, idOrder } = index;
  const barriers = new Barriers(index, judgesFor(profile, policy, today));
  const declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId)));
  const best = new TopK(k);
  for (let slot = 0; slot < size; slot += 1) {
    const barrier = barriers.at(slot);
    if (barrier === 'none' || barrier === 'several' || declined.has(slot)) continue;
    const { points, exclusions } = barriers.reading(slot, barrier);
    if (exclusions.length !== 1 || !couldBend(exclusions[0]!)) continue;
    best.offer({ slot, points, closesOrder: closesOrder[slot]!, idOrder: idOrder[slot]! });
  }
  const openingIds = best.list().map(({ slot }) => idAt(index, slot));
  return explainAll(index, openingIds, profile, policy, today).map((explanation, place) => {
    const exclusion = explanation.exclusions[0]!;
    return { rank: place + 1, exclusion, clash: clashOf(exclusion, explanation), explanation };
  });
}

/** The line of an explanation that leaves the opening out. */
function clashOf({ criterion, wish }: Exclusion, { parts }: Explanation): Part {
  return parts.find(
    (part) => part.kind === 'clashes' && part.criterion === criterion && part.wish?.path === wish?.path,
  )!;
}
