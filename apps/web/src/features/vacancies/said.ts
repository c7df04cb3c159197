import type { View } from '../../api/client';
import { dayNames, typedIn, unitNames } from './words';

type Vacancy = View<'VacancyView'>;
type Pay = Vacancy['pay'];
type Window = Vacancy['shifts']['windows'][number];

/** Pence as one would write them: £12.21, £24,500. */
export function pounds(pence: number): string {
  const decimals = pence % 100 === 0 && pence >= 10_000 ? 0 : 2;
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}`;
}

/** Pay as one would say it; null when nothing is known. */
export function paySaid(pay: Pay): string | null {
  const { minPence, maxPence, unit, basis, proRata, text } = pay;
  if (minPence === null && maxPence === null) return text;
  const amount =
    minPence !== null && maxPence !== null && minPence !== maxPence
      ? `${pounds(minPence)} to ${pounds(maxPence)}`
      : minPence === null && maxPence !== null
        ? `up to ${pounds(maxPence)}`
        : pounds(minPence ?? maxPence ?? 0);
  const per = unit === 'unknown' ? ', for what time is not known' : ` ${unitNames[unit]}`;
  const shrinks = proRata === 'yes' ? ', pro rata' : '';
  const estimate = basis === 'predicted' ? ' (an estimate)' : basis === 'ote' ? ' (with commission)' : '';
  return `${amount}${per}${shrinks}${estimate}`;
}

const number = (hours: number) => hours.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** Hours a week as one would say them; null when nothing is known. */
export function hoursSaid({ hoursMin, hoursMax }: { hoursMin: number | null; hoursMax: number | null }): string | null {
  if (hoursMin === null && hoursMax === null) return null;
  if (hoursMin !== null && hoursMax !== null && hoursMin !== hoursMax)
    return `${number(hoursMin)} to ${number(hoursMax)} a week`;
  if (hoursMin === null) return `up to ${number(hoursMax ?? 0)} a week`;
  return hoursMax === null ? `from ${number(hoursMin)} a week` : `${number(hoursMin)} a week`;
}

/** Windows with the same times, said together: "Mon, Tue and Fri, 09:00 to 13:00". */
export function windowGroups(
  windows: readonly Window[],
): { key: string; days: number[]; start: string; end: string }[] {
  const groups = new Map<string, { key: string; days: number[]; start: string; end: string }>();
  for (const { day, start, end } of windows) {
    const key = `${start}-${end}`;
    const group = groups.get(key) ?? { key, days: [], start, end };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, days: [...new Set(group.days)].sort((a, b) => a - b) }))
    .sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0) || a.start.localeCompare(b.start));
}

const short = (day: number) => dayNames[day - 1]?.slice(0, 3) ?? '';

/** Days in a row from the third on are said as a range: "Mon to Fri". */
export function daysSaid(days: readonly number[]): string {
  const row = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  if (row) return `${short(days[0] ?? 1)} to ${short(days.at(-1) ?? 7)}`;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(days.map(short));
}

/** One group of windows as a line; over midnight it says so. */
export function windowSaid({ days, start, end }: { days: readonly number[]; start: string; end: string }): string {
  return `${daysSaid(days)}, ${start} to ${end}${end <= start ? ' the next day' : ''}`;
}

/** Where a vacancy was heard of, as one would say it. */
export function sourceSaid({ source, sourceRef }: { source: string; sourceRef: string | null }): string {
  if (source === typedIn) return 'Typed in by hand';
  return sourceRef === null ? `Imported from ${source}` : `Imported from ${source}, reference ${sourceRef}`;
}
