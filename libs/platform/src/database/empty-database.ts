import { SetupError } from '#platform/config';
import { setTimeout as sleep } from 'node:timers/promises';
import { queueSchema } from '../queue/connections';
import { ownSchemas } from './files';
import { migrationLock } from './migrator';
import { connect } from './server';

const lockNotAvailable = '55P03';
const closingMilliseconds = 500;

/**
 * Takes all of Foothold out of a database: the schemas of the libs and that of the queue, all of them or none. What others
 * keep in the same database stays, save views and keys of theirs that stand on our tables.
 *
 * @throws SetupError when somebody is using the tables
 */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await client.query(`begin; set local lock_timeout = '2s'`);
    // Whoever migrates meanwhile waits, and then finds an empty database.
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    for (const name of ownSchemas()) await client.query(`drop schema if exists ${name} cascade`);
    // The owner of the tables may take this role on, but has none of its rights by itself.
    await client.query(`set local role foothold_queue; drop schema if exists ${queueSchema} cascade; commit`);
  } catch (error) {
    if ((error as { code?: unknown }).code !== lockNotAvailable) throw error;
    throw new SetupError(
      'Somebody is using the tables, so nothing was removed; stop every program that uses this database and try again.',
    );
  } finally {
    await client.end();
  }
}

const sessions = `
  select distinct application_name as name from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name like 'foothold%' order by 1`;

/** The programs of Foothold that are connected to a database, by the names they gave; this process must not be yet. */
export async function programsAtWork(programUrl: string): Promise<string[]> {
  const client = await connect(programUrl, 'DATABASE_URL');
  try {
    const look = async () => (await client.query<{ name: string }>(sessions)).rows.map(({ name }) => name);
    if ((await look()).length === 0) return [];
    // A program that has just ended may still be listed for a moment.
    await sleep(closingMilliseconds);
    return await look();
  } finally {
    await client.end();
  }
}
