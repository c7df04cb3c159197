import { daysBetween, type Day } from '#kernel';

/**
 * Which day of the rapid-search clock it is: 1 on the day of programme entry. Pauses are shown, not subtracted
 * (fidelity item 15 measures calendar days).
 */
export function episodeDay(entryOn: Day, today: Day): number {
  return daysBetween(entryOn, today) + 1;
}
