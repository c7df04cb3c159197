import { testDatabase, type TestDatabase } from '#platform/testing';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startOldServer } from './old-server';
import { runFoothold, type Finished } from './run-foothold';

jest.setTimeout(60_000);

/** A program that was started, and the data folder it was given. */
interface Started {
  readonly data: string;
  readonly ended: Promise<Finished>;
}

// Each program compiles the command line from its sources first. They do not know each other, so all are started at once and
// the tests wait for theirs.
describe('the command line, given what it cannot use', () => {
  let folder: string;
  let taken: net.Server;
  let old: Awaited<ReturnType<typeof startOldServer>>;
  let newer: TestDatabase;
  let well: TestDatabase;
  let started: Readonly<Record<string, Started>>;

  const addresses = ({ url, ownerUrl }: TestDatabase) => ({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
  const portOf = (server: net.Server) => (server.address() as net.AddressInfo).port;

  function start(name: string, command: string, settings: Record<string, string> = {}): Started {
    const data = settings.FOOTHOLD_DATA_DIR ?? path.join(folder, name.replaceAll(' ', '-'));
    return { data, ended: runFoothold([command], { FOOTHOLD_DATA_DIR: data, ...settings }) };
  }

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-cli-'));
    fs.writeFileSync(path.join(folder, 'file'), '');
    taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    old = await startOldServer(14);
    [newer, well] = await Promise.all([testDatabase(), testDatabase()]);
    await newer.sql(`insert into platform.migration (timestamp, name) values (9764000000000, 'Later9764000000000')`);
    await newer.sql(`delete from platform.migration where timestamp = 1764000000000`);
    const stranger = new URL(well.url);
    stranger.password = 'guess';
    const away = 'postgres://foothold:hush@127.0.0.1:1/foothold';
    const programs: [name: string, command: string, settings?: Record<string, string>][] = [
      ['a wrong setting', 'start', { PORT: 'eighty' }],
      ['no such setting', 'start', { FOOTHOLD_DATADIR: folder }],
      ['a taken port', 'start', { PORT: String(portOf(taken)) }],
      ['a database that is away', 'migrate', { DATABASE_URL: away }],
      ['an old PostgreSQL', 'migrate', { DATABASE_URL: old.url }],
      ['a folder below a file', 'migrate', { FOOTHOLD_DATA_DIR: path.join(folder, 'file', 'data') }],
      ['no such command', 'strat'],
      ['a wrong password', 'migrate', { DATABASE_URL: stranger.toString() }],
      ['a newer database', 'migrate', addresses(newer)],
      ['doctor at a newer database', 'doctor', addresses(newer)],
      ['nothing wrong', 'migrate', addresses(well)],
      ['doctor with nothing wrong', 'doctor', addresses(well)],
    ];
    started = Object.fromEntries(programs.map(([name, ...rest]) => [name, start(name, ...rest)]));
  });
  afterAll(async () => {
    await Promise.all(Object.values(started).map(({ ended }) => ended));
    taken.close();
    old.stop();
    await Promise.all([newer.close(), well.close()]);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const run = (name: string): Promise<Finished> => (started[name] as Started).ended;

  /** One line with cause and remedy, an exit code, and no trace on the disk. */
  async function refuses(name: string, line: RegExp): Promise<void> {
    const { exitCode, output, errors } = await run(name);
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(exitCode).toBe(1);
    expect(output).not.toContain('ready');
    expect(fs.existsSync((started[name] as Started).data)).toBe(false);
  }

  it('refuses a wrong setting', () =>
    refuses('a wrong setting', /^PORT: expected a whole number from 1 to 65535, got "eighty"; correct it/));

  it('refuses a setting that does not exist', () =>
    refuses('no such setting', /^FOOTHOLD_DATADIR: no setting has this name; remove it or use one of /));

  it('refuses a taken port before anything is started', () =>
    refuses(
      'a taken port',
      new RegExp(`^PORT: port ${portOf(taken)} on 127.0.0.1 is taken .*; stop that program, or set PORT`),
    ));

  it('refuses a database that cannot be reached, and never shows the password', () =>
    refuses(
      'a database that is away',
      /^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1 cannot be reached \((?!.*hush).*\); start it, or correct the address\.$/,
    ));

  it('refuses a PostgreSQL that is too old', () =>
    refuses(
      'an old PostgreSQL',
      /^DATABASE_URL: the server is PostgreSQL 14, and Foothold needs 15 or later; upgrade/,
    ));

  it('refuses a data folder it cannot write', () =>
    refuses(
      'a folder below a file',
      /^FOOTHOLD_DATA_DIR: this user cannot write in .* give the folder to this user, or set/,
    ));

  it('refuses a command that does not exist', async () => {
    const { exitCode, errors } = await run('no such command');
    expect(exitCode).toBe(1);
    expect(errors).toContain("error: unknown command 'strat'");
  });

  it('refuses a wrong password in one line', () =>
    refuses(
      'a wrong password',
      /^DATABASE_URL: PostgreSQL at .* refuses the login foothold_program; correct the login/,
    ));

  it('refuses a database that is newer than the program, and leaves it as it was', async () => {
    await refuses(
      'a newer database',
      /^The database is newer than this program: it holds the migration Later9764000000000, .*; start the version/,
    );
    expect(await newer.sql(`select 1 from platform.migration where timestamp = 1764000000000`)).toEqual([]);
    const { exitCode, output } = await run('doctor at a newer database');
    expect(output).toMatch(/^BAD +migrations +the database is newer than this program/m);
    expect(exitCode).toBe(1);
  });

  it('finds nothing to do, and nothing wrong, where all is well', async () => {
    const migrate = await run('nothing wrong');
    expect(migrate).toMatchObject({ exitCode: 0, output: 'The database is current.\n', errors: '' });
    const doctor = await run('doctor with nothing wrong');
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
