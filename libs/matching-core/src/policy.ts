import type { TravelMode } from './facts';
import type { PayPlan } from './pay';
import type { EmployerSize, RelationshipStage } from './prospect-facts';

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
  values: 'What matters to the person',
  competitive: 'Whether it is a job like any other',
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

/** Days on which buses run alike. */
export const dayKinds = ['weekday', 'saturday', 'sunday'] as const;
export type DayKind = (typeof dayKinds)[number];

/** The first and the last bus of a day, in minutes from its midnight. */
export interface BusHours {
  readonly firstMinute: number;
  readonly lastMinute: number;
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
    /** For an opening of another group whose tasks are wholly alike; less alike, less of it. */
    readonly likenessPercent: number;
    /** For an opening that was said not to matter, when other things were preferred. */
    readonly acceptablePercent: number;
    /** How much of its closeness to what is avoided an opening loses. */
    readonly likeAvoidedPercent: number;
  };
  readonly travel: {
    readonly speeds: Readonly<Record<TravelMode, TravelSpeed>>;
    readonly percentAtLimit: number;
    readonly buses: Readonly<Record<DayKind, BusHours>>;
    /** Used to put near openings first when the client has not said how to travel. */
    readonly assumedModes: readonly TravelMode[];
    readonly assumedMaxMinutes: number;
  };
  readonly hours: {
    /** An opening this many minutes a week away from the wish gets nothing. */
    readonly zeroAtGapMinutes: number;
    readonly percentBesideWish: number;
    /** For hours that fit the start and leave no room to grow, when the client wants to grow. */
    readonly percentWithoutGrowth: number;
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
  /** How first choices are spread across a team. Decides nothing about anybody's own order. */
  readonly spread: {
    /** How many people of a team may have an opening as their first choice; 0 spreads nothing. */
    readonly roomAtOpening: number;
    /** The most a person may lose by it, of the points of their own first. */
    readonly mostLostPercent: number;
  };
  /** Employers worth a visit. Work, travel, values and employers to avoid weigh what they weigh above. */
  readonly prospects: ProspectPolicy;
}

/** By what employers without a vacancy on record are put in order. */
export interface ProspectPolicy {
  readonly weights: { readonly hiring: number; readonly relationship: number; readonly size: number };
  readonly unknownPercent: { readonly hiring: number; readonly size: number };
  readonly work: {
    /** For work that the service has seen at other employers of the sector. */
    readonly seenInSectorPercent: number;
    /** From so many vacancies on it counts as seen there. */
    readonly leastSeenInSector: number;
    /** For work that the national index of job titles lists in the sector. */
    readonly listedPercent: number;
    /** From so many titles on it counts as listed, unless the description of the work names the sector. */
    readonly leastTitles: number;
  };
  readonly hiring: {
    readonly lookBackDays: number;
    readonly hiredPercent: number;
    readonly vacancyPercent: number;
  };
  readonly percentBySize: Readonly<Record<EmployerSize, number>>;
  readonly percentByStage: Readonly<Record<RelationshipStage, number>>;
  /** An employer that was approached is left in peace for so many days. */
  readonly quietDays: number;
  /** Employers in the same step of so many points count as equal; the day decides their order. */
  readonly equalPoints: number;
}

/**
 * The policy a service starts with. Travel values are planning values for Britain: roads are about a third longer than the
 * straight line; a bus journey includes the walk and the wait, a car journey the parking. So are the first and the last bus:
 * 06:00 to 23:00 from Monday to Saturday, 09:00 to 21:00 on Sundays.
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
    values: 600,
    competitive: 300,
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
    values: 50,
    competitive: 50,
    employer: 50,
    freshness: 40,
  },
  fitsFromPercent: 40,
  occupation: {
    sameMinorGroupPercent: 75,
    sameSubMajorGroupPercent: 45,
    sameMajorGroupPercent: 15,
    mustOnlyPercent: 75,
    likenessPercent: 70,
    acceptablePercent: 50,
    likeAvoidedPercent: 60,
  },
  travel: {
    speeds: {
      walk: { detour: 1.3, urbanKmPerHour: 4.8, ruralKmPerHour: 4.8, extraMinutes: 0 },
      cycle: { detour: 1.35, urbanKmPerHour: 14, ruralKmPerHour: 14, extraMinutes: 3 },
      bus: { detour: 1.4, urbanKmPerHour: 15, ruralKmPerHour: 15, extraMinutes: 14 },
      car: { detour: 1.35, urbanKmPerHour: 28, ruralKmPerHour: 45, extraMinutes: 6 },
    },
    percentAtLimit: 40,
    buses: {
      weekday: { firstMinute: 360, lastMinute: 1380 },
      saturday: { firstMinute: 360, lastMinute: 1380 },
      sunday: { firstMinute: 540, lastMinute: 1260 },
    },
    assumedModes: ['walk', 'bus'],
    assumedMaxMinutes: 60,
  },
  hours: { zeroAtGapMinutes: 480, percentBesideWish: 40, percentWithoutGrowth: 80 },
  daysAndTimes: { percentJustShort: 40 },
  pay: { fullTimeMinutesPerWeek: 2250, minutesPerWorkingDay: 450, percentAtFloor: 70, spanPercentOfFloor: 20 },
  environment: { percentByLevel: [100, 85, 50, 20, 0], usualPercent: 50 },
  requirements: { percentWhenDesirable: 60 },
  freshness: { closingSoonDays: 2, percentClosingSoon: 60, freshDays: 14, staleDays: 60, percentWhenStale: 50 },
  spread: { roomAtOpening: 2, mostLostPercent: 10 },
  prospects: {
    weights: { hiring: 1000, relationship: 700, size: 300 },
    unknownPercent: { hiring: 40, size: 50 },
    work: { seenInSectorPercent: 85, leastSeenInSector: 3, listedPercent: 65, leastTitles: 2 },
    hiring: { lookBackDays: 365, hiredPercent: 70, vacancyPercent: 15 },
    percentBySize: { micro: 70, small: 100, medium: 100, large: 70 },
    percentByStage: {
      identified: 70,
      introduced: 80,
      appointment_made: 90,
      needs_learned: 100,
      thanked: 100,
      candidate_introduced: 90,
      hired: 100,
      maintained: 100,
      not_now: 10,
      dormant: 60,
    },
    quietDays: 60,
    equalPoints: 300,
  },
};
