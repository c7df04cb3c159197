import type { Clock } from '#kernel';
import { AsyncLocalStorage } from 'node:async_hooks';

/** The clock of the demo: each piece of work is done at its own instant, also beside others. */
export class DemoClock implements Clock {
  private readonly instants = new AsyncLocalStorage<Date>();

  now(): Date {
    return new Date(this.instants.getStore() ?? Date.now());
  }

  /** Does a piece of work as if it were that instant; an instant that is still to come is now. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.instants.run(new Date(Math.min(instant.getTime(), Date.now())), work);
  }
}
