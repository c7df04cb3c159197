/** Days and times as people here say them. Everything is in the wall time of the device, as the date fields are. */

const locale = 'en-GB';
const dayMilliseconds = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day of a moment, `YYYY-MM-DD`. */
export const localDay = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** A moment as a `moment` date field holds it, `YYYY-MM-DDTHH:mm`. */
export const localMoment = (moment: Date): string =>
  `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** A calendar day some days later, or earlier with a negative number. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T12:00`);
  moment.setDate(moment.getDate() + days);
  return localDay(moment);
}

/** Whole days from one calendar day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayMilliseconds);

const near: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/** How far a day is from today: 'yesterday', 'in 3 days', '12 days ago'. */
export function relativeDay(day: string, today = localDay(new Date())): string {
  const distance = daysBetween(today, day);
  return near[distance] ?? (distance < 0 ? `${-distance} days ago` : `in ${distance} days`);
}

function format(moment: Date, weekday: 'long' | 'short', month: 'long' | 'short'): string {
  const sameYear = moment.getFullYear() === new Date().getFullYear();
  const year = sameYear ? undefined : 'numeric';
  return moment.toLocaleDateString(locale, { weekday, day: 'numeric', month, year }).replace(',', '');
}

/** 'Wednesday 4 March', with the year when it is not this one. */
export const dayInWords = (day: string): string => format(new Date(`${day}T12:00`), 'long', 'long');

/** 'Wed 4 Mar', for narrow places. */
export const shortDay = (day: string): string => format(new Date(`${day}T12:00`), 'short', 'short');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** '10:30'. */
export const timeInWords = (instant: string): string =>
  new Date(instant).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

/** 'Today, 10:30', 'Yesterday, 14:00', 'Wed 4 Mar, 09:15'. */
export function momentInWords(instant: string): string {
  const day = localDay(new Date(instant));
  const said = near[daysBetween(localDay(new Date()), day)];
  return `${said ? capital(said) : shortDay(day)}, ${timeInWords(instant)}`;
}

/** When somebody was somewhere, in a sentence: 'today', 'yesterday', 'on Tuesday', 'on 4 March'. */
export function whenInSentence(instant: string): string {
  const day = localDay(new Date(instant));
  const distance = daysBetween(localDay(new Date()), day);
  const said = near[distance];
  if (said) return said;
  const moment = new Date(`${day}T12:00`);
  if (Math.abs(distance) < 7) return `on ${moment.toLocaleDateString(locale, { weekday: 'long' })}`;
  return `on ${moment.toLocaleDateString(locale, { day: 'numeric', month: 'long' })}`;
}
