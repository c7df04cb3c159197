import type { SystemActor } from '#kernel';
import { newId } from '#platform/database';
import { ended, firstMessage, forkSource, testDatabase, until, type TestDatabase } from '#platform/testing';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const main = path.join(__dirname, '../src/main.ts');
const noteWorker = path.join(__dirname, 'note-worker.ts');
const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };

describe('the worker program', () => {
  let database: TestDatabase;
  let children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    await database.sql(
      'create table public.note (event_id uuid primary key, job_id text not null, text text not null)',
    );
    await database.sql('grant select, insert on public.note to foothold_app');
  }, 60_000);
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map(ended));
    children = [];
  });
  afterAll(() => database.close());

  function start(file: string, ...parameters: string[]): ChildProcess {
    const settings = { DATABASE_URL: database.url, REDIS_URL: undefined, FOOTHOLD_LOG_LEVEL: 'error' };
    const child = forkSource(file, settings, parameters);
    children.push(child);
    return child;
  }

  const happen = (text: string) =>
    database.work.run(actor, 'spec.happen', async (tx) => tx.emit({ name: 'probe.happened', payload: { text } }));

  const notes = async (text: string) =>
    database.sql<{ event_id: string; job_id: string }>('select event_id, job_id from public.note where text = $1', [
      text,
    ]);

  it('says ready, and ends well on SIGTERM', async () => {
    const worker = start(main);
    expect(await firstMessage(worker)).toBe('ready');
    worker.kill('SIGTERM');
    expect(await ended(worker)).toBe(0);
  }, 60_000);

  it('ends when its parent is gone', async () => {
    const worker = start(main);
    await firstMessage(worker);
    worker.disconnect();
    expect(await ended(worker)).toBe(0);
  }, 60_000);

  it('ends at once with a wrong setting', async () => {
    const worker = forkSource(main, { DATABASE_URL: 'nowhere' }, [], 'ignore');
    children.push(worker);
    expect(await ended(worker)).toBe(1);
  }, 60_000);

  it('does the job of a committed event, from before its start and after, and marks the event as carried', async () => {
    await happen('before');
    await firstMessage(start(noteWorker));
    await happen('after');
    await until(async () => (await notes('before')).length + (await notes('after')).length === 2);
    const [note] = await notes('after');
    expect(note?.job_id).toBe(`${note?.event_id}-probe.write-note`);
    await until(async () => {
      const waiting = await database.sql('select 1 from platform.outbox where relayed_at is null');
      return waiting.length === 0;
    });
  }, 60_000);

  it('finishes the job of a worker that was killed', async () => {
    const doomed = start(noteWorker, '--hang');
    await firstMessage(doomed);
    const atWork = once(doomed, 'message');
    await happen('hang');
    expect(await atWork).toEqual(['at work', undefined]);
    doomed.kill('SIGKILL');
    await ended(doomed);
    expect(await notes('hang')).toEqual([]);
    await firstMessage(start(noteWorker));
    await until(async () => (await notes('hang')).length === 1);
  }, 60_000);

  it('does each job once with two workers side by side', async () => {
    await Promise.all([firstMessage(start(noteWorker)), firstMessage(start(noteWorker))]);
    await Promise.all(Array.from({ length: 60 }, (_, index) => happen(`pair ${index}`)));
    const pairs = () => database.sql(`select 1 from public.note where text like 'pair %'`);
    await until(async () => (await pairs()).length === 60);
    const [counted] = await database.sql<{ jobs: number; repeated: number }>(`
      select count(*)::int as jobs, count(*) filter (where attempts_made > 1)::int as repeated
      from bullmq.job where name = 'probe.write-note' and data -> 'payload' ->> 'text' like 'pair %'`);
    expect(counted).toEqual({ jobs: 60, repeated: 0 });
  }, 60_000);
});
