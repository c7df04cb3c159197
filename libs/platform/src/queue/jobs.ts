import { Logger } from '@nestjs/common';
import type { Job, JobsOptions as BullJobOptions } from 'bullmq';
import {
  openBackend,
  type Backend,
  type BackendAddress,
  type Envelope,
  type LaneQueue,
  type LaneWorker,
  type Memory,
} from './backend';
import { concurrencyOf, type Handlers } from './handlers';
import type { JobDefinition } from './job';
import { refuseNul } from './payload';
import { runJob } from './run-job';

/** A job to add. */
export interface NewJob {
  readonly definition: JobDefinition;
  /** Added once: a second job with this id does nothing, for a day after the first has ended. No colon, not a number. */
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
  readonly delayMilliseconds?: number;
}

/** Times in milliseconds. Only tests have a reason to change them. */
export interface JobsTiming {
  /** A worker that gives no sign of life this long has lost its jobs. A quarter of it is between two signs. */
  readonly lockDuration: number;
  /** How often jobs of dead workers are looked for. */
  readonly stalledInterval: number;
  /** Pause before the second attempt; each further one doubles. */
  readonly firstRetry: number;
}

export interface JobsOptions {
  readonly address: BackendAddress;
  readonly handlers: Handlers;
  readonly timing?: Partial<JobsTiming>;
  /** Begins the names of the queues. A test that shares a Redis sets its own. */
  readonly prefix?: string;
}

// The job of a killed worker runs again after 9 to 16 seconds, and a handler may compute for 9 without pause. The longest that
// the night's ranking does is 2.6 seconds, at 50,000 openings.
const defaultTiming: JobsTiming = { lockDuration: 12_000, stalledInterval: 2_000, firstRetry: 2_000 };
const defaultAttempts = 8;
/** Begins the names of the queues. */
export const queuePrefix = 'foothold';
const daySeconds = 24 * 60 * 60;

/**
 * The background work of one program. Jobs wait in PostgreSQL, or in Redis when it has an address; nothing else differs.
 *
 * There is one BullMQ queue for each lane, that is for each `concurrency` some handler asks for. Business code never sees
 * this class: it emits events, which the relay turns into jobs.
 */
export class Jobs {
  private readonly logger = new Logger('Jobs');
  private readonly backend: Backend;
  private readonly queues = new Map<number, LaneQueue>();
  private readonly workers: LaneWorker[] = [];
  private readonly stopping = new AbortController();
  private readonly timing: JobsTiming;
  private stopped: Promise<void> | undefined;

  constructor(private readonly options: JobsOptions) {
    this.timing = { ...defaultTiming, ...options.timing };
    this.backend = openBackend(options.address, options.handlers.concurrencies().length, this.prefix, this.logger);
  }

  get kind(): Backend['kind'] {
    return this.backend.kind;
  }

  get handlers(): Handlers {
    return this.options.handlers;
  }

  /** Starts to work on jobs. Resolves when every lane is connected. */
  async start(): Promise<void> {
    const { lockDuration, stalledInterval } = this.timing;
    for (const concurrency of this.handlers.concurrencies()) {
      const worker = this.backend.openWorker(this.laneName(concurrency), {
        concurrency,
        lockDuration,
        stalledInterval,
        processor: (job) => runJob(job, this.handlers, this.stopping.signal),
        failed: (job, error) => this.logFailure(job, error),
      });
      this.workers.push(worker);
    }
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  async add(job: NewJob): Promise<void> {
    await this.addMany([job]);
  }

  /** Adds jobs, in one round trip for each lane. A job whose id is known already is left as it is. */
  async addMany(jobs: readonly NewJob[]): Promise<void> {
    for (const { definition, payload } of jobs) refuseNul(definition.name, payload);
    for (const concurrency of new Set(jobs.map(({ definition }) => concurrencyOf(definition)))) {
      const ofLane = jobs.filter(({ definition }) => concurrencyOf(definition) === concurrency);
      await this.queue(concurrency).addBulk(ofLane.map((job) => this.asBullJob(job)));
    }
  }

  /** Whether the queue still has what was added to it; see `OutboxRelay`. */
  memory(): Promise<Memory> {
    return this.backend.memory();
  }

  /** The options that every job of a definition gets, whoever adds it. */
  optionsOf(definition: JobDefinition): BullJobOptions {
    return {
      attempts: definition.attempts ?? defaultAttempts,
      backoff: { type: 'exponential', delay: this.timing.firstRetry, jitter: 0.25 },
      // By age only: trimming to a count makes concurrent finishers deadlock in PostgreSQL.
      removeOnComplete: { age: daySeconds },
      removeOnFail: { age: 14 * daySeconds },
      stackTraceLimit: 1,
    };
  }

  /** The queue of a lane, opened when first needed. */
  queue(concurrency: number): LaneQueue {
    let queue = this.queues.get(concurrency);
    if (!queue) {
      queue = this.backend.openQueue(this.laneName(concurrency));
      this.queues.set(concurrency, queue);
    }
    return queue;
  }

  /** How many jobs are in which state, over all lanes. Counted at once; for health and metrics, not for decisions. */
  async counts(): Promise<Record<string, number>> {
    const total: Record<string, number> = {};
    for (const concurrency of this.handlers.concurrencies()) {
      const counts = await this.queue(concurrency).getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
      for (const [state, count] of Object.entries(counts)) total[state] = (total[state] ?? 0) + count;
    }
    return total;
  }

  /**
   * Takes no more jobs and waits for those at work. After half the limit their signal is aborted; those that obey go back
   * to the queue at once. What is still at work at the limit is left to the next worker, when its lock has run out.
   */
  stop(limitMilliseconds = 8_000): Promise<void> {
    this.stopped ??= this.close(limitMilliseconds);
    return this.stopped;
  }

  private async close(limitMilliseconds: number): Promise<void> {
    const closed = Promise.all(this.workers.map((worker) => worker.close()));
    let done = await within(closed, limitMilliseconds / 2);
    if (!done) {
      this.stopping.abort(new Error('The worker is stopping'));
      done = await within(closed, limitMilliseconds / 2);
    }
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    if (done) await this.backend.close();
    else this.logger.warn('Jobs were still at work when the worker had to stop; another worker takes them over');
  }

  private asBullJob({ definition, id, payload, requestId, delayMilliseconds }: NewJob) {
    return {
      name: definition.name,
      data: { payload, requestId },
      opts: { ...this.optionsOf(definition), jobId: id, delay: delayMilliseconds },
    };
  }

  private laneName(concurrency: number): string {
    return `${this.prefix}-${concurrency}`;
  }

  private get prefix(): string {
    return this.options.prefix ?? queuePrefix;
  }

  private logFailure(job: Job<Envelope, void> | undefined, error: Error): void {
    if (!job) return;
    const gaveUp = error.name === 'UnrecoverableError' || job.attemptsMade >= (job.opts.attempts ?? 1);
    const what = `${job.name} ${job.id}, attempt ${job.attemptsMade}`;
    if (gaveUp) this.logger.error(`Gave up: ${what}`, error);
    else this.logger.warn(`Will be tried again: ${what}`, error);
  }
}

async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true as const), limit]);
  } finally {
    clearTimeout(timer);
  }
}
