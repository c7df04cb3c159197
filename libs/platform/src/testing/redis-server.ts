import { childEnvironment, loadConfig } from '#platform/config';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A Redis for the length of a spec file. */
export interface RedisForTests {
  readonly url: string;
  close(): Promise<void>;
}

/** Why there is no Redis to test with; undefined when there is one. Known at once, so that a suite can be left out. */
export function whyNoRedis(): string | undefined {
  return loadConfig().redisUrl ? undefined : whyNoRedisServer();
}

/** Why there can be no Redis of a spec's own; undefined when there can. */
export function whyNoRedisServer(): string | undefined {
  if (spawnSync('redis-server', ['--version']).status === 0) return undefined;
  return 'no REDIS_URL is set and there is no redis-server on the PATH';
}

/** Whether tests run where leaving some out would go unnoticed. */
export const isContinuousIntegration = (): boolean => childEnvironment({}).CI === 'true';

/** The Redis of REDIS_URL, or one of its own. */
export async function redisForTests(): Promise<RedisForTests> {
  const given = loadConfig().redisUrl;
  return given ? { url: given, close: async () => undefined } : ownRedis();
}

/** A Redis of its own from `redis-server` on a free port, which a spec may empty. */
export async function ownRedis(): Promise<RedisForTests & { empty(): Promise<void> }> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'foothold-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await accepting(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    empty: () => tell(port, 'FLUSHALL'),
    close: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Gives the server one command, as one may on a plain line, and waits for its OK. */
async function tell(port: number, command: string): Promise<void> {
  const socket = net.connect(port, '127.0.0.1');
  socket.write(`${command}\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  if (!answer.toString().startsWith('+OK'))
    throw new Error(`Redis answered ${command} with ${answer.toString().trim()}`);
}

function accepting(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (/ready to accept connections/i.test(output)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server ended at once: ${output}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
