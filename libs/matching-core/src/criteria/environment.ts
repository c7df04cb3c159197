import { type Aspects, surroundingAt, surroundings } from '../aspects';
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
import type { EnvironmentDimension, EnvironmentOrigin, EnvironmentWish } from '../facts';
import type { MatchingPolicy } from '../policy';

const criterion = 'environment';

/**
 * What the work place is like, one part for each wish. What a specialist saw beats the advert, the advert beats what is usual
 * in the occupation. What is usual moves a part only half as far, keeps its question, and never leaves an opening out.
 */
export const environment: Criterion<'environment'> = {
  id: criterion,
  prepare({ environment: wishes }, policy) {
    return shared(wishes, policy.weights.environment, (wish, position, of) => judgeOf(wish, position, of, policy));
  },
};

type Surroundings = Aspects['environment'];

function judgeOf(wish: EnvironmentWish, position: number, of: number, policy: MatchingPolicy): Judge<Surroundings> {
  const outcomes = lazily((number: number) => {
    const known = surroundings[number];
    if (known) return judgeLevel(wish, position, of, known.level, known.origin, policy);
    return unknownOutcome(
      { criterion, of, facts: { dimension: wish.dimension, want: wish.want }, wish: refOf(wish, position) },
      policy.unknownPercent.environment,
      questionOf(wish.dimension),
    );
  });
  return {
    of,
    judge: (environment, ledger) => deliver(outcomes(surroundingAt(environment, wish.dimension)), ledger),
  };
}

const refOf = (wish: EnvironmentWish, position: number) => ({
  path: `environment/${position}`,
  strength: wish.strength,
});

const questionOf = (dimension: EnvironmentDimension) =>
  ({ ask: 'employer', fact: `environment.${dimension}` }) as const;

function judgeLevel(
  wish: EnvironmentWish,
  position: number,
  of: number,
  level: number,
  origin: EnvironmentOrigin,
  policy: MatchingPolicy,
): Outcome {
  const against = wish.strength === 'avoid' || wish.strength === 'deal_breaker';
  const wantsLow = (wish.want === 'low') !== against;
  const shares: readonly number[] = policy.environment.percentByLevel;
  const share = shares[wantsLow ? level - 1 : 5 - level]!;
  const facts = { dimension: wish.dimension, want: wish.want, level, origin };
  const base = { criterion, of, facts, wish: refOf(wish, position) } as const;
  const hard = wish.strength === 'must' || wish.strength === 'deal_breaker';
  const breaks = share < policy.fitsFromPercent;
  const neutral = policy.unknownPercent.environment;
  if (origin !== 'usual') return hard && breaks ? excludedOutcome(base) : outcomeOf(base, share, policy);
  const tempered = neutral + Math.trunc(((share - neutral) * policy.environment.usualPercent) / 100);
  const question = questionOf(wish.dimension);
  if (hard) return unknownOutcome(base, Math.min(tempered, neutral), question);
  const { part } = outcomeOf(base, tempered, policy);
  return { part: { ...part, kind: breaks ? 'clashes' : 'fits', question }, exclusion: null };
}
