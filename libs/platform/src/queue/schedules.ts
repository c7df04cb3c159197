import { Logger } from '@nestjs/common';
import { ErrorCode } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { LaneQueue } from './backend';
import { concurrencyOf } from './handlers';
import type { JobDefinition, ScheduleDefinition } from './job';
import type { Jobs } from './jobs';
import { refuseNul } from './payload';
import type { Schedule } from './schedule-source';

/** A schedule cannot be kept: a mistake in the program that declares it. The message names the schedule. */
export class ScheduleError extends Error {
  constructor(schedule: ScheduleDefinition, cause: string) {
    super(`Schedule ${schedule.name}: ${cause}`);
    this.name = 'ScheduleError';
  }
}

const attempts = 5;

type Planned = ScheduleDefinition & { readonly job: JobDefinition };
type Kept = Awaited<ReturnType<LaneQueue['getJobSchedulers']>>[number];

/** The calendar of the background work. Each tick becomes one job with an id of its own, however many workers there are. */
export class Schedules {
  private readonly logger = new Logger('Schedules');

  constructor(
    private readonly jobs: Jobs,
    private readonly sources: readonly Schedule[] = [],
  ) {}

  /** Asks every source and syncs. When one source fails nothing is changed. */
  async refresh(): Promise<void> {
    const lists = await Promise.all(this.sources.map((source) => source.schedules()));
    await this.sync(lists.flat());
  }

  /**
   * Makes the calendar exactly this list: adds what is new, changes what differs, removes the rest.
   *
   * A schedule that has not changed is left untouched, so a tick that fell due while no worker ran still runs, once.
   *
   * @throws ScheduleError
   */
  async sync(definitions: readonly ScheduleDefinition[]): Promise<void> {
    const planned = this.plan(definitions);
    for (const concurrency of this.jobs.handlers.concurrencies()) {
      const queue = this.jobs.queue(concurrency);
      const wanted = new Map(
        planned.filter(({ job }) => concurrencyOf(job) === concurrency).map((schedule) => [schedule.name, schedule]),
      );
      for (const kept of await queue.getJobSchedulers(0, -1)) {
        const schedule = wanted.get(kept.key);
        if (!schedule) {
          await queue.removeJobScheduler(kept.key);
          this.logger.log(`Removed ${kept.key}`);
        } else if (this.agrees(kept, schedule) && (await hasNextTick(queue, kept))) {
          wanted.delete(kept.key);
        }
      }
      for (const schedule of wanted.values()) await this.upsert(queue, schedule);
    }
  }

  private plan(definitions: readonly ScheduleDefinition[]): Planned[] {
    const names = new Set<string>();
    return definitions.map((schedule) => {
      const job = this.jobs.handlers.find(schedule.jobName);
      if (!job) throw new ScheduleError(schedule, `no handler for the job ${schedule.jobName}`);
      if (names.has(schedule.name)) throw new ScheduleError(schedule, 'two schedules have this name');
      names.add(schedule.name);
      // BullMQ builds keys with colons, and takes a name with some of them for an old format.
      if (schedule.name.includes(':')) throw new ScheduleError(schedule, 'the name holds a colon');
      if (!isTimeZone(schedule.timeZone)) throw new ScheduleError(schedule, `no time zone ${schedule.timeZone}`);
      refuseNul(schedule.name, schedule.payload);
      return { ...schedule, job };
    });
  }

  private async upsert(queue: LaneQueue, schedule: Planned): Promise<void> {
    const { name, pattern, timeZone, jobName, payload, job } = schedule;
    const template = { name: jobName, data: { payload }, opts: this.jobs.optionsOf(job) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await queue.upsertJobScheduler(name, { pattern, tz: timeZone }, template);
        this.logger.log(`Set ${name}: ${pattern} ${timeZone}`);
        return;
      } catch (error) {
        if (!isCollision(error) || attempt === attempts) throw new ScheduleError(schedule, (error as Error).message);
        // Another worker was quicker and its tick has begun, or the old pattern had a tick at this very moment.
        const kept = await queue.getJobScheduler(name);
        if (kept && this.agrees(kept, schedule)) return;
        await sleep(250 * attempt);
      }
    }
  }

  private agrees(kept: Kept, schedule: Planned): boolean {
    const { pattern, timeZone, jobName, payload, job } = schedule;
    const { attempts, backoff } = this.jobs.optionsOf(job);
    return (
      kept.name === jobName &&
      kept.pattern === pattern &&
      kept.tz === timeZone &&
      isDeepStrictEqual(kept.template?.data, asJson({ payload })) &&
      kept.template?.opts?.attempts === attempts &&
      isDeepStrictEqual(kept.template?.opts?.backoff, backoff)
    );
  }
}

/** Whether the job of the next tick is still there; a calendar without it would stand still for good. */
async function hasNextTick(queue: LaneQueue, kept: Kept): Promise<boolean> {
  const job = await queue.getJob(`repeat:${kept.key}:${kept.next}`);
  return job !== undefined && job.finishedOn === undefined;
}

/** What PostgreSQL says when it ended one of two that waited for each other. */
const deadlock = '40P01';

function isCollision(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    code === ErrorCode.SchedulerJobIdCollision ||
    code === ErrorCode.SchedulerJobSlotsBusy ||
    code === deadlock ||
    message === 'deadlock detected'
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
