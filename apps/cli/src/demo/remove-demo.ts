import { SetupError } from '#platform/config';
import { connect, emptyDatabase, programsAtWork } from '#platform/database';
import { emptyQueue } from '#platform/queue';
import type { Addresses } from '../database';
import { migrateAll } from '../migrate-all';

/** A service as this command sees it. */
export interface ServiceInDatabase {
  readonly name: string;
  readonly isDemo: boolean;
}

/** The services a database holds, oldest first. */
export async function servicesIn({ ownerUrl }: Addresses): Promise<ServiceInDatabase[]> {
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    // The owner is under row security too; the entrance may see which services there are.
    await client.query(`begin read only; select set_config('foothold.role', 'entrance', true)`);
    const { rows } = await client.query<ServiceInDatabase>(
      `select name, is_demo as "isDemo" from identity.tenant order by created_at, id`,
    );
    await client.query('rollback');
    return rows;
  } finally {
    await client.end();
  }
}

/** Refuses while programs work on the database: under their feet the tables must not go. */
export async function requireStopped({ programUrl }: Addresses): Promise<void> {
  const programs = await programsAtWork(programUrl);
  if (programs.length === 0) return;
  throw new SetupError(
    `Foothold is running on this database (${programs.join(', ')}), so nothing was removed; stop it everywhere first.`,
  );
}

/**
 * Refuses to remove services that are not demos, unless each of them was named, and to remove what is not there.
 *
 * @param named the services whose records may be lost
 */
export function refuseUnnamed(services: readonly ServiceInDatabase[], named: readonly string[]): void {
  const absent = named.find((name) => !services.some((service) => service.name === name));
  if (absent !== undefined)
    throw new SetupError(`--erase: there is no service "${absent}" here, so nothing was removed; check the database.`);
  const real = services.filter(({ name, isDemo }) => !isDemo && !named.includes(name)).map(({ name }) => `"${name}"`);
  if (real.length === 0) return;
  throw new SetupError(
    `${real.join(', ')} ${real.length === 1 ? 'is' : 'are'} not a demo, so nothing was removed. Use another database; ` +
      `or, if all records in it may be lost for good, say so: foothold demo --reset --erase ${real.join(' --erase ')}`,
  );
}

/** Empties a database and its queue, and makes the tables anew. */
export async function removeAll(addresses: Addresses, redisUrl: string | undefined): Promise<void> {
  if (redisUrl) await emptyQueue(redisUrl);
  await emptyDatabase(addresses.ownerUrl);
  await migrateAll(addresses);
}
