import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/database';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { runFoothold } from './run-foothold';

jest.setTimeout(60_000);

// Roles belong to a whole server, so it has one of its own.
describe('foothold doctor, where the database answers and something else is wrong', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-doctor-'));
    fs.chmodSync(folder, 0o755);
    postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'outside'), durable: false });
  });
  afterAll(async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const run = (command: string) =>
    runFoothold([command], {
      FOOTHOLD_DATA_DIR: path.join(folder, 'none'),
      DATABASE_URL: postgres.programUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
    });

  async function asSuperuser(sql: string): Promise<void> {
    const client = new Client({ connectionString: postgres.superuserUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  /** The check that failed, by its name. */
  async function complaints(): Promise<Record<string, string>> {
    const { output, errors, exitCode } = await run('doctor');
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
    expect(output).toMatch(/^ok {4}database +PostgreSQL 18/m);
    expect(output).not.toContain('cannot be reached');
    return Object.fromEntries([...output.matchAll(/^BAD {3}(\w+) +(.*)$/gm)].map((found) => found.slice(1)));
  }

  it('says that the login is not let into the roles, that there are none, and is content after what it advises', async () => {
    const roles = 'foothold_app, foothold_relay, foothold_queue';
    await asSuperuser(`revoke ${roles} from foothold_program`);
    expect(await complaints()).toEqual({
      roles: expect.stringMatching(/does not let the login foothold_program take on its role .*; run foothold migrate/),
      queue: expect.stringMatching(/permission denied to set role "foothold_queue": .*foothold migrate/),
    });
    await asSuperuser(`drop role ${roles}`);
    const [found, { errors }] = await Promise.all([complaints(), run('migrate')]);
    expect(errors).toMatch(/may not make the roles .* run: alter role "foothold_owner" createrole; then start again/);
    expect(found).toEqual({
      roles: expect.stringMatching(/has not got the roles of the programs .*; run foothold migrate, which makes them/),
      queue: expect.stringMatching(/role "foothold_queue" does not exist: .*foothold migrate/),
    });
    await asSuperuser('alter role foothold_owner createrole');
    expect(await run('migrate')).toMatchObject({ exitCode: 0, errors: '' });
    expect(await run('doctor')).toMatchObject({ exitCode: 0, output: expect.not.stringContaining('BAD') });
  });
});
