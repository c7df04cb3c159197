import type { Logger } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, withBackend, type Job, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { connectionAs, queueSchema } from './connections';
import { errorLog } from './error-log';

/** What travels in a job beside BullMQ's own fields. */
export interface Envelope {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
}

export interface WorkerTiming {
  /** How long a job stays with a worker that gives no sign of life; it gives one at least every quarter of that. */
  readonly lockDuration: number;
  /** How often jobs of dead workers are looked for. */
  readonly stalledInterval: number;
}

/** The part of BullMQ's Queue that is used; the same on both back ends. */
export type LaneQueue = Pick<
  Queue<Envelope, void>,
  | 'addBulk'
  | 'getJob'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'upsertJobScheduler'
  | 'removeJobScheduler'
  | 'getJobCounts'
  | 'close'
>;
export type LaneWorker = Pick<Worker, 'close' | 'waitUntilReady'>;

export interface WorkerSettings extends WorkerTiming {
  readonly concurrency: number;
  readonly processor: Processor<Envelope, void>;
  readonly failed: (job: Job<Envelope, void> | undefined, error: Error) => void;
}

/** Where jobs wait: PostgreSQL or Redis. Owns the connections, which stay few: one pool, or two clients, for all lanes. */
export interface Backend {
  readonly kind: 'postgresql' | 'redis';
  openQueue(lane: string): LaneQueue;
  openWorker(lane: string, settings: WorkerSettings): LaneWorker;
  /** Whether jobs may have been lost: where they are kept apart from the events they follow from. */
  memory(): Promise<Memory>;
  /** After every queue and worker. */
  close(): Promise<void>;
}

/** What a queue remembers of itself. */
export interface Memory {
  /** Whether it is the memory that `mark` was called on: neither emptied nor started anew since. */
  readonly isWhole: boolean;
  /** Says that every job is in it. */
  mark(): Promise<void>;
}

export interface BackendAddress {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
}

/**
 * @param lanes how many workers will be opened, at most
 * @param prefix begins the names of the lanes
 */
export function openBackend(
  { redisUrl, databaseUrl }: BackendAddress,
  lanes: number,
  prefix: string,
  logger: Logger,
): Backend {
  if (redisUrl) return redisBackend(redisUrl, prefix, logger);
  if (databaseUrl) return postgresBackend(databaseUrl, lanes, logger);
  throw new Error('The queue needs a database or a Redis address');
}

// A job that was at work in this many workers when they died is left alone. Nobody can tell which of the jobs at work brought
// a worker down, so a low number would give up innocent neighbours; this one only ends what would go on for ever.
const maxStalledCount = 100;
const queryConnections = 4;

type Lockings = WorkerTiming & Pick<WorkerSettings, 'concurrency'>;

/**
 * What decides when the job of a dead worker is taken over: its lock has run out, and somebody looks. A living worker renews
 * its locks only between two steps of its event loop, so the sooner it does the longer a handler may compute without pause.
 */
const locking = ({ lockDuration, stalledInterval, concurrency }: Lockings) => ({
  concurrency,
  maxStalledCount,
  lockDuration,
  lockRenewTime: lockDuration / 4,
  stalledInterval,
});

function postgresBackend(databaseUrl: string, lanes: number, logger: Logger): Backend {
  const log = errorLog(logger, 'Queue in PostgreSQL');
  // BullMQ opens a pool for each queue and each worker unless it is handed one. Each worker keeps one connection of it
  // for LISTEN.
  const pool = new Pool({
    ...connectionAs(databaseUrl, 'foothold_queue', { search_path: queueSchema }),
    max: lanes + queryConnections,
  });
  pool.setMaxListeners(0);
  pool.on('error', log);
  const bull = withBackend(createPostgresBackend);
  return {
    kind: 'postgresql',
    openQueue: (lane) => {
      const queue = new bull.Queue<Envelope, void>(lane, { connection: pool });
      queue.on('error', log);
      return queue;
    },
    openWorker: (lane, { processor, failed, ...settings }) => {
      const worker = new bull.Worker<Envelope, void>(lane, processor, { connection: pool, ...locking(settings) });
      worker.on('error', log);
      worker.on('failed', failed);
      return worker;
    },
    // It loses jobs only together with the events, or with a backup of both.
    memory: async () => ({ isWhole: true, mark: async () => undefined }),
    close: () => pool.end(),
  };
}

function redisBackend(redisUrl: string, prefix: string, logger: Logger): Backend {
  const log = errorLog(logger, 'Queue in Redis');
  // Adding gives up after a while, so that the relay lets go of its rows; workers wait for Redis as long as it takes.
  const adding = new Redis(redisUrl, { maxRetriesPerRequest: 3 });
  const working = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const client of [adding, working]) {
    client.setMaxListeners(0);
    client.on('error', log);
  }
  return {
    kind: 'redis',
    openQueue: (lane) => {
      const queue = new Queue<Envelope, void>(lane, { connection: adding });
      queue.on('error', log);
      return queue;
    },
    openWorker: (lane, { processor, failed, ...settings }) => {
      const worker = new Worker<Envelope, void>(lane, processor, { connection: working, ...locking(settings) });
      worker.on('error', log);
      worker.on('failed', failed);
      return worker;
    },
    memory: async () => {
      const key = `bull:${prefix}-memory`;
      // Each start of a Redis has a name of its own. One that was started again has forgotten its last seconds, or all.
      const [marked, about] = await Promise.all([adding.get(key), adding.info('server')]);
      const current = /run_id:(\w+)/.exec(about)?.[1] ?? 'unknown';
      return { isWhole: marked === current, mark: async () => void (await adding.set(key, current)) };
    },
    close: async () => {
      adding.disconnect();
      working.disconnect();
    },
  };
}
