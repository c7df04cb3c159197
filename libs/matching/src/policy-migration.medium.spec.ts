import { aService, type TestService } from '#identity/testing';
import { standardPolicy } from '#matching-core';
import { createOwnerDataSource, migrateDatabase } from '#platform/database';
import { testDatabase } from '#platform/testing';
import { matchingRoom } from './testing';

describe('the migration to versions', () => {
  it('keeps the travel values a service had set, as its first version, and gives them back on the way down', async () => {
    const testDb = await testDatabase();
    try {
      const [own, plain] = [await aService(testDb), await aService(testDb)];
      const owner = await createOwnerDataSource(testDb.ownerUrl).initialize();
      while ((await testDb.sql(`select to_regclass('matching.policy') as there`))[0]?.['there'] !== null)
        await owner.undoLastMigration();
      await owner.destroy();
      const travel = { bus: { kmPerHour: 12, extraMinutes: 18.4 }, car: { urbanKmPerHour: 25 } };
      await testDb.sql(`update identity.tenant set settings = $2 where id = $1`, [own.tenantId, { travel }]);
      await migrateDatabase({ ownerUrl: testDb.ownerUrl, programUrl: testDb.url });

      const { policies, policyQueries } = matchingRoom(testDb);
      const speedsOf = async ({ leader }: TestService) => {
        await policies.ready(leader);
        const view = await testDb.db.read(leader, (reader) => policyQueries.newest(reader));
        expect(view).toMatchObject({ version: 1, why: null, madeBy: null });
        return view?.figures.travel.speeds;
      };
      const { bus, car } = standardPolicy.travel.speeds;
      expect(await speedsOf(plain)).toEqual(standardPolicy.travel.speeds);
      expect(await speedsOf(own)).toEqual({
        ...standardPolicy.travel.speeds,
        bus: { ...bus, urbanKmPerHour: 12, ruralKmPerHour: 12, extraMinutes: 18 },
        car: { ...car, urbanKmPerHour: 25 },
      });
    } finally {
      await testDb.close();
    }
  });
});
