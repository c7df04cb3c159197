import type { Aspects } from '../aspects';
import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Judge,
  lazily,
  type Outcome,
  outcomeOf,
  shared,
  unknownOutcome,
} from '../criterion';
import { isHard, type Known, type ValueWish } from '../facts';
import { isOfIndustry } from '../industry';
import type { MatchingPolicy } from '../policy';

const criterion = 'values';

/**
 * What matters to the client about the work, one part for each wish, as far as facts say anything: what the employer does,
 * whether one is trained (an apprenticeship always is), and whether one can move up. Purpose and all else is a matter of what
 * the person finds: a thing to ask.
 */
export const values: Criterion<'values'> = {
  id: criterion,
  prepare({ values: wishes }, policy) {
    return shared(wishes, policy.weights.values, (wish, position, of) => judgeOf(wish, position, of, policy));
  },
};

type Facts = Aspects['values'];

function judgeOf(wish: ValueWish, position: number, of: number, policy: MatchingPolicy): Judge<Facts> {
  const { kind, sic, strength } = wish;
  const wanted = strength === 'must' || strength === 'prefer';
  const outcomes = lazily((has: Known): Outcome => {
    const ref = { path: `values/${position}`, strength };
    const base = { criterion, of, facts: { value: kind, sic, has }, wish: ref } as const;
    if (has === 'unknown') {
      return unknownOutcome(base, policy.unknownPercent.values, { ask: 'employer', fact: `values.${kind}` });
    }
    const serves = (has === 'yes') === wanted;
    if (!serves && isHard(strength)) return excludedOutcome(base);
    return outcomeOf(base, serves ? 100 : 0, { fitsFromPercent: 1 });
  });
  return { of, judge: (opening, ledger) => deliver(outcomes(has(wish, opening)), ledger) };
}

function has({ kind, sic }: ValueWish, opening: Facts): Known {
  if (kind === 'training' || kind === 'progression') return opening[kind];
  if (kind !== 'industry' || sic === null || opening.sic === null) return 'unknown';
  return isOfIndustry(opening.sic, sic) ? 'yes' : 'no';
}
