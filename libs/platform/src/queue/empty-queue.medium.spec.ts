import { randomUUID } from 'node:crypto';
import { redisForTests, whyNoRedis } from '../testing/redis-server';
import { emptyQueue } from './empty-queue';
import { Handlers } from './handlers';
import { Jobs } from './jobs';
import { Probe } from './testing/probe';

const noRedis = whyNoRedis();

describe('emptying the queue in Redis', () => {
  (noRedis ? it.skip : it)(`leaves other queues alone${noRedis ? ` (left out: ${noRedis})` : ''}`, async () => {
    const redis = await redisForTests();
    const probe = new Probe('probe.note');
    const prefixes = [`t-${randomUUID()}`, `t-${randomUUID()}`];
    const queues = prefixes.map(
      (prefix) => new Jobs({ address: { redisUrl: redis.url }, handlers: new Handlers([probe]), prefix }),
    );
    for (const jobs of queues) await jobs.add({ definition: probe, id: 'waiting-job', payload: { key: 'a' } });
    await emptyQueue(redis.url, prefixes[0]);
    const waiting = await Promise.all(queues.map(async (jobs) => (await jobs.counts()).waiting));
    expect(waiting).toEqual([0, 1]);
    await Promise.all(queues.map((jobs) => jobs.stop()));
    await redis.close();
  });

  it('says so when Redis cannot be reached', async () => {
    await expect(emptyQueue('redis://:hush@127.0.0.1:1')).rejects.toThrow(/^REDIS_URL: (?!.*hush).*; start Redis/);
  });
});
