import { wishesOf } from '#clients/testing';
import { anEmployer, employersRoom } from '#employers/testing';
import type { TestService } from '#identity/testing';
import { jobDevelopmentRoom } from '#job-development/testing';
import { addDays, type Day, type SystemActor, type VacancyId } from '#kernel';
import type { Tx } from '#platform/database';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
import type { CreateVacancy } from '#vacancies';
import { aVacancy, vacanciesRoom } from '#vacancies/testing';
import { aFinishedRun, matchingRoom, suggestionsSeenBy } from './testing';
import { aServiceToMatch, type MatchingFixture } from './testing/service-to-match';

let testDb: TestDatabase;
let fixture: MatchingFixture;
let service: TestService;
let system: SystemActor;
let room: ReturnType<typeof matchingRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  fixture = await aServiceToMatch(testDb);
  ({ service } = fixture);
  ({ system } = service);
  room = matchingRoom(testDb);
  await aFinishedRun(testDb, system);
});
afterAll(() => testDb.close());

let lastDay: Day = '2026-12-31';

/** What Sam likes, round the corner; of equal ones the newest stands first, because it closes first. */
function forSam(): { title: string } & Partial<CreateVacancy> {
  lastDay = addDays(lastDay, -1);
  return { title: 'Kitchen porter', soc2020: '9263', place: 'S6 4FA', hoursMin: 16, hoursMax: 20, closesOn: lastDay };
}

async function samsList(): Promise<VacancyId[]> {
  const list = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
  return list.map(({ vacancy }) => vacancy.id);
}

const written = async (action: string): Promise<number> =>
  (await testDb.sql(`select from platform.audit where action = $1`, [action])).length;

async function asAfterARun(): Promise<void> {
  const lists = () =>
    testDb.sql(
      `select client_id, vacancy_id, state, rank, points, why, parts, questions from matching.suggestion order by client_id, vacancy_id`,
    );
  const before = await lists();
  await aFinishedRun(testDb, system);
  expect(before).toEqual(await lists());
}

describe('a vacancy that is new', () => {
  it('reaches the lists that it enters, and no other list is touched', async () => {
    await wishesOf(testDb, service.outsider, fixture.kim.id, {
      occupations: [{ soc: '9223', title: 'Cleaning', strength: 'must', words: null }],
    });
    await drainJobs(testDb, room.handlers);
    const kims = () =>
      testDb.sql(`select id, version from matching.suggestion where client_id = $1 order by id`, [fixture.kim.id]);
    const before = await kims();
    const { id } = await aVacancy(testDb, service.specialist, forSam());
    await drainJobs(testDb, room.handlers);
    expect(await samsList()).toContain(id);
    expect(await samsList()).toHaveLength(20);
    expect(await kims()).toEqual(before);
    const [row] = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
    expect(row).toMatchObject({ vacancy: { id }, rank: 1, runId: null, state: 'new' });
    await asAfterARun();
  });

  it('leaves when it is filled, and the next one moves up', async () => {
    const [first, ...others] = await samsList();
    await vacanciesRoom(testDb).states.setState(service.specialist, first!, {
      state: 'filled',
      reason: 'filled_by_other',
    });
    await drainJobs(testDb, room.handlers);
    const list = await samsList();
    expect(list.slice(0, 19)).toEqual(others);
    expect(list).toHaveLength(20);
    await asAfterARun();
  });

  it('moves when the place of its employer does', async () => {
    const { id: employerId } = await anEmployer(testDb, service.specialist, {
      name: 'Faraway Foods',
      site: { postcode: 'S70 1GW' },
    });
    const [site] = await testDb.sql<{ id: string; version: number }>(
      `select id, version from employers.site where employer_id = $1`,
      [employerId],
    );
    const { id } = await aVacancy(testDb, service.specialist, {
      ...forSam(),
      place: null,
      employerId,
      siteId: site!.id,
    });
    await drainJobs(testDb, room.handlers);
    expect(await samsList()).not.toContain(id);
    await employersRoom(testDb).sites.update(service.specialist, site!.id as never, site!.version, {
      postcode: 'S6 4FA',
    });
    await drainJobs(testDb, room.handlers);
    expect(await samsList()).toContain(id);
    await asAfterARun();
  });
});

describe('an answer to a question, learned on a contact', () => {
  it('moves the suggestion at once, and is asked no more', async () => {
    await wishesOf(testDb, service.specialist, fixture.sam.id, {
      occupations: [{ soc: '926', title: 'Kitchen work', strength: 'prefer', words: null }],
      environment: [{ dimension: 'noise', want: 'low', strength: 'must', words: 'Machines all day are too much.' }],
      shifts: [{ kind: 'nights', strength: 'deal_breaker', words: 'My tablets make me sleep.' }],
    });
    const { id } = await aVacancy(testDb, service.specialist, forSam());
    await drainJobs(testDb, room.handlers);
    const suggestion = async () =>
      (await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id })).find(
        ({ vacancy }) => vacancy.id === id,
      );
    const asked = await suggestion();
    expect(asked?.questions.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['environment.noise', 'nights']));

    const { findings } = jobDevelopmentRoom(testDb);
    await findings.record(service.specialist, id, {
      facts: { environment: [{ dimension: 'noise', level: 1 }], shifts: { nights: 'no' } },
    });
    await drainJobs(testDb, room.handlers);
    const known = await suggestion();
    const still = known?.questions.map(({ fact }) => fact);
    for (const fact of ['environment.noise', 'nights']) expect(still).not.toContain(fact);
    expect(known!.points).toBeGreaterThan(asked!.points);
    expect(known?.parts.find(({ criterion }) => criterion === 'environment')).toMatchObject({
      kind: 'fits',
      facts: { level: 1, origin: 'observed' },
    });

    await findings.record(service.specialist, id, { facts: { environment: [{ dimension: 'noise', level: 5 }] } });
    await drainJobs(testDb, room.handlers);
    expect(await suggestion()).toBeUndefined();
    await asAfterARun();
  });
});

describe('many changes at once', () => {
  it('of one import are dealt with together', async () => {
    const before = await written('matching.refresh-lists');
    const drafts = Array.from({ length: 120 }, (_, count) => ({
      source: 'board',
      ref: `post-${count}`,
      title: 'Kitchen porter',
      soc2020: '9263',
      placeText: 'Sheffield',
    }));
    await testDb.work.run(system, 'spec.import', (tx) =>
      vacanciesRoom(testDb).imports.importBatch(tx, service.tenantId, drafts, { today: '2026-03-02' }),
    );
    const ran = await drainJobs(testDb, room.handlers);
    expect(ran.filter((name) => name === 'matching.refresh-lists').length).toBeLessThanOrEqual(2);
    expect((await written('matching.refresh-lists')) - before).toBeLessThanOrEqual(2);
    await asAfterARun();
  });

  it('noted by many workers at once are left to one of them, who finds them all', async () => {
    const ids: VacancyId[] = [];
    for (let count = 0; count < 30; count += 1) ids.push((await aVacancy(testDb, service.specialist, forSam())).id);
    await testDb.sql(`update platform.outbox set relayed_at = now() where relayed_at is null`);
    const before = await written('matching.refresh-lists');
    const workers = [matchingRoom(testDb), matchingRoom(testDb), matchingRoom(testDb)];
    await Promise.all(
      ids.map(async (id, count) => {
        const { keeper } = workers[count % workers.length]!;
        await keeper.note(system, { vacancyIds: [id], employerIds: [] });
        await keeper.refresh(system);
      }),
    );
    expect((await written('matching.refresh-lists')) - before).toBeLessThan(ids.length);
    expect(await testDb.sql(`select from matching.changed_vacancy`)).toHaveLength(0);
    expect((await samsList()).filter((id) => ids.includes(id))).toHaveLength(20);
    await asAfterARun();
  });
});

describe('a change in the midst of other work', () => {
  it('waits for the end of a run that has read the openings before', async () => {
    const { id: runId } = await room.runs.start(system, 'now');
    await room.runs.plan(system, runId);
    await room.ranking.rankPlace(system, runId, 'S10');
    const { id } = await aVacancy(testDb, service.specialist, { ...forSam(), title: 'During the run' });
    await room.keeper.note(system, { vacancyIds: [id], employerIds: [] });
    await room.keeper.refresh(system);
    expect(await samsList()).not.toContain(id);
    await drainJobs(testDb, room.handlers);
    expect(await samsList()).toContain(id);
    await asAfterARun();
  });

  it('is not lost with a run that is cancelled, nor is a wish that was left to it', async () => {
    const { id: runId } = await room.runs.start(system, 'now');
    await room.runs.plan(system, runId);
    const { id } = await aVacancy(testDb, service.specialist, { ...forSam(), title: 'During a run that stops' });
    await wishesOf(testDb, service.colleague, fixture.pat.id, {
      occupations: [{ soc: '9263', title: 'Kitchen work', strength: 'must', words: null }],
    });
    await room.ranking.rankClient(system, fixture.pat.id);
    await room.runs.cancel(service.leader, runId);
    await drainJobs(testDb, room.handlers);
    expect(await samsList()).toContain(id);
    const pats = await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id, state: ['new'] });
    expect(new Set(pats.map(({ vacancy }) => vacancy.soc2020))).toEqual(new Set(['9263']));
    await asAfterARun();
  });

  it('is not missed by a list that was being made from older openings', async () => {
    // The last place will be free, and the new one comes right after the last: it enters no list but the one being made.
    const list = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
    await vacanciesRoom(testDb).states.setState(service.specialist, list[0]!.vacancy.id, {
      state: 'filled',
      reason: 'filled_by_other',
    });
    const { closesOn } = list.at(-1)!.vacancy;
    let id: VacancyId | undefined;
    let refreshing: Promise<unknown> | undefined;
    const slow = matchingRoom({
      ...testDb,
      work: before(testDb, `set state = 'withdrawn'`, async () => {
        ({ id } = await aVacancy(testDb, service.specialist, { ...forSam(), closesOn }));
        await testDb.sql(
          `update platform.outbox set relayed_at = now() where name = 'vacancies.vacancy_published' and relayed_at is null`,
        );
        await room.keeper.note(system, { vacancyIds: [id], employerIds: [] });
        refreshing = room.keeper.refresh(system);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }),
    });
    // As after a new wish: a list that is up to date is not made again.
    await testDb.sql(`update matching.client_list set made_from = '' where client_id = $1`, [fixture.sam.id]);
    await slow.ranking.rankClient(system, fixture.sam.id);
    await refreshing;
    expect(await samsList()).toContain(id);
    await drainJobs(testDb, room.handlers);
    await asAfterARun();
  });

  it('is dealt with by the next try when a worker is killed', async () => {
    const { id } = await aVacancy(testDb, service.specialist, { ...forSam(), title: 'In spite of a kill' });
    await room.keeper.note(system, { vacancyIds: [id], employerIds: [] });
    const dying = matchingRoom({
      ...testDb,
      work: before(testDb, 'insert into matching.client_list', () => Promise.reject(new Error('killed'))),
    });
    await expect(dying.keeper.refresh(system)).rejects.toThrow('killed');
    expect(await samsList()).not.toContain(id);
    await room.keeper.refresh(system);
    expect(await samsList()).toContain(id);
    await drainJobs(testDb, room.handlers);
    await asAfterARun();
  });
});

/** Lets something happen elsewhere before each statement that holds these words. */
function before({ work }: TestDatabase, words: string, meanwhile: () => Promise<unknown>): TestDatabase['work'] {
  return Object.assign(Object.create(work) as TestDatabase['work'], {
    run: (...[actor, action, fn]: Parameters<TestDatabase['work']['run']>) =>
      work.run(actor, action, (tx) => {
        const query: Tx['query'] = async (sql, parameters) => {
          if (sql.includes(words)) await meanwhile();
          return tx.query(sql, parameters);
        };
        return fn({ ...tx, query });
      }),
  });
}
