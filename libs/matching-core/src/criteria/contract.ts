import {
  type Criterion,
  deliver,
  excludedOutcome,
  lazily,
  type Outcome,
  outcomeOf,
  unknownOutcome,
  type WishRef,
} from '../criterion';
import { type ContractKind, isHard, type ProfileFacts, type Strength } from '../facts';
import type { MatchingPolicy } from '../policy';

const criterion = 'contract';

interface PlacedWish {
  readonly contract: ContractKind;
  readonly strength: Strength;
  readonly ref: WishRef;
}

/** The kind of contract. The wish about zero hours, said among the shifts, is a wish about a contract. */
export const contract: Criterion<'contract'> = {
  id: criterion,
  prepare(profile, policy) {
    const wishes = stated(profile);
    if (wishes.length === 0) return null;
    const foremost = wishes.find(({ strength }) => isHard(strength)) ?? wishes[0]!;
    const outcomes = lazily((kind: ContractKind | 'unknown') => {
      if (kind !== 'unknown') return judgeKind(kind, wishes, policy);
      const base = { criterion, of: policy.weights.contract, facts: {}, wish: foremost.ref } as const;
      return unknownOutcome(base, policy.unknownPercent.contract, { ask: 'employer', fact: 'contract' });
    });
    return {
      of: policy.weights.contract,
      judge: (opening, ledger) => deliver(outcomes(opening.contract), ledger),
    };
  },
};

function stated(profile: ProfileFacts): PlacedWish[] {
  const wishes: PlacedWish[] = profile.contracts.map((wish, position) => ({
    ...wish,
    ref: { path: `contracts/${position}`, strength: wish.strength },
  }));
  const { zeroHours } = profile.shifts;
  if (zeroHours !== 'not_said') {
    const ref = { path: 'shifts/zeroHours', strength: zeroHours };
    wishes.push({ contract: 'zero_hours', strength: zeroHours, ref });
  }
  return wishes.filter(({ strength }) => strength !== 'indifferent');
}

function judgeKind(kind: ContractKind, wishes: readonly PlacedWish[], policy: MatchingPolicy): Outcome {
  const base = (wish: PlacedWish) =>
    ({
      criterion,
      of: policy.weights.contract,
      facts: { contract: kind, wanted: wish.contract },
      wish: wish.ref,
    }) as const;
  const about = (strength: Strength) =>
    wishes.find((wish) => wish.strength === strength && wish.contract === kind) ?? null;
  const first = (strength: Strength) => wishes.find((wish) => wish.strength === strength) ?? null;
  const strict = { fitsFromPercent: 1 };

  const never = about('deal_breaker');
  if (never) return excludedOutcome(base(never));
  const must = about('must');
  const anyMust = first('must');
  if (anyMust && !must) return excludedOutcome(base(anyMust));
  const avoided = about('avoid');
  if (avoided) return outcomeOf(base(avoided), 0, strict);
  const served = about('prefer') ?? must;
  if (served) return outcomeOf(base(served), 100, strict);
  const missed = first('prefer');
  if (missed) return outcomeOf(base(missed), 0, strict);
  return outcomeOf(base(wishes[0]!), 100, strict);
}
