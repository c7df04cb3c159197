import type { Aspects } from '../aspects';
import {
  type Criterion,
  excluded,
  type Facts,
  type Judge,
  type Ledger,
  type Part,
  portion,
  type WishRef,
} from '../criterion';
import type { Place, ProfileFacts, TravelMode, TravelWish } from '../facts';
import type { MatchingPolicy } from '../policy';
import { type DistanceRange, distanceRange, highMinutes, lowMinutes } from '../travel-estimate';

const criterion = 'travel';

/** A judge that knows what distance alone decides, so that whole stretches of ground need no closer look. */
export interface Reach extends Judge<Aspects['travel']> {
  /**
   * The most points of any opening that is not worked from home and lies this far or farther; `excluded` when every one of
   * them is left out. Straight-line kilometres between the near ends of home and place.
   */
  mostBeyond(km: number): number;
}

/**
 * Travel minutes by the modes the client can use. Within the limit, shorter is better; over the limit even at the near end of
 * the range is a clash, and left out when the limit is a must; a range across the limit is not known. Work from home needs no
 * travel. Before the client has said anything about travel, nearer is better and the line is marked not known.
 */
export const travel = {
  id: criterion,
  prepare(profile: ProfileFacts, policy: MatchingPolicy): Reach {
    const wish = profile.travel;
    if (wish?.remoteOnly) return remoteOnly(wish, policy);
    return new TravelJudge(profile, policy);
  },
} satisfies Criterion<'travel'>;

function remoteOnly(wish: TravelWish, policy: MatchingPolicy): Reach {
  const of = policy.weights.travel;
  const ref = { path: 'travel/remoteOnly', strength: wish.strength };
  return {
    of,
    mostBeyond: () => portion(of, policy.unknownPercent.travel),
    judge({ remote }, ledger) {
      const kind = remote === 'remote' ? 'fits' : remote === 'unknown' ? 'unknown' : 'clashes';
      const points = portion(of, kind === 'fits' ? 100 : kind === 'unknown' ? policy.unknownPercent.travel : 0);
      const out = kind === 'clashes' && wish.strength === 'must';
      if (ledger) {
        const question = kind === 'unknown' ? ({ ask: 'employer', fact: 'remote' } as const) : null;
        ledger.part({ criterion, kind, points, of, facts: { remote }, wish: ref, question });
        if (out) ledger.exclusion({ criterion, wish: ref, facts: { remote } });
      }
      return out ? excluded : points;
    },
  };
}

type Verdict = Pick<Part, 'kind' | 'points' | 'question'>;

class TravelJudge implements Reach {
  readonly of: number;
  private readonly home: Place | null;
  private readonly wish: TravelWish | null;
  /** The wish as stated, even when it names no mode and cannot be judged by. */
  private readonly ref: WishRef | null;
  private readonly modes: readonly TravelMode[];
  private readonly limit: number;
  private readonly neutral: number;

  constructor(
    profile: ProfileFacts,
    private readonly policy: MatchingPolicy,
  ) {
    this.home = profile.home;
    this.wish = profile.travel && profile.travel.modes.length > 0 ? profile.travel : null;
    this.ref = profile.travel ? { path: 'travel', strength: profile.travel.strength } : null;
    this.modes = this.wish?.modes ?? policy.travel.assumedModes;
    this.limit = Math.max(1, this.wish?.maxMinutes ?? policy.travel.assumedMaxMinutes);
    this.of = policy.weights.travel;
    this.neutral = portion(this.of, policy.unknownPercent.travel);
  }

  mostBeyond(km: number): number {
    if (!this.home) return this.neutral;
    let least = Infinity;
    for (const mode of this.modes) least = Math.min(least, lowMinutes(km, this.policy.travel.speeds[mode], 'unknown'));
    if (!this.wish) return this.points(0, least);
    if (least <= this.limit) return Math.max(this.points(0, least), this.neutral);
    return this.wish.strength === 'must' ? excluded : this.points(2, least);
  }

  judge(opening: Aspects['travel'], ledger: Ledger | null): number {
    const { remote, place } = opening;
    if (remote === 'remote') return this.write(ledger, { kind: 'fits', points: this.of, question: null }, { remote });
    if (!this.home || !place) {
      const question = this.home ? ({ ask: 'employer', fact: 'place' } as const) : homeQuestion;
      const points = this.wish ? this.neutral : Math.floor(this.neutral / 2);
      return this.write(ledger, { kind: 'unknown', points, question }, { limit: this.limit });
    }
    const distance = distanceRange(this.home, place);
    const area = this.home.areaKind === place.areaKind ? place.areaKind : 'unknown';
    return this.judgeMinutes(distance, area, opening, ledger);
  }

  /** Picks the mode that serves best: one that surely fits, else one that may, else the nearest miss; then the shorter. */
  private judgeMinutes(
    distance: DistanceRange,
    area: Place['areaKind'],
    { place, remote }: Aspects['travel'],
    ledger: Ledger | null,
  ): number {
    let mode = this.modes[0]!;
    let low = 0;
    let high = 0;
    let best = 3;
    for (const each of this.modes) {
      const speed = this.policy.travel.speeds[each];
      const eachLow = lowMinutes(distance.lowKm, speed, area);
      const eachHigh = highMinutes(distance.highKm, speed, area);
      const tier = eachHigh <= this.limit ? 0 : eachLow <= this.limit ? 1 : 2;
      const shorter = tier === best && (eachHigh < high || (eachHigh === high && eachLow < low));
      if (tier > best || (tier === best && !shorter)) continue;
      mode = each;
      low = eachLow;
      high = eachHigh;
      best = tier;
    }
    const middle = Math.floor((low + high) / 2);
    const out = best === 2 && this.wish?.strength === 'must';
    const points = out ? 0 : this.points(best, middle);
    if (ledger) {
      const facts = { mode, lowMinutes: low, highMinutes: high, limit: this.limit, remote };
      this.write(ledger, this.verdict(best, points, place), facts);
      if (out) ledger.exclusion({ criterion, wish: this.ref, facts });
    }
    return out ? excluded : points;
  }

  private points(tier: number, middle: number): number {
    const { limit, of } = this;
    const atLimit = this.policy.travel.percentAtLimit;
    if (!this.wish) return Math.floor((this.neutral * Math.max(0, 2 * limit - middle)) / (2 * limit));
    if (tier === 1) return this.neutral;
    if (tier === 2) return Math.floor((of * atLimit * Math.max(0, 2 * limit - middle)) / (100 * limit));
    return Math.floor((of * (100 * limit - (100 - atLimit) * middle)) / (100 * limit));
  }

  private verdict(tier: number, points: number, place: Place | null): Verdict {
    if (!this.wish) return { kind: 'unknown', points, question: { ask: 'client', fact: 'travel' } };
    if (tier !== 1) return { kind: tier === 0 ? 'fits' : 'clashes', points, question: null };
    const employerKnows = (place?.radiusKm ?? 0) >= (this.home?.radiusKm ?? 0);
    return { kind: 'unknown', points, question: employerKnows ? { ask: 'employer', fact: 'place' } : homeQuestion };
  }

  private write(ledger: Ledger | null, verdict: Verdict, facts: Facts): number {
    ledger?.part({ criterion, ...verdict, of: this.of, facts, wish: this.ref });
    return verdict.points;
  }
}

const homeQuestion = { ask: 'client', fact: 'home' } as const;
