import { readEquality } from '../src/quality/equality-file';
import { aClient } from '#clients/testing';
import { aService } from '#identity/testing';
import { aFinishedRun } from '#matching/testing';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runFoothold } from './run-foothold';

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-quality-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string): string {
  const file = path.join(folder, 'groups.csv');
  fs.writeFileSync(file, text);
  return file;
}

describe('foothold quality', () => {
  let testDb: TestDatabase;
  const ids: string[] = [];

  beforeAll(async () => {
    testDb = await testDatabase();
    const { specialist, system } = await aService(testDb);
    for (let count = 0; count < 11; count += 1)
      ids.push((await aClient(testDb, specialist, { preferredName: `Client ${count}`, homeOutcode: 'S6' })).id);
    for (let count = 0; count < 6; count += 1) await aVacancy(testDb, specialist, { title: 'Porter' });
    await drainJobs(testDb, []);
    await aFinishedRun(testDb, system);
  });
  afterAll(() => testDb.close());

  it('prints the report, joins the groups of a file, tells no small one, and keeps nothing of it', async () => {
    const rows = ids.slice(0, 10).map((id, at) => `${id},${at < 5 ? 'purple' : 'green'},${at < 1 ? 'rare' : 'usual'}`);
    const file = fileOf(
      ['client_id,colour,kind', ...rows, '01936d3a-6c00-7000-8000-000000000021,purple,usual'].join('\n'),
    );
    const settings = { DATABASE_URL: testDb.url, DATABASE_OWNER_URL: testDb.ownerUrl };
    const [text, json] = await Promise.all([
      runFoothold(['quality', '--equality', file], settings),
      runFoothold(['quality', '--json', '--equality', file], settings),
    ]);
    expect([text.errors, json.errors]).toEqual(['', '']);
    expect(text.output).toContain('0 of 11 people have fewer than 5 suggestions');
    expect(text.output).toContain('purple                5 people, 6 suggestions on average, short lists 0 %');
    expect(text.output).toContain('1 people with a list are not in the file; 1 lines name nobody with a list.');
    expect(JSON.parse(json.output)).toMatchObject({
      shortLists: { people: 11, short: 0 },
      vacancies: { live: 6, neverShown: 0 },
      exposure: [
        {
          column: 'colour',
          groups: [
            { group: 'green', people: 5 },
            { group: 'purple', people: 5 },
          ],
        },
        {
          column: 'kind',
          groups: [
            { group: 'rare', people: null },
            { group: 'usual', people: null },
          ],
        },
      ],
      withoutRow: 1,
      withoutList: 1,
    });
    const kept = await testDb.sql(`select * from platform.audit`);
    expect(JSON.stringify(kept)).not.toMatch(/purple|rare/);
  });
});

describe('a file of groups', () => {
  const id = '01936d3a-6c00-7000-8000-000000000021';

  it('takes a byte-order mark, quotes, and an empty cell as not stated', async () => {
    const { columns, groups } = await readEquality(fileOf(`\uFEFFage,client_id,"sex, or gender"\r\n25-34,${id},\r\n`));
    expect(columns).toEqual(['age', 'sex, or gender']);
    expect(groups.get(id)).toEqual({ age: '25-34', 'sex, or gender': 'not stated' });
  });

  it.each([
    ['no column of ids', 'id,age\n1,2\n', 'line 1: one column must be named client_id'],
    ['no groups', `client_id\n${id}\n`, 'line 1: beside client_id'],
    ['a column twice', `client_id,age,age\n${id},1,2\n`, 'line 1: every column needs a name of its own'],
    ['no id', 'client_id,age\nsecret,25\n', 'line 2: client_id is not the id of a client'],
    ['somebody twice', `client_id,age\n${id},1\n${id},2\n`, 'line 3: this client stands in the file twice'],
    ['a missing cell', `client_id,age\n${id}\n`, 'line 2: the line cannot be read as CSV'],
    ['nothing', '', 'line 1: one column must be named client_id'],
  ])('with %s is refused, naming the line and no value', async (_, text, what) => {
    const refusal = await readEquality(fileOf(text)).catch((error: Error) => error.message);
    expect(refusal).toContain(what);
    expect(refusal).not.toMatch(/secret/);
  });

  it('that is not there is refused in one line', async () => {
    await expect(readEquality(path.join(folder, 'none.csv'))).rejects.toThrow('cannot be read; check its name');
  });
});
