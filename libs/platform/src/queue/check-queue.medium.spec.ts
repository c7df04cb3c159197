import { testDatabase, type TestDatabase } from '#platform/testing';
import { redisForTests, whyNoRedis } from '../testing/redis-server';
import { checkQueue } from './check-queue';
import { migrateQueue } from './migrate-queue';

describe('the check of the queue', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database.close());

  it('finds the queue in PostgreSQL', async () => {
    const found = await checkQueue({ databaseUrl: database.url });
    expect(found).toMatchObject({ backend: 'postgresql', ok: true });
  });

  it('finds nothing wrong after a second migration, and none that the owner of the queue did not make', async () => {
    await migrateQueue(database.ownerUrl);
    const owners = await database.sql<{ owner: string }>(
      `select distinct tableowner as owner from pg_tables where schemaname = 'bullmq'`,
    );
    expect(owners).toEqual([{ owner: 'foothold_queue' }]);
    expect(await checkQueue({ databaseUrl: database.url })).toMatchObject({ ok: true });
  });

  it('says what to do when the tables are missing', async () => {
    const other = await testDatabase();
    try {
      await other.sql('drop schema bullmq cascade');
      const found = await checkQueue({ databaseUrl: other.url });
      expect(found).toEqual({ backend: 'postgresql', ok: false, detail: expect.stringContaining('foothold migrate') });
    } finally {
      await other.close();
    }
  });

  it('says so when nobody answers, without the password', async () => {
    const postgres = await checkQueue({ databaseUrl: 'postgres://someone:secret@127.0.0.1:1/none' });
    const redis = await checkQueue({ redisUrl: 'redis://:secret@127.0.0.1:1' });
    for (const found of [postgres, redis]) {
      expect(found.ok).toBe(false);
      expect(found.detail).toContain('ECONNREFUSED');
      expect(found.detail).not.toContain('secret');
    }
  });

  const noRedis = whyNoRedis();
  (noRedis ? it.skip : it)(`finds the queue in Redis${noRedis ? ` (left out: ${noRedis})` : ''}`, async () => {
    const redis = await redisForTests();
    try {
      expect(await checkQueue({ redisUrl: redis.url })).toMatchObject({ backend: 'redis', ok: true });
    } finally {
      await redis.close();
    }
  });
});
