import type { SystemActor } from '#kernel';
import { newId, type Work } from '#platform/database';
import { JobHandler, type JobDefinition } from '#platform/queue';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { drainJobs } from './drain-jobs';
import { testDatabase, type TestDatabase } from './test-database';

const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };
const Payload = z.object({ tenantId: z.uuid(), left: z.number().min(0) });

/** Counts down by events of its own. */
@JobHandler()
class CountDown implements JobDefinition<z.infer<typeof Payload>> {
  readonly name = 'probe.count-down';
  readonly on = ['probe.started'];
  readonly payload = Payload;
  readonly seen: number[] = [];
  work: Work;

  async handle({ left }: z.infer<typeof Payload>): Promise<void> {
    this.seen.push(left);
    if (left === 0) return;
    await this.work.run(actor, 'spec.count', async (tx) => tx.emit({ name: this.name, payload: { left: left - 1 } }));
  }
}

describe('draining jobs in a spec', () => {
  let database: TestDatabase;
  let job: CountDown;

  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  beforeEach(() => {
    job = Object.assign(new CountDown(), { work: database.work });
  });
  afterAll(() => database.close());

  const start = (left: number) =>
    database.work.run(actor, 'spec.start', async (tx) => tx.emit({ name: 'probe.started', payload: { left } }));

  it('runs the jobs of all events, and of the events they emit, until none is left', async () => {
    await start(2);
    expect(await drainJobs(database, [job])).toEqual(Array(3).fill('probe.count-down'));
    expect(job.seen).toEqual([2, 1, 0]);
    expect(await drainJobs(database, [job])).toEqual([]);
  });

  it('finds the handlers in the modules of a program', async () => {
    const app = await Test.createTestingModule({ providers: [{ provide: CountDown, useClass: CountDown }] }).compile();
    app.get(CountDown).work = database.work;
    await start(0);
    expect(await drainJobs(database, app)).toEqual(['probe.count-down']);
    await app.close();
  });

  it('throws the error of a job, and parses payloads as a worker does', async () => {
    await start(-1);
    await expect(drainJobs(database, [job])).rejects.toThrow(/probe\.count-down: .* at left/);
    expect(await drainJobs(database, [job])).toEqual([]);
  });
});
