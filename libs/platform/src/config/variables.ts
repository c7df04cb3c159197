import { z } from 'zod';

/** What the reader of `.env.example` and of an error message needs to know about one variable. */
interface Meaning {
  /** The form a value must have, as it stands in an error message: `a whole number from 1 to 65535`. */
  readonly expected: string;
  /** What an absent value means, as the reader sees it. */
  readonly absent: string;
  /** True for values that hold a password: they are never repeated in a message. */
  readonly secret?: boolean;
}

const meanings = new Map<string, Meaning>();

function variable<S extends z.ZodType>(name: string, schema: S, meaning: Meaning & { description: string }): S {
  meanings.set(name, meaning);
  return schema.describe(meaning.description);
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to));

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const address = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));

const postgresAddress = address('postgres:', 'postgresql:');

/**
 * Every environment variable Foothold reads, with its form and meaning. `.env.example` is rendered from this table.
 * An empty value counts as absent, so a commented-out line and `NAME=` mean the same.
 */
export const environment = z.object({
  PORT: variable('PORT', wholeNumber(1, 65535).optional(), {
    description: 'The port of the page and the API.',
    expected: 'a whole number from 1 to 65535',
    absent: '3000',
  }),
  FOOTHOLD_HOST: variable('FOOTHOLD_HOST', z.string().max(255).optional(), {
    description: 'The address the API listens on. 0.0.0.0 opens it to the network (containers need this).',
    expected: 'an IP address or host name of this machine',
    absent: '127.0.0.1',
  }),
  FOOTHOLD_PUBLIC_URL: variable('FOOTHOLD_PUBLIC_URL', address('http:', 'https:').optional(), {
    description: 'The address under which people reach Foothold, when it stands behind a proxy.',
    expected: 'an http or https address such as https://foothold.example.org',
    absent: 'http://localhost:<PORT>',
  }),
  FOOTHOLD_DATA_DIR: variable('FOOTHOLD_DATA_DIR', z.string().optional(), {
    description: 'The folder of the embedded PostgreSQL. Unused when DATABASE_URL is set.',
    expected: 'a folder this user may write',
    absent: '.data',
  }),
  DATABASE_URL: variable('DATABASE_URL', postgresAddress.optional(), {
    description: 'An outside PostgreSQL, version 15 or later. The API and the worker sign in with it.',
    expected: 'an address of the form postgres://login:password@host:5432/database',
    absent: 'an embedded PostgreSQL in FOOTHOLD_DATA_DIR',
    secret: true,
  }),
  DATABASE_OWNER_URL: variable('DATABASE_OWNER_URL', postgresAddress.optional(), {
    description: 'The login that owns the tables and runs migrations. The API and the worker never use it.',
    expected: 'an address of the form postgres://login:password@host:5432/database',
    absent: 'the value of DATABASE_URL',
    secret: true,
  }),
  FOOTHOLD_DATABASE_POOL: variable('FOOTHOLD_DATABASE_POOL', wholeNumber(2, 200).optional(), {
    description: 'Most connections one program opens for reads and writes.',
    expected: 'a whole number from 2 to 200',
    absent: '10',
  }),
  REDIS_URL: variable('REDIS_URL', address('redis:', 'rediss:').optional(), {
    description: 'Redis 6.2 or later for the job queue.',
    expected: 'an address of the form redis://host:6379',
    absent: 'the queue lives in PostgreSQL',
    secret: true,
  }),
  FOOTHOLD_SECRET: variable('FOOTHOLD_SECRET', z.string().min(32).optional(), {
    description:
      'The key of what is kept only to be recognised again: the contents of repeated requests. The same for every API process.',
    expected: 'at least 32 characters that nobody can guess',
    absent: 'made from the password in DATABASE_URL',
    secret: true,
  }),
  NODE_ENV: variable('NODE_ENV', z.enum(['development', 'production', 'test']).optional(), {
    description: 'In production the demo accounts are refused and cookies are secure.',
    expected: 'development, production or test',
    absent: 'development',
  }),
  FOOTHOLD_DEMO: variable('FOOTHOLD_DEMO', onOff.optional(), {
    description: 'Whether the first start fills an empty database with the demo service.',
    expected: 'on or off',
    absent: 'on, and off when NODE_ENV is production',
  }),
  FOOTHOLD_SECURE_COOKIES: variable('FOOTHOLD_SECURE_COOKIES', onOff.optional(), {
    description: 'Whether the session cookie is sent over https only.',
    expected: 'on or off',
    absent: 'on when FOOTHOLD_PUBLIC_URL is https or NODE_ENV is production, otherwise off',
  }),
  FOOTHOLD_TRUST_PROXY: variable('FOOTHOLD_TRUST_PROXY', onOff.optional(), {
    description: 'Whether the X-Forwarded headers are believed. Only behind a proxy that sets them.',
    expected: 'on or off',
    absent: 'off',
  }),
  FOOTHOLD_LOG_LEVEL: variable('FOOTHOLD_LOG_LEVEL', z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(), {
    description: 'The least important log line that is written.',
    expected: 'debug, info, warn, error or silent',
    absent: 'info',
  }),
});

export type Environment = z.infer<typeof environment>;

/** The meaning of a known variable. */
export function meaningOf(name: string): Meaning | undefined {
  return meanings.get(name);
}

/** The text of the committed `.env.example`. */
export function renderEnvironmentExample(): string {
  const lines = [
    '# Every setting Foothold reads from its environment. None is needed: an absent line means what its comment says.',
    '# Written by libs/platform/src/config from the schema; change it there.',
  ];
  for (const [name, schema] of Object.entries(environment.shape)) {
    const meaning = meanings.get(name);
    lines.push('', `# ${schema.description}`, `# Expected: ${meaning?.expected}.`, `# Absent: ${meaning?.absent}.`);
    lines.push(`#${name}=`);
  }
  return `${lines.join('\n')}\n`;
}
