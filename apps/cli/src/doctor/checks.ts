import type { Config } from '#platform/config';
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
  const plain = await connect(programUrl, 'DATABASE_URL');
  const { rows } = await plain.query<{ version: string }>(`select current_setting('server_version') as version`);
  await plain.end();
  const found = [good('database', `PostgreSQL ${rows[0]?.version} (${oldestServer} or later is needed)`)];
  try {
    const client = await connect(asRole(programUrl, 'foothold_app'), 'DATABASE_URL');
    const query = async <Row>(sql: string) => (await client.query(sql)).rows as Row[];
    try {
      const wrong = await checkRoles(query);
      found.push(
        wrong.length === 0
          ? good('roles', 'the programs own nothing and row security holds')
          : bad('roles', wrong.join(' ')),
      );
      found.push(diagnoseMigrations(await migrationState((sql) => query<object>(sql))));
      found.push(await diagnoseClock(query));
    } finally {
      await client.end();
    }
  } catch (error) {
    found.push(
      bad('roles', `the programs cannot take on their role (${(error as Error).message}) Run foothold migrate.`),
    );
  }
  return found;
}

function diagnoseMigrations({ pending, unknown }: { pending: string[]; unknown: string[] }): Diagnosis {
  if (unknown.length > 0)
    return bad('migrations', `the database is newer than this program (${unknown.at(-1)}): start a later version.`);
  if (pending.length > 0) return bad('migrations', `${pending.length} have not run: run foothold migrate.`);
  return good('migrations', 'all have run');
}

async function diagnoseClock(query: <Row>(sql: string) => Promise<Row[]>): Promise<Diagnosis> {
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
