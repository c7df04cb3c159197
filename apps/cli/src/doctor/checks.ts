import { SetupError, type Config } from '#platform/config';
import { asRole, checkRoles, connect, hasEmbeddedPostgres, migrationState, oldestServer } from '#platform/database';
import { checkQueue } from '#platform/queue';
import fs from 'node:fs';
import path from 'node:path';
import type { Addresses } from '../database';

/** What one check found, and what to do about it. */
export interface Diagnosis {
  readonly name: string;
  readonly state: 'good' | 'doubtful' | 'bad';
  readonly text: string;
}

const gigabyte = 1_000_000_000;
const clockDoubtSeconds = 2;
const clockFaultSeconds = 30;

/** The settings that were read, without any password. */
export function diagnoseSettings(config: Config): Diagnosis {
  const database = config.databaseUrl
    ? `PostgreSQL at ${new URL(config.databaseUrl).host}`
    : `embedded in ${config.dataDir}`;
  const queue = config.redisUrl ? `Redis at ${new URL(config.redisUrl).host}` : 'in PostgreSQL';
  const text = `${config.nodeEnv}, ${config.publicUrl}; database ${database}; queue ${queue}`;
  if (config.nodeEnv === 'production' && !config.databaseUrl) {
    return doubtful(
      'settings',
      `${text}. In production set DATABASE_URL: the embedded PostgreSQL is meant for trying out.`,
    );
  }
  if (config.databaseUrl && !config.secret) {
    return bad('settings', `${text}. DATABASE_URL holds no password: set FOOTHOLD_SECRET, or the API does not start.`);
  }
  return good('settings', text);
}

/** Whether there is room for the database to grow. */
export async function diagnoseDisk(config: Config): Promise<Diagnosis> {
  let folder = config.dataDir;
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  const { bavail, bsize } = await fs.promises.statfs(folder);
  const free = bavail * bsize;
  const text = `${(free / gigabyte).toFixed(1)} GB free at ${folder}`;
  if (free < gigabyte / 4) return bad('disk', `${text}: free some before anything is lost.`);
  if (free < gigabyte) return doubtful('disk', `${text}: free some soon.`);
  return good('disk', text);
}

/** Whether there is a database to look at. */
export function hasDatabase(config: Config): boolean {
  return config.databaseUrl !== undefined || hasEmbeddedPostgres(config.dataDir);
}

/** Server, roles, migrations and clock, through a connection like those of the programs. */
export async function diagnoseDatabase({ programUrl }: Addresses): Promise<Diagnosis[]> {
  const found: Diagnosis[] = [];
  await asking(programUrl, async (query) => {
    const [server] = await query<{ version: string }>(`select current_setting('server_version') as version`);
    found.push(good('database', `PostgreSQL ${server?.version} (${oldestServer} or later is needed)`));
    found.push(await diagnoseClock(query));
  });
  try {
    await asking(asRole(programUrl, 'foothold_app'), async (query) => {
      const wrong = await checkRoles(query);
      found.push(
        wrong.length === 0
          ? good('roles', 'the programs own nothing and row security holds')
          : bad('roles', wrong.join(' ')),
      );
      found.push(diagnoseMigrations(await migrationState((sql) => query<object>(sql))));
    });
  } catch (error) {
    // The server answers, as we have just seen; so it is the role that cannot be had.
    if (!(error instanceof SetupError)) throw error;
    found.push(bad('roles', error.message));
  }
  return found;
}

type Query = <Row>(sql: string) => Promise<Row[]>;

async function asking(url: string, fn: (query: Query) => Promise<void>): Promise<void> {
  const client = await connect(url, 'DATABASE_URL');
  try {
    await fn(async <Row>(sql: string) => (await client.query(sql)).rows as Row[]);
  } finally {
    await client.end();
  }
}

function diagnoseMigrations({ pending, unknown }: { pending: string[]; unknown: string[] }): Diagnosis {
  if (unknown.length > 0)
    return bad('migrations', `the database is newer than this program (${unknown.at(-1)}): start a later version.`);
  if (pending.length > 0) return bad('migrations', `${pending.length} have not run: run foothold migrate.`);
  return good('migrations', 'all have run');
}

async function diagnoseClock(query: Query): Promise<Diagnosis> {
  const before = Date.now();
  const [row] = await query<{ now: Date }>('select clock_timestamp() as now');
  const halfway = (before + Date.now()) / 2;
  const seconds = Math.abs((row?.now.getTime() ?? 0) - halfway) / 1000;
  const text = `this machine and the database are ${seconds.toFixed(1)} s apart`;
  if (seconds > clockFaultSeconds) return bad('clock', `${text}: set both by a time server (NTP).`);
  if (seconds > clockDoubtSeconds) return doubtful('clock', `${text}: set both by a time server (NTP).`);
  return good('clock', text);
}

/** Whether a worker could use the queue. */
export async function diagnoseQueue(config: Config, { programUrl }: Addresses): Promise<Diagnosis> {
  const { ok, detail } = await checkQueue({ redisUrl: config.redisUrl, databaseUrl: programUrl });
  return ok
    ? good('queue', detail)
    : bad('queue', `${detail}${config.redisUrl ? ': start Redis, or correct REDIS_URL.' : ''}`);
}

export const good = (name: string, text: string): Diagnosis => ({ name, state: 'good', text });
export const doubtful = (name: string, text: string): Diagnosis => ({ name, state: 'doubtful', text });
export const bad = (name: string, text: string): Diagnosis => ({ name, state: 'bad', text });
