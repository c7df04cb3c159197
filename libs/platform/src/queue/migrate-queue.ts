import { runMigrations } from 'bullmq';
import { Client, type QueryResultRow } from 'pg';
import { connectionAs, queueSchema } from './connections';

/**
 * Brings BullMQ's tables in PostgreSQL up to date. Part of the migrate step, after the migrations of the libs, which make the
 * schema and its owner `foothold_queue`. Safe to run again and by several programs at once. Needed with Redis too: the
 * installation may go back to PostgreSQL.
 *
 * @param ownerUrl a login that may take on `foothold_queue`
 * @returns the version of BullMQ's schema
 */
export async function migrateQueue(ownerUrl: string): Promise<number> {
  const client = new Client(connectionAs(ownerUrl, 'foothold_queue'));
  await client.connect();
  try {
    return await runMigrations(
      {
        // The schema is there, and its owner may not make schemas in this database; PostgreSQL refuses `create schema if
        // not exists` before it looks whether the schema exists.
        query: async <R>(text: string, parameters?: readonly unknown[]) =>
          text.startsWith('CREATE SCHEMA')
            ? { rows: [] as R[] }
            : client.query<R & QueryResultRow>(text, parameters as unknown[] | undefined),
      },
      queueSchema,
    );
  } finally {
    await client.end();
  }
}
