import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Outcome,
  outcomeOf,
  unknownOutcome,
  type WishRef,
} from '../criterion';
import type { OccupationWish, ProfileFacts } from '../facts';
import type { MatchingPolicy } from '../policy';

const criterion = 'occupation';

/** How many leading digits of SOC 2020 two codes share names the smallest group that holds both. */
const levels = ['none', 'major_group', 'sub_major_group', 'minor_group', 'unit_group'] as const;

/** A wish by its place in the document, next to what it says. */
interface PlacedWish extends OccupationWish {
  readonly ref: WishRef;
}

/**
 * Kind of work, by the SOC 2020 hierarchy. A wish for a whole group is met by any occupation in it; otherwise the closer the
 * group shared, the more points. Never and must leave openings out; an unknown occupation does not.
 */
export const occupation: Criterion<'occupation'> = {
  id: criterion,
  prepare(profile, policy) {
    const wishes = stated(profile);
    if (wishes.length === 0) return null;
    const ofUnknown = unknown(wishes, policy);
    const known = new Map<string, Outcome>();
    return {
      of: policy.weights.occupation,
      judge({ soc }, ledger) {
        if (soc === null) return deliver(ofUnknown, ledger);
        let outcome = known.get(soc);
        if (!outcome) known.set(soc, (outcome = judgeCode(soc, wishes, policy)));
        return deliver(outcome, ledger);
      },
    };
  },
};

function stated(profile: ProfileFacts): PlacedWish[] {
  return profile.occupations
    .map((wish, position) => ({ ...wish, ref: { path: `occupations/${position}`, strength: wish.strength } }))
    .filter(({ strength }) => strength !== 'indifferent');
}

function unknown(wishes: readonly PlacedWish[], policy: MatchingPolicy): Outcome {
  const foremost =
    wishes.find(({ strength }) => strength === 'must') ??
    wishes.find(({ strength }) => strength === 'deal_breaker') ??
    wishes[0]!;
  return unknownOutcome(
    { criterion, of: policy.weights.occupation, facts: {}, wish: foremost.ref },
    policy.unknownPercent.occupation,
    { ask: 'employer', fact: 'occupation' },
  );
}

function judgeCode(soc: string, wishes: readonly PlacedWish[], policy: MatchingPolicy): Outcome {
  const of = policy.weights.occupation;
  const base = (wish: PlacedWish, shared: number) =>
    ({ criterion, of, facts: { soc, wanted: wish.soc, shared: levels[shared]! }, wish: wish.ref }) as const;
  const covering = (strength: string) => wishes.find((wish) => wish.strength === strength && covers(wish, soc));
  const musts = wishes.filter(({ strength }) => strength === 'must');
  const preferred = wishes.filter(({ strength }) => strength === 'prefer');

  const never = covering('deal_breaker');
  if (never) return excludedOutcome(base(never, never.soc.length));
  const must = covering('must');
  if (musts.length > 0 && !must) {
    const nearest = closest(musts, soc);
    return excludedOutcome(base(nearest, sharedDigits(nearest.soc, soc)));
  }
  const avoided = covering('avoid');
  if (avoided) return outcomeOf(base(avoided, avoided.soc.length), 0, { ...policy, fitsFromPercent: 1 });

  const nearest = preferred.length > 0 ? closest(preferred, soc) : null;
  const preferredPercent = nearest ? sharePercent(nearest, soc, policy) : 0;
  const mustPercent = must ? (nearest ? policy.occupation.mustOnlyPercent : 100) : 0;
  if (nearest && preferredPercent >= mustPercent) {
    return outcomeOf(base(nearest, sharedDigits(nearest.soc, soc)), preferredPercent, policy);
  }
  if (must) return outcomeOf(base(must, must.soc.length), mustPercent, { ...policy, fitsFromPercent: 0 });
  const spared = wishes[0]!;
  return outcomeOf(base(spared, sharedDigits(spared.soc, soc)), 100, policy);
}

function covers(wish: OccupationWish, soc: string): boolean {
  return soc.startsWith(wish.soc);
}

function sharedDigits(wanted: string, soc: string): number {
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === soc[shared]) shared += 1;
  return shared;
}

/** The wish that shares most with a code; the first stated on a tie. */
function closest(wishes: readonly PlacedWish[], soc: string): PlacedWish {
  const rating = (wish: PlacedWish) => (covers(wish, soc) ? 10 : sharedDigits(wish.soc, soc));
  return wishes.reduce((best, wish) => (rating(wish) > rating(best) ? wish : best));
}

function sharePercent(wish: OccupationWish, soc: string, { occupation: shares }: MatchingPolicy): number {
  if (covers(wish, soc)) return 100;
  const byDigits = [0, shares.sameMajorGroupPercent, shares.sameSubMajorGroupPercent, shares.sameMinorGroupPercent];
  return byDigits[sharedDigits(wish.soc, soc)] ?? 100;
}
