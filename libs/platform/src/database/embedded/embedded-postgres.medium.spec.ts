import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { firstMessage, forkSource } from '../../testing/fork-source';
import { runningEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { identityOf } from './processes';

const isRoot = process.getuid?.() === 0;
const starter = path.join(__dirname, 'testing', 'starter.ts');

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

// Some of these start processes that compile the sources first.
jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let made: string;
  let parent: string;
  let folder: string;
  let running: EmbeddedPostgres | undefined;

  const start = async (): Promise<EmbeddedPostgres> =>
    (running = await startEmbeddedPostgres({ folder, durable: false }));
  const stop = async (): Promise<void> => {
    await running?.stop();
    running = undefined;
  };
  const fill = ({ ownerUrl }: EmbeddedPostgres) => query(ownerUrl, 'create table kept as select 42 as value');
  const kept = ({ ownerUrl }: EmbeddedPostgres) => query(ownerUrl, 'select value from kept');

  /** Copies a cluster that was made once for all: making one takes the better part of a second. */
  const reuse = () => fs.cpSync(path.join(made, 'data'), folder, { recursive: true });
  const temporary = () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-embedded-'));
    fs.chmodSync(directory, 0o755);
    return directory;
  };

  beforeAll(async () => {
    made = temporary();
    await (await startEmbeddedPostgres({ folder: path.join(made, 'data'), durable: false })).stop();
  });
  afterAll(() => fs.rmSync(made, { recursive: true, force: true }));
  beforeEach(() => {
    parent = temporary();
    folder = path.join(parent, 'data');
  });
  afterEach(async () => {
    await stop();
    fs.rmSync(parent, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next', async () => {
    await fill(await start());
    await stop();
    expect(await kept(await start())).toEqual([{ value: 42 }]);
  });

  it('gives the programs a login that owns nothing and is no superuser, and lets nobody in without a password', async () => {
    reuse();
    const { programUrl, ownerUrl } = await start();
    const who = `select current_user as name, rolsuper, rolcreaterole, rolinherit from pg_roles where rolname = current_user`;
    const weak = { rolsuper: false, rolcreaterole: false, rolinherit: false };
    expect(await query(programUrl, who)).toEqual([{ name: 'foothold_program', ...weak }]);
    expect(await query(ownerUrl, who)).toEqual([{ name: 'foothold_owner', ...weak }]);
    await expect(query(programUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
    for (const login of ['postgres', 'foothold_program', 'foothold_owner']) {
      const stranger = new URL(programUrl);
      stranger.username = login;
      stranger.password = 'guess';
      await expect(query(stranger.toString(), 'select 1')).rejects.toThrow('password authentication failed');
    }
    expect(fs.statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.join(folder, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('takes over the server of a starter that was killed', async () => {
    reuse();
    const child = forkSource(starter, {}, [folder]);
    const { pid } = (await firstMessage(child)) as { pid: number };
    await kill(child);
    expect(identityOf(pid)).not.toBeNull();
    const next = await start();
    expect(identityOf(pid)).toBeNull();
    expect(next.pid).not.toBe(pid);
  });

  it('recovers after the server itself was killed', async () => {
    reuse();
    const first = (running = await startEmbeddedPostgres({ folder, durable: true }));
    await fill(first);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await stop();
    expect(await kept(await start())).toEqual([{ value: 42 }]);
  });

  it('starts anew what was killed while it was being made', async () => {
    fs.mkdirSync(path.join(folder, 'postgres.unfinished'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'postgres.unfinished', 'PG_VERSION'), '18');
    fs.writeFileSync(path.join(folder, 'starter.json'), '{"pid":');
    await expect(start()).resolves.toMatchObject({ programUrl: expect.stringContaining('127.0.0.1') });
  });

  it('does not take a stranger with the pid of its predecessor for the server', async () => {
    reuse();
    await start();
    const pidFile = path.join(folder, 'postgres', 'postmaster.pid');
    const lines = fs.readFileSync(pidFile, 'utf8').split('\n');
    await stop();
    const stranger = fork(path.join(__dirname, '../../testing/source-hook.cjs'), [], {
      execArgv: ['-e', 'setInterval(()=>0,1e6)'],
    });
    try {
      fs.writeFileSync(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'));
      await start();
      expect(stranger.exitCode).toBeNull();
    } finally {
      await kill(stranger);
    }
  });

  it('refuses a folder that another one holds, and tells others how to reach it', async () => {
    reuse();
    expect(runningEmbeddedPostgres(folder)).toBeNull();
    const child = forkSource(starter, {}, [folder]);
    try {
      const { programUrl } = (await firstMessage(child)) as { programUrl: string };
      await expect(start()).rejects.toThrow(
        `Foothold is already running on ${fs.realpathSync(folder)} (process ${child.pid}); stop that one, or set FOOTHOLD_DATA_DIR`,
      );
      expect(runningEmbeddedPostgres(folder)?.programUrl).toBe(programUrl);
    } finally {
      await kill(child);
    }
    await start();
  });

  it('lets exactly one of several starters have the folder', async () => {
    reuse();
    const children = [1, 2, 3].map(() => forkSource(starter, {}, [folder]));
    try {
      const answers = (await Promise.all(children.map((child) => firstMessage(child)))) as { refusal?: string }[];
      expect(answers.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
      expect(answers.filter(({ refusal }) => refusal?.includes('already running'))).toHaveLength(2);
    } finally {
      await Promise.all(children.map((child) => kill(child)));
    }
    await start();
  });

  it('says in one line what is wrong with a folder', async () => {
    fs.writeFileSync(path.join(parent, 'file'), '');
    const below = path.join(parent, 'file', 'data');
    await expect(startEmbeddedPostgres({ folder: below, durable: false })).rejects.toThrow(
      `FOOTHOLD_DATA_DIR: this user cannot write in ${below} (ENOTDIR); give the folder to this user`,
    );
    await start();
    await stop();
    const secrets = path.join(folder, 'secrets.json');
    fs.renameSync(secrets, `${secrets}.away`);
    await expect(start()).rejects.toThrow(/secrets\.json is missing, .*; restore that file/);
    fs.renameSync(`${secrets}.away`, secrets);
    fs.writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(
      /was written by PostgreSQL 16, and this version of Foothold brings PostgreSQL 18/,
    );
  });

  (isRoot ? it : it.skip)('runs for root where the user nobody cannot go', async () => {
    reuse();
    await fill(await start());
    await stop();
    fs.chmodSync(parent, 0o700);
    const hidden = await start();
    expect(await kept(hidden)).toEqual([{ value: 42 }]);
    const { Uid } = Object.fromEntries(
      fs
        .readFileSync(`/proc/${hidden.pid}/status`, 'utf8')
        .split('\n')
        .map((line) => line.split(':\t', 2)),
    ) as { Uid: string };
    expect(Uid.split('\t')[0]).toBe('0');
    await stop();
    fs.chmodSync(parent, 0o755);
    expect(await kept(await start())).toEqual([{ value: 42 }]);
  });
});
