import type { Clock } from '#kernel';

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  /** Sets it to an instant. */
  set(instant: string | Date): void;
  /** Moves it on. */
  advance(by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }): void;
}

/** A clock that stands at an instant: `fixedClock('2026-03-02T09:00:00Z')`. */
export function fixedClock(instant: string | Date): FixedClock {
  let at = new Date(instant).getTime();
  return {
    now: () => new Date(at),
    set: (next) => {
      at = new Date(next).getTime();
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
  };
}
