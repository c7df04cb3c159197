import type { SystemActor } from '#kernel';
import { newId } from '#platform/database';
import { testDatabase, until, type TestDatabase } from '#platform/testing';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { Handlers } from './handlers';
import type { JobDefinition } from './job';
import { Jobs, type NewJob } from './jobs';
import { OutboxRelay } from './outbox-relay';

const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };
const Payload = z.object({ tenantId: z.string(), eventId: z.string(), number: z.number() });

class Listener implements JobDefinition<z.infer<typeof Payload>> {
  readonly payload = Payload;
  readonly heard: z.infer<typeof Payload>[] = [];
  constructor(
    readonly name: string,
    readonly on: readonly string[],
  ) {}
  async handle(payload: z.infer<typeof Payload>): Promise<void> {
    this.heard.push(payload);
  }
}

/** Hears numbers that were told at about the same time as their sum. */
class Adder extends Listener {
  gather(payloads: readonly z.infer<typeof Payload>[]): z.infer<typeof Payload> {
    return { ...payloads[0]!, number: payloads.reduce((sum, { number }) => sum + number, 0) };
  }
}

/** Jobs whose queue is away for a while. */
class FlakyJobs extends Jobs {
  refusals = 2;
  override async addMany(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length > 0 && this.refusals > 0) {
      this.refusals -= 1;
      throw new Error('the queue is away');
    }
    await super.addMany(jobs);
  }
}

jest.setTimeout(30_000);

describe('the outbox relay', () => {
  let database: TestDatabase;
  let ends: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await testDatabase();
  }, 60_000);
  beforeEach(async () => {
    await database.sql('delete from platform.outbox');
    await database.sql('delete from bullmq.job');
  });
  afterEach(async () => {
    for (const end of ends) await end();
    ends = [];
  });
  afterAll(() => database.close());

  async function relay(listeners: JobDefinition[], kind: typeof Jobs = Jobs): Promise<void> {
    const jobs = new kind({ address: { databaseUrl: database.url }, handlers: new Handlers(listeners) });
    const carrier = new OutboxRelay(database.url, jobs);
    ends.push(
      () => carrier.stop(),
      () => jobs.stop(),
    );
    await jobs.start();
    carrier.start();
  }

  const emit = (name: string, ...numbers: number[]) =>
    database.work.run(actor, 'spec.emit', async (tx) => {
      for (const number of numbers) tx.emit({ name, payload: { number } });
    });

  const waiting = async () => (await database.sql('select 1 from platform.outbox where relayed_at is null')).length;

  it('gives an event to every job that listens to it and to the job of its very name, with tenant and event id', async () => {
    const first = new Listener('probe.first', ['probe.counted']);
    const second = new Listener('probe.second', ['probe.counted', 'probe.other']);
    const named = new Listener('probe.count-now', []);
    await relay([first, second, named]);
    await emit('probe.counted', 1);
    await emit('probe.count-now', 2);
    await until(() => first.heard.length + second.heard.length + named.heard.length === 3);
    const rows = await database.sql<{ id: string }>('select id from platform.outbox order by position');
    expect(first.heard).toEqual([{ number: 1, tenantId: actor.tenantId, eventId: rows[0]?.id }]);
    expect(second.heard).toEqual(first.heard);
    expect(named.heard).toEqual([{ number: 2, tenantId: actor.tenantId, eventId: rows[1]?.id }]);
  });

  it('is done with an event that nobody listens to', async () => {
    await relay([new Listener('probe.first', ['probe.counted'])]);
    await emit('probe.unheard', 1);
    await until(async () => (await waiting()) === 0);
  });

  it('carries more events than one batch, from before its start, once each, with three relays at it', async () => {
    const numbers = Array.from({ length: 700 }, (_, index) => index);
    await emit('probe.counted', ...numbers);
    const listeners = [1, 2, 3].map(() => new Listener('probe.first', ['probe.counted']));
    for (const listener of listeners) await relay([listener]);
    const heard = () => listeners.flatMap((listener) => listener.heard.map(({ number }) => number));
    await until(async () => heard().length >= numbers.length && (await waiting()) === 0);
    expect(heard().sort((a, b) => a - b)).toEqual(numbers);
  });

  it('starts one job for many events where the job gathers them', async () => {
    const adder = new Adder('probe.adder', ['probe.counted']);
    const single = new Listener('probe.single', ['probe.counted']);
    await emit('probe.counted', 1, 2, 3);
    await relay([adder, single]);
    await until(() => adder.heard.length > 0 && single.heard.length === 3);
    expect(adder.heard.map(({ number }) => number)).toEqual([6]);
  });

  it('loses nothing while the queue is away', async () => {
    const listener = new Listener('probe.first', ['probe.counted']);
    await emit('probe.counted', 1);
    await relay([listener], FlakyJobs);
    // A job may be heard a moment before the relay has written down that it handed it over.
    await until(async () => listener.heard.length > 0 && (await waiting()) === 0);
    expect(listener.heard).toHaveLength(1);
  });

  it('carries nothing of a transaction that was rolled back', async () => {
    const listener = new Listener('probe.first', ['probe.counted']);
    await relay([listener]);
    const refused = database.work.run(actor, 'spec.emit', async (tx) => {
      tx.emit({ name: 'probe.counted', payload: { number: 1 } });
      throw new Error('changed my mind');
    });
    await expect(refused).rejects.toThrow('changed my mind');
    await emit('probe.counted', 2);
    await until(() => listener.heard.length > 0);
    expect(listener.heard.map(({ number }) => number)).toEqual([2]);
  });

  it('never sees an event with a NUL, since the transaction that tells it is refused', async () => {
    const refused = database.work.run(actor, 'spec.emit', async (tx) => {
      tx.emit({ name: 'probe.counted', payload: { text: 'a\0b' } });
    });
    await expect(refused).rejects.toThrow(/probe\.counted: .* NUL at text/);
    expect(await waiting()).toBe(0);
  });

  it('goes on after its connection was cut', async () => {
    const listener = new Listener('probe.first', ['probe.counted']);
    await relay([listener]);
    await emit('probe.counted', 1);
    await until(() => listener.heard.length === 1);
    await database.sql(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'foothold_relay'`);
    await emit('probe.counted', 2);
    await until(() => listener.heard.length === 2);
  });

  it('sweeps out what was carried more than a week ago, and only that', async () => {
    await emit('probe.counted', 1, 2, 3);
    await database.sql(
      `update platform.outbox set relayed_at = now() - interval '8 days' where payload ->> 'number' = '1'`,
    );
    await database.sql(
      `update platform.outbox set relayed_at = now() - interval '6 days' where payload ->> 'number' = '2'`,
    );
    await relay([]);
    const left = () =>
      database.sql<{ number: string }>(`select payload ->> 'number' as number from platform.outbox order by 1`);
    await until(async () => (await left()).length === 2);
    expect((await left()).map(({ number }) => number)).toEqual(['2', '3']);
  });
});
