import type { FieldProblem } from '#kernel';
import { matchingCoreErrors } from './errors';
import { type TravelMode, travelModes } from './facts';
import type { PayPlan } from './pay';

/** What openings are judged by, in the order in which a person would talk about them. */
export const criteria = {
  occupation: 'Kind of work',
  travel: 'Travel',
  hours: 'Hours a week',
  days_and_times: 'Days and times',
  shift_kinds: 'Nights, weekends, split and changing shifts',
  pay: 'Pay',
  contract: 'Contract',
  environment: 'What the work place is like',
  requirements: 'What the employer asks for',
  employer: 'Employers to avoid',
  freshness: 'How fresh the vacancy is',
  not_for_me: 'Answered with "not for me" before',
} as const;
export type CriterionId = keyof typeof criteria;
export type WeighedCriterion = Exclude<CriterionId, 'not_for_me'>;

/** How one mode of travel is planned: `detour` × straight-line km at a speed, plus minutes that every journey takes. */
export interface TravelSpeed {
  readonly detour: number;
  readonly urbanKmPerHour: number;
  readonly ruralKmPerHour: number;
  readonly extraMinutes: number;
}

/** Weights and thresholds of the ranking, as data. All percentages are whole numbers of the points a part can reach. */
export interface MatchingPolicy {
  readonly version: string;
  /** The most points of each criterion. A criterion with several wishes shares them evenly. */
  readonly weights: Readonly<Record<WeighedCriterion, number>>;
  /** What a part gets when the fact is not known. */
  readonly unknownPercent: Readonly<Record<WeighedCriterion, number>>;
  /** From this share on a part counts as a fit, below it as a clash. */
  readonly fitsFromPercent: number;
  readonly occupation: {
    readonly sameMinorGroupPercent: number;
    readonly sameSubMajorGroupPercent: number;
    readonly sameMajorGroupPercent: number;
    /** For an opening inside what must be, when other things were preferred. */
    readonly mustOnlyPercent: number;
  };
  readonly travel: {
    readonly speeds: Readonly<Record<TravelMode, TravelSpeed>>;
    readonly percentAtLimit: number;
    /** Used to put near openings first when the client has not said how to travel. */
    readonly assumedModes: readonly TravelMode[];
    readonly assumedMaxMinutes: number;
  };
  readonly hours: {
    /** An opening this many minutes a week away from the wish gets nothing. */
    readonly zeroAtGapMinutes: number;
    readonly percentBesideWish: number;
  };
  readonly daysAndTimes: { readonly percentJustShort: number };
  readonly pay: PayPlan & {
    readonly percentAtFloor: number;
    /** The floor plus this share earns all points; the floor less this share earns none. */
    readonly spanPercentOfFloor: number;
  };
  readonly environment: {
    /** Share by level when little is wanted, for levels 1 to 5; read backwards when much is wanted. */
    readonly percentByLevel: readonly [number, number, number, number, number];
    /** How far what is usual in the occupation moves a part away from not known. */
    readonly usualPercent: number;
  };
  readonly requirements: { readonly percentWhenDesirable: number };
  readonly freshness: {
    readonly closingSoonDays: number;
    readonly percentClosingSoon: number;
    readonly freshDays: number;
    readonly staleDays: number;
    readonly percentWhenStale: number;
  };
}

/**
 * The policy a service starts with. Travel values are planning values for Britain: roads are about a third longer than the
 * straight line; a bus journey includes the walk and the wait, a car journey the parking.
 */
export const standardPolicy: MatchingPolicy = {
  version: 'standard-1',
  weights: {
    occupation: 2500,
    travel: 2000,
    hours: 1500,
    days_and_times: 1500,
    shift_kinds: 1000,
    pay: 1000,
    contract: 600,
    environment: 1500,
    requirements: 800,
    employer: 200,
    freshness: 400,
  },
  unknownPercent: {
    occupation: 30,
    travel: 40,
    hours: 50,
    days_and_times: 50,
    shift_kinds: 50,
    pay: 50,
    contract: 50,
    environment: 50,
    requirements: 50,
    employer: 50,
    freshness: 40,
  },
  fitsFromPercent: 40,
  occupation: {
    sameMinorGroupPercent: 75,
    sameSubMajorGroupPercent: 45,
    sameMajorGroupPercent: 15,
    mustOnlyPercent: 75,
  },
  travel: {
    speeds: {
      walk: { detour: 1.3, urbanKmPerHour: 4.8, ruralKmPerHour: 4.8, extraMinutes: 0 },
      cycle: { detour: 1.35, urbanKmPerHour: 14, ruralKmPerHour: 14, extraMinutes: 3 },
      bus: { detour: 1.4, urbanKmPerHour: 15, ruralKmPerHour: 15, extraMinutes: 14 },
      car: { detour: 1.35, urbanKmPerHour: 28, ruralKmPerHour: 45, extraMinutes: 6 },
    },
    percentAtLimit: 40,
    assumedModes: ['walk', 'bus'],
    assumedMaxMinutes: 60,
  },
  hours: { zeroAtGapMinutes: 480, percentBesideWish: 40 },
  daysAndTimes: { percentJustShort: 40 },
  pay: { fullTimeMinutesPerWeek: 2250, minutesPerWorkingDay: 450, percentAtFloor: 70, spanPercentOfFloor: 20 },
  environment: { percentByLevel: [100, 85, 50, 20, 0], usualPercent: 50 },
  requirements: { percentWhenDesirable: 60 },
  freshness: { closingSoonDays: 2, percentClosingSoon: 60, freshDays: 14, staleDays: 60, percentWhenStale: 50 },
};

class Checks {
  readonly problems: FieldProblem[] = [];

  number(pointer: string, value: number, least: number, most: number, whole = true): void {
    if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))) return;
    const kind = whole ? 'whole number' : 'number';
    this.problems.push({
      pointer,
      code: 'out_of_range',
      detail: `expected a ${kind} from ${least} to ${most}, got ${String(value)}`,
    });
  }

  that(pointer: string, holds: boolean, detail: string): void {
    if (!holds) this.problems.push({ pointer, code: 'out_of_range', detail });
  }
}

/**
 * Returns the policy, or refuses it with every field that is out of range. Points stay integers well below 2³¹ and a share
 * never leaves 0..100, so that no part can pass its `of`.
 */
export function checkedPolicy(policy: MatchingPolicy): MatchingPolicy {
  const checks = new Checks();
  checks.that('/version', /^[\w.-]{1,60}$/.test(policy.version), 'expected 1 to 60 letters, digits, dots or dashes');
  for (const criterion of Object.keys(standardPolicy.weights) as WeighedCriterion[]) {
    checks.number(`/weights/${criterion}`, policy.weights[criterion], 0, 100_000);
    checks.number(`/unknownPercent/${criterion}`, policy.unknownPercent[criterion], 0, 100);
  }
  const percent = (pointer: string, value: number) => checks.number(pointer, value, 0, 100);
  percent('/fitsFromPercent', policy.fitsFromPercent);
  for (const [name, value] of Object.entries(policy.occupation)) percent(`/occupation/${name}`, value);
  checkTravel(checks, policy.travel);
  checks.number('/hours/zeroAtGapMinutes', policy.hours.zeroAtGapMinutes, 1, 10_080);
  percent('/hours/percentBesideWish', policy.hours.percentBesideWish);
  percent('/daysAndTimes/percentJustShort', policy.daysAndTimes.percentJustShort);
  checks.number('/pay/fullTimeMinutesPerWeek', policy.pay.fullTimeMinutesPerWeek, 60, 10_080);
  checks.number('/pay/minutesPerWorkingDay', policy.pay.minutesPerWorkingDay, 60, 1440);
  percent('/pay/percentAtFloor', policy.pay.percentAtFloor);
  checks.number('/pay/spanPercentOfFloor', policy.pay.spanPercentOfFloor, 1, 100);
  const byLevel: readonly number[] = policy.environment.percentByLevel;
  checks.that('/environment/percentByLevel', byLevel.length === 5, 'expected five shares');
  byLevel.forEach((value, level) => percent(`/environment/percentByLevel/${level}`, value));
  percent('/environment/usualPercent', policy.environment.usualPercent);
  percent('/requirements/percentWhenDesirable', policy.requirements.percentWhenDesirable);
  checkFreshness(checks, policy.freshness);
  if (checks.problems.length > 0) throw matchingCoreErrors.invalidPolicy(checks.problems);
  return policy;
}

function checkTravel(checks: Checks, travel: MatchingPolicy['travel']): void {
  for (const mode of travelModes) {
    const speed = travel.speeds[mode];
    checks.number(`/travel/speeds/${mode}/detour`, speed.detour, 1, 5, false);
    checks.number(`/travel/speeds/${mode}/urbanKmPerHour`, speed.urbanKmPerHour, 1, 200, false);
    checks.number(`/travel/speeds/${mode}/ruralKmPerHour`, speed.ruralKmPerHour, 1, 200, false);
    checks.number(`/travel/speeds/${mode}/extraMinutes`, speed.extraMinutes, 0, 120);
  }
  checks.number('/travel/percentAtLimit', travel.percentAtLimit, 0, 100);
  checks.number('/travel/assumedMaxMinutes', travel.assumedMaxMinutes, 1, 300);
  checks.that(
    '/travel/assumedModes',
    travel.assumedModes.length > 0 && travel.assumedModes.every((mode) => travelModes.includes(mode)),
    `expected at least one of ${travelModes.join(', ')}`,
  );
}

function checkFreshness(checks: Checks, freshness: MatchingPolicy['freshness']): void {
  checks.number('/freshness/closingSoonDays', freshness.closingSoonDays, 0, 365);
  checks.number('/freshness/percentClosingSoon', freshness.percentClosingSoon, 0, 100);
  checks.number('/freshness/freshDays', freshness.freshDays, 0, 365);
  checks.number('/freshness/staleDays', freshness.staleDays, freshness.freshDays + 1, 3650);
  checks.number('/freshness/percentWhenStale', freshness.percentWhenStale, 0, 100);
}
