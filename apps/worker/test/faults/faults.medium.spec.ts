import type { TestService } from '#identity/testing';
import { ended, ownRedis, until, whyNoRedisServer } from '#platform/testing';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Night } from './night';
import { aServiceForANight, places } from './night-service';
import { OwnCluster } from './own-cluster';

// A quarter of a minute for a machine with nothing else to do; starting programs is slow on one that is busy.
jest.setTimeout(600_000);

const seed = 20_261_122;
const kills = 50;
/** Workers at a time. */
const lanes = 3;
const longestLife = 150;
/** As if a place had hundreds of clients: most workers die in the midst of one, and the night is not over before the last. */
const slowly = `
  create function public.take_time() returns trigger language plpgsql as 'begin perform pg_sleep(0.13); return null; end';
  create trigger slowly after insert or update on matching.client_list for each statement execute function public.take_time()`;

describe('a night that is disturbed', () => {
  let cluster: OwnCluster;
  let service: TestService;
  let undisturbed: unknown[];

  beforeAll(async () => {
    cluster = await OwnCluster.start();
    const database = await cluster.open('foothold');
    service = await aServiceForANight(database);
    await database.close();
    // What the set-up has told is of no interest to the workers.
    await cluster.sql('foothold', 'update platform.outbox set relayed_at = now()');
    await cluster.sql('foothold', slowly);

    const night = await begin('undisturbed');
    await night.worker();
    await night.end();
    expect(await night.run()).toMatchObject({ status: 'completed', placesDone: places, clientsDone: places });
    undisturbed = await night.lists();
    expect(undisturbed.flat().length).toBeGreaterThan(1_000);
    await night.close('SIGTERM');
  });
  afterAll(() => cluster.close());

  /** A run in a database as it was before the undisturbed one. */
  async function begin(name: string, redisUrl?: string): Promise<Night> {
    const memory = path.join(cluster.folder, 'code');
    const night = new Night({ database: await cluster.copy('foothold', name), redisUrl, memory }, service);
    await night.begin();
    return night;
  }

  async function endsTheSame(night: Night, name: string): Promise<void> {
    await night.end();
    expect(await night.run()).toMatchObject({ status: 'completed', placesDone: places, clientsDone: places });
    expect(await night.lists()).toEqual(undisturbed);
    const told = `select from platform.outbox where name = 'matching.run_completed'`;
    expect(await cluster.sql(name, told)).toHaveLength(1);
    await night.close();
  }

  it(`ends the same when its workers are killed ${kills} times`, async () => {
    const night = await begin('killed');
    const random = numbers(seed);
    let killed = 0;
    const lane = async (): Promise<void> => {
      while (killed < kills) {
        const worker = await night.worker();
        await sleep(random() * longestLife);
        if (killed === kills) return;
        killed += 1;
        worker.kill('SIGKILL');
        await ended(worker);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    expect(await night.run()).toMatchObject({ status: 'running' });
    await night.worker();
    await endsTheSame(night, 'killed');
  });

  const withoutRedis = whyNoRedisServer();
  (withoutRedis ? it.skip : it)(
    `ends the same when Redis, which holds the queue, is emptied${withoutRedis ? ` (left out: ${withoutRedis})` : ''}`,
    async () => {
      const redis = await ownRedis();
      const night = await begin('emptied', redis.url);
      await night.worker();
      await until(async () => (await night.run()).placesDone >= 10);
      await redis.empty();
      expect(await night.run()).toMatchObject({ status: 'running' });
      await endsTheSame(night, 'emptied');
      await redis.close();
    },
  );

  it('ends the same when PostgreSQL is cut off and started again', async () => {
    const night = await begin('cut_off');
    await night.worker();
    await until(async () => (await night.run()).placesDone >= 10);
    await cluster.restart();
    expect(await night.run()).toMatchObject({ status: 'running' });
    await endsTheSame(night, 'cut_off');
  });
});

/** Numbers from 0 to 1, the same ones for the same seed. */
function numbers(start: number): () => number {
  let state = start;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
