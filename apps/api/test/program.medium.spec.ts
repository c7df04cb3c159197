import { ended, firstMessage, forkSource, testDatabase, type TestDatabase } from '#platform/testing';
import net from 'node:net';
import path from 'node:path';

const program = path.resolve(__dirname, '../src/main.ts');

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the API as a program', () => {
  let database: TestDatabase;
  const settings = (port: number) => ({
    DATABASE_URL: database.url,
    PORT: String(port),
    FOOTHOLD_LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
  });

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('says when it is ready, answers, and ends when its parent is gone or it is told to', async () => {
    for (const leave of ['disconnect', 'SIGTERM'] as const) {
      const port = await freePort();
      const api = forkSource(program, settings(port));
      expect(await firstMessage(api)).toBe('ready');
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
      expect(
        ((await (await fetch(`http://127.0.0.1:${port}/openapi.json`)).json()) as { openapi: string }).openapi,
      ).toBe('3.1.0');
      if (leave === 'disconnect') api.disconnect();
      else api.kill('SIGTERM');
      expect(await ended(api)).toBe(0);
    }
  }, 60_000);

  it('refuses a taken port in one line', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    const api = forkSource(program, settings(port), [], 'ignore');
    expect(await ended(api)).toBe(1);
    server.close();
  }, 60_000);
});
