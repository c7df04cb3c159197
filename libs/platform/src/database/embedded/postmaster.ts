import { SetupError } from '#platform/config';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { lastLine, postgresEnvironment } from './cluster';
import { identityOf } from './processes';
import type { RunAs } from './run-as';

const stopMilliseconds = 10_000;
const startMilliseconds = 60_000;
const logBytes = 5_000_000;

/** A running server. */
export interface Postmaster {
  readonly port: number;
  readonly process: ChildProcess;
}

interface Starting {
  readonly folder: string;
  readonly log: string;
  /** A free one when absent. */
  readonly port?: number | undefined;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the server of a cluster and waits until it answers. Takes over from a server whose starter died. */
export async function startPostmaster(starting: Starting): Promise<Postmaster> {
  await stopOrphan(starting.folder);
  const until = Date.now() + startMilliseconds;
  for (;;) {
    const port = starting.port ?? (await freePort());
    const { child, output } = await attempt(starting, port, until);
    if (output === null) return { port, process: child };
    // The port was taken between asking and using it; or a server that was killed has children that are still going.
    const passing = /Address already in use|lock file .* already exists|pre-existing shared memory block/.test(output);
    if (!passing || Date.now() > until) {
      throw new SetupError(`PostgreSQL did not start: ${lastLine(output)}; its log is ${starting.log}.`);
    }
    await sleep(200);
    await stopOrphan(starting.folder);
  }
}

/** Stops a server and waits until it has written everything. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  if (await gone(pid, stopMilliseconds)) return;
  // It loses nothing: the next start replays its log.
  signal(pid, 'SIGQUIT');
  await gone(pid, stopMilliseconds);
}

async function attempt(
  starting: Starting,
  port: number,
  until: number,
): Promise<{ child: ChildProcess; output: string | null }> {
  const { log } = starting;
  if (fs.existsSync(log) && fs.statSync(log).size > logBytes) fs.truncateSync(log);
  const before = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const child = launch(starting, port);
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  for (;;) {
    const output = fs.readFileSync(log, 'utf8').slice(before);
    if (output.includes('database system is ready to accept connections')) return { child, output: null };
    if (ended) return { child, output: fs.readFileSync(log, 'utf8').slice(before) };
    if (Date.now() > until) {
      if (child.pid) await stopPostmaster(child.pid);
      return { child, output: 'it was not ready within a minute' };
    }
    await sleep(5);
  }
}

function launch({ folder, log, binaries, runAs, settings }: Starting, port: number): ChildProcess {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, ...rest] = [...runAs.prefix, binaries.postgres, '-D', folder, ...options] as [string, ...string[]];
  const output = fs.openSync(log, 'a', 0o600);
  try {
    const child = spawn(program, rest, {
      uid: runAs.uid,
      gid: runAs.gid,
      env: postgresEnvironment,
      cwd: '/',
      // In a process group of its own: Ctrl-C must not reach it before the programs that use it have stopped.
      detached: true,
      stdio: ['ignore', output, output],
    });
    // The server outlives its starter if need be, and never keeps it from ending.
    child.unref();
    return child;
  } finally {
    fs.closeSync(output);
  }
}

/** The port of the server that runs on a cluster, or null. */
export function portOf(folder: string): number | null {
  try {
    // The fourth line; https://www.postgresql.org/docs/current/storage-file-layout.html
    return Number(fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]) || null;
  } catch {
    return null;
  }
}

/** Stops the server that is still running on a folder after its starter was killed. */
async function stopOrphan(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  const identity = identityOf(pid);
  if (identity === null) return;
  if (identity.includes(`-D ${folder} `)) {
    await stopPostmaster(pid);
    return;
  }
  // The pid now belongs to a stranger, whom PostgreSQL would take for its predecessor and refuse to start.
  fs.rmSync(file, { force: true });
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const identity = identityOf(pid);
  const until = Date.now() + milliseconds;
  while (identity !== null && identityOf(pid) === identity) {
    if (Date.now() > until) return false;
    await sleep(10);
  }
  return true;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
