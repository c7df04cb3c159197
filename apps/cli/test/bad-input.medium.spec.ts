import { testDatabase, type TestDatabase } from '#platform/testing';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startOldServer } from './old-server';
import { runFoothold } from './run-foothold';

// Each case compiles the command line from its sources first.
jest.setTimeout(60_000);

describe('the command line, given what it cannot use', () => {
  let folder: string;
  let data: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-cli-'));
    data = path.join(folder, 'data');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** One line with cause and remedy, an exit code, and no trace on the disk. */
  async function refuses(args: string[], settings: Record<string, string>, line: RegExp): Promise<void> {
    const { exitCode, output, errors } = await runFoothold(args, { FOOTHOLD_DATA_DIR: data, ...settings });
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(exitCode).toBe(1);
    expect(output).not.toContain('ready');
    expect(fs.existsSync(data)).toBe(false);
  }

  it('refuses a wrong setting', () =>
    refuses(['start'], { PORT: 'eighty' }, /^PORT: expected a whole number from 1 to 65535, got "eighty"; correct it/));

  it('refuses a setting that does not exist', () =>
    refuses(
      ['start'],
      { FOOTHOLD_DATADIR: data },
      /^FOOTHOLD_DATADIR: no setting has this name; remove it or use one of /,
    ));

  it('refuses a taken port before anything is started', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    await refuses(
      ['start'],
      { PORT: String(port) },
      new RegExp(`^PORT: port ${port} on 127.0.0.1 is taken .*; stop that program, or set PORT`),
    );
    server.close();
  });

  it('refuses a database that cannot be reached, and never shows the password', async () => {
    const url = 'postgres://foothold:hush@127.0.0.1:1/foothold';
    const line =
      /^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1 cannot be reached \((?!.*hush).*\); start it, or correct the address\.$/;
    await refuses(['migrate'], { DATABASE_URL: url }, line);
  });

  it('refuses a PostgreSQL that is too old', async () => {
    const old = await startOldServer(14);
    await refuses(
      ['migrate'],
      { DATABASE_URL: old.url },
      /^DATABASE_URL: the server is PostgreSQL 14, and Foothold needs 15 or later; upgrade/,
    );
    old.stop();
  });

  it('refuses a data folder it cannot write', async () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    const below = path.join(folder, 'file', 'data');
    await refuses(
      ['migrate'],
      { FOOTHOLD_DATA_DIR: below },
      /^FOOTHOLD_DATA_DIR: this user cannot write in .* give the folder to this user, or set/,
    );
  });

  it('refuses a command that does not exist', async () => {
    const { exitCode, errors } = await runFoothold(['strat'], { FOOTHOLD_DATA_DIR: data });
    expect(exitCode).toBe(1);
    expect(errors).toContain("error: unknown command 'strat'");
  });

  describe('and an outside database', () => {
    let test: TestDatabase;
    const settings = () => ({ DATABASE_URL: test.url, DATABASE_OWNER_URL: test.ownerUrl });
    beforeEach(async () => {
      test = await testDatabase();
    });
    afterEach(() => test.close());

    it('refuses one that is newer than the program, and leaves it as it was', async () => {
      await test.sql(`insert into platform.migration (timestamp, name) values (9764000000000, 'Later9764000000000')`);
      await test.sql(`delete from platform.migration where timestamp = 1764000000000`);
      const line =
        /^The database is newer than this program: it holds the migration Later9764000000000, .*; start the version/;
      await refuses(['migrate'], settings(), line);
      expect(await test.sql(`select 1 from platform.migration where timestamp = 1764000000000`)).toEqual([]);
      const { exitCode, output } = await runFoothold(['doctor'], { FOOTHOLD_DATA_DIR: data, ...settings() });
      expect(output).toMatch(/^BAD +migrations +the database is newer than this program/m);
      expect(exitCode).toBe(1);
    });

    it('refuses a wrong password in one line', async () => {
      const url = new URL(test.url);
      url.password = 'guess';
      await refuses(
        ['migrate'],
        { DATABASE_URL: url.toString() },
        /^DATABASE_URL: PostgreSQL at .* refuses the login foothold_program; correct the login/,
      );
    });

    it('finds nothing to do, and nothing wrong, where all is well', async () => {
      const migrate = await runFoothold(['migrate'], { FOOTHOLD_DATA_DIR: data, ...settings() });
      expect(migrate).toMatchObject({ exitCode: 0, output: 'The database is current.\n', errors: '' });
      const doctor = await runFoothold(['doctor'], { FOOTHOLD_DATA_DIR: data, ...settings() });
      expect(doctor.output.split('\n').map((line) => line.slice(0, 16).trim())).toEqual([
        ...[
          'ok    settings',
          'ok    disk',
          'ok    database',
          'ok    clock',
          'ok    roles',
          'ok    migrations',
          'ok    queue',
        ],
        '',
      ]);
      expect(doctor).toMatchObject({ exitCode: 0, errors: '' });
    });
  });
});
