import { aClient, wishesOf } from '#clients/testing';
import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import { drainJobs, testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import type { MatchingQualityView } from './contract/quality.schema';
import type { RunView } from './contract/run.schema';
import { MatchingHttpModule } from './http';
import { aFinishedRun, matchingRoom, suggestionsSeenBy } from './testing';
import { aServiceToMatch, type MatchingFixture } from './testing/service-to-match';

let testDb: TestDatabase;
let fixture: MatchingFixture;
let service: TestService;
let http: TestApp;

beforeAll(async () => {
  testDb = await testDatabase();
  fixture = await aServiceToMatch(testDb);
  ({ service } = fixture);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

const runOf = async (id: string) => (await http.call<RunView>(service.leader, 'GET', `/v1/matching-runs/${id}`)).body;
const qualityNow = async () =>
  (await http.call<MatchingQualityView>(service.leader, 'GET', '/v1/matching-quality')).body;

describe('the report of a run', () => {
  it('is not there before the first one', async () => {
    const answer = await http.call(service.leader, 'GET', '/v1/matching-quality');
    expect(answer).toMatchObject({ status: 404, body: { code: 'matching.quality_not_measured' } });
  });

  it('says what changed since the run before: everything at first, then nothing, then what did', async () => {
    const { system, specialist } = service;
    const first = await aFinishedRun(testDb, system);
    expect((await runOf(first.id)).changes).toEqual({ lists: 4, entered: 80, left: 0, moved: 0 });
    expect((await qualityNow()).nightToNight).toEqual({ lists: 0, ofTen: null, unchanged: 0 });

    const second = await aFinishedRun(testDb, system);
    expect((await runOf(second.id)).changes).toEqual({ lists: 0, entered: 0, left: 0, moved: 0 });
    expect((await qualityNow()).nightToNight).toEqual({ lists: 4, ofTen: 10, unchanged: 4 });

    const seen = await suggestionsSeenBy(testDb, specialist, { clientId: fixture.sam.id });
    const { suggestions } = matchingRoom(testDb);
    await suggestions.answer(specialist, seen[0]!.id, { answer: 'not_for_me', reason: 'other', saidBy: 'client' });
    await drainJobs(testDb, matchingRoom(testDb).handlers);
    const third = await aFinishedRun(testDb, system);
    expect((await runOf(third.id)).changes).toEqual({ lists: 1, entered: 1, left: 1, moved: 19 });
    expect((await qualityNow()).nightToNight).toEqual({ lists: 4, ofTen: 9.8, unchanged: 3 });
  });

  it('is made once, of the last run only, and of a stopped one without its quality', async () => {
    const room = matchingRoom(testDb);
    const before = await aFinishedRun(testDb, service.system);
    const stored = () => testDb.sql(`select * from matching.run_report order by run_id`);
    const reports = await stored();
    await room.reports.report(service.system, before.id);
    expect(await stored()).toEqual(reports);

    const { id } = await room.runs.start(service.leader, 'now');
    await room.runs.plan(service.system, id);
    await testDb.sql(`delete from matching.run_report where run_id = $1`, [before.id]);
    await room.reports.report(service.system, before.id);
    expect((await runOf(before.id)).changes).toBeNull();
    await room.reports.report(service.system, id);
    expect((await runOf(id)).changes).toBeNull();
    await room.runs.cancel(service.leader, id);
    await drainJobs(testDb, room.handlers);
    expect((await runOf(id)).changes).toEqual({ lists: 0, entered: 0, left: 0, moved: 0 });
    expect((await qualityNow()).runId).not.toBe(id);
  });

  it('counts every list and every vacancy', async () => {
    const { id } = await aFinishedRun(testDb, service.system);
    const quality = await qualityNow();
    expect(quality).toMatchObject({
      runId: id,
      shortLists: { people: 4, short: 0, shortPercent: 0, lookedAt: 0, reasons: [] },
      // The one that has expired is none; the one at night is on the lists of those who said nothing about nights.
      vacancies: { live: 36 },
      firstPlaces: { places: 0, employers: 0, gini: null, employerNotKnown: 4 },
      allPlaces: { employerNotKnown: 80 },
      travelSpeeds: { slower: { lists: 4 }, faster: { lists: 4 } },
    });
    const { onNoList, neverShown } = quality.vacancies;
    expect(neverShown).toBeLessThanOrEqual(onNoList);
  });

  it('is for leaders and admins, holds no client, and is the service’s own', async () => {
    for (const actor of [service.leader, service.admin, service.key])
      expect((await http.call(actor, 'GET', '/v1/matching-quality')).status).toBe(200);
    for (const actor of [service.specialist, service.commissioner])
      expect((await http.call(actor, 'GET', '/v1/matching-quality')).status).toBe(403);
    const elsewhere = await aService(testDb, { name: 'Another service' });
    expect((await http.call(elsewhere.leader, 'GET', '/v1/matching-quality')).status).toBe(404);
    const text = JSON.stringify(await testDb.sql(`select changes, steadiness, quality from matching.run_report`));
    for (const { id, preferredName } of [fixture.sam, fixture.pat, fixture.jo, fixture.kim]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(preferredName);
    }
    const rows = await testDb.db.read(service.outsider, (reader) =>
      reader.query<{ id: string }>(`select client_id as id from matching.run_list`),
    );
    expect(rows).toEqual([{ id: fixture.kim.id }]);
  });
});

describe('short lists', () => {
  it('are counted with the wish that most stands in the way, when enough people have it', async () => {
    const own = await testDatabase();
    const { specialist, system } = await aService(own);
    const far = { modes: ['walk'], maxMinutes: 5, strength: 'must', words: null } as const;
    for (let count = 0; count < 6; count += 1) {
      const { id } = await aClient(own, specialist, { preferredName: `Client ${count}`, homeOutcode: 'S6' });
      await wishesOf(own, specialist, id, { travel: { ...far, modes: ['walk'] } });
    }
    for (let count = 0; count < 6; count += 1) await aVacancy(own, specialist, { title: 'Porter', place: 'S1 2GD' });
    await aFinishedRun(own, system);
    const { quality } = matchingRoom(own);
    const view = await own.db.read(system, (reader) => quality.newest(reader));
    expect(view?.shortLists).toMatchObject({ people: 6, short: 6, shortPercent: 100, lookedAt: 6 });
    expect(view?.shortLists.reasons).toHaveLength(1);
    expect(view?.shortLists.reasons[0]?.people).toBe(6);
    expect(view?.vacancies).toEqual({
      live: 6,
      onNoList: 6,
      onNoListPercent: 100,
      neverShown: 6,
      neverShownPercent: 100,
    });
    await own.close();
  });
});
