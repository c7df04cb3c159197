import { SetupError } from '#platform/config';
import { connect } from '#platform/database';
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

/**
 * Empties a database that holds nothing but demos: the schemas go, and the migrations make them anew.
 * Refuses when any service is not a demo.
 */
export async function removeDemo(addresses: Addresses, services: readonly ServiceInDatabase[]): Promise<void> {
  const real = services.find(({ isDemo }) => !isDemo);
  if (real) throw new SetupError(`"${real.name}" is not a demo, so nothing was removed. Use another database.`);
  const client = await connect(addresses.ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`,
    );
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
  } finally {
    await client.end();
  }
  await migrateAll(addresses);
}
