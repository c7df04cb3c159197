import type { Day } from '#kernel';

/** A line of a list by what decides about its place. */
export interface Line {
  readonly vacancyId: string;
  readonly points: number;
  readonly closesOn: Day | null;
}

/** Later than any day that is written down. */
const noClosingDay = '9999-99-99';

/** The total order of a list, as the core ranks: points down, closing day up (none last), id up. */
export function compareLines(left: Line, right: Line): number {
  return (
    right.points - left.points ||
    compareTexts(left.closesOn ?? noClosingDay, right.closesOn ?? noClosingDay) ||
    compareTexts(left.vacancyId, right.vacancyId)
  );
}

/** By code unit, like the core: the same on every machine. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Whether a list with variety asked for is sure to be the same after some vacancies have changed. Which ones it passes over
 * hangs on all that stand before them, so nothing but ranking everything anew can mend it. But what was not listed and is not
 * now among the first held none of its places, and holds none now.
 *
 * @param mended what `mendedList` made of it, as if no variety had been asked for
 */
export function isUntouched(
  stored: readonly Line[],
  changed: ReadonlySet<string>,
  mended: readonly Line[] | null,
): boolean {
  return (
    mended !== null &&
    mended.length === stored.length &&
    mended.every(({ vacancyId }, place) => stored[place]!.vacancyId === vacancyId && !changed.has(vacancyId))
  );
}

/**
 * A list after some vacancies have changed, exactly as ranking everything anew would give it. Null when it cannot be known
 * without looking at all openings.
 *
 * What is neither on the list nor changed stands behind the stored last line. So while as many lines as a list holds stand no
 * farther back, nothing else can be among them; and a list that was not full had left nothing out.
 *
 * @param stored the list as it was, first to last
 * @param changed ids of all vacancies that have changed, may be suggested or not
 * @param judged the best of them by today's facts, at most `length`
 */
export function mendedList(
  stored: readonly Line[],
  changed: ReadonlySet<string>,
  judged: readonly Line[],
  length: number,
): Line[] | null {
  const kept = stored.filter(({ vacancyId }) => !changed.has(vacancyId));
  const lines = [...kept, ...judged].sort(compareLines).slice(0, length);
  const last = stored[length - 1];
  if (!last) return lines;
  const lastNow = lines[length - 1];
  return lastNow && compareLines(lastNow, last) <= 0 ? lines : null;
}
