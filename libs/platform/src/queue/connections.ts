import type { PoolConfig } from 'pg';

/** The PostgreSQL schema of BullMQ's tables. */
export const queueSchema = 'bullmq';

/**
 * Connection settings that act as `role`. Options in the address are kept, save for another role.
 *
 * @param settings further run-time settings, such as `search_path`
 */
export function connectionAs(
  databaseUrl: string,
  role: 'foothold_queue' | 'foothold_relay',
  settings: Readonly<Record<string, string>> = {},
): PoolConfig {
  const url = new URL(databaseUrl);
  const given = (url.searchParams.get('options') ?? '').replace(/-c\s*role=\S+/g, '').trim();
  // The driver lets options in the address win over those beside it, so all of them go one way.
  url.searchParams.delete('options');
  const own = Object.entries({ ...settings, role }).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: url.toString(),
    options: [given, ...own].filter(Boolean).join(' '),
    application_name: role,
    keepAlive: true,
  };
}
