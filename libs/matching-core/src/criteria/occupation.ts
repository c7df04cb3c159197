import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Outcome,
  outcomeOf,
  portion,
  unknownOutcome,
  type WishRef,
} from '../criterion';
import type { OccupationWish, Strength } from '../facts';
import type { MatchingPolicy } from '../policy';
import { workLike } from '../task-likeness';

const criterion = 'occupation';

/** How many leading digits of SOC 2020 two codes share names the smallest group that holds both. */
const levels = ['none', 'major_group', 'sub_major_group', 'minor_group', 'unit_group'] as const;

/** A wish by its place in the document, next to what it says. */
interface PlacedWish extends OccupationWish {
  readonly ref: WishRef;
}

/**
 * Kind of work, by the SOC 2020 hierarchy and by how alike the tasks are. A wish for a whole group is met by any occupation in
 * it; otherwise the closer the group shared, or the more alike the work, the more points. What is said not to matter is
 * acceptable: better than what nobody named. Never and must leave openings out by what they name and nothing beyond; what is
 * like an avoided kind of work only earns less. An unknown occupation does not leave out.
 */
export const occupation: Criterion<'occupation'> = {
  id: criterion,
  prepare(profile, policy) {
    const wishes = profile.occupations.map((wish, position) => ({
      ...wish,
      ref: { path: `occupations/${position}`, strength: wish.strength },
    }));
    const stated = wishes.filter(({ strength }) => strength !== 'indifferent');
    if (stated.length === 0) return null;
    const ofUnknown = unknown(stated, policy);
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
  const base = (wish: PlacedWish, likeness: number | null = null) => {
    const facts = { soc, wanted: wish.soc, shared: levels[sharedDigits(wish.soc, soc)]! };
    return { criterion, of, facts: likeness === null ? facts : { ...facts, likeness }, wish: wish.ref } as const;
  };
  const said = (strength: Strength) => wishes.filter((wish) => wish.strength === strength);
  const covering = (strength: Strength) => said(strength).find((wish) => covers(wish, soc));
  const musts = said('must');

  const never = covering('deal_breaker');
  if (never) return excludedOutcome(base(never));
  const must = covering('must');
  if (musts.length > 0 && !must) return excludedOutcome(base(closest(musts, soc, policy).wish));
  const avoided = covering('avoid');
  if (avoided) return outcomeOf(base(avoided), 0, { ...policy, fitsFromPercent: 1 });

  const lenient = { ...policy, fitsFromPercent: 0 };
  const preferred = said('prefer');
  const nearest = preferred.length > 0 ? closest(preferred, soc, policy) : null;
  const mustPercent = must ? (nearest ? policy.occupation.mustOnlyPercent : 100) : 0;
  const acceptable = nearest ? covering('indifferent') : undefined;
  const acceptablePercent = acceptable ? policy.occupation.acceptablePercent : 0;
  if (nearest && nearest.percent >= Math.max(mustPercent, acceptablePercent)) {
    return outcomeOf(base(nearest.wish, nearest.likeness), nearest.percent, policy);
  }
  if (must && mustPercent >= acceptablePercent) return outcomeOf(base(must), mustPercent, lenient);
  if (acceptable) return outcomeOf(base(acceptable), acceptablePercent, lenient);
  const spared = closest([...said('avoid'), ...said('deal_breaker')], soc, policy);
  const lost = Math.floor((spared.percent * policy.occupation.likeAvoidedPercent) / 100);
  return outcomeOf(base(spared.wish, spared.likeness), 100 - lost, lenient);
}

function covers(wish: OccupationWish, soc: string): boolean {
  return soc.startsWith(wish.soc);
}

function sharedDigits(wanted: string, soc: string): number {
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === soc[shared]) shared += 1;
  return shared;
}

/** How close a code comes to a wish. */
interface Closeness {
  readonly wish: PlacedWish;
  readonly percent: number;
  /** How alike the tasks are, of 100, when that and not a shared group is what brings them close. */
  readonly likeness: number | null;
}

/** The wish that a code comes closest to; of equally close ones the first that was stated. */
function closest(wishes: readonly PlacedWish[], soc: string, policy: MatchingPolicy): Closeness {
  const first = wishes[0]!;
  return wishes.slice(1).reduce(
    (best, wish) => {
      const next = closeness(wish, soc, policy);
      return next.percent > best.percent ? next : best;
    },
    closeness(first, soc, policy),
  );
}

function closeness(wish: PlacedWish, soc: string, { occupation: shares }: MatchingPolicy): Closeness {
  if (covers(wish, soc)) return { wish, percent: 100, likeness: null };
  const byDigits = [0, shares.sameMajorGroupPercent, shares.sameSubMajorGroupPercent, shares.sameMinorGroupPercent];
  const byGroup = byDigits[sharedDigits(wish.soc, soc)] ?? 100;
  let likeness = 0;
  for (const [like, its] of workLike(soc)) if (like.startsWith(wish.soc)) likeness = Math.max(likeness, its);
  const byTasks = portion(likeness, shares.likenessPercent);
  return byTasks > byGroup ? { wish, percent: byTasks, likeness } : { wish, percent: byGroup, likeness: null };
}
