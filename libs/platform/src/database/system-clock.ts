import type { Clock } from '#kernel';

/** Injection token of the one `Clock`. */
export const CLOCK = Symbol('CLOCK');

/** The machine's own clock. */
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
