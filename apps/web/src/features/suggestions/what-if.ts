import type { View } from '../../api/client';
import type { Wishes } from '../clients/wishes/words';
import type { WhatIf } from './queries';

/** What is tried out: only what was touched. Everything else stays as it was said. */
export interface Tried {
  readonly minutes?: number;
  readonly hoursMin?: number;
  readonly hoursMax?: number;
  readonly floorPence?: number;
  readonly days?: readonly number[];
  /** At most so many of one kind of work or employer; 0: no matter. */
  readonly variety: number;
}

/** Where the sliders begin and end; what was said is always between. */
export const ends = { minutes: [10, 120], hours: [0, 40], floorPence: [1000, 2000] } as const;
type Ends = readonly [number, number];

export const endsAround = ([from, to]: Ends, said: number | null | undefined): Ends =>
  said === null || said === undefined ? [from, to] : [Math.min(from, said), Math.max(to, said)];

/** How one travels before anything was said about it. */
const usualModes: View<'TravelMode'>[] = ['walk', 'bus'];
const usualParts: View<'DayPart'>[] = ['morning', 'afternoon'];

type Days = NonNullable<Wishes['availability']>['days'];

export const freeDays = (wishes: Wishes): number[] =>
  (wishes.availability?.days ?? []).filter(({ parts }) => parts.length > 0).map(({ day }) => day);

/** A day that is added is free in the parts that other days are. */
function daysOf(days: readonly number[], said: Days): Days {
  const usual = [...new Set(said.flatMap(({ parts }) => parts))];
  return [...days]
    .sort((one, other) => one - other)
    .map((day) => {
      const parts = said.find((each) => each.day === day)?.parts ?? [];
      return { day, parts: parts.length > 0 ? parts : usual.length > 0 ? usual : usualParts };
    });
}

/** How much a wish weighs and in what words it was put; a new one is a preference without words. */
const kept = (wish: { strength: View<'Strength'>; words: string | null } | null) => ({
  strength: wish?.strength ?? ('prefer' as const),
  words: wish?.words ?? null,
});

/** The question to ask: the sections that were touched, whole, and nothing else. */
export function askedOf(said: Wishes, { minutes, hoursMin, hoursMax, floorPence, days, variety }: Tried): WhatIf {
  const wishes: NonNullable<WhatIf['wishes']> = {};
  if (minutes !== undefined) {
    const modes = said.travel?.modes ?? [];
    wishes.travel = { ...kept(said.travel), modes: modes.length > 0 ? modes : usualModes, maxMinutes: minutes };
  }
  if (hoursMin !== undefined || hoursMax !== undefined) {
    const least = hoursMin ?? said.hours?.min ?? null;
    wishes.hours = {
      ...kept(said.hours),
      min: least === 0 ? null : least,
      max: hoursMax ?? said.hours?.max ?? null,
      buildUpTo: said.hours?.buildUpTo ?? null,
    };
  }
  if (floorPence !== undefined) wishes.pay = { ...kept(said.pay), floorPencePerHour: floorPence };
  if (days !== undefined) {
    wishes.availability =
      days.length === 0 ? null : { ...kept(said.availability), days: daysOf(days, said.availability?.days ?? []) };
  }
  return { wishes, variety };
}
