import { testDatabase, type TestDatabase } from '#platform/testing';
import { Client } from 'pg';
import { emptyDatabase, programsAtWork } from './empty-database';

describe('emptying a database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.close());

  const schemas = async () =>
    (
      await database.sql<{ name: string }>(
        `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
      )
    ).map(({ name }) => name);

  async function connected(name: string): Promise<Client> {
    const client = new Client({ connectionString: database.url, application_name: name });
    await client.connect();
    return client;
  }

  it('takes out every schema that the migrations made, and nothing else', async () => {
    await database.sql('create schema theirs; create table theirs.kept as select 42 as value');
    expect(await schemas()).toEqual(expect.arrayContaining(['bullmq', 'employers', 'job_development', 'platform']));
    await emptyDatabase(database.ownerUrl);
    expect(await schemas()).toEqual(['public', 'theirs']);
    expect(await database.sql('select value from theirs.kept')).toEqual([{ value: 42 }]);
  });

  it('takes out nothing while somebody uses a table', async () => {
    const before = await schemas();
    const reading = await connected('someone');
    await reading.query('begin; set local role foothold_app; select from employers.employer');
    await expect(emptyDatabase(database.ownerUrl)).rejects.toThrow(/^Somebody is using the tables, so nothing was/);
    await reading.end();
    expect(await schemas()).toEqual(before);
  });

  it('knows the programs at work, whichever login they have', async () => {
    expect(await programsAtWork(database.ownerUrl)).toEqual([]);
    const clients = await Promise.all([connected('foothold api'), connected('psql')]);
    expect(await programsAtWork(database.ownerUrl)).toEqual(['foothold api']);
    await Promise.all(clients.map((client) => client.end()));
    expect(await programsAtWork(database.ownerUrl)).toEqual([]);
  });
});
