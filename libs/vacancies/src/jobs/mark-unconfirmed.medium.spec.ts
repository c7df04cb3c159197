import { aService } from '#identity/testing';
import { TenantsQueries } from '#identity';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { aVacancy, vacanciesRoom } from '../testing';
import { MarkUnconfirmedJob, MarkUnconfirmedSchedule } from './mark-unconfirmed.job';

let testDb: TestDatabase;
beforeAll(async () => {
  testDb = await testDatabase();
});
afterAll(() => testDb.close());

describe('the nightly look at old vacancies', () => {
  it('is planned at one in the morning for each service, and marks only its own', async () => {
    const [here, there] = [await aService(testDb), await aService(testDb, { name: 'Elsewhere IPS' })];
    for (const { specialist } of [here, there]) await aVacancy(testDb, specialist);
    await testDb.sql(`update vacancies.vacancy set first_seen_on = '2026-01-01', last_seen_on = '2026-01-01'`);

    const schedules = await new MarkUnconfirmedSchedule(testDb.db, new TenantsQueries()).schedules();
    const ours = schedules.find(({ payload }) => payload.tenantId === here.tenantId);
    expect(schedules).toHaveLength(2);
    expect(ours).toMatchObject({
      name: `vacancies.mark-unconfirmed/${here.tenantId}`,
      pattern: '0 1 * * *',
      timeZone: 'Europe/London',
    });

    const job = new MarkUnconfirmedJob(vacanciesRoom(testDb).states);
    const payload = job.payload.parse(ours?.payload);
    await job.handle(payload);
    await job.handle(payload);
    const states = await testDb.sql(`select tenant_id, state from vacancies.vacancy`);
    expect(states).toEqual(
      expect.arrayContaining([
        { tenant_id: here.tenantId, state: 'unconfirmed' },
        { tenant_id: there.tenantId, state: 'open' },
      ]),
    );
  });
});
