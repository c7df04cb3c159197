import type { Day } from '#kernel';
import { askedFirst, type Asked } from './asked-first';
import { type Aspects, aspectsOf } from './aspects';
import { judgeAll, type Judges, judgesFor } from './criteria';
import { declined } from './criteria/not-for-me';
import { excluded, type Exclusion, type Part } from './criterion';
import type { OpeningFacts, ProfileFacts } from './facts';
import { checkOpening } from './opening-check';
import { aspectsAt, type OpeningIndex, slotOf } from './opening-index';
import { type CriterionId, criteria, type MatchingPolicy } from './policy';
import { rank, type RankOptions } from './rank';
import { Scorer } from './scorer';
import { compareScored } from './top-k';

/** Why an opening has the points it has. `points` is by definition the sum of the points of `parts`, `of` the sum of theirs. */
export interface Explanation {
  readonly openingId: string;
  readonly points: number;
  readonly of: number;
  readonly parts: readonly Part[];
  /** Every hard limit that leaves the opening out; empty when it may be suggested. */
  readonly exclusions: readonly Exclusion[];
}

export type Question = Asked<CriterionId>;

/** Judges one opening for one client and keeps every reason. `policy` must have passed `checkedPolicy`. */
export function explain(opening: OpeningFacts, profile: ProfileFacts, policy: MatchingPolicy, today: Day): Explanation {
  checkOpening(opening);
  return keepReasons(opening.id, aspectsOf(opening), profile, judgesFor(profile, policy, today));
}

/** Explains several openings of an index for one client, in the order asked; ids that the index does not hold are left out. */
export function explainAll(
  index: OpeningIndex,
  openingIds: readonly string[],
  profile: ProfileFacts,
  policy: MatchingPolicy,
  today: Day,
): Explanation[] {
  const judges = judgesFor(profile, policy, today);
  return openingIds.flatMap((openingId) => {
    const slot = slotOf(index, openingId);
    return slot === undefined ? [] : keepReasons(openingId, aspectsAt(index, slot), profile, judges);
  });
}

function keepReasons(openingId: string, opening: Aspects, profile: ProfileFacts, judges: Judges): Explanation {
  const parts: Part[] = [];
  const exclusions: Exclusion[] = [];
  judgeAll(judges, opening, {
    part: (part) => parts.push(part),
    exclusion: (exclusion) => exclusions.push(exclusion),
  });
  const turnedDown = declined(profile, openingId);
  if (turnedDown) exclusions.push(turnedDown);
  return {
    openingId,
    points: parts.reduce((sum, { points }) => sum + points, 0),
    of: parts.reduce((sum, part) => sum + part.of, 0),
    parts,
    exclusions,
  };
}

/** Whatever is not known, in the order to ask. */
export function questions({ parts }: Pick<Explanation, 'parts'>): Question[] {
  return askedFirst(parts, Object.keys(criteria));
}

/** How one criterion differs between an opening and the last one listed; negative: the opening has fewer points. */
export interface Difference {
  readonly criterion: CriterionId;
  readonly points: number;
}

/** Where an opening stands for a client, and why. */
export type Standing =
  | { readonly standing: 'listed'; readonly rank: number; readonly explanation: Explanation }
  | { readonly standing: 'excluded'; readonly explanation: Explanation }
  | {
      readonly standing: 'outranked';
      readonly rank: number;
      /** The last opening of the list; null when the list has no places. */
      readonly lastListedId: string | null;
      /** How many points the last one listed has more. 0: equal points, so closing day or id decided. */
      readonly behindByPoints: number;
      readonly differences: readonly Difference[];
      readonly explanation: Explanation;
    };

/** Explains any opening of the index, listed or not; null when the index does not hold it. */
export function whyNot(
  index: OpeningIndex,
  openingId: string,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  options: RankOptions,
): Standing | null {
  const slot = slotOf(index, openingId);
  if (slot === undefined) return null;
  const explained = (id: string) => explainAll(index, [id], profile, policy, options.today)[0]!;
  const explanation = explained(openingId);
  if (explanation.exclusions.length > 0) return { standing: 'excluded', explanation };

  const place = placeOf(slot, explanation.points, index, profile, judgesFor(profile, policy, options.today));
  if (place <= options.k) return { standing: 'listed', rank: place, explanation };

  const last = rank(index, profile, policy, options).at(-1);
  return {
    standing: 'outranked',
    rank: place,
    lastListedId: last?.openingId ?? null,
    behindByPoints: (last?.points ?? explanation.points) - explanation.points,
    differences: last ? differences(explanation, explained(last.openingId)) : [],
    explanation,
  };
}

/** How many openings come before this one, and one. */
function placeOf(slot: number, points: number, index: OpeningIndex, profile: ProfileFacts, judges: Judges): number {
  const { size, closesOrder, idOrder } = index;
  const scored = (at: number, its: number) => ({
    slot: at,
    points: its,
    closesOrder: closesOrder[at]!,
    idOrder: idOrder[at]!,
  });
  const own = scored(slot, points);
  const scorer = new Scorer(index, judges);
  const declinedSlots = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId)));
  let place = 1;
  for (let at = 0; at < size; at += 1) {
    if (declinedSlots.has(at)) continue;
    const its = scorer.points(at, judges.travel.of, points);
    if (its !== excluded && compareScored(scored(at, its), own) < 0) place += 1;
  }
  return place;
}

/** Points by criterion of one explanation less those of another, largest loss first; criteria that are equal are left out. */
export function differences(of: Explanation, against: Explanation): Difference[] {
  const points = new Map<CriterionId, number>();
  for (const part of of.parts) points.set(part.criterion, (points.get(part.criterion) ?? 0) + part.points);
  for (const part of against.parts) points.set(part.criterion, (points.get(part.criterion) ?? 0) - part.points);
  return [...points]
    .filter(([, difference]) => difference !== 0)
    .map(([criterion, difference]) => ({ criterion, points: difference }))
    .sort((a, b) => a.points - b.points);
}
