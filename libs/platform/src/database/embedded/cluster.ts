import { SetupError } from '#platform/config';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { handOver, type RunAs } from './run-as';

/** The environment of PostgreSQL's programs: their messages are read by ours, so they must be in English. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

interface Making {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly superuserPassword: string;
  readonly durable: boolean;
}

/** Makes an empty cluster in `folder`; either wholly or not at all. */
export async function makeCluster({ folder, binaries, runAs, superuserPassword, durable }: Making): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${folder}.password`;
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (runAs.owner) fs.chownSync(passwordFile, runAs.owner.uid, runAs.owner.gid);
  try {
    handOver(unfinished, runAs);
    await initdb(binaries, runAs, [
      ...['--pgdata', unfinished, '--username', 'postgres', '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
      // The C library of macOS and Windows has no such locale; PostgreSQL brings the same order itself.
      ...(process.platform === 'linux'
        ? ['--locale', 'C.UTF-8']
        : ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8']),
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(unfinished, folder);
}

async function initdb(binaries: Binaries, { uid, gid, prefix }: RunAs, args: readonly string[]): Promise<void> {
  const [program, ...rest] = [...prefix, binaries.initdb, ...args] as [string, ...string[]];
  const child = spawn(program, rest, {
    uid,
    gid,
    env: postgresEnvironment,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw new SetupError(
      `PostgreSQL could not make its data folder: ${lastLine(complaint)}; remove that cause, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** The line of PostgreSQL's output that says what went wrong. */
export function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1) ?? lines.at(-1) ?? 'no reason given';
  return telling.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').trim();
}

/** Refuses a cluster of another major version, whose files this PostgreSQL cannot read. */
export function requireSameVersion(folder: string, binaries: Binaries): void {
  const made = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  const manifest = JSON.parse(fs.readFileSync(path.join(binaries.home, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const brought = manifest.version.split('.')[0];
  if (made === brought) return;
  throw new SetupError(
    `The data in ${folder} was written by PostgreSQL ${made}, and this version of Foothold brings PostgreSQL ${brought}; ` +
      `move it with pg_dump of PostgreSQL ${made}, or set DATABASE_URL to a PostgreSQL ${made}.`,
  );
}
