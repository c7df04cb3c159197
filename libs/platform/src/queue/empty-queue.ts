import { SetupError } from '#platform/config';
import { Redis } from 'ioredis';
import { checkQueue } from './check-queue';
import { queuePrefix } from './jobs';

/**
 * Takes every job and every schedule out of Redis. Where the queue is in PostgreSQL, they go with its schema.
 *
 * @throws SetupError when Redis cannot be reached
 */
export async function emptyQueue(redisUrl: string, prefix = queuePrefix): Promise<void> {
  const { ok, detail } = await checkQueue({ redisUrl });
  if (!ok) throw new SetupError(`REDIS_URL: ${detail}; start Redis, or correct the address.`);
  const client = new Redis(redisUrl);
  try {
    for await (const keys of client.scanStream({ match: `bull:${prefix}-*`, count: 1_000 }) as AsyncIterable<
      string[]
    >) {
      if (keys.length > 0) await client.unlink(keys);
    }
  } finally {
    client.disconnect();
  }
}
