import { entrance, type Actor } from '#kernel';
import { schemaDrift } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { aService, type TestService } from './testing';

describe('row security of identity', () => {
  let testDb: TestDatabase;
  let ours: TestService;
  let theirs: TestService;

  beforeAll(async () => {
    testDb = await testDatabase();
    ours = await aService(testDb);
    theirs = await aService(testDb, { name: 'Aire Valley IPS' });
  });
  afterAll(() => testDb.close());

  const count = (actor: Actor, table: string) =>
    testDb.db.read(actor, async (reader) => {
      const [row] = await reader.query<{ count: number }>(`select count(*) from ${table}`);
      return row?.count ?? 0;
    });

  it.each(['team', 'account', 'membership', 'api_key', 'api_key_team'])(
    'shows the rows of identity.%s to their own service only',
    async (table) => {
      const own = await count(ours.admin, `identity.${table}`);
      const [all] = await testDb.sql<{ count: string }>(`select count(*) from identity.${table}`);
      expect(own).toBeGreaterThan(0);
      expect(Number(all?.count)).toBe(2 * own);
      const foreign = await testDb.db.read(ours.admin, (reader) =>
        reader.query(`select 1 from identity.${table} where tenant_id = $1`, [theirs.tenantId]),
      );
      expect(foreign).toEqual([]);
    },
  );

  it('shows a service itself and no other', async () => {
    const rows = await testDb.db.read(ours.commissioner, (reader) => reader.query('select id from identity.tenant'));
    expect(rows).toEqual([{ id: ours.tenantId }]);
  });

  it('shows a key the teams it names and no others', async () => {
    const rows = await testDb.db.read(ours.key, (reader) => reader.query('select id from identity.team'));
    expect(rows).toEqual([{ id: ours.teamId }]);
  });

  it('shows nothing to a connection that says not who asks', async () => {
    for (const table of ['tenant', 'team', 'account', 'membership', 'session', 'api_key', 'sign_in_attempt']) {
      expect(await testDb.dataSource.query(`select 1 from identity.${table}`)).toEqual([]);
    }
  });

  it('shows the entrance who may come in, and nothing that anybody has done', async () => {
    expect(await count(entrance, 'identity.tenant')).toBe(2);
    expect(await count(entrance, 'identity.account')).toBeGreaterThan(0);
    expect(await count(entrance, 'identity.team')).toBe(0);
    // Both hold rows by now: every write of the two services is in the audit.
    expect(await count(entrance, 'platform.audit')).toBe(0);
    expect(await count(entrance, 'platform.outbox')).toBe(0);
  });

  it('has policies for the entrance in this lib alone', async () => {
    const rows = await testDb.sql<{ schema: string }>(
      `select distinct schemaname as schema from pg_policies where qual ~ 'entrance' or with_check ~ 'entrance'`,
    );
    expect(rows).toEqual([{ schema: 'identity' }]);
  });

  it.each([
    ['change an account', `update identity.account set role = 'admin'`],
    ['prolong a session', `update identity.session set expires_at = now() + interval '1 year'`],
    ['change a key', `update identity.api_key set revoked_at = null`],
    ['delete a session', 'delete from identity.session'],
    ['rename a service', `update identity.tenant set name = 'Ours now'`],
  ])('does not let the entrance %s', async (_what, sql) => {
    const changed = await testDb.work.run(entrance, 'spec.try', (tx) => tx.query(`${sql} returning 1`));
    expect(changed).toEqual([]);
  });

  it('does not let a session be opened from the entrance', async () => {
    const attempt = testDb.work.run(entrance, 'spec.try', (tx) =>
      tx.query(
        `insert into identity.session (id, tenant_id, account_id, token_hash, expires_at, last_seen_at, created_at)
         select gen_random_uuid(), a.tenant_id, a.id, 'x', now() + interval '1 day', now(), now()
         from identity.account a limit 1`,
      ),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('cannot put an account into a team of another service, even past row security', async () => {
    const insert = testDb.sql('insert into identity.membership (tenant_id, account_id, team_id) values ($1, $2, $3)', [
      ours.tenantId,
      ours.specialist.accountId,
      theirs.teamId,
    ]);
    await expect(insert).rejects.toThrow(/fk_membership_team/);
  });

  it('has entities that say what the tables are', async () => {
    const drift = await schemaDrift(testDb.ownerUrl);
    expect(drift.filter((statement) => statement.includes('identity'))).toEqual([]);
  });
});
