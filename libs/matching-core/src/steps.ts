import type { AspectId } from './aspects';
import type { Facts, WishRef } from './criterion';
import { type AvailabilityWish, dayParts, isHard, type ProfileFacts, shiftKinds, type Strength } from './facts';

/** How far a limit moves in one step. */
export const stepSizes = { travelMinutes: 10, minutesPerWeek: 60, pencePerHour: 50 } as const;

/** What a step does to a wish. The numbers are in its facts, from what is said to what would be said. */
export const stepCodes = {
  longer_journey: 'A journey ten minutes longer: `fromMinutes`, `toMinutes`',
  fewer_hours: 'One hour a week less: `fromMinutesPerWeek`, `toMinutesPerWeek`',
  more_hours: 'One hour a week more: `fromMinutesPerWeek`, `toMinutesPerWeek`',
  another_day: 'One more day of the week, with the `parts` that are free on other days: `day`, 1 is Monday',
  another_part: 'One more part of the days that are free in part: `part`, `days`',
  lower_pay: 'A floor 50 pence an hour lower: `fromPencePerHour`, `toPencePerHour`',
  wider_occupation: 'The next wider group of SOC 2020: `soc`, `toSoc`; null: any kind of work',
  softened: 'A must becomes a preference, a deal-breaker something to avoid: `from`, `to`',
  shown: 'Shown although the employer asks for what the person has not: `requirement`',
} as const;
export type StepCode = keyof typeof stepCodes;

/** The one step by which a hard wish could move. It is there to be talked about; nothing here applies it. */
export interface Step {
  readonly wish: WishRef;
  readonly code: StepCode;
  readonly facts: Facts;
  /** The only criterion that judges otherwise after the step. */
  readonly criterion: AspectId;
  /** The wishes after the step. It only ever lets more openings in. */
  readonly profile: ProfileFacts;
}

type Move = Omit<Step, 'profile'> & { readonly change: Partial<ProfileFacts> };

/**
 * The steps of every hard wish, in the order of an explanation. Kinds of work that are never wanted, employers to avoid and
 * what was turned down do not move.
 */
export function stepsOf(profile: ProfileFacts): Step[] {
  const sources = [
    occupation,
    travel,
    hours,
    availability,
    kindsOfShift,
    pay,
    contract,
    environment,
    requirements,
    values,
    competitive,
  ];
  return sources
    .flatMap((moves) => moves(profile))
    .map(({ change, ...step }) => ({ ...step, profile: { ...profile, ...change } }));
}

const softer = (strength: Strength): 'prefer' | 'avoid' => (strength === 'must' ? 'prefer' : 'avoid');

/** The facts of a softened wish. */
const softening = (strength: Strength, about: Facts): Facts => ({ ...about, from: strength, to: softer(strength) });

function soften<Wish extends { readonly strength: Strength }>(wish: Wish): Wish {
  return { ...wish, strength: softer(wish.strength) };
}

function replaced<Item>(list: readonly Item[], position: number, item: Item): Item[] {
  return list.map((each, at) => (at === position ? item : each));
}

/** What must be is any one of several, so letting go of the widest group lets go of them all. */
function occupation({ occupations }: ProfileFacts): Move[] {
  const anyWork = occupations.map((wish) => (wish.strength === 'must' ? soften(wish) : wish));
  const widest = occupations.findIndex(({ soc, strength }) => strength === 'must' && soc.length === 1);
  return occupations.flatMap((wish, position): Move[] => {
    const { soc, strength } = wish;
    if (strength !== 'must' || (soc.length === 1 && position !== widest)) return [];
    const toSoc = soc.length === 1 ? null : soc.slice(0, -1);
    return [
      {
        wish: { path: `occupations/${position}`, strength },
        criterion: 'occupation',
        code: 'wider_occupation',
        facts: { soc, toSoc },
        change: { occupations: toSoc === null ? anyWork : replaced(occupations, position, { ...wish, soc: toSoc }) },
      },
    ];
  });
}

function travel({ travel: wish }: ProfileFacts): Move[] {
  if (wish?.strength !== 'must') return [];
  const { strength, maxMinutes } = wish;
  if (wish.remoteOnly) {
    const facts = softening(strength, {});
    const ref = { path: 'travel/remoteOnly', strength };
    return [{ wish: ref, criterion: 'travel', code: 'softened', facts, change: { travel: soften(wish) } }];
  }
  // Without a way to travel nothing is too far.
  if (wish.modes.length === 0) return [];
  const toMinutes = maxMinutes + stepSizes.travelMinutes;
  return [
    {
      wish: { path: 'travel', strength },
      criterion: 'travel',
      code: 'longer_journey',
      facts: { fromMinutes: maxMinutes, toMinutes },
      change: { travel: { ...wish, maxMinutes: toMinutes } },
    },
  ];
}

/** Hours that must be widen at either end; hours that must never be shrink. */
function hours({ hours: wish }: ProfileFacts): Move[] {
  if (!wish || !isHard(wish.strength)) return [];
  const { strength, minMinutesPerWeek: min, maxMinutesPerWeek: max } = wish;
  const base = { wish: { path: 'hours', strength }, criterion: 'hours' } as const;
  const never = strength === 'deal_breaker';
  const step = stepSizes.minutesPerWeek;
  const hasNoEnd = min === null && max === null;
  const isNarrow = min !== null && max !== null && max - min < step;
  if (never && (hasNoEnd || isNarrow)) {
    return [{ ...base, code: 'softened', facts: softening(strength, {}), change: { hours: soften(wish) } }];
  }
  const moved = (end: 'minMinutesPerWeek' | 'maxMinutesPerWeek', from: number | null, by: number): Move[] => {
    const to = Math.max(0, (from ?? 0) + by);
    if (from === null || to === from) return [];
    const code = by < 0 ? 'fewer_hours' : 'more_hours';
    const facts = { fromMinutesPerWeek: from, toMinutesPerWeek: to };
    return [{ ...base, code, facts, change: { hours: { ...wish, [end]: to } } }];
  };
  return [
    ...moved('minMinutesPerWeek', min, never ? step : -step),
    ...moved('maxMinutesPerWeek', max, never ? -step : step),
  ];
}

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;

function availability({ availability: wish }: ProfileFacts): Move[] {
  if (wish?.strength !== 'must') return [];
  const partsOn = (day: (typeof days)[number]) => wish.grid[day] ?? [];
  const free = days.filter((day) => partsOn(day).length > 0);
  const usual = dayParts.filter((part) => free.some((day) => partsOn(day).includes(part)));
  const move = (code: StepCode, facts: Facts, more: AvailabilityWish['grid']): Move => ({
    wish: { path: 'availability', strength: 'must' },
    criterion: 'days_and_times',
    code,
    facts,
    change: { availability: { ...wish, grid: { ...wish.grid, ...more } } },
  });
  const otherDays = free.length === 0 ? [] : days.filter((day) => !free.includes(day));
  const otherParts = dayParts
    .map((part) => ({ part, without: free.filter((day) => !partsOn(day).includes(part)) }))
    .filter(({ without }) => without.length > 0);
  return [
    ...otherDays.map((day) => move('another_day', { day: Number(day), parts: usual }, { [day]: usual })),
    ...otherParts.map(({ part, without }) =>
      move(
        'another_part',
        { part, days: without },
        Object.fromEntries(without.map((day) => [day, [...partsOn(day), part]])),
      ),
    ),
  ];
}

function kindsOfShift({ shifts }: ProfileFacts): Move[] {
  return shiftKinds.flatMap((shiftKind): Move[] => {
    const strength = shifts[shiftKind];
    if (strength === 'not_said' || !isHard(strength)) return [];
    return [
      {
        wish: { path: `shifts/${shiftKind}`, strength },
        criterion: 'shift_kinds',
        code: 'softened',
        facts: softening(strength, { shiftKind }),
        change: { shifts: { ...shifts, [shiftKind]: softer(strength) } },
      },
    ];
  });
}

function pay({ pay: wish }: ProfileFacts): Move[] {
  if (wish?.strength !== 'must' || wish.floorPencePerHour === 0) return [];
  const { strength, floorPencePerHour } = wish;
  const toPencePerHour = Math.max(0, floorPencePerHour - stepSizes.pencePerHour);
  return [
    {
      wish: { path: 'pay', strength },
      criterion: 'pay',
      code: 'lower_pay',
      facts: { fromPencePerHour: floorPencePerHour, toPencePerHour },
      change: { pay: { ...wish, floorPencePerHour: toPencePerHour } },
    },
  ];
}

/** What must be is any one of several kinds, so they are let go of together; each kind that must never be, alone. */
function contract({ contracts, shifts }: ProfileFacts): Move[] {
  const { zeroHours } = shifts;
  const said = contracts.map(({ contract: kind, strength }, position) => ({
    kind,
    strength,
    path: `contracts/${position}`,
  }));
  const also =
    zeroHours === 'not_said' ? [] : [{ kind: 'zero_hours' as const, strength: zeroHours, path: 'shifts/zeroHours' }];
  const all = [...said, ...also];
  const letGo = (paths: readonly string[]): Partial<ProfileFacts> => ({
    contracts: contracts.map((wish, position) => (paths.includes(`contracts/${position}`) ? soften(wish) : wish)),
    shifts:
      zeroHours !== 'not_said' && paths.includes('shifts/zeroHours')
        ? { ...shifts, zeroHours: softer(zeroHours) }
        : shifts,
  });
  const move = (wishes: typeof all): Move[] => {
    const [first] = wishes;
    if (!first) return [];
    const { path, strength } = first;
    return [
      {
        wish: { path, strength },
        criterion: 'contract',
        code: 'softened',
        facts: softening(strength, { contracts: wishes.map(({ kind }) => kind) }),
        change: letGo(wishes.map((wish) => wish.path)),
      },
    ];
  };
  const never = all.filter(({ strength }) => strength === 'deal_breaker');
  return [...move(all.filter(({ strength }) => strength === 'must')), ...never.flatMap((wish) => move([wish]))];
}

function environment({ environment: wishes }: ProfileFacts): Move[] {
  return wishes.flatMap((wish, position): Move[] => {
    const { dimension, want, strength } = wish;
    if (!isHard(strength)) return [];
    return [
      {
        wish: { path: `environment/${position}`, strength },
        criterion: 'environment',
        code: 'softened',
        facts: softening(strength, { dimension, want }),
        change: { environment: replaced(wishes, position, soften(wish)) },
      },
    ];
  });
}

/** Of two answers about one thing the first counts. */
function requirements({ requirements: answers }: ProfileFacts): Move[] {
  return answers.flatMap((answer, position): Move[] => {
    const counts = answers.findIndex(({ kind }) => kind === answer.kind) === position;
    if (!counts || !answer.hideWhenMissing || answer.has !== 'no') return [];
    return [
      {
        wish: { path: `requirements/${position}`, strength: 'must' },
        criterion: 'requirements',
        code: 'shown',
        facts: { requirement: answer.kind },
        change: { requirements: replaced(answers, position, { ...answer, hideWhenMissing: false }) },
      },
    ];
  });
}

function values({ values: wishes }: ProfileFacts): Move[] {
  return wishes.flatMap((wish, position): Move[] => {
    const { kind, sic, strength } = wish;
    if (!isHard(strength)) return [];
    return [
      {
        wish: { path: `values/${position}`, strength },
        criterion: 'values',
        code: 'softened',
        facts: softening(strength, { value: kind, sic }),
        change: { values: replaced(wishes, position, soften(wish)) },
      },
    ];
  });
}

function competitive({ competitive: strength }: ProfileFacts): Move[] {
  if (strength !== 'must') return [];
  return [
    {
      wish: { path: 'competitive', strength },
      criterion: 'competitive',
      code: 'softened',
      facts: softening(strength, {}),
      change: { competitive: 'prefer' },
    },
  ];
}
