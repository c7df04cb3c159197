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
  /** After every queue and worker. */
  close(): Promise<void>;
}

export interface BackendAddress {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
}

/** @param lanes how many workers will be opened, at most */
export function openBackend({ redisUrl, databaseUrl }: BackendAddress, lanes: number, logger: Logger): Backend {
  if (redisUrl) return redisBackend(redisUrl, logger);
  if (databaseUrl) return postgresBackend(databaseUrl, lanes, logger);
  throw new Error('The queue needs a database or a Redis address');
}

// A worker that dies takes its job down with it; a job that has brought down this many workers is left alone.
const maxStalledCount = 3;
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
    close: () => pool.end(),
  };
}

function redisBackend(redisUrl: string, logger: Logger): Backend {
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
    close: async () => {
      adding.disconnect();
      working.disconnect();
    },
  };
}
