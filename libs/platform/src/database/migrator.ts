import { SetupError } from '#platform/config';
import { Client } from 'pg';
import { createOwnerDataSource } from './create-data-source';
import { knownMigrations } from './files';
import { ensureRoles, programRoles } from './roles';
import { connect } from './server';

/** Any number that nothing else locks: two programs that migrate at once take turns. */
export const migrationLock = 1764000000;

/** Who migrates, and for whom. */
export interface MigrateOptions {
  /** The login that will own the tables. */
  readonly ownerUrl: string;
  /** The login of the API and the worker; it is let into their roles. */
  readonly programUrl: string;
}

/**
 * Brings a database up to this program: roles, then every pending migration of every lib by timestamp, all in one
 * transaction. Writes nothing when the database is newer than the program.
 *
 * @returns the names of the migrations that ran
 * @throws SetupError when the server cannot be reached, is too old, or holds a newer schema
 */
export async function migrateDatabase({ ownerUrl, programUrl }: MigrateOptions): Promise<string[]> {
  const programLogin = await loginOf(programUrl, 'DATABASE_URL');
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(client);
    await makeRoles(client, programLogin);
    await client.query('create schema if not exists platform');
    const dataSource = await createOwnerDataSource(ownerUrl).initialize();
    try {
      const done = await dataSource.runMigrations();
      return done.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    throw withoutRight(error, new URL(ownerUrl).username);
  } finally {
    await client.end();
  }
}

function withoutRight(error: unknown, login: string): unknown {
  const insufficientPrivilege = '42501';
  if ((error as { code?: string }).code !== insufficientPrivilege) return error;
  return new SetupError(
    `DATABASE_OWNER_URL: the login ${login} may not change the schema (${(error as Error).message}); ` +
      'it must own the database and all that earlier versions made in it.',
  );
}

/** How a database and this program differ in their migrations. */
export interface MigrationState {
  /** Brought by the program and not yet run, as `timestamp-name`. */
  readonly pending: string[];
  /** Run by a later program and unknown to this one, by class name. */
  readonly unknown: string[];
}

/** Compares a database with this program. Needs no more than the right to read the record of migrations. */
export async function migrationState(query: (sql: string) => Promise<object[]>): Promise<MigrationState> {
  const known = knownMigrations();
  const [exists] = (await query(`select to_regclass('platform.migration') is not null as there`)) as {
    there: boolean;
  }[];
  if (!exists?.there) return { pending: known, unknown: [] };
  const sql = 'select timestamp::text as timestamp, name from platform.migration order by timestamp';
  const recorded = (await query(sql)) as { timestamp: string; name: string }[];
  const has = (file: string) => recorded.some(({ timestamp }) => file.startsWith(`${timestamp}-`));
  const knows = (timestamp: string) => known.some((file) => file.startsWith(`${timestamp}-`));
  return {
    pending: known.filter((file) => !has(file)),
    unknown: recorded.filter(({ timestamp }) => !knows(timestamp)).map(({ name }) => name),
  };
}

/** The statements that would make the database what the entities say; none when they agree. */
export async function schemaDrift(ownerUrl: string): Promise<string[]> {
  const dataSource = await createOwnerDataSource(ownerUrl, true).initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}

async function refuseNewer(client: Client): Promise<void> {
  const { unknown } = await migrationState(async (sql) => (await client.query<object>(sql)).rows);
  if (unknown.length === 0) return;
  throw new SetupError(
    `The database is newer than this program: it holds the migration ${unknown.at(-1)}, which this version does not know; ` +
      'start the version of Foothold that last used this database, or a later one.',
  );
}

async function makeRoles(client: Client, programLogin: string): Promise<void> {
  const ownerLogin = await sessionUser(client);
  try {
    await client.query(ensureRoles(ownerLogin, programLogin));
  } catch (error) {
    // Roles belong to the whole server: another database of it may have brought them, made by another login.
    const { rows } = await client.query('select from pg_roles where rolname = any ($1)', [programRoles]);
    const remedy =
      rows.length === programRoles.length
        ? `grant ${programRoles.join(', ')} to "${ownerLogin}" with admin option`
        : `alter role "${ownerLogin}" createrole`;
    throw new SetupError(
      `The login ${ownerLogin} may not make the roles of the programs or let logins into them (${(error as Error).message}); ` +
        `let a database administrator run: ${remedy}; then start again.`,
    );
  }
}

async function loginOf(url: string, variable: string): Promise<string> {
  const client = await connect(url, variable);
  try {
    return await sessionUser(client);
  } finally {
    await client.end();
  }
}

async function sessionUser(client: Client): Promise<string> {
  const { rows } = await client.query<{ login: string }>('select session_user as login');
  return rows[0]?.login ?? '';
}
