/** A calendar day as `YYYY-MM-DD`, in the service's own time zone. Days compare as strings. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

/** Making a formatter takes a hundred times as long as using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format;
}

/** The calendar day on which an instant falls in a time zone (IANA name). */
export function dayOf(instant: Date, timeZone: string): Day {
  return dayFormat(timeZone).format(instant);
}

/** `days` later (or earlier, when negative). Calendar arithmetic: no clock change can shift it. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the week that holds a day. */
export function weekStart(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The instant at which a calendar day begins in a time zone. */
export function startOfDay(day: Day, timeZone: string): Date {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  // Two rounds settle the offset even when the guess falls on the other side of a clock change.
  let guess = midnightUtc;
  for (let round = 0; round < 2; round += 1) guess = midnightUtc - offsetMilliseconds(new Date(guess), timeZone);
  return new Date(guess);
}

function offsetMilliseconds(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}
