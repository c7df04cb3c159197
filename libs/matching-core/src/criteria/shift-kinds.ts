import type { Aspects } from '../aspects';
import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Judge,
  lazily,
  type Outcome,
  outcomeOf,
  together,
  unknownOutcome,
} from '../criterion';
import { type Known, type ShiftKind, shiftKinds as kinds, type Strength } from '../facts';
import type { MatchingPolicy } from '../policy';

const criterion = 'shift_kinds';

/** Nights, weekends, split and rotating shifts: each wish on its own, an even share of the points each. */
export const shiftKinds: Criterion<'shift_kinds'> = {
  id: criterion,
  prepare({ shifts }, policy) {
    const said = kinds.flatMap((kind) => {
      const strength = shifts[kind];
      return strength === 'not_said' || strength === 'indifferent' ? [] : [{ kind, strength }];
    });
    const of = Math.floor(policy.weights.shift_kinds / Math.max(1, said.length));
    return together(said.map(({ kind, strength }) => judgeOf(kind, strength, of, policy)));
  },
};

type Has = Aspects['shift_kinds'];

function judgeOf(kind: ShiftKind, strength: Strength, of: number, policy: MatchingPolicy): Judge<Has> {
  const wanted = strength === 'must' || strength === 'prefer';
  const hard = strength === 'must' || strength === 'deal_breaker';
  const known = (value: 'yes' | 'no'): Outcome => {
    const base = baseOf(value);
    const serves = (value === 'yes') === wanted;
    if (!serves && hard) return excludedOutcome(base);
    return outcomeOf(base, serves ? 100 : 0, { fitsFromPercent: 1 });
  };
  const baseOf = (value: Known) =>
    ({
      criterion,
      of,
      facts: { shiftKind: kind, has: value },
      wish: { path: `shifts/${kind}`, strength },
    }) as const;
  const outcomes = lazily((value: Known) =>
    value === 'unknown'
      ? unknownOutcome(baseOf(value), policy.unknownPercent.shift_kinds, { ask: 'employer', fact: kind })
      : known(value),
  );
  return { of, judge: (has, ledger) => deliver(outcomes(has[kind]), ledger) };
}
