import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../testing/test-database';
import { createOwnerDataSource } from './create-data-source';
import { knownMigrations } from './files';
import { migrateDatabase, migrationState, schemaDrift } from './migrator';

describe('migrations', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase();
  });
  afterEach(() => test.close());

  const tables = () =>
    test.sql(`
      select table_schema, table_name, column_name, data_type, is_nullable, column_default
      from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema', 'bullmq')
      order by table_schema, table_name, column_name`);

  it('go up, down and up again to the same tables', async () => {
    const before = await tables();
    const owner = await createOwnerDataSource(test.ownerUrl).initialize();
    try {
      for (let more = knownMigrations().length; more > 0; more -= 1) await owner.undoLastMigration();
      const left = await test.sql(`select table_name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema', 'bullmq') and table_type = 'BASE TABLE'`);
      expect(left).toEqual([{ table_name: 'migration' }]);
    } finally {
      await owner.destroy();
    }
    const done = await migrateDatabase({ ownerUrl: test.ownerUrl, programUrl: test.url });
    expect(done).toHaveLength(knownMigrations().length);
    expect(await tables()).toEqual(before);
  });

  it('leave tables that are exactly what the entities say', async () => {
    expect(await schemaDrift(test.ownerUrl)).toEqual([]);
  });

  it('do nothing on a current database, and stand in line when two programs migrate at once', async () => {
    const options = { ownerUrl: test.ownerUrl, programUrl: test.url };
    await expect(Promise.all([migrateDatabase(options), migrateDatabase(options)])).resolves.toEqual([[], []]);
    const state = await migrationState((sql) => test.dataSource.query(sql));
    expect(state).toEqual({ pending: [], unknown: [] });
  });

  it('refuse a database that is newer than the program, and write nothing', async () => {
    await test.sql(`insert into platform.migration (timestamp, name) values (9764000000000, 'Later9764000000000')`);
    await test.sql(`delete from platform.migration where timestamp = 1764000000000`);
    const migrating = migrateDatabase({ ownerUrl: test.ownerUrl, programUrl: test.url });
    await expect(migrating).rejects.toThrow(
      /^The database is newer than this program: it holds the migration Later9764000000000, .*; start the version/,
    );
    const state = await migrationState((sql) => test.dataSource.query(sql));
    expect(state).toEqual({ pending: ['1764000000000-platform'], unknown: ['Later9764000000000'] });
  });

  it('say what to do when the owner may not make the roles, or owns nothing', async () => {
    const outsider = new URL(test.ownerUrl);
    outsider.username = `outsider_${randomUUID().slice(0, 8)}`;
    outsider.password = 'outsider';
    const migrating = () => migrateDatabase({ ownerUrl: outsider.toString(), programUrl: test.url });
    await test.sql(`create role ${outsider.username} login noinherit password 'outsider'`);
    await expect(migrating()).rejects.toThrow(
      /^DATABASE_OWNER_URL: the login outsider_\w+ .*permission denied.*must own/,
    );
    const database = test.ownerUrl.split('/').at(-1);
    await test.sql(`alter database ${database} owner to ${outsider.username}`);
    await test.sql(`grant usage on schema platform to ${outsider.username}`);
    await test.sql(`grant select on platform.migration to ${outsider.username}`);
    await expect(migrating()).rejects.toThrow(
      /outsider_\w+ may not make the roles .* run: grant foothold_app, .* to "outsider_\w+" with admin option; then start/,
    );
    await test.sql(`alter database ${database} owner to foothold_owner`);
    await test.sql(`drop owned by ${outsider.username}; drop role ${outsider.username}`);
  });
});
