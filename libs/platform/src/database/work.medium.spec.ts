import { entrance, type SystemActor, type TenantId } from '#kernel';
import { withRequestId } from '#platform/observability';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { newId } from './new-id';

const systemActor = (): SystemActor => ({ kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' });

describe('Work', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('leaves an audit row for every write, with actor, action, subjects, request and instant', async () => {
    const actor = systemActor();
    await withRequestId('request-1', () =>
      test.work.run(actor, 'spec.write', async (tx) => tx.note({ kind: 'thing', id: 'a' }, { size: 2 })),
    );
    const rows = await test.sql('select * from platform.audit where tenant_id = $1', [actor.tenantId]);
    expect(rows).toEqual([
      expect.objectContaining({
        actor: 'system:spec',
        action: 'spec.write',
        subjects: [{ kind: 'thing', id: 'a', change: { size: 2 } }],
        request_id: 'request-1',
        occurred_at: test.clock.now(),
      }),
    ]);
  });

  it('commits events together with the write, in the order they were told', async () => {
    const actor = systemActor();
    await test.work.run(actor, 'spec.tell', async (tx) => {
      for (const size of [1, 2, 3]) tx.emit({ name: 'spec.happened', payload: { size } });
    });
    const rows = await test.sql<{ payload: object; audit_id: string }>(
      'select payload, audit_id from platform.outbox where tenant_id = $1 order by position',
      [actor.tenantId],
    );
    expect(rows.map(({ payload }) => payload)).toEqual([{ size: 1 }, { size: 2 }, { size: 3 }]);
    const audit = await test.sql('select id from platform.audit where id = $1', [rows[0]?.audit_id]);
    expect(audit).toHaveLength(1);
  });

  it('leaves nothing behind when the write is refused', async () => {
    const actor = systemActor();
    const refused = test.work.run(actor, 'spec.refuse', async (tx) => {
      tx.emit({ name: 'spec.happened', payload: {} });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    const [counts] = await test.sql(
      `select (select count(*)::int from platform.outbox where tenant_id = $1) as events,
              (select count(*)::int from platform.audit where tenant_id = $1) as audits`,
      [actor.tenantId],
    );
    expect(counts).toEqual({ events: 0, audits: 0 });
  });

  it('writes down what happens at the entrance without a tenant, and tells no event there', async () => {
    await test.work.run(entrance, 'spec.sign_in', async () => undefined);
    const rows = await test.sql(`select tenant_id from platform.audit where action = 'spec.sign_in'`);
    expect(rows).toEqual([{ tenant_id: null }]);
    const telling = test.work.run(entrance, 'spec.tell', async (tx) => tx.emit({ name: 'spec.happened', payload: {} }));
    await expect(telling).rejects.toThrow('needs an actor inside a tenant');
  });

  it('shows a reader the rows of its own tenant only', async () => {
    const [one, other] = [systemActor(), systemActor()];
    await test.work.run(one, 'spec.write', async () => undefined);
    const seen = (actor: SystemActor) => test.db.read(actor, (reader) => reader.query('select id from platform.audit'));
    await expect(seen(one)).resolves.toHaveLength(1);
    await expect(seen(other)).resolves.toHaveLength(0);
  });

  it('answers questions that are asked at once', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const rows = await test.db.read(systemActor(), (reader) =>
      Promise.all([1, 2, 3].map((n) => reader.query(`select ${n} as n`))),
    );
    expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('refuses to write in a read', async () => {
    const writing = test.db.read(systemActor(), (reader) =>
      reader.query(`select set_config('a.b', 'c', false), nextval('platform.outbox_position_seq')`),
    );
    await expect(writing).rejects.toThrow(/read-only|permission denied/);
  });

  it('carries nothing over to the next user of a connection', async () => {
    for (let turn = 0; turn < 12; turn += 1) await test.work.run(systemActor(), 'spec.write', async () => undefined);
    const rows = await test.dataSource.query('select platform.tenant() as tenant, platform.team_ids() as teams');
    expect(rows).toEqual([{ tenant: null, teams: [] }]);
    expect(await test.dataSource.query('select count(*) as rows from platform.audit')).toEqual([{ rows: 0 }]);
  });

  it('runs a deadlocked transaction again until both have been done', async () => {
    const actor = systemActor();
    const keys = ['left', 'right'];
    const lock = 'select pg_advisory_xact_lock(hashtext($1))';
    let runs = 0;
    const both = (first: string, second: string) =>
      test.work.run(actor, 'spec.lock', async (tx) => {
        runs += 1;
        await tx.query(lock, [first]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.query(lock, [second]);
      });
    await Promise.all([both(keys[0]!, keys[1]!), both(keys[1]!, keys[0]!)]);
    expect(runs).toBeGreaterThan(2);
    const audits = await test.sql(`select id from platform.audit where action = 'spec.lock'`);
    expect(audits).toHaveLength(2);
  });

  it('gives the rows of an update as of a select, days as days and counts as numbers', async () => {
    const rows = await test.db.read(systemActor(), (reader) =>
      reader.query(`select date '2026-03-29' as day, count(*) as n, null::date as none from platform.audit`),
    );
    expect(rows).toEqual([{ day: '2026-03-29', n: 0, none: null }]);
  });

  it('refuses a tenant id that is not one', async () => {
    const actor: SystemActor = { kind: 'system', tenantId: "'; drop table x; --" as TenantId, program: 'spec' };
    await expect(test.db.read(actor, (reader) => reader.query('select platform.tenant()'))).rejects.toThrow('uuid');
  });
});
