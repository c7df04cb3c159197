import type { Day } from '#kernel';
import {
  type AreaKind,
  type AvailabilityWish,
  type AvoidedEmployer,
  type ContractWish,
  type EnvironmentFact,
  type EnvironmentWish,
  type Known,
  type OccupationWish,
  type OpeningFacts,
  type Place,
  type ProfileFacts,
  type RequirementFact,
  type RequirementKind,
  type Strength,
  type TravelMode,
  type ValueKind,
} from './facts';
import { hourlyPay, type PayPlan, type StatedPay } from './pay';
import { type ClockShift, weekWindow } from './week';

/**
 * The parts of a vacancy's record that the ranking reads, in the words of the API. Wider records fit: whatever else they hold
 * (titles, texts, names) is not looked at and does not get further.
 */
export interface VacancyRecord {
  readonly id: string;
  readonly employerId: string | null;
  readonly soc2020: string | null;
  readonly place: PlaceRecord | null;
  readonly remote: OpeningFacts['remote'];
  /** Hours a week, in quarters of an hour. */
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: {
    readonly certainty: 'known' | 'unknown';
    readonly windows: readonly ClockShift[];
    readonly pattern: OpeningFacts['pattern'];
    readonly nights: Known;
    readonly weekends: Known;
    /** Absent: nobody has said. */
    readonly split?: Known;
  };
  readonly pay: StatedPay;
  readonly contract: OpeningFacts['contract'];
  readonly environment: readonly EnvironmentFact[];
  readonly requirements: readonly RequirementFact[];
  /** Whether one is trained on the job, and whether one can move up; absent: nobody has said. */
  readonly training?: Known;
  readonly progression?: Known;
  /** Absent: nobody has said. */
  readonly competitive?: {
    readonly openToAnyone: Known;
    readonly paysMinimumWage: Known;
    readonly setAside: Known;
  };
  /** What the employer does; absent or null when not known. */
  readonly sic2007?: string | null;
  readonly closesOn: Day | null;
  readonly firstSeenOn: Day | null;
  /** Only vacancies that may still be filled are ranked. */
  readonly state: 'open' | 'unconfirmed';
}

export interface PlaceRecord {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  readonly area: AreaKind;
}

/** The parts of a client's wishes document that the ranking reads, in the words of the API. */
export interface WishesRecord {
  readonly occupations: readonly OccupationWish[];
  readonly hours: {
    readonly min: number | null;
    readonly max: number | null;
    readonly buildUpTo?: number | null;
    readonly strength: Strength;
  } | null;
  readonly availability: AvailabilityWish | null;
  readonly shifts: ProfileFacts['shifts'];
  readonly travel: {
    readonly modes: readonly TravelMode[];
    readonly maxMinutes: number;
    readonly strength: 'must' | 'prefer';
    readonly remoteOnly?: boolean;
  } | null;
  readonly pay: ProfileFacts['pay'];
  readonly contracts: readonly ContractWish[];
  readonly environment: readonly EnvironmentWish[];
  /** `alsoIds`: what else the employer goes by, such as records that were merged into it. */
  readonly employersToAvoid: readonly { readonly employerId: string | null; readonly alsoIds?: readonly string[] }[];
  readonly requirements: readonly {
    readonly kind: RequirementKind;
    readonly has: Known;
    readonly hideWhenMissing?: boolean;
  }[];
  readonly values?: readonly {
    readonly kind: ValueKind;
    readonly sic?: string | null;
    readonly strength: Strength;
  }[];
  readonly competitive?: ProfileFacts['competitive'];
  readonly variety?: number;
}

export function placeOf(record: PlaceRecord): Place {
  const { latitude, longitude, radiusKm, area } = record;
  return { point: { latitude, longitude }, radiusKm, areaKind: area };
}

function avoidedEmployer({ employerId, alsoIds = [] }: WishesRecord['employersToAvoid'][number]): AvoidedEmployer {
  if (alsoIds.length === 0) return employerId;
  return [...new Set([...(employerId === null ? [] : [employerId]), ...alsoIds])];
}

const minutes = (hours: number | null) => (hours === null ? null : Math.round(hours * 60));

/** An opening's facts from a vacancy's record. Pay becomes pence an hour by `plan` (`policy.pay`). */
export function openingFacts(vacancy: VacancyRecord, plan: PayPlan): OpeningFacts {
  const week = { minMinutesPerWeek: minutes(vacancy.hoursMin), maxMinutesPerWeek: minutes(vacancy.hoursMax) };
  const { shifts } = vacancy;
  return {
    id: vacancy.id,
    employerId: vacancy.employerId,
    soc: vacancy.soc2020,
    place: vacancy.place && placeOf(vacancy.place),
    remote: vacancy.remote,
    ...week,
    shifts: shifts.certainty === 'known' && shifts.windows.length > 0 ? shifts.windows.map(weekWindow) : null,
    pattern: shifts.pattern,
    nights: shifts.nights,
    weekends: shifts.weekends,
    split: shifts.split ?? 'unknown',
    rotating: 'unknown',
    ...hourlyPay(vacancy.pay, week, plan),
    contract: vacancy.contract,
    environment: vacancy.environment.map(({ dimension, level, origin }) => ({ dimension, level, origin })),
    requirements: vacancy.requirements.map(({ kind, essential }) => ({ kind, essential })),
    training: vacancy.training ?? 'unknown',
    progression: vacancy.progression ?? 'unknown',
    openToAnyone: vacancy.competitive?.openToAnyone ?? 'unknown',
    paysMinimumWage: vacancy.competitive?.paysMinimumWage ?? 'unknown',
    setAside: vacancy.competitive?.setAside ?? 'unknown',
    sic: vacancy.sic2007 ?? null,
    closesOn: vacancy.closesOn,
    firstSeenOn: vacancy.firstSeenOn,
    state: vacancy.state === 'open' ? 'confirmed' : 'unconfirmed',
  };
}

/** A client's facts from their wishes, without their words. `notForMe` are the ids of openings they turned down. */
export function profileFacts(
  wishes: WishesRecord,
  home: PlaceRecord | null,
  notForMe: readonly string[] = [],
): ProfileFacts {
  const { hours, availability, shifts, travel, pay } = wishes;
  return {
    home: home && placeOf(home),
    occupations: wishes.occupations.map(({ soc, strength }) => ({ soc, strength })),
    hours: hours && {
      minMinutesPerWeek: minutes(hours.min),
      maxMinutesPerWeek: minutes(hours.max),
      buildUpToMinutesPerWeek: minutes(hours.buildUpTo ?? null),
      strength: hours.strength,
    },
    availability: availability && { grid: availability.grid, strength: availability.strength },
    shifts: {
      nights: shifts.nights,
      weekends: shifts.weekends,
      split: shifts.split,
      rotating: shifts.rotating,
      zeroHours: shifts.zeroHours,
    },
    travel: travel && {
      modes: [...travel.modes],
      maxMinutes: travel.maxMinutes,
      strength: travel.strength,
      remoteOnly: travel.remoteOnly ?? false,
    },
    pay: pay && { floorPencePerHour: pay.floorPencePerHour, strength: pay.strength },
    contracts: wishes.contracts.map(({ contract, strength }) => ({ contract, strength })),
    environment: wishes.environment.map(({ dimension, want, strength }) => ({ dimension, want, strength })),
    requirements: wishes.requirements.map(({ kind, has, hideWhenMissing }) => ({
      kind,
      has,
      hideWhenMissing: hideWhenMissing ?? false,
    })),
    values: (wishes.values ?? []).map(({ kind, sic, strength }) => ({ kind, sic: sic ?? null, strength })),
    competitive: wishes.competitive ?? 'not_said',
    variety: wishes.variety ?? 0,
    employersToAvoid: wishes.employersToAvoid.map(avoidedEmployer),
    notForMe: [...notForMe],
  };
}
