import { smallSize, usualSize } from '../src/demo/demo-service';
import { inventEmployers } from '../src/demo/employers';
import { makeDemo } from '../src/demo/make-demo';
import { Randomness } from '../src/demo/randomness';
import { nameKey } from '#employers';
import { loadConfig } from '#platform/config';
import { testDatabase, type TestDatabase } from '#platform/testing';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const register = path.resolve(__dirname, '../../../../shared/data/employers-ch-south-yorkshire/employers.csv.gz');

describe('the demo', () => {
  let testDb: TestDatabase;

  beforeAll(async () => {
    testDb = await testDatabase();
  });
  afterAll(() => testDb.close());

  const count = async (table: string) =>
    Number((await testDb.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

  it('is made through the services, with a past of half a year', async () => {
    const addresses = { programUrl: testDb.url, ownerUrl: testDb.ownerUrl };
    await makeDemo(loadConfig({}), addresses, () => undefined, smallSize);
    expect(await count('employers.employer')).toBe(30);
    expect(await count('clients.client')).toBe(16);
    expect(await count('vacancies.vacancy')).toBe(60);
    expect(await count('identity.account')).toBe(12);
    expect(await count('job_development.contact')).toBeGreaterThan(300);
    // Nothing was written past the services: each row of each table came with an audit row.
    expect(await count('platform.audit')).toBeGreaterThan(400);
    const [times] = await testDb.sql<{ late: string; future: string; first: Date }>(
      `select count(*) filter (where created_at < occurred_at) as late,
         count(*) filter (where occurred_at > now()) as future, min(occurred_at) as first from job_development.contact`,
    );
    expect(times).toMatchObject({ late: '0', future: '0' });
    expect(Date.now() - Number(times?.first)).toBeGreaterThan(150 * 86_400_000);
  });

  it('names employers the same way each time, and none twice', () => {
    const names = () => inventEmployers(usualSize.employers, new Randomness(1)).map(({ input }) => input.name);
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(usualSize.employers);
  });

  const present = fs.existsSync(register);
  (present ? it : it.skip)('names no employer that exists: not one is in the register of South Yorkshire', () => {
    const text = gunzipSync(fs.readFileSync(register)).toString();
    const real = new Set(
      text.split('\n').map((line) => nameKey(/^[^,]*,(?:"([^"]*)"|([^,]*))/.exec(line)?.slice(1).find(Boolean) ?? '')),
    );
    const invented = inventEmployers(2000, new Randomness(2)).map(({ input }) => nameKey(input.name));
    expect(real.size).toBeGreaterThan(40_000);
    expect(invented.filter((name) => real.has(name))).toEqual([]);
  });
});
