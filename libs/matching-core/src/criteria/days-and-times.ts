import type { Aspects } from '../aspects';
import { type Criterion, excluded, type Part } from '../criterion';
import type { AvailabilityWish } from '../facts';
import type { MatchingPolicy } from '../policy';
import { FreeTime } from '../week';

const criterion = 'days_and_times';

/**
 * Whether the shifts lie in the client's free time. All of them must, except where hours are flexible: there it is enough
 * that the free part of the times on offer holds the least hours of the job. Unknown shifts are a question.
 */
export const daysAndTimes: Criterion<'days_and_times'> = {
  id: criterion,
  prepare({ availability: wish }, policy) {
    if (!wish) return null;
    const free = new FreeTime(wish.grid);
    if (free.isEmpty) return null;
    const of = policy.weights.days_and_times;
    const ref = { path: 'availability', strength: wish.strength };
    return {
      of,
      judge(opening, ledger) {
        let covered = 0;
        for (const shift of opening.shifts) covered += free.minutesFree(shift);
        const kind = standing(opening, covered);
        const out = kind === 'clashes' && wish.strength === 'must';
        const points = out ? 0 : pointsOf(kind, wish, covered, opening, policy);
        if (ledger) {
          const facts = {
            shiftMinutes: opening.shiftMinutes,
            freeMinutes: covered,
            neededMinutes: opening.neededMinutes,
            pattern: opening.pattern,
          };
          const question = kind === 'unknown' ? ({ ask: 'employer', fact: 'shifts' } as const) : null;
          ledger.part({ criterion, kind, points, of, facts, wish: ref, question });
          if (out) ledger.exclusion({ criterion, wish: ref, facts });
        }
        return out ? excluded : points;
      },
    };
  },
};

type Rota = Aspects['days_and_times'];

function standing(opening: Rota, covered: number): Part['kind'] {
  if (opening.shiftMinutes === 0) return 'unknown';
  const minutes = opening.neededMinutes;
  if (minutes === null) return covered === 0 ? 'clashes' : covered === opening.shiftMinutes ? 'fits' : 'unknown';
  return covered >= minutes && covered > 0 ? 'fits' : 'clashes';
}

function pointsOf(
  kind: Part['kind'],
  wish: AvailabilityWish,
  covered: number,
  opening: Rota,
  policy: MatchingPolicy,
): number {
  const of = policy.weights.days_and_times;
  if (kind === 'fits') return of;
  if (kind === 'unknown') return Math.floor((of * policy.unknownPercent.days_and_times) / 100);
  const minutes = opening.neededMinutes ?? opening.shiftMinutes;
  const share = minutes === 0 ? 0 : Math.min(covered, minutes) / minutes;
  return Math.floor((of * policy.daysAndTimes.percentJustShort * share) / 100);
}
