import { HealthChecks } from '#platform/observability';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { QueueHealth } from '../queue/queue-health';

describe('the probes', () => {
  let database: TestDatabase;
  let opened: TestApp[] = [];

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.map((http) => http.close()));
    opened = [];
  });
  afterAll(() => database.close());

  async function started(): Promise<TestApp> {
    const http = await testApp(database, []);
    opened.push(http);
    return http;
  }
  const probe = (http: TestApp) => http.call<{ status?: string; code?: string }>(null, 'get', '/health/ready');

  it('say that a program is not ready when it cannot work', async () => {
    const http = await started();
    const checks = http.app.get(HealthChecks, { strict: false });
    checks.add('migrations', async () => ({ ok: false, detail: '1 pending' }));
    checks.add('queue', async () => ({ ok: false, detail: 'away' }));
    expect(await probe(http)).toMatchObject({ status: 503, body: { code: 'platform.unavailable' } });
    expect(await http.call(null, 'get', '/health/live')).toMatchObject({ status: 200 });
  });

  it('say when the queue in PostgreSQL is down, and that requests are served all the same', async () => {
    expect(await probe(await started())).toMatchObject({ status: 200, body: { status: 'ok' } });
    await database.sql('drop schema bullmq cascade');
    expect(await probe(await started())).toMatchObject({ status: 200, body: { status: 'queue_down' } });
  });

  it('ask the queue where it is: in Redis, when there is an address', async () => {
    const checks = new HealthChecks();
    new QueueHealth({ databaseUrl: database.url, redisUrl: 'redis://:hush@127.0.0.1:1' }, checks).onModuleInit();
    const { queue } = (await checks.run()).checks;
    expect(queue).toMatchObject({ backend: 'redis', ok: false, detail: expect.stringContaining('ECONNREFUSED') });
    expect(JSON.stringify(queue)).not.toContain('hush');
  });
});
