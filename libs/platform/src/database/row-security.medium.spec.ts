import type { AccountActor, Actor, KeyActor, Role, SystemActor, TeamId, TenantId } from '#kernel';
import { testDatabase, type TestDatabase } from '../testing/test-database';
import { checkRoles, openTables } from './check-roles';
import { clientTable, libSchema, tenantTable } from './migration-sql';
import { newId } from './new-id';
import { programRoles } from './roles';

/** Tables that belong to no tenant, and why. The list can only shrink or be argued about. */
const withoutTenant: Readonly<Record<string, string>> = {
  'identity.sign_in_attempt': 'counts failures before anyone is known; holds hashes, and has a policy for the entrance',
  'platform.migration': 'the record of migrations: one database, one schema for all tenants',
};

/** The only table that no policy guards. */
const withoutPolicy = ['platform.migration'];

/** Tables whose own id is the tenant. */
const tenantItself = ['identity.tenant'];

describe('the catalogue', () => {
  let test: TestDatabase;
  let tables: { name: string; tenant: boolean; forced: boolean; policies: number }[];

  beforeAll(async () => {
    test = await testDatabase();
    tables = await test.sql(`
      select c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenant,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm', 'f') and n.nspname not like 'pg\\_%'
        and n.nspname not in ('information_schema', 'bullmq')
      order by 1`);
  });
  afterAll(() => test.close());

  it('holds no table without a tenant but those on the list', () => {
    const found = tables.filter(({ tenant }) => !tenant).map(({ name }) => name);
    expect(found.filter((name) => !tenantItself.includes(name))).toEqual(Object.keys(withoutTenant));
  });

  it('holds no table of a tenant without forced row security and a policy', async () => {
    const open = tables.filter(
      ({ name, forced, policies }) => !withoutPolicy.includes(name) && !(forced && policies > 0),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
    expect(tables.length).toBeGreaterThan(3);
    expect(await openTables((sql) => test.sql(sql) as never)).toEqual([]);
  });

  it('shows no row of any tenant table to a connection without settings, even when there are rows', async () => {
    const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };
    await test.work.run(actor, 'spec.write', async (tx) => tx.emit({ name: 'spec.happened', payload: {} }));
    for (const { name } of tables.filter((table) => !withoutPolicy.includes(table.name))) {
      const readable = await test.dataSource.query(`select has_table_privilege('${name}', 'select') as may`);
      if (readable[0].may)
        expect([name, await test.dataSource.query(`select * from ${name} limit 1`)]).toEqual([name, []]);
    }
  });

  it('gives the programs a role that owns nothing and cannot get past row security', async () => {
    const [role] = await test.dataSource.query(`
      select current_user as name, rolbypassrls, rolsuper, rolcreaterole, rolcreatedb
      from pg_roles where rolname = current_user`);
    expect(role).toEqual({
      name: 'foothold_app',
      rolbypassrls: false,
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    expect(await checkRoles((sql) => test.dataSource.query(sql))).toEqual([]);
    const owned = await test.dataSource.query(`select relname from pg_class where relowner = current_user::regrole`);
    expect(owned).toEqual([]);
  });

  it('lets no program make or change a table, and keeps the roles out of each other’s rooms', async () => {
    for (const statement of [
      'create table platform.mine (id uuid)',
      'create schema mine',
      'alter table platform.audit disable row level security',
      'update platform.audit set action = action',
      'delete from platform.audit',
      'select * from bullmq.migration',
    ]) {
      await expect(test.dataSource.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    const rights = await test.sql<{ role: string; tables: string[] }>(`
      select r.rolname as role, coalesce(array_agg(t.name order by t.name) filter (where t.name is not null), '{}') as tables
      from pg_roles r left join (
        select c.oid, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'bullmq')
      ) t on has_table_privilege(r.oid, t.oid, 'select')
      where r.rolname in ('foothold_relay', 'foothold_queue') group by 1 order by 1`);
    expect(rights).toEqual([
      { role: 'foothold_queue', tables: [] },
      { role: 'foothold_relay', tables: ['platform.outbox'] },
    ]);
    expect(programRoles).toHaveLength(3);
  });
});

describe('row security of a table made by the migration helpers', () => {
  let test: TestDatabase;
  const tenantId = newId<'tenant'>() as TenantId;
  const [team, otherTeam] = [newId<'team'>() as TeamId, newId<'team'>() as TeamId];
  const account = (role: Role, ...teamIds: TeamId[]): AccountActor => ({
    kind: 'account',
    tenantId,
    accountId: newId<'account'>(),
    role,
    teamIds,
  });
  const key = (...teamIds: TeamId[]): KeyActor => ({
    kind: 'key',
    tenantId,
    apiKeyId: newId<'api-key'>(),
    scopes: ['read'],
    teamIds,
  });
  const system = (tenant = tenantId): SystemActor => ({ kind: 'system', tenantId: tenant, program: 'spec' });

  beforeAll(async () => {
    test = await testDatabase();
    const columns = 'id uuid primary key, tenant_id uuid not null, team_id uuid';
    await test.sql(`
      ${libSchema('spec')}
      create table spec.plain (${columns}); ${tenantTable('spec.plain')}
      create table spec.detail (${columns}); ${clientTable('spec.detail', 'detail')}
      create table spec.assignment (${columns}); ${clientTable('spec.assignment', 'assignment')}`);
    await test.work.run(system(), 'spec.fill', async (tx) => {
      for (const table of ['plain', 'detail', 'assignment']) {
        for (const teamId of [team, otherTeam]) {
          await tx.query(`insert into spec.${table} values ($1, $2, $3)`, [newId(), tenantId, teamId]);
        }
      }
    });
  });
  afterAll(() => test.close());

  const seen = async (actor: Actor): Promise<number[]> =>
    test.db.read(actor, async (reader) => {
      const [row] = await reader.query<Record<string, number>>(`
        select (select count(*) from spec.plain) as plain, (select count(*) from spec.detail) as detail,
          (select count(*) from spec.assignment) as assignment`);
      return [row?.plain ?? -1, row?.detail ?? -1, row?.assignment ?? -1];
    });

  // Who · tenant's rows · details of clients · assignments, of two rows each: one of each team.
  it.each([
    ['the system', system(), [2, 2, 2]],
    ['an admin', account('admin'), [2, 0, 2]],
    ['an admin with a team', account('admin', team), [2, 0, 2]],
    ['a leader of both teams', account('leader', team, otherTeam), [2, 2, 2]],
    ['a leader of one team', account('leader', team), [2, 1, 1]],
    ['a specialist of one team', account('specialist', team), [2, 1, 1]],
    ['a specialist without a team', account('specialist'), [2, 0, 0]],
    ['a commissioner, even with teams', account('commissioner', team, otherTeam), [2, 0, 0]],
    ['a key for one team', key(team), [2, 1, 1]],
    ['a key without teams', key(), [2, 0, 0]],
    ['nobody yet', { kind: 'entrance' } as const, [0, 0, 0]],
    ['the system of another tenant', system(newId<'tenant'>() as TenantId), [0, 0, 0]],
  ])('shows %s what it may see', async (_who, actor, expected) => {
    expect(await seen(actor)).toEqual(expected);
  });

  it('agrees with the questions in SQL', async () => {
    const ask = (actor: Actor) =>
      test.db.read(actor, (reader) =>
        reader.query(
          'select platform.sees_client($1) as detail, platform.sees_client_for_assignment($1) as assignment',
          [team],
        ),
      );
    expect(await ask(account('admin'))).toEqual([{ detail: false, assignment: true }]);
    expect(await ask(account('specialist', team))).toEqual([{ detail: true, assignment: true }]);
    expect(await ask(account('specialist', otherTeam))).toEqual([{ detail: false, assignment: false }]);
    expect(await ask({ kind: 'entrance' })).toEqual([{ detail: false, assignment: false }]);
    const bare = await test.dataSource.query(`select platform.sees_client('${team}') as detail`);
    expect(bare).toEqual([{ detail: false }]);
  });

  it('refuses to write for another tenant or another team', async () => {
    const insert = (actor: Actor, tenant: TenantId, teamId: TeamId) =>
      test.work.run(actor, 'spec.write', (tx) =>
        tx.query('insert into spec.detail values ($1, $2, $3)', [newId(), tenant, teamId]),
      );
    await expect(insert(system(), newId<'tenant'>() as TenantId, team)).rejects.toThrow('row-level security');
    await expect(insert(account('specialist', team), tenantId, otherTeam)).rejects.toThrow('row-level security');
    await expect(insert(account('specialist', team), tenantId, team)).resolves.toEqual([]);
  });

  it('asks who is asking once for a query, not once for a row', async () => {
    const plan = await test.db.read(account('specialist', team), (reader) =>
      reader.query<{ 'QUERY PLAN': string }>('explain select * from spec.detail'),
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('InitPlan');
  });
});
