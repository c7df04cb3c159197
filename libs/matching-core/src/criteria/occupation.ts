import {
  type Criterion,
  deliver,
  excluded,
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
    const verdict = verdicts(wishes, policy);
    const of = policy.weights.occupation;
    const unknownPercent = policy.unknownPercent.occupation;
    return {
      of,
      judge({ soc }, ledger) {
        if (soc === null) return ledger ? deliver(unknown(stated, policy), ledger) : portion(of, unknownPercent);
        const its = verdict(soc);
        if (ledger) return deliver(outcomeOn(its, soc, of), ledger);
        return its.fits === null ? excluded : portion(of, its.percent);
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

/** What the wishes say about an occupation. */
interface Verdict {
  /** The wish that decides. */
  readonly wish: PlacedWish;
  readonly percent: number;
  readonly likeness: number | null;
  /** From which percent on it counts as a fit; null: it is left out. */
  readonly fits: Pick<MatchingPolicy, 'fitsFromPercent'> | null;
}
const strict = { fitsFromPercent: 1 };
const lenient = { fitsFromPercent: 0 };

function outcomeOn({ wish, percent, likeness, fits }: Verdict, soc: string, of: number): Outcome {
  const facts = { soc, wanted: wish.soc, shared: levels[sharedDigits(wish.soc, soc)]! };
  const base = { criterion, of, facts: likeness === null ? facts : { ...facts, likeness }, wish: wish.ref } as const;
  return fits ? outcomeOf(base, percent, fits) : excludedOutcome(base);
}

function verdicts(wishes: readonly PlacedWish[], policy: MatchingPolicy): (soc: string) => Verdict {
  const said = (strength: Strength) => wishes.filter((wish) => wish.strength === strength);
  const [nevers, musts, avoided, preferred] = [said('deal_breaker'), said('must'), said('avoid'), said('prefer')];
  const indifferent = said('indifferent');
  const unwanted = [...avoided, ...nevers];
  const { mustOnlyPercent, acceptablePercent, likeAvoidedPercent } = policy.occupation;
  const by = (wish: PlacedWish, percent: number, fits: Verdict['fits']) => ({ wish, percent, likeness: null, fits });

  return (soc) => {
    const covering = (among: readonly PlacedWish[]) => among.find((wish) => covers(wish, soc));
    const never = covering(nevers);
    if (never) return by(never, 0, null);
    const must = covering(musts);
    if (musts.length > 0 && !must) return by(closest(musts, soc, policy).wish, 0, null);
    const avoid = covering(avoided);
    if (avoid) return by(avoid, 0, strict);

    const nearest = preferred.length > 0 ? closest(preferred, soc, policy) : null;
    const mustPercent = must ? (nearest ? mustOnlyPercent : 100) : 0;
    const acceptable = nearest ? covering(indifferent) : undefined;
    const accepted = acceptable ? acceptablePercent : 0;
    if (nearest && nearest.percent >= Math.max(mustPercent, accepted)) return { ...nearest, fits: policy };
    if (must && mustPercent >= accepted) return by(must, mustPercent, lenient);
    if (acceptable) return by(acceptable, accepted, lenient);
    const spared = closest(unwanted, soc, policy);
    const lost = Math.floor((spared.percent * likeAvoidedPercent) / 100);
    return { ...spared, percent: 100 - lost, fits: lenient };
  };
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
  let best = wishes[0]!;
  let percent = -1;
  let likeness: number | null = null;
  for (const wish of wishes) {
    const byGroup = percentByGroup(wish, soc, policy);
    const alike = workLike(wish.soc).get(soc) ?? 0;
    const byTasks = alike === 0 || byGroup === 100 ? 0 : portion(alike, policy.occupation.likenessPercent);
    if (Math.max(byGroup, byTasks) <= percent) continue;
    best = wish;
    percent = Math.max(byGroup, byTasks);
    likeness = byTasks > byGroup ? alike : null;
  }
  return { wish: best, percent, likeness };
}

function percentByGroup(wish: OccupationWish, soc: string, { occupation: shares }: MatchingPolicy): number {
  switch (sharedDigits(wish.soc, soc)) {
    case wish.soc.length:
      return 100;
    case 0:
      return 0;
    case 1:
      return shares.sameMajorGroupPercent;
    case 2:
      return shares.sameSubMajorGroupPercent;
    default:
      return shares.sameMinorGroupPercent;
  }
}
