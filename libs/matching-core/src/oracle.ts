import { explainAll } from './explanation';
import type { ProfileFacts } from './facts';
import { idsOf, type OpeningIndex } from './opening-index';
import type { MatchingPolicy } from './policy';
import type { RankedOpening, RankOptions } from './rank';
import { compareScored } from './top-k';

/**
 * The ranking by definition: explain every opening, drop the excluded, sort the rest, take k. For specs and the bench only;
 * being equal to it is the licence to be faster than it.
 */
export function oracle(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { k, today }: RankOptions,
): RankedOpening[] {
  const { closesOrder, idOrder } = index;
  const ids = idsOf(index);
  const scored = explainAll(index, ids, profile, policy, today).flatMap(({ points, exclusions }, slot) =>
    exclusions.length > 0 ? [] : [{ slot, points, closesOrder: closesOrder[slot]!, idOrder: idOrder[slot]! }],
  );
  scored.sort(compareScored);
  return scored.slice(0, k).map(({ slot, points }, place) => ({ rank: place + 1, openingId: ids[slot]!, points }));
}
