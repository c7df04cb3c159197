import type { WeekWindow } from './facts';
import type { DayKind, MatchingPolicy } from './policy';
import { minutesPerDay } from './week';

type Buses = MatchingPolicy['travel']['buses'];

/** From noon to five o'clock buses run on every day, whatever a policy says: there shifts need not be told apart. */
const noon = 720;
const five = 1020;

const dayOf = (minute: number) => Math.floor(minute / minutesPerDay) % 7;
const kindOf = (day: number): DayKind => (day === 5 ? 'saturday' : day === 6 ? 'sunday' : 'weekday');

/**
 * Shifts as far as a bus timetable tells them apart, each once and in order: Tuesday is as good as Monday, and a start in the
 * afternoon as good as one at noon. So few are left that equal ones are found again and again.
 */
export function shiftsByBus(shifts: readonly WeekWindow[] | null): readonly WeekWindow[] | null {
  if (!shifts || shifts.length === 0) return null;
  const unlike = new Map<number, WeekWindow>();
  for (const shift of shifts) {
    const alike = alikeByBus(shift);
    unlike.set(alike.fromMinute * 20_000 + alike.toMinute, alike);
  }
  return [...unlike].sort(([one], [other]) => one - other).map(([, shift]) => shift);
}

function alikeByBus({ fromMinute, toMinute }: WeekWindow): WeekWindow {
  const day = dayOf(fromMinute);
  const midnight = Math.floor(fromMinute / minutesPerDay) * minutesPerDay;
  const [start, end] = [fromMinute - midnight, toMinute - midnight];
  // Friday night is unlike the other nights of the week: it ends on a Saturday.
  const endsAsBegun = end < minutesPerDay || kindOf((day + 1) % 7) === kindOf(day);
  const likeDay = day < 5 && endsAsBegun ? 0 : day;
  return {
    fromMinute: likeDay * minutesPerDay + Math.min(start, noon),
    toMinute: likeDay * minutesPerDay + (end >= noon && end < five ? five : end),
  };
}

/** What keeps a bus from serving a shift when the journey takes so many minutes; null when one serves it. */
export function busLacks({ fromMinute, toMinute }: WeekWindow, journey: number, buses: Buses): 'start' | 'end' | null {
  const start = fromMinute % minutesPerDay;
  if (start < noon && start < buses[kindOf(dayOf(fromMinute))].firstMinute + journey) return 'start';
  const end = toMinute % minutesPerDay;
  const { firstMinute, lastMinute } = buses[kindOf(dayOf(toMinute))];
  return end > Math.max(five, lastMinute) || end < Math.min(noon, firstMinute) ? 'end' : null;
}

/** Which of the shifts buses serve. */
export function servedByBus(shifts: readonly WeekWindow[], journey: number, buses: Buses): 'all' | 'some' | 'none' {
  let without = 0;
  for (const shift of shifts) if (busLacks(shift, journey, buses) !== null) without += 1;
  if (without === 0) return 'all';
  return without === shifts.length ? 'none' : 'some';
}

/** The kind of day, and two minutes of it: those of the shift and of the bus. */
type WithoutBus = Readonly<Record<string, string | number>>;

/** The first shift without a bus: how it begins against the first bus, or ends against the last. */
export function withoutBus(shifts: readonly WeekWindow[], journey: number, buses: Buses): WithoutBus {
  for (const shift of shifts) {
    const lacks = busLacks(shift, journey, buses);
    if (lacks === 'start') {
      const dayKind = kindOf(dayOf(shift.fromMinute));
      const { firstMinute } = buses[dayKind];
      return { dayKind, firstShiftMinute: shift.fromMinute % minutesPerDay, firstBusMinute: firstMinute };
    }
    if (lacks === 'end') {
      // A shift that ends in the small hours has missed the last bus of the day on which it began.
      const end = shift.toMinute % minutesPerDay;
      const early = end < buses[kindOf(dayOf(shift.toMinute))].firstMinute;
      const dayKind = kindOf(dayOf(early ? shift.fromMinute : shift.toMinute));
      return { dayKind, lastShiftMinute: end, lastBusMinute: buses[dayKind].lastMinute };
    }
  }
  return {};
}
