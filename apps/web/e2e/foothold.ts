import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const program = path.join(root, 'dist', 'apps', 'cli', 'src', 'main.js');

/** The built product, running with its own data for one run of the journeys. */
export interface RunningFoothold {
  /** Where the page is, without a slash at the end. */
  readonly url: string;
}

/** The names under which the run's global set-up hands its result to the journeys; `urls` has one address a worker. */
export const handover = { urls: 'JOURNEY_URLS', failure: 'JOURNEY_FAILURE' } as const;

/**
 * The Foothold of this Jest worker, started before the first journey and shared by all that the worker walks: journeys side
 * by side never see each other's data. Fails with the reason when it did not start.
 */
export function startFoothold(): RunningFoothold {
  const failure = process.env[handover.failure];
  if (failure) throw new Error(failure);
  const url = process.env[handover.urls]?.split(' ')[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!url) throw new Error('Journeys run through `npm test`, which builds and starts Foothold first.');
  return { url };
}

/**
 * Starts the built product several times over, each on a free port with a folder of its own, and waits until all are ready.
 * The demo and its first night are made once and copied: that costs more than a start. `stop` ends them, their children and
 * their folders.
 */
export async function launchFootholds(count: number): Promise<{ urls: string[]; stop: () => Promise<void> }> {
  if (!fs.existsSync(program))
    throw new Error(`${path.relative(root, program)} is missing: run \`npm run build\` first.`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-journeys-'));
  // The database may run as another user than this one and must be able to pass through.
  fs.chmodSync(folder, 0o755);
  const data = Array.from({ length: count }, (_, number) => path.join(folder, `data-${number}`));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => end(child)));
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [first, ...others] = data;
    const urls = [await launch(first!, children)];
    if (others.length === 0) return { urls, stop };
    // What is killed leaves a database that is still writing.
    await end(children[0]!, 60_000);
    // With their owner: the database refuses a folder that is not its user's.
    for (const other of others) execFileSync('cp', ['-a', first!, other]);
    return { urls: await Promise.all(data.map((own) => launch(own, children))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts one on the data in a folder, adds it to `children` and returns where its page is, as soon as it can be used. */
async function launch(data: string, children: ChildProcess[], patienceSeconds = 240): Promise<string> {
  const port = await freePort();
  const log: string[] = [];
  const child = spawn(process.execPath, ['--enable-source-maps', program, 'start'], {
    cwd: root,
    env: environment({ PORT: String(port), FOOTHOLD_DATA_DIR: data, FOOTHOLD_LOG_LEVEL: 'warn' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const deadline = performance.now() + patienceSeconds * 1000;
  while (!(announced(log, port) && (await isReady(port)))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      const why =
        child.exitCode === null ? `was not ready after ${patienceSeconds} s` : `stopped with ${child.exitCode}`;
      throw new Error(`Foothold ${why}:\n${log.join('').slice(-4000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return `http://127.0.0.1:${port}`;
}

/** The address is printed last, when the demo and its first night of matching are done. */
const announced = (log: readonly string[], port: number): boolean =>
  new RegExp(`https?://[^\\s/]+:${port}`).test(log.join(''));

/** A developer's own settings must not leak into the journeys: they run on the defaults of a fresh machine. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const foreign = /^(FOOTHOLD_|JOURNEY_|JEST_)|^(DATABASE_URL|DATABASE_OWNER_URL|REDIS_URL|NODE_ENV|NODE_OPTIONS)$/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ...settings };
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Asks first, and when its patience is at an end asks no more. */
function end(child: ChildProcess, patienceMilliseconds = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGINT');
  });
}
