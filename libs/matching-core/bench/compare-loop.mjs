/** The ranking without pruning: scores every opening of an index, by answers worked out once for each unlike aspect, and keeps k. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const built = (name) => require(path.resolve(import.meta.dirname, '../../../dist/libs/matching-core/src', name));
const { judgesFor } = built('criteria.js');
const { idAt } = built('opening-index.js');
const { Scorer } = built('scorer.js');
const { TopK } = built('top-k.js');

export function everyOpening(index, profile, policy, { k, today }) {
  const judges = judgesFor(profile, policy, today);
  const scorer = new Scorer(index, judges);
  const best = new TopK(k);
  for (let slot = 0; slot < index.size; slot += 1) {
    const points = scorer.points(slot, judges.travel.of, 0);
    if (points >= 0) best.offer({ slot, points, closesOrder: index.closesOrder[slot], idOrder: index.idOrder[slot] });
  }
  return best.list().map(({ slot, points }) => ({ openingId: idAt(index, slot), points }));
}
