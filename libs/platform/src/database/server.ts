import { SetupError } from '#platform/config';
import { Client } from 'pg';

/** The oldest PostgreSQL that has what the schema uses (`unique nulls not distinct`, `security_invoker` views). */
export const oldestServer = 15;

/**
 * One connection outside any pool, to a server that is reachable and new enough.
 *
 * @param variable the setting that held the address, for the message
 * @throws SetupError otherwise
 */
export async function connect(url: string, variable: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'foothold' });
  // Without a listener a connection that breaks while idle would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw refusalOf(error, url, variable);
  }
  const { rows } = await client.query<{ major: number }>(
    `select current_setting('server_version_num')::int / 10000 as major`,
  );
  const major = rows[0]?.major ?? 0;
  if (major >= oldestServer) return client;
  await client.end();
  throw new SetupError(
    `${variable}: the server is PostgreSQL ${major}, and Foothold needs ${oldestServer} or later; upgrade the server or point ${variable} at a newer one.`,
  );
}

/** Why a connection was not made, as one line for the user. */
export function refusalOf(error: unknown, url: string, variable: string): SetupError {
  return new SetupError(`${variable}: ${whyUnreachable(url, error as NodeJS.ErrnoException)}`);
}

function whyUnreachable(url: string, error: NodeJS.ErrnoException & { errors?: Error[] }): string {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname || 'localhost'}:${port || 5432}`;
  switch (error.code) {
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} refuses the login ${username}; correct the login or the password in it.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database ${pathname.slice(1)}; create it or correct the name.`;
    // It answers, and would let the login in: what it refuses is the role that the address asks for.
    case '22023':
      return `PostgreSQL at ${place} has not got the roles of the programs (${error.message}); run foothold migrate, which makes them.`;
    case '42501':
      return `PostgreSQL at ${place} does not let the login ${username} take on its role (${error.message}); run foothold migrate, which lets it.`;
    case '53300':
      return `PostgreSQL at ${place} has no connection left; raise its max_connections or lower FOOTHOLD_DATABASE_POOL.`;
  }
  // A name with several addresses gives one error each and no message of its own.
  const reason = error.errors?.[0]?.message ?? error.message;
  return `PostgreSQL at ${place} cannot be reached (${reason}); start it, or correct the address.`;
}
