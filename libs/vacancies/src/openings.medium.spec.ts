import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { OpeningToRank } from './opening-record';
import { aVacancy, vacanciesRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof vacanciesRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = vacanciesRoom(testDb);
});
afterAll(() => testDb.close());

describe('openings for the ranking', () => {
  it('come by id, in batches, and near a place or without one', async () => {
    const read = (query: object) =>
      testDb.db.read(service.specialist, (reader) => room.openings.live(reader, { today: '2026-03-02', ...query }));
    for (const title of ['Cook', 'Cleaner', 'Porter', 'Driver']) await aVacancy(testDb, service.specialist, { title });
    const all = await read({});
    expect(all).toHaveLength(4);
    expect(all.map(({ id }) => id)).toEqual([...all.map(({ id }) => id)].sort());
    const first = await read({ limit: 3 });
    const rest = await read({ afterId: first.at(-1)!.id });
    expect([...first, ...rest]).toEqual(all);
    const far = await aVacancy(testDb, service.specialist, { title: 'Far away', place: 'TR1 3LJ' });
    const nowhere = await aVacancy(testDb, service.specialist, { title: 'Nobody knows where', place: null });
    const near = await read({ near: { latitude: 53.38, longitude: -1.47, withinKm: 30 } });
    const ids = near.map(({ id }) => id);
    expect(ids).not.toContain(far.id);
    expect(ids).toContain(nowhere.id);
    expect(near.some(({ outcode }) => outcode === 'S3')).toBe(true);
  });

  it('carry the employer’s name, the site’s point and what was seen there', async () => {
    const employer = await anEmployer(testDb, service.specialist, {
      name: 'Endcliffe Cafe',
      site: { postcode: 'S11 8TP' },
    });
    const { id } = await aVacancy(testDb, service.specialist, {
      employerId: employer.id,
      siteId: employer.sites[0]!.id,
    });
    await room.states.observe(service.specialist, id, { dimension: 'noise', level: 5 });
    const [opening] = await testDb.db.read(service.system, (reader) => room.openings.byIds(reader, [id]));
    expect(opening).toMatchObject({ employerName: 'Endcliffe Cafe', outcode: 'S11', place: { area: 'urban' } });
    expect(opening?.environment).toHaveLength(11);

    // One by one they say the same, but for the words.
    const today = '2026-03-02';
    const [all, one] = await testDb.db.read(service.system, async (reader) => {
      const each: OpeningToRank[] = [];
      await room.openings.each(reader, today, (record) => each.push(record));
      return [await room.openings.live(reader, { today }), each.sort((a, b) => (a.id < b.id ? -1 : 1))];
    });
    expect(one).toHaveLength(all.length);
    one.forEach((record, at) => expect(all[at]).toMatchObject(record));
    expect(opening?.environment).toContainEqual({ dimension: 'noise', level: 5, origin: 'observed' });
  });
});
