import { aService } from '#identity/testing';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { runFoothold, type Finished } from './run-foothold';

jest.setTimeout(120_000);

describe('foothold demo --reset', () => {
  let folder: string;
  let outside: TestDatabase;
  let own: EmbeddedPostgres;
  const data = () => path.join(folder, 'data');

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-reset-'));
    fs.chmodSync(folder, 0o755);
    [outside, own] = await Promise.all([testDatabase(), startEmbeddedPostgres({ folder: data(), durable: false })]);
    await aService(outside, { name: 'Our service' });
  });
  afterAll(async () => {
    await Promise.all([outside.close(), own.stop()]);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const reset = (settings: Record<string, string>, ...more: string[]): Promise<Finished> =>
    runFoothold(['demo', '--reset', '--small', ...more], { FOOTHOLD_DATA_DIR: data(), ...settings });
  const there = () => ({ DATABASE_URL: outside.url, DATABASE_OWNER_URL: outside.ownerUrl });
  const refusal = async (run: Promise<Finished>) => {
    const { exitCode, errors, output } = await run;
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    return errors.trimEnd();
  };

  it('refuses while Foothold runs, on its own database or on an outside one', async () => {
    const running = new Client({ connectionString: outside.url, application_name: 'foothold worker' });
    await running.connect();
    const [here, elsewhere] = await Promise.all([refusal(reset({})), refusal(reset(there()))]);
    await running.end();
    expect(here).toMatch(/^Foothold is already running on .* \(process \d+\); stop that one/);
    expect(elsewhere).toBe(
      'Foothold is running on this database (foothold worker), so nothing was removed; stop it everywhere first.',
    );
  });

  it('refuses to remove what is not a demo, unless it is named word for word, and refuses in production', async () => {
    const refusals = await Promise.all([
      refusal(reset(there())),
      refusal(reset(there(), '--erase', 'our service')),
      refusal(reset({ ...there(), NODE_ENV: 'production' }, '--erase', 'Our service')),
    ]);
    expect(refusals).toEqual([
      expect.stringMatching(
        /^"Our service" is not a demo, .* say so: foothold demo --reset --erase "Our service"$/,
      ) as string,
      expect.stringMatching(/^--erase: there is no service "our service" here/) as string,
      expect.stringMatching(/^NODE_ENV: the demo is not made in production/) as string,
    ]);
    expect(await outside.sql('select name from identity.tenant')).toEqual([{ name: 'Our service' }]);
  });

  it('makes the demo anew, and leaves alone what others keep in the database', async () => {
    await aService(outside, { name: 'The demo of before' });
    await outside.sql(`update identity.tenant set is_demo = true where name = 'The demo of before'`);
    await outside.sql(`insert into bullmq.meta (queue, field, value) values ('foothold-4', 'spec', 'x')`);
    await outside.sql('create schema theirs; create table theirs.kept as select 42 as value');

    const run = await reset(there(), '--erase', 'Our service');
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output).toMatch(/"Our service" is removed\n.*"The demo of before" is removed\n/);
    const services = await outside.sql(
      `select is_demo as "isDemo", (select count(*)::int from clients.client) as clients from identity.tenant`,
    );
    expect(services).toEqual([{ isDemo: true, clients: 16 }]);
    expect(await outside.sql(`select 1 from bullmq.meta where field = 'spec'`)).toEqual([]);
    expect(await outside.sql('select value from theirs.kept')).toEqual([{ value: 42 }]);
  });
});
