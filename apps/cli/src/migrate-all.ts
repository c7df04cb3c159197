import { migrateDatabase } from '#platform/database';
import { migrateQueue } from '#platform/queue';
import type { Addresses } from './database';

/** Brings the tables of all libs and those of the queue up to this program. Returns the names of the migrations that ran. */
export async function migrateAll({ ownerUrl, programUrl }: Addresses): Promise<string[]> {
  const done = await migrateDatabase({ ownerUrl, programUrl });
  await migrateQueue(ownerUrl);
  return done;
}
