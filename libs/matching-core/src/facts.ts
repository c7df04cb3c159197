import type { Day, Point } from '#kernel';

/**
 * What the ranking may know. These types are the privacy rule: no name, no age, no diagnosis, no free text, nothing about
 * health, offences or benefits. What is not known is `null` or `unknown`, never left out and never a default.
 */

/** How much a wish matters to the client. `must` = only these, `deal_breaker` = never: both are hard limits. */
export const strengths = {
  must: 'Only these: anything else is left out',
  prefer: 'Better with than without',
  indifferent: 'Said not to matter: moves nothing',
  avoid: 'Better without',
  deal_breaker: 'Never: it is left out',
} as const;
export type Strength = keyof typeof strengths;

/** Whether breaking a wish of this strength leaves an opening out. */
export function isHard(strength: Strength): boolean {
  return strength === 'must' || strength === 'deal_breaker';
}

export type Known = 'yes' | 'no' | 'unknown';

/** What is around a place; decides the planning speed of a car. */
export type AreaKind = 'urban' | 'rural' | 'unknown';

/** A point and how far from it the real place may be. A whole postcode district has a wide radius, a postcode a small one. */
export interface Place {
  readonly point: Point;
  readonly radiusKm: number;
  readonly areaKind: AreaKind;
}

/**
 * Part of a week in minutes from Monday 00:00: `fromMinute` in 0..10079, `toMinute` later than `fromMinute`. A shift over
 * Sunday midnight ends past 10080.
 */
export interface WeekWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

export const travelModes = ['walk', 'cycle', 'bus', 'car'] as const;
export type TravelMode = (typeof travelModes)[number];

export const dayParts = ['early', 'morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

export const shiftKinds = ['nights', 'weekends', 'split', 'rotating'] as const;
export type ShiftKind = (typeof shiftKinds)[number];

export const environmentDimensions = [
  'noise',
  'public_contact',
  'pace',
  'outdoors',
  'physical',
  'supervision',
  'teamwork',
  'telephone',
  'repetition',
  'conflict',
  'temperature',
] as const;
export type EnvironmentDimension = (typeof environmentDimensions)[number];

/** Who says so, best first: seen by a specialist, written in the advert, usual in the occupation. */
export const environmentOrigins = ['observed', 'advert', 'usual'] as const;
export type EnvironmentOrigin = (typeof environmentOrigins)[number];

export const contractKinds = [
  'permanent',
  'temporary',
  'fixed_term',
  'seasonal',
  'agency',
  'apprenticeship',
  'zero_hours',
  'self_employed',
  'voluntary',
] as const;
export type ContractKind = (typeof contractKinds)[number];

export const requirementKinds = [
  'driving_licence',
  'dbs_basic',
  'dbs_enhanced',
  'qualification',
  'experience',
  'right_to_work',
  'own_transport',
  'physical',
  'language',
  'other',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** What a client may value about work. `other` stands for what the list has no word for. */
export const valueKinds = ['industry', 'training', 'progression', 'purpose', 'other'] as const;
export type ValueKind = (typeof valueKinds)[number];

export interface EnvironmentFact {
  readonly dimension: EnvironmentDimension;
  /** 1 = very little … 5 = a great deal. */
  readonly level: number;
  readonly origin: EnvironmentOrigin;
}

export interface RequirementFact {
  readonly kind: RequirementKind;
  readonly essential: Known;
}

/** The facts of one live vacancy. Whole numbers throughout, except degrees and kilometres. */
export interface OpeningFacts {
  readonly id: string;
  readonly employerId: string | null;
  /** SOC 2020 unit group, four digits. */
  readonly soc: string | null;
  readonly place: Place | null;
  readonly remote: 'on_site' | 'hybrid' | 'remote' | 'unknown';
  /** Least and most working minutes a week on offer. One may be known without the other. */
  readonly minMinutesPerWeek: number | null;
  readonly maxMinutesPerWeek: number | null;
  /** The shifts of a week; null when nobody has said. */
  readonly shifts: readonly WeekWindow[] | null;
  readonly pattern: 'fixed' | 'rotating' | 'flexible' | 'unknown';
  readonly nights: Known;
  readonly weekends: Known;
  readonly split: Known;
  readonly rotating: Known;
  readonly minPencePerHour: number | null;
  readonly maxPencePerHour: number | null;
  /** Only `stated` is pay. A predicted figure or on-target earnings tell nothing about what will be paid. */
  readonly payBasis: 'stated' | 'predicted' | 'ote' | 'unknown';
  readonly contract: ContractKind | 'unknown';
  readonly environment: readonly EnvironmentFact[];
  readonly requirements: readonly RequirementFact[];
  /** Whether one is trained on the job, and whether one can move up in time. */
  readonly training: Known;
  readonly progression: Known;
  readonly openToAnyone: Known;
  readonly paysMinimumWage: Known;
  /** Set aside for some people and closed to others. */
  readonly setAside: Known;
  /** What the employer does, as a class of SIC 2007, five digits. */
  readonly sic: string | null;
  readonly closesOn: Day | null;
  readonly firstSeenOn: Day | null;
  /** `unconfirmed`: not seen lately, so it may be gone. */
  readonly state: 'confirmed' | 'unconfirmed';
}

export interface OccupationWish {
  /** SOC 2020 code or the first one to three digits of one. */
  readonly soc: string;
  readonly strength: Strength;
}

export interface HoursWish {
  readonly minMinutesPerWeek: number | null;
  readonly maxMinutesPerWeek: number | null;
  /** Hours the client would like to grow into after a low start; absent or null when not said. */
  readonly buildUpToMinutesPerWeek?: number | null;
  readonly strength: Strength;
}

export interface AvailabilityWish {
  /** Day 1 = Monday … 7 = Sunday to the parts of it that are free. A day left out is not free. */
  readonly grid: Readonly<Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', readonly DayPart[]>>>;
  readonly strength: 'must' | 'prefer';
}

export interface TravelWish {
  readonly modes: readonly TravelMode[];
  readonly maxMinutes: number;
  readonly strength: 'must' | 'prefer';
  /** Only work from home will do. */
  readonly remoteOnly: boolean;
}

export interface PayWish {
  readonly floorPencePerHour: number;
  readonly strength: 'must' | 'prefer';
}

export interface ContractWish {
  readonly contract: ContractKind;
  readonly strength: Strength;
}

export interface EnvironmentWish {
  readonly dimension: EnvironmentDimension;
  readonly want: 'low' | 'high';
  readonly strength: Strength;
}

export interface ValueWish {
  readonly kind: ValueKind;
  /** Of an industry: a section of SIC 2007 by its letter, a class, or the first two to four digits of one. */
  readonly sic: string | null;
  readonly strength: Strength;
}

export interface RequirementAnswer {
  readonly kind: RequirementKind;
  readonly has: Known;
  /** True only when the client asked not to be shown openings that need what they have not. */
  readonly hideWhenMissing: boolean;
}

/**
 * One employer to avoid with all its sites: its id, or every id it goes by, its merged names among them. Null stands for one
 * known by name only: nothing can be matched to it.
 */
export type AvoidedEmployer = string | readonly string[] | null;

/**
 * What one client said, without who they are. Lists keep the order of the wishes document, so that a wish can be named by
 * its path (`occupations/0`). Null or an empty list: not said.
 */
export interface ProfileFacts {
  readonly home: Place | null;
  readonly occupations: readonly OccupationWish[];
  readonly hours: HoursWish | null;
  readonly availability: AvailabilityWish | null;
  readonly shifts: Readonly<Record<ShiftKind | 'zeroHours', Strength | 'not_said'>>;
  readonly travel: TravelWish | null;
  readonly pay: PayWish | null;
  readonly contracts: readonly ContractWish[];
  readonly environment: readonly EnvironmentWish[];
  readonly requirements: readonly RequirementAnswer[];
  readonly values: readonly ValueWish[];
  /** Whether only competitive jobs will do: open to anyone, paid at least the minimum wage, not set aside. */
  readonly competitive: 'must' | 'prefer' | 'not_said';
  /** At most so many openings of one kind of work, and of one employer, on a list; 0: the order of points alone. */
  readonly variety: number;
  readonly employersToAvoid: readonly AvoidedEmployer[];
  /** Openings answered with "not for me": they never return. */
  readonly notForMe: readonly string[];
}

/** A client who has said nothing yet. */
export const emptyProfile: ProfileFacts = {
  home: null,
  occupations: [],
  hours: null,
  availability: null,
  shifts: { nights: 'not_said', weekends: 'not_said', split: 'not_said', rotating: 'not_said', zeroHours: 'not_said' },
  travel: null,
  pay: null,
  contracts: [],
  environment: [],
  requirements: [],
  values: [],
  competitive: 'not_said',
  variety: 0,
  employersToAvoid: [],
  notForMe: [],
};

/** An opening of which only its id is known. */
export function unknownOpening(id: string): OpeningFacts {
  return {
    id,
    employerId: null,
    soc: null,
    place: null,
    remote: 'unknown',
    minMinutesPerWeek: null,
    maxMinutesPerWeek: null,
    shifts: null,
    pattern: 'unknown',
    nights: 'unknown',
    weekends: 'unknown',
    split: 'unknown',
    rotating: 'unknown',
    minPencePerHour: null,
    maxPencePerHour: null,
    payBasis: 'unknown',
    contract: 'unknown',
    environment: [],
    requirements: [],
    training: 'unknown',
    progression: 'unknown',
    openToAnyone: 'unknown',
    paysMinimumWage: 'unknown',
    setAside: 'unknown',
    sic: null,
    closesOn: null,
    firstSeenOn: null,
    state: 'confirmed',
  };
}
