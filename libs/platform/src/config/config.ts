import path from 'node:path';
import { environment, meaningOf, type Environment } from './variables';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The settings of one program, read once from the environment and frozen. */
export interface Config {
  readonly nodeEnv: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  /** Where people reach the page, without a slash at the end. */
  readonly publicUrl: string;
  /** Absolute path of the folder of the embedded PostgreSQL. */
  readonly dataDir: string;
  /** The login of the programs. Absent: the command line starts an embedded PostgreSQL and hands its address on. */
  readonly databaseUrl?: string;
  /** The login that owns the tables and runs migrations. */
  readonly databaseOwnerUrl?: string;
  readonly databasePool: number;
  readonly redisUrl?: string;
  /** What only the programs of this installation know. Absent when DATABASE_URL holds no password to make it from. */
  readonly secret?: string;
  readonly demo: boolean;
  readonly secureCookies: boolean;
  readonly trustProxy: boolean;
  readonly logLevel: LogLevel;
}

/**
 * Something outside the program keeps it from starting: a setting, the database, the disk. The message is one line with
 * the cause and the remedy, and is all the user gets to see.
 */
export class SetupError extends Error {
  constructor(message: string) {
    super(message.replace(/\s*\n\s*/g, ' '));
    this.name = new.target.name;
  }
}

/** A setting is wrong. The message names the variable, what was expected, and what to do. */
export class ConfigError extends SetupError {}

/**
 * Reads the settings. The only place that looks at the environment.
 *
 * @throws ConfigError for the first variable that is wrong, and for a `FOOTHOLD_…` name that does not exist.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const unknown = Object.keys(given).find((name) => name.startsWith('FOOTHOLD_') && !(name in environment.shape));
  if (unknown) {
    throw new ConfigError(
      `${unknown}: no setting has this name; remove it or use one of ${ownNames().join(', ')} (see .env.example)`,
    );
  }
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(refusal(String(result.error.issues[0]?.path[0]), given));
  return freeze(result.data);
}

const ownNames = () => Object.keys(environment.shape).filter((name) => name.startsWith('FOOTHOLD_'));

function refusal(name: string, given: Record<string, string | undefined>): string {
  const meaning = meaningOf(name);
  const got = meaning?.secret ? 'something else' : JSON.stringify(given[name]);
  return `${name}: expected ${meaning?.expected}, got ${got}; correct it, or remove it to use: ${meaning?.absent}`;
}

function freeze(given: Environment): Config {
  const nodeEnv = given.NODE_ENV ?? 'development';
  const port = given.PORT ?? 3000;
  const publicUrl = (given.FOOTHOLD_PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return Object.freeze({
    nodeEnv,
    port,
    host: given.FOOTHOLD_HOST ?? '127.0.0.1',
    publicUrl,
    dataDir: path.resolve(given.FOOTHOLD_DATA_DIR ?? '.data'),
    databaseUrl: given.DATABASE_URL,
    databaseOwnerUrl: given.DATABASE_OWNER_URL ?? given.DATABASE_URL,
    databasePool: given.FOOTHOLD_DATABASE_POOL ?? 10,
    redisUrl: given.REDIS_URL,
    secret: given.FOOTHOLD_SECRET ?? passwordIn(given.DATABASE_URL),
    demo: given.FOOTHOLD_DEMO ?? nodeEnv !== 'production',
    secureCookies: given.FOOTHOLD_SECURE_COOKIES ?? (nodeEnv === 'production' || publicUrl.startsWith('https:')),
    trustProxy: given.FOOTHOLD_TRUST_PROXY ?? false,
    logLevel: given.FOOTHOLD_LOG_LEVEL ?? 'info',
  });
}

function passwordIn(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).password || undefined;
}

/**
 * The environment for a child program: this one's, with some variables set anew (or removed by `undefined`).
 *
 * @param defaults variables for which this environment has nothing to say
 */
export function childEnvironment(
  overrides: Readonly<Record<string, string | undefined>>,
  defaults: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  return { ...defaults, ...process.env, ...overrides };
}
