import type { FieldProblem } from '#kernel';
import { matchingCoreErrors } from './errors';
import type { OpeningFacts } from './facts';
import { minutesPerDay, minutesPerWeek } from './week';

/** Refuses an opening with a value out of range. */
export function checkOpening(facts: OpeningFacts): void {
  const problems = problemsOf(facts);
  if (problems.length > 0) throw matchingCoreErrors.invalidOpening(facts.id, problems);
}

function problemsOf(facts: OpeningFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (holds: boolean, pointer: string, detail: string) => {
    if (!holds) problems.push({ pointer, code: 'out_of_range', detail });
  };
  const whole = (value: number | null, least: number, most: number) =>
    value === null || (Number.isInteger(value) && value >= least && value <= most);
  const ordered = (min: number | null, max: number | null) => min === null || max === null || min <= max;
  const day = (value: string | null) => value === null || /^\d{4}-\d{2}-\d{2}$/.test(value);

  need(facts.id.length > 0, '/id', 'expected an id');
  need(facts.soc === null || /^\d{4}$/.test(facts.soc), '/soc', 'expected a SOC 2020 unit group of four digits');
  need(facts.sic === null || /^\d{5}$/.test(facts.sic), '/sic', 'expected a class of SIC 2007 of five digits');
  const { place } = facts;
  need(place === null || isPlace(place), '/place', 'expected degrees and a radius of 0 to 200 km');
  const minutes = [facts.minMinutesPerWeek, facts.maxMinutesPerWeek] as const;
  need(
    minutes.every((value) => whole(value, 0, minutesPerWeek)),
    '/minMinutesPerWeek',
    'expected 0 to 10080 minutes',
  );
  need(ordered(...minutes), '/maxMinutesPerWeek', 'expected no less than the least hours');
  const pay = [facts.minPencePerHour, facts.maxPencePerHour] as const;
  need(
    pay.every((value) => whole(value, 0, 10_000_000)),
    '/minPencePerHour',
    'expected whole pence',
  );
  need(ordered(...pay), '/maxPencePerHour', 'expected no less than the least pay');
  const shifts = facts.shifts ?? [];
  need(shifts.every(isShift), '/shifts', 'expected shifts of 1 minute to 24 hours that begin within the week');
  const levels = facts.environment.map(({ level }) => level);
  need(
    levels.every((level) => whole(level, 1, 5)),
    '/environment',
    'expected levels 1 to 5',
  );
  need(day(facts.closesOn), '/closesOn', 'expected a day as YYYY-MM-DD');
  need(day(facts.firstSeenOn), '/firstSeenOn', 'expected a day as YYYY-MM-DD');
  return problems;
}

/** Whether a place has degrees on the globe and a usable radius. */
export function isPlace({ point, radiusKm }: NonNullable<OpeningFacts['place']>): boolean {
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 && radiusKm >= 0 && radiusKm <= 200;
}

function isShift({ fromMinute, toMinute }: { fromMinute: number; toMinute: number }): boolean {
  return (
    Number.isInteger(fromMinute) &&
    Number.isInteger(toMinute) &&
    fromMinute >= 0 &&
    fromMinute < minutesPerWeek &&
    toMinute > fromMinute &&
    toMinute - fromMinute <= minutesPerDay
  );
}
