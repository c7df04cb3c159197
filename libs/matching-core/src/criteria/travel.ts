import type { Aspects } from '../aspects';
import {
  type Criterion,
  excluded,
  type Facts,
  type Judge,
  type Ledger,
  type OpenQuestion,
  type Part,
  portion,
  type WishRef,
} from '../criterion';
import { servedByBus, withoutBus } from '../bus-hours';
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
 * the range is a clash, and left out when the limit is a must; a range across the limit is not known. A bus serves nobody whose
 * every shift begins before the first one could bring them there or ends after the last one has gone; where that is so of some
 * shifts, or hangs on the exact place, it is not known. Shifts that nobody knows leave the minutes as they are, and are asked
 * about. Work from home needs no travel. Before the client has said anything about travel, nearer is better and the line is
 * marked not known.
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

/** How well a mode serves: it surely fits; it may; it is too far; no bus goes at the time. */
type Tier = 0 | 1 | 2 | 3;
const noBus = 3;

type Shifts = Aspects['travel']['shifts'];

class TravelJudge implements Reach {
  readonly of: number;
  private readonly home: Place | null;
  private readonly wish: TravelWish | null;
  /** The wish as stated, even when it names no mode and cannot be judged by. */
  private readonly ref: WishRef | null;
  private readonly modes: readonly TravelMode[];
  private readonly limit: number;
  private readonly neutral: number;
  /** Where days and times were stated, unknown shifts are asked about there. */
  private readonly asksAboutShifts: boolean;

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
    this.asksAboutShifts = profile.availability === null;
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
    if (remote === 'remote') {
      ledger?.part(this.part('fits', this.of, { remote }, null));
      return this.of;
    }
    if (!this.home || !place) {
      const points = this.wish ? this.neutral : Math.floor(this.neutral / 2);
      const question = this.home ? placeQuestion : homeQuestion;
      ledger?.part(this.part('unknown', points, { limit: this.limit }, question));
      return points;
    }
    const distance = distanceRange(this.home, place);
    const area = this.home.areaKind === place.areaKind ? place.areaKind : 'unknown';
    return this.judgeMinutes(distance, area, opening, ledger);
  }

  /** By the mode that serves best; among equals the shorter. */
  private judgeMinutes(
    distance: DistanceRange,
    area: Place['areaKind'],
    opening: Aspects['travel'],
    ledger: Ledger | null,
  ): number {
    let mode = this.modes[0]!;
    let low = 0;
    let high = 0;
    let middle = Infinity;
    let tier: Tier = noBus;
    for (const each of this.modes) {
      const speed = this.policy.travel.speeds[each];
      const eachLow = lowMinutes(distance.lowKm, speed, area);
      const eachHigh = highMinutes(distance.highKm, speed, area);
      const eachMiddle = Math.floor((eachLow + eachHigh) / 2);
      const eachTier = this.tierOf(each, eachLow, eachHigh, opening.shifts);
      if (eachTier > tier || (eachTier === tier && eachMiddle >= middle)) continue;
      mode = each;
      low = eachLow;
      high = eachHigh;
      middle = eachMiddle;
      tier = eachTier;
    }
    const out = tier >= 2 && this.wish?.strength === 'must';
    const points = out ? 0 : this.points(tier, middle);
    if (ledger) {
      const minutes = { mode, lowMinutes: low, highMinutes: high, limit: this.limit, remote: opening.remote };
      const facts = { ...minutes, ...this.busFacts(mode, distance, area, opening.shifts) };
      const kind = !this.wish || tier === 1 ? 'unknown' : tier === 0 ? 'fits' : 'clashes';
      ledger.part(this.part(kind, points, facts, this.question(tier, minutes, opening)));
      if (out) ledger.exclusion({ criterion, wish: this.ref, facts });
    }
    return out ? excluded : points;
  }

  private tierOf(mode: TravelMode, low: number, high: number, shifts: Shifts): Tier {
    if (!this.wish) return 0;
    const byLimit = high <= this.limit ? 0 : low <= this.limit ? 1 : 2;
    if (mode !== 'bus' || !shifts) return byLimit;
    const { buses } = this.policy.travel;
    if (servedByBus(shifts, high, buses) === 'all') return byLimit;
    if (servedByBus(shifts, low, buses) === 'none') return noBus;
    return byLimit === 0 ? 1 : byLimit;
  }

  private points(tier: Tier, middle: number): number {
    const { limit, of } = this;
    const atLimit = this.policy.travel.percentAtLimit;
    if (!this.wish) return Math.floor((this.neutral * Math.max(0, 2 * limit - middle)) / (2 * limit));
    if (tier === noBus) return 0;
    if (tier === 1) return this.neutral;
    if (tier === 2) return Math.floor((of * atLimit * Math.max(0, 2 * limit - middle)) / (100 * limit));
    return Math.floor((of * (100 * limit - (100 - atLimit) * middle)) / (100 * limit));
  }

  /** Which shifts a bus serves, said of a journey by bus, and of another one where the bus goes at the wrong time. */
  private busFacts(mode: TravelMode, { lowKm, highKm }: DistanceRange, area: Place['areaKind'], shifts: Shifts): Facts {
    if (!this.wish || !this.modes.includes('bus')) return {};
    if (!shifts) return mode === 'bus' ? { busServes: 'not_known' } : {};
    const { speeds, buses } = this.policy.travel;
    const high = highMinutes(highKm, speeds.bus, area);
    if (servedByBus(shifts, high, buses) === 'all') return mode === 'bus' ? { busServes: 'all' } : {};
    const none = servedByBus(shifts, lowMinutes(lowKm, speeds.bus, area), buses) === 'none';
    return { busServes: none ? 'none' : 'some', ...withoutBus(shifts, high, buses) };
  }

  private question(
    tier: Tier,
    { mode, highMinutes: high }: { readonly mode: TravelMode; readonly highMinutes: number },
    { place, shifts }: Aspects['travel'],
  ): OpenQuestion | null {
    if (!this.wish) return { ask: 'client', fact: 'travel' };
    if (tier === 0) return mode === 'bus' && !shifts && this.asksAboutShifts ? shiftsQuestion : null;
    if (tier !== 1) return null;
    // Within the limit even at the far end: it is the buses that leave it open.
    if (high <= this.limit) return shiftsQuestion;
    return (place?.radiusKm ?? 0) >= (this.home?.radiusKm ?? 0) ? placeQuestion : homeQuestion;
  }

  private part(kind: Part['kind'], points: number, facts: Facts, question: OpenQuestion | null): Part {
    return { criterion, kind, points, of: this.of, facts, wish: this.ref, question };
  }
}

const homeQuestion = { ask: 'client', fact: 'home' } as const;
const placeQuestion = { ask: 'employer', fact: 'place' } as const;
const shiftsQuestion = { ask: 'employer', fact: 'shifts' } as const;
