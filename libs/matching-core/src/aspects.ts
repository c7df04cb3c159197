import {
  type EnvironmentDimension,
  type EnvironmentFact,
  environmentDimensions,
  environmentOrigins,
  type Known,
  type OpeningFacts,
  type Place,
  type RequirementKind,
  requirementKinds,
  type ShiftKind,
  shiftKinds,
  type WeekWindow,
} from './facts';
import { shiftsByBus } from './bus-hours';
import { hasNights, hasSplit, hasWeekends, saidOrSeen } from './week';

/**
 * An opening as the criteria see it: each reads its own aspect and nothing else. Few aspects are unlike among many openings
 * (there are ten kinds of contract, not ten thousand), so what a client thinks of one is worked out once and looked up after.
 */
export interface Aspects {
  readonly occupation: { readonly soc: string | null };
  readonly travel: {
    readonly place: Place | null;
    readonly remote: OpeningFacts['remote'];
    /** Shifts as a bus timetable tells them apart (`shiftsByBus`); null while nobody knows when they are. */
    readonly shifts: readonly WeekWindow[] | null;
  };
  readonly hours: Pick<OpeningFacts, 'minMinutesPerWeek' | 'maxMinutesPerWeek'>;
  readonly days_and_times: Pick<OpeningFacts, 'pattern'> & {
    readonly shifts: readonly WeekWindow[];
    readonly shiftMinutes: number;
    /** Minutes of the shifts that must be free; null when flexible hours leave that open. */
    readonly neededMinutes: number | null;
  };
  readonly shift_kinds: Readonly<Record<ShiftKind, Known>>;
  readonly pay: Pick<OpeningFacts, 'minPencePerHour' | 'maxPencePerHour' | 'payBasis'>;
  readonly contract: Pick<OpeningFacts, 'contract'>;
  /** What is known of each dimension, as one number: read it with `surroundingAt`. The best origin wins. */
  readonly environment: number;
  /** Kinds asked for; `yes` beats `unknown` beats `no` when one kind is listed twice. */
  readonly requirements: ReadonlyMap<RequirementKind, Known>;
  readonly values: Pick<OpeningFacts, 'sic' | 'training' | 'progression'>;
  readonly competitive: Pick<OpeningFacts, 'openToAnyone' | 'paysMinimumWage' | 'setAside'> & {
    readonly unpaid: boolean;
  };
  readonly employer: Pick<OpeningFacts, 'employerId'>;
  readonly freshness: Pick<OpeningFacts, 'closesOn' | 'firstSeenOn' | 'state'>;
}
export type AspectId = keyof Aspects;

interface Reading<Aspect> {
  readonly of: (facts: OpeningFacts) => Aspect;
  /** Equal for two openings exactly when the aspect is the same of both. */
  readonly key: (facts: OpeningFacts) => string | number;
}

const knowns: readonly Known[] = ['no', 'unknown', 'yes'];
const payBases: readonly OpeningFacts['payBasis'][] = ['stated', 'predicted', 'ote', 'unknown'];
const numberOf = (value: number | null) => (value === null ? 0 : value + 1);

/** How each aspect is read from the facts and told from others. */
export const aspects: { readonly [Id in AspectId]: Reading<Aspects[Id]> } = {
  occupation: { of: ({ soc }) => ({ soc }), key: ({ soc }) => soc ?? '' },
  travel: {
    // Without a place there is no journey, and work from home needs none.
    of: ({ place, remote, shifts, pattern }) => ({
      place,
      remote,
      shifts: place && remote !== 'remote' && pattern !== 'flexible' ? shiftsByBus(shifts) : null,
    }),
    // All but where the place is: few ways to go are unlike, nearly all places.
    key: ({ place, remote, shifts, pattern }) => {
      if (!place) return remote;
      let key = `${place.areaKind} ${remote}`;
      if (!shifts || remote === 'remote' || pattern === 'flexible') return key;
      for (const { fromMinute, toMinute } of shiftsByBus(shifts) ?? []) key += ` ${fromMinute} ${toMinute}`;
      return key;
    },
  },
  hours: {
    of: ({ minMinutesPerWeek, maxMinutesPerWeek }) => ({ minMinutesPerWeek, maxMinutesPerWeek }),
    key: ({ minMinutesPerWeek, maxMinutesPerWeek }) =>
      numberOf(minMinutesPerWeek) * 20_000 + numberOf(maxMinutesPerWeek),
  },
  days_and_times: {
    of: (facts) => {
      const shifts = facts.shifts ?? [];
      return { shifts, pattern: facts.pattern, shiftMinutes: minutesOf(shifts), neededMinutes: neededOf(facts) };
    },
    key: (facts) => {
      let key = `${facts.pattern} ${neededOf(facts)}`;
      for (const { fromMinute, toMinute } of facts.shifts ?? []) key += ` ${fromMinute} ${toMinute}`;
      return key;
    },
  },
  shift_kinds: {
    of: shiftKindsOf,
    key: (facts) => {
      const has = shiftKindsOf(facts);
      return shiftKinds.reduce((key, kind) => key * 3 + knowns.indexOf(has[kind]), 0);
    },
  },
  pay: {
    of: ({ minPencePerHour, maxPencePerHour, payBasis }) => ({ minPencePerHour, maxPencePerHour, payBasis }),
    key: ({ minPencePerHour, maxPencePerHour, payBasis }) =>
      (numberOf(minPencePerHour) * 20_000_000 + numberOf(maxPencePerHour)) * 4 + payBases.indexOf(payBasis),
  },
  contract: { of: ({ contract }) => ({ contract }), key: ({ contract }) => contract },
  environment: { of: surroundingsOf, key: surroundingsOf },
  requirements: {
    of: requirementsOf,
    key: (facts) => {
      if (facts.requirements.length === 0) return 0;
      const asked = requirementsOf(facts);
      return requirementKinds.reduce((key, kind) => key * 4 + 1 + knowns.indexOf(asked.get(kind) as Known), 0);
    },
  },
  values: {
    of: ({ sic, contract, training, progression }) => ({ sic, training: trainingOf(contract, training), progression }),
    key: ({ sic, contract, training, progression }) =>
      (numberOf(sic === null ? null : Number(sic)) * 3 + knowns.indexOf(trainingOf(contract, training))) * 3 +
      knowns.indexOf(progression),
  },
  competitive: {
    of: ({ openToAnyone, paysMinimumWage, setAside, contract }) => ({
      openToAnyone,
      paysMinimumWage,
      setAside,
      unpaid: contract === 'voluntary',
    }),
    key: ({ openToAnyone, paysMinimumWage, setAside, contract }) =>
      ((knowns.indexOf(openToAnyone) * 3 + knowns.indexOf(paysMinimumWage)) * 3 + knowns.indexOf(setAside)) * 2 +
      (contract === 'voluntary' ? 1 : 0),
  },
  employer: { of: ({ employerId }) => ({ employerId }), key: ({ employerId }) => employerId ?? '' },
  freshness: {
    of: ({ closesOn, firstSeenOn, state }) => ({ closesOn, firstSeenOn, state }),
    key: ({ closesOn, firstSeenOn, state }) => `${closesOn} ${firstSeenOn} ${state}`,
  },
};

export const aspectIds = Object.keys(aspects) as AspectId[];

export function aspectsOf(facts: OpeningFacts): Aspects {
  return Object.fromEntries(aspectIds.map((id) => [id, aspects[id].of(facts)])) as unknown as Aspects;
}

function shiftKindsOf({ shifts, nights, weekends, split, rotating, pattern }: OpeningFacts): Aspects['shift_kinds'] {
  const seen = shifts?.length ? shifts : null;
  const byPattern = pattern === 'rotating' ? 'yes' : pattern === 'fixed' ? 'no' : 'unknown';
  return {
    nights: saidOrSeen(nights, seen, hasNights),
    weekends: saidOrSeen(weekends, seen, hasWeekends),
    split: saidOrSeen(split, seen, hasSplit),
    rotating: rotating === 'unknown' ? byPattern : rotating,
  };
}

function requirementsOf({ requirements }: OpeningFacts): Aspects['requirements'] {
  const asked = new Map<RequirementKind, Known>();
  for (const { kind, essential } of requirements) {
    const before = asked.get(kind);
    if (before === undefined || knowns.indexOf(essential) > knowns.indexOf(before)) asked.set(kind, essential);
  }
  return asked;
}

/** An apprenticeship is work with training; of other contracts nobody knows before somebody has asked. */
const trainingOf = (contract: OpeningFacts['contract'], said: Known) => (contract === 'apprenticeship' ? 'yes' : said);

const minutesOf = (shifts: readonly WeekWindow[]) =>
  shifts.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);

function neededOf({ shifts, pattern, minMinutesPerWeek }: OpeningFacts): number | null {
  const shiftMinutes = minutesOf(shifts ?? []);
  if (pattern !== 'flexible') return shiftMinutes;
  return minMinutesPerWeek === null ? null : Math.min(minMinutesPerWeek, shiftMinutes);
}

/**
 * What may be known of one dimension, by its number among sixteen: nothing, or a level; the closer the origin, the higher, and
 * among levels of one origin the higher stands: the wary reading, and the same whatever the order of the facts.
 */
export const surroundings: readonly (Pick<EnvironmentFact, 'origin' | 'level'> | null)[] = [
  null,
  ...environmentOrigins.toReversed().flatMap((origin) => [1, 2, 3, 4, 5].map((level) => ({ origin, level }))),
];
const places = new Map(environmentDimensions.map((dimension, at) => [dimension, surroundings.length ** at]));

/** The number in `surroundings` of what is known of one dimension. */
export function surroundingAt(environment: number, dimension: EnvironmentDimension): number {
  return Math.floor(environment / places.get(dimension)!) % surroundings.length;
}

/** Eleven dimensions of four bits each: 44 bits, well within the whole numbers. */
function surroundingsOf({ environment }: OpeningFacts): number {
  let all = 0;
  for (const { dimension, origin, level } of environment) {
    const known = (environmentOrigins.length - 1 - environmentOrigins.indexOf(origin)) * 5 + level;
    const before = surroundingAt(all, dimension);
    if (known > before) all += (known - before) * places.get(dimension)!;
  }
  return all;
}
