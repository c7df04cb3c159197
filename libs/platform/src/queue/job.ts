import type { ZodType } from 'zod';

/** What a handler is told about the run it is in. */
export interface JobContext {
  /** Aborted when the worker is asked to stop. A long handler checks it between steps and throws; the job runs again. */
  readonly signal: AbortSignal;
  /** Stable over retries: the same job has the same id, so it may serve as an idempotency key. */
  readonly jobId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/**
 * One kind of background work. Implemented by an injectable class marked with `@JobHandler()`.
 *
 * Delivery is at least once: `handle` must reach the same end when it runs twice with one payload.
 * A `DomainError` of kind invalid, not_found, forbidden or conflict fails the job at once; any other error is tried again
 * with exponential back-off until `attempts` are used up.
 */
export interface JobDefinition<P extends object = object> {
  /** `lib.verb-noun`, unique over all programs: `matching.run-night`. */
  readonly name: string;
  /** Parsed before every run. Holds at least `tenantId`. */
  readonly payload: ZodType<P>;
  /** Events that start this job, by name. The payload is then the event's own with `tenantId` and `eventId` added. */
  readonly on?: readonly string[];
  /**
   * The payloads of events that were told at about the same time, as one: they then start one job. Without it each event
   * starts a job of its own.
   */
  gather?(payloads: readonly P[]): P;
  /** Runs in all, the first included. Default 8, which spreads over some four minutes. */
  readonly attempts?: number;
  /**
   * How many of these may run at once in one worker. Absent: the job shares the common lane. A number opens (or joins) the
   * lane of that width, so choose among few numbers: each lane costs connections.
   */
  readonly concurrency?: number;
  handle(payload: P, context: JobContext): Promise<void>;
}

/** A job that starts by the calendar. */
export interface ScheduleDefinition {
  /** Unique over all schedules: `matching.run-night/<tenant id>`. */
  readonly name: string;
  /** The job to start. */
  readonly jobName: string;
  /** Cron with five fields (minute hour day month weekday) or six (seconds first). */
  readonly pattern: string;
  /** IANA name in which the pattern is read: `Europe/London`. */
  readonly timeZone: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
