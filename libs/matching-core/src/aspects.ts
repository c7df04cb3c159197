import {
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
  readonly days_and_times: Pick<OpeningFacts, 'pattern' | 'minMinutesPerWeek'> & {
    readonly shifts: readonly WeekWindow[];
    readonly shiftMinutes: number;
  };
  readonly shift_kinds: Readonly<Record<ShiftKind, Known>>;
  readonly pay: Pick<OpeningFacts, 'minPencePerHour' | 'maxPencePerHour' | 'payBasis'>;
  readonly contract: Pick<OpeningFacts, 'contract'>;
  /** By position in `environmentDimensions`: the best origin wins. */
  readonly environment: readonly (EnvironmentFact | null)[];
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
  /** Equal for two aspects exactly when they are the same. */
  readonly key: (aspect: Aspect) => string | number;
}

const knowns: readonly Known[] = ['no', 'unknown', 'yes'];
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
    key: ({ place, remote, shifts }) => {
      if (!place) return remote;
      const { point, radiusKm, areaKind } = place;
      let key = `${point.latitude} ${point.longitude} ${radiusKm} ${areaKind} ${remote}`;
      for (const { fromMinute, toMinute } of shifts ?? []) key += ` ${fromMinute} ${toMinute}`;
      return key;
    },
  },
  hours: {
    of: ({ minMinutesPerWeek, maxMinutesPerWeek }) => ({ minMinutesPerWeek, maxMinutesPerWeek }),
    key: ({ minMinutesPerWeek, maxMinutesPerWeek }) =>
      numberOf(minMinutesPerWeek) * 20_000 + numberOf(maxMinutesPerWeek),
  },
  days_and_times: {
    of: ({ shifts, pattern, minMinutesPerWeek }) => ({
      shifts: shifts ?? [],
      shiftMinutes: (shifts ?? []).reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0),
      pattern,
      minMinutesPerWeek,
    }),
    key: ({ shifts, pattern, minMinutesPerWeek }) => {
      let key = `${pattern} ${minMinutesPerWeek}`;
      for (const { fromMinute, toMinute } of shifts) key += ` ${fromMinute} ${toMinute}`;
      return key;
    },
  },
  shift_kinds: {
    of: shiftKindsOf,
    key: (has) => shiftKinds.reduce((key, kind) => key * 3 + knowns.indexOf(has[kind]), 0),
  },
  pay: {
    of: ({ minPencePerHour, maxPencePerHour, payBasis }) => ({ minPencePerHour, maxPencePerHour, payBasis }),
    key: ({ minPencePerHour, maxPencePerHour, payBasis }) => `${minPencePerHour} ${maxPencePerHour} ${payBasis}`,
  },
  contract: { of: ({ contract }) => ({ contract }), key: ({ contract }) => contract },
  environment: {
    of: ({ environment }) => environmentDimensions.map((dimension) => bestKnown(environment, dimension)),
    key: (environment) => {
      let key = '';
      for (const fact of environment) key += fact ? `${fact.level}${fact.origin[0]}` : '-';
      return key;
    },
  },
  requirements: {
    of: requirementsOf,
    key: (asked) => {
      let key = 0;
      for (const kind of requirementKinds) key = key * 4 + 1 + knowns.indexOf(asked.get(kind) as Known);
      return key;
    },
  },
  values: {
    // An apprenticeship is work with training; of other contracts nobody knows before somebody has asked.
    of: ({ sic, contract, training, progression }) => ({
      sic,
      training: contract === 'apprenticeship' ? 'yes' : training,
      progression,
    }),
    key: ({ sic, training, progression }) => `${sic ?? ''} ${training} ${progression}`,
  },
  competitive: {
    of: ({ openToAnyone, paysMinimumWage, setAside, contract }) => ({
      openToAnyone,
      paysMinimumWage,
      setAside,
      unpaid: contract === 'voluntary',
    }),
    key: ({ openToAnyone, paysMinimumWage, setAside, unpaid }) =>
      [openToAnyone, paysMinimumWage, setAside].reduce((key, known) => key * 3 + knowns.indexOf(known), unpaid ? 1 : 0),
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

/** Among facts of one origin the higher level stands: the wary reading, and the same whatever their order. */
function bestKnown(all: readonly EnvironmentFact[], dimension: string): EnvironmentFact | null {
  let best: EnvironmentFact | null = null;
  for (const fact of all) {
    if (fact.dimension !== dimension) continue;
    const closer = best
      ? environmentOrigins.indexOf(best.origin) - environmentOrigins.indexOf(fact.origin) || fact.level - best.level
      : 1;
    if (closer > 0) best = fact;
  }
  return best;
}
