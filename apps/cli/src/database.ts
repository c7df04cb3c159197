import type { Config } from '#platform/config';
import { runningEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/database';

/** How a command reaches the database. */
export interface Addresses {
  /** For programs: owns nothing. */
  readonly programUrl: string;
  /** For migrations: owns the tables. */
  readonly ownerUrl: string;
}

/** A database at a command's disposal. */
export interface OpenDatabase extends Addresses {
  /** The server, when this process started it. */
  readonly embedded?: EmbeddedPostgres;
  /** Gives it back: stops the server if this process started it. */
  close(): Promise<void>;
}

/**
 * The database of `DATABASE_URL`; without one the embedded PostgreSQL of the data folder: the running one if Foothold is
 * running there, else one that is started until `close`.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    const ownerUrl = config.databaseOwnerUrl ?? config.databaseUrl;
    return { programUrl: config.databaseUrl, ownerUrl, close: async () => undefined };
  }
  const running = runningEmbeddedPostgres(config.dataDir);
  if (running) return { ...running, close: async () => undefined };
  return startDatabase(config);
}

/** As `openDatabase`, but never joins one that is running: two Footholds on one folder are refused. */
export async function startDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) return openDatabase(config);
  const embedded = await startEmbeddedPostgres({ folder: config.dataDir, durable: true });
  return { programUrl: embedded.programUrl, ownerUrl: embedded.ownerUrl, embedded, close: () => embedded.stop() };
}

/** Runs a command's work on the database, and gives the database back whatever happens. */
export async function withDatabase<T>(config: Config, fn: (database: OpenDatabase) => Promise<T>): Promise<T> {
  return using(await openDatabase(config), fn);
}

/** As `withDatabase`, but refuses an embedded database that another process has started. */
export async function withOwnDatabase<T>(config: Config, fn: (database: OpenDatabase) => Promise<T>): Promise<T> {
  return using(await startDatabase(config), fn);
}

async function using<T>(database: OpenDatabase, fn: (database: OpenDatabase) => Promise<T>): Promise<T> {
  try {
    return await fn(database);
  } finally {
    await database.close();
  }
}
