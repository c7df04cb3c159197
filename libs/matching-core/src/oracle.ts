import { explainAll } from './explanation';
import type { ProfileFacts } from './facts';
import type { OpeningIndex } from './opening-index';
import type { MatchingPolicy } from './policy';
import type { RankOptions, Ranking } from './rank';
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
): Ranking {
  const everyId = index.openings.map(({ facts }) => facts.id);
  const scored = explainAll(index, everyId, profile, policy, today).flatMap(({ points, exclusions }, position) =>
    exclusions.length > 0 ? [] : [{ position, points, closesOrder: index.openings[position]!.closesOrder }],
  );
  scored.sort(compareScored);
  const hits = scored.slice(0, k).map(({ position, points }, place) => ({
    rank: place + 1,
    openingId: index.openings[position]!.facts.id,
    points,
  }));
  return { hits, suitable: scored.length, excluded: index.size - scored.length };
}
