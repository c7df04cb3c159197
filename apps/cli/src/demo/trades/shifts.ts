import type { Shift } from './trade';

/** Usual stretches of work. */
export const weekdays = [1, 2, 3, 4, 5];
export const days: readonly Shift[] = [
  { days: weekdays, start: '09:00', end: '13:00' },
  { days: weekdays, start: '09:00', end: '17:00' },
  { days: [1, 3, 5], start: '10:00', end: '15:00' },
];
export const earlies: readonly Shift[] = [
  { days: weekdays, start: '06:00', end: '10:00' },
  { days: weekdays, start: '05:00', end: '08:00' },
  { days: [1, 2, 3, 4, 5, 6], start: '06:00', end: '09:00' },
];
export const evenings: readonly Shift[] = [
  { days: weekdays, start: '17:00', end: '20:00' },
  { days: [1, 2, 3, 4], start: '18:00', end: '21:00' },
];
export const weekends: readonly Shift[] = [
  { days: [6, 7], start: '09:00', end: '17:00' },
  { days: [5, 6, 7], start: '11:00', end: '17:00' },
];
export const nights: readonly Shift[] = [
  { days: [1, 2, 3, 4], start: '22:00', end: '06:00' },
  { days: [4, 5, 6], start: '22:00', end: '06:00' },
];
export const lunches: readonly Shift[] = [
  { days: weekdays, start: '11:00', end: '15:00' },
  { days: [3, 4, 5, 6, 7], start: '11:00', end: '16:00' },
];
