import { SetupError } from '#platform/config';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { ensureRoles } from '../roles';
import { findBinaries } from './binaries';
import { makeCluster, requireSameVersion } from './cluster';
import { holderOf, lockFolder } from './folder-lock';
import { portOf, startPostmaster, stopPostmaster, type Postmaster } from './postmaster';
import { chooseUser, handOver } from './run-as';
import { clusterSecrets, type Secrets } from './secrets';

/** How to start. */
export interface EmbeddedOptions {
  /** Everything is kept here; made when missing. */
  readonly folder: string;
  /** False for tests: a power cut may lose everything, and writing is several times faster. */
  readonly durable: boolean;
  /** The port to listen on; a free one when absent. */
  readonly port?: number;
  /** Further settings of `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** How to reach an embedded PostgreSQL. */
export interface EmbeddedAddresses {
  /** The login of the API and the worker: owns nothing, may only take on the roles of the programs. */
  readonly programUrl: string;
  /** The login that owns the database and runs migrations; no superuser. */
  readonly ownerUrl: string;
  /** For making databases in tests; the programs never get it. */
  readonly superuserUrl: string;
}

/** A PostgreSQL of our own, on a free port of this machine only. */
export interface EmbeddedPostgres extends EmbeddedAddresses {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server ends, whether stopped or killed. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const database = 'foothold';
const owner = 'foothold_owner';
const program = 'foothold_program';

/**
 * Starts PostgreSQL on a folder, making the cluster, the logins and the database on the first start. After any kind of
 * crash the next start recovers. The server outlives a killed starter; the next start takes over from it.
 *
 * @throws SetupError one line that says what is in the way
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  makeFolder(options.folder);
  const folder = fs.realpathSync(options.folder);
  const unlock = lockFolder(folder);
  try {
    const { postmaster, secrets } = await startCluster(folder, options);
    await prepare(addresses(postmaster.port, secrets, 'postgres').superuserUrl, secrets);
    const pid = postmaster.process.pid as number;
    return {
      ...addresses(postmaster.port, secrets, database),
      pid,
      port: postmaster.port,
      ended: new Promise((resolve) => postmaster.process.once('exit', () => resolve())),
      stop: async () => {
        await stopPostmaster(pid);
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The addresses of the PostgreSQL that another process has started on a folder and still holds; null when there is none. */
export function runningEmbeddedPostgres(folder: string): EmbeddedAddresses | null {
  if (holderOf(folder) === null) return null;
  const port = portOf(path.join(folder, 'postgres'));
  return port === null ? null : addresses(port, clusterSecrets(folder, true), database);
}

/** Whether a folder holds a database already. */
export function hasEmbeddedPostgres(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'postgres'));
}

function addresses(port: number, secrets: Secrets, name: string): EmbeddedAddresses {
  const url = (login: string, password: string) => `postgres://${login}:${password}@127.0.0.1:${port}/${name}`;
  return {
    programUrl: url(program, secrets.program),
    ownerUrl: url(owner, secrets.owner),
    superuserUrl: url('postgres', secrets.superuser),
  };
}

function makeFolder(folder: string): void {
  try {
    // PostgreSQL may run as another user, who must be able to pass through.
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new SetupError(
      `FOOTHOLD_DATA_DIR: this user cannot write in ${folder} (${(error as NodeJS.ErrnoException).code}); ` +
        'give the folder to this user, or set FOOTHOLD_DATA_DIR to another one.',
    );
  }
}

async function startCluster(
  folder: string,
  { durable, port, settings }: EmbeddedOptions,
): Promise<{ postmaster: Postmaster; secrets: Secrets }> {
  const binaries = findBinaries();
  const cluster = path.join(folder, 'postgres');
  const runAs = chooseUser([folder, path.dirname(binaries.postgres)]);
  const exists = fs.existsSync(cluster);
  const secrets = clusterSecrets(folder, exists);
  if (exists) {
    requireSameVersion(cluster, binaries);
    handOver(cluster, runAs);
  } else {
    await makeCluster({ folder: cluster, binaries, runAs, superuserPassword: secrets.superuser, durable });
  }
  const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postmaster = await startPostmaster({
    folder: cluster,
    log: path.join(folder, 'postgres.log'),
    port,
    binaries,
    runAs,
    // No other server copies this one, so its log may be the short kind.
    settings: { wal_level: 'minimal', max_wal_senders: '0', ...(durable ? {} : carefree), ...settings },
  });
  return { postmaster, secrets };
}

/** Makes logins, roles and the database where they are missing; every start does so, since the first may have been cut short. */
async function prepare(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const login = (name: string, password: string) => `
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name} login noinherit; end if;
      alter role ${name} password '${password}';`;
    await client.query(`do $$ begin ${login(owner, secrets.owner)} ${login(program, secrets.program)} end $$`);
    await client.query(ensureRoles(owner, program));
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rows.length === 0) await client.query(`create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
}
