import type { SystemActor } from '#kernel';
import { newId } from '#platform/database';
import { testDatabase, until, type TestDatabase } from '#platform/testing';
import { Injectable, Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { BackgroundWork } from './background-work';
import type { JobDefinition, ScheduleDefinition } from './job';
import { JobHandler } from './job-handler';
import { ScheduleSource, type Schedule } from './schedule-source';

jest.setTimeout(30_000);

const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };
const Payload = z.object({ tenantId: z.uuid() });

@JobHandler()
@Injectable()
class SweepJob implements JobDefinition<z.infer<typeof Payload>> {
  readonly name = 'probe.sweep';
  readonly on = ['probe.happened'];
  readonly payload = Payload;
  runs = 0;
  async handle(): Promise<void> {
    this.runs += 1;
  }
}

@ScheduleSource()
@Injectable()
class SweepSchedule implements Schedule {
  async schedules(): Promise<ScheduleDefinition[]> {
    const { tenantId } = actor;
    const name = `probe.sweep/${tenantId}`;
    return [{ name, jobName: 'probe.sweep', pattern: '0 3 * * *', timeZone: 'Europe/London', payload: { tenantId } }];
  }
}

describe('the background work of a program', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database.close());

  it('finds the jobs and the schedules in the modules it is given', async () => {
    const app = await Test.createTestingModule({ providers: [SweepJob, SweepSchedule] }).compile();
    const work = new BackgroundWork(app, { databaseUrl: database.url });
    await work.start();
    const schedules = await database.sql('select scheduler_id as name, pattern, tz from bullmq.scheduler');
    expect(schedules).toEqual([{ name: `probe.sweep/${actor.tenantId}`, pattern: '0 3 * * *', tz: 'Europe/London' }]);
    await database.work.run(actor, 'spec.emit', async (tx) => tx.emit({ name: 'probe.happened', payload: {} }));
    await until(() => app.get(SweepJob).runs === 1);
    await work.stop();
    await app.close();
  });

  it('keeps few connections: one for the relay, and for the queue one for each lane beside a small pool', async () => {
    const app = await Test.createTestingModule({ providers: [SweepJob] }).compile();
    const work = new BackgroundWork(app, { databaseUrl: database.url });
    await work.start();
    const emits = Array.from({ length: 50 }, () =>
      database.work.run(actor, 'spec.emit', async (tx) => tx.emit({ name: 'probe.happened', payload: {} })),
    );
    await Promise.all(emits);
    await until(() => app.get(SweepJob).runs === 50);
    // BullMQ names the connection on which a worker listens after its lane.
    const [held] = await database.sql<{ connections: number }>(`
      select count(*)::int as connections from pg_stat_activity
      where datname = current_database() and application_name similar to 'foothold_(queue|relay)|foothold-[0-9]+'`);
    expect(held?.connections).toBeLessThanOrEqual(6);
    await work.stop();
    await app.close();
  });

  it('needs a database even when the queue is in Redis, since the outbox is there', async () => {
    const app = await Test.createTestingModule({}).compile();
    expect(() => new BackgroundWork(app, { redisUrl: 'redis://127.0.0.1:1' })).toThrow(/DATABASE_URL/);
    await app.close();
  });
});
