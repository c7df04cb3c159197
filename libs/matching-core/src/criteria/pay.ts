import type { Aspects } from '../aspects';
import { type Criterion, excluded, type Part, portion } from '../criterion';
import type { MatchingPolicy } from '../policy';

const criterion = 'pay';

/**
 * Pay against the client's floor, both in pence an hour. Only stated pay counts: a predicted figure and on-target earnings
 * are not known. A range across the floor is a question, not a fit.
 */
export const pay: Criterion<'pay'> = {
  id: criterion,
  prepare({ pay: wish }, policy) {
    if (!wish) return null;
    const of = policy.weights.pay;
    const floor = wish.floorPencePerHour;
    const ref = { path: 'pay', strength: wish.strength };
    return {
      of,
      judge(opening, ledger) {
        const kind = standing(opening, floor);
        const out = kind === 'clashes' && wish.strength === 'must';
        const points = out ? 0 : pointsOf(kind, opening, floor, policy);
        if (ledger) {
          const facts = {
            minPencePerHour: opening.minPencePerHour,
            maxPencePerHour: opening.maxPencePerHour,
            basis: opening.payBasis,
            floor,
          };
          const question = kind === 'unknown' ? ({ ask: 'employer', fact: 'pay' } as const) : null;
          ledger.part({ criterion, kind, points, of, facts, wish: ref, question });
          if (out) ledger.exclusion({ criterion, wish: ref, facts });
        }
        return out ? excluded : points;
      },
    };
  },
};

function standing({ payBasis, minPencePerHour, maxPencePerHour }: Aspects['pay'], floor: number): Part['kind'] {
  if (payBasis !== 'stated') return 'unknown';
  if (minPencePerHour !== null && minPencePerHour >= floor) return 'fits';
  return maxPencePerHour !== null && maxPencePerHour < floor ? 'clashes' : 'unknown';
}

/** From nothing at the floor less the span, through the share at the floor, to everything at the floor plus the span. */
function pointsOf(kind: Part['kind'], opening: Aspects['pay'], floor: number, policy: MatchingPolicy): number {
  const of = policy.weights.pay;
  if (kind === 'unknown') return portion(of, policy.unknownPercent.pay);
  const span = Math.max(1, Math.floor((floor * policy.pay.spanPercentOfFloor) / 100));
  const { percentAtFloor } = policy.pay;
  if (kind === 'fits') {
    const above = Math.min(span, (opening.minPencePerHour ?? floor) - floor);
    return Math.floor((of * (percentAtFloor * span + (100 - percentAtFloor) * above)) / (100 * span));
  }
  const below = Math.min(span, floor - (opening.maxPencePerHour ?? floor));
  return Math.floor((of * percentAtFloor * (span - below)) / (100 * span));
}
