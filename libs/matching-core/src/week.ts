import type { AvailabilityWish, DayPart, Known, WeekWindow } from './facts';

export const minutesPerDay = 1440;
export const minutesPerWeek = 7 * minutesPerDay;

/** The hours of each part of a day; `night` runs into the next morning. */
export const dayPartHours: Readonly<Record<DayPart, readonly [fromHour: number, toHour: number]>> = {
  early: [5, 8],
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 22],
  night: [22, 29],
};

/** A shift as people write it: day 1 = Monday … 7 = Sunday, `HH:MM` to `HH:MM`; an end at or before the start is the next day. */
export interface ClockShift {
  readonly day: number;
  readonly start: string;
  readonly end: string;
}

const minuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function weekWindow(shift: ClockShift): WeekWindow {
  const start = minuteOfDay(shift.start);
  const end = minuteOfDay(shift.end);
  const midnight = (shift.day - 1) * minutesPerDay;
  return { fromMinute: midnight + start, toMinute: midnight + (end > start ? end : end + minutesPerDay) };
}

/** Answers "how many minutes of this window are free" in constant time. */
export class FreeTime {
  /** Free minutes before each hour of two weeks: a window may run over Sunday midnight. */
  private readonly freeBefore = new Int32Array(2 * 168 + 1);
  private readonly freeHours = new Uint8Array(168);

  constructor(grid: AvailabilityWish['grid']) {
    for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
      for (const part of grid[`${day}`] ?? []) {
        const [from, to] = dayPartHours[part];
        for (let hour = from; hour < to; hour += 1) this.freeHours[((day - 1) * 24 + hour) % 168] = 1;
      }
    }
    for (let hour = 0; hour < 2 * 168; hour += 1) {
      this.freeBefore[hour + 1] = this.freeBefore[hour]! + this.freeHours[hour % 168]! * 60;
    }
  }

  get isEmpty(): boolean {
    return this.freeBefore[168] === 0;
  }

  minutesFree(window: WeekWindow): number {
    return this.before(window.toMinute) - this.before(window.fromMinute);
  }

  private before(minute: number): number {
    const hour = Math.floor(minute / 60);
    return this.freeBefore[hour]! + this.freeHours[hour % 168]! * (minute - hour * 60);
  }
}

/**
 * Night work is at least three hours of a shift between 23:00 and 06:00: the night time and the night worker of the
 * Working Time Regulations 1998, regulation 2.
 */
export function hasNights(shifts: readonly WeekWindow[]): boolean {
  return shifts.some((shift) => {
    let night = 0;
    for (let day = -1; day <= 8; day += 1) {
      const from = Math.max(shift.fromMinute, day * minutesPerDay + 23 * 60);
      const to = Math.min(shift.toMinute, day * minutesPerDay + 30 * 60);
      night = Math.max(night, to - from);
    }
    return night >= 180;
  });
}

/** Whether a shift begins on a Saturday or Sunday, as a rota is read. */
export function hasWeekends(shifts: readonly WeekWindow[]): boolean {
  return shifts.some((shift) => shift.fromMinute >= 5 * minutesPerDay);
}

/** Whether two shifts begin on one day with two hours or more between them; less is a break. */
export function hasSplit(shifts: readonly WeekWindow[]): boolean {
  const sorted = [...shifts].sort((a, b) => a.fromMinute - b.fromMinute || a.toMinute - b.toMinute);
  return sorted.some((shift, position) => {
    const next = sorted[position + 1];
    const sameDay =
      next && Math.floor(next.fromMinute / minutesPerDay) === Math.floor(shift.fromMinute / minutesPerDay);
    return sameDay ? next.fromMinute - shift.toMinute >= 120 : false;
  });
}

/** What was said wins; the shifts answer where nothing was said. */
export function saidOrSeen(
  said: Known,
  shifts: readonly WeekWindow[] | null,
  seen: (shifts: readonly WeekWindow[]) => boolean,
): Known {
  if (said !== 'unknown' || shifts === null) return said;
  return seen(shifts) ? 'yes' : 'no';
}
