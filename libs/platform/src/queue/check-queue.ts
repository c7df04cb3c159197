import { Client } from 'pg';
import type { BackendAddress } from './backend';
import { connectionAs, queueSchema } from './connections';

/** Whether the queue can be used, for health checks and for `doctor`. */
export interface QueueCheck {
  readonly backend: 'postgresql' | 'redis';
  readonly ok: boolean;
  /** What was found; when not ok, what to do about it. Holds no address and no password. */
  readonly detail: string;
}

const patienceMilliseconds = 3_000;

/**
 * Connects as a worker would, looks, and hangs up. Never throws. The clients of the queue are loaded with the first look: a
 * program that only asks how the queue is must not pay for them when it starts.
 */
export async function checkQueue({ redisUrl, databaseUrl }: BackendAddress): Promise<QueueCheck> {
  const backend = redisUrl ? 'redis' : 'postgresql';
  try {
    if (redisUrl) return { backend, ...(await checkRedis(redisUrl)) };
    if (databaseUrl) return { backend, ...(await checkPostgres(databaseUrl)) };
    return { backend, ok: false, detail: 'Neither REDIS_URL nor DATABASE_URL is set' };
  } catch (error) {
    return { backend, ok: false, detail: reason(error) };
  }
}

type Finding = Pick<QueueCheck, 'ok' | 'detail'>;

async function checkPostgres(databaseUrl: string): Promise<Finding> {
  const { assertSchemaCompatibility } = await import('bullmq');
  const settings = connectionAs(databaseUrl, 'foothold_queue', { search_path: queueSchema });
  const client = new Client({ ...settings, connectionTimeoutMillis: patienceMilliseconds });
  // A connection that breaks outside a query would otherwise end the program; the query under way rejects by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const version = await assertSchemaCompatibility(client, queueSchema);
    return { ok: true, detail: `PostgreSQL, schema ${queueSchema} at version ${version}` };
  } finally {
    await client.end();
  }
}

async function checkRedis(redisUrl: string): Promise<Finding> {
  const { Redis } = await import('ioredis');
  const client = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: patienceMilliseconds,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // The event tells why; the rejection of `connect` says only that the connection is closed.
  let why: Error | undefined;
  client.on('error', (error) => (why = error));
  try {
    await client.connect().catch((error: Error) => {
      throw why ?? error;
    });
    const info = await client.info();
    const version = /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version';
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'noeviction';
    if (policy !== 'noeviction') {
      return { ok: false, detail: `Redis ${version} drops jobs when memory is short: set maxmemory-policy noeviction` };
    }
    return { ok: true, detail: `Redis ${version}` };
  } finally {
    // On a connection that has ended already this would keep the program alive for two seconds.
    if (client.status !== 'end') client.disconnect();
  }
}

function reason(error: unknown): string {
  const { name, message, code } = error as Error & { code?: string };
  if (name === 'SchemaMigrationRequiredError' || code === '3F000') {
    return 'The tables of the queue are missing: run the migrations (foothold migrate)';
  }
  if (code === '22023' || code === '42501') {
    return `${message}: run the migrations (foothold migrate), which make the roles of the programs and let their login into them`;
  }
  return [code, message || name].filter(Boolean).join(': ');
}
