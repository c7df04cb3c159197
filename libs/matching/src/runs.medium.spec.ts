import type { TestService } from '#identity/testing';
import type { SystemActor } from '#kernel';
import { newId } from '#platform/database';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
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
});
afterAll(() => testDb.close());

afterEach(async () => {
  // A run that a test left at work must not stand in the next one's way.
  await testDb.sql(
    `update matching.run set status = 'cancelled', finished_at = now() where status in ('queued', 'running')`,
  );
  await testDb.sql(`update platform.outbox set relayed_at = now() where relayed_at is null`);
});

/** Everything a ranking leaves behind but ids and times. */
async function listsAsStored(): Promise<unknown[]> {
  return testDb.sql(
    `select client_id, vacancy_id, state, rank, points, of_points, why, parts, questions, wishes_version, day, first_suggested_on
     from matching.suggestion order by client_id, vacancy_id`,
  );
}

describe('a run', () => {
  it('gives everybody who is looking for work the twenty best openings, with why', async () => {
    const run = await aFinishedRun(testDb, system);
    expect(run).toMatchObject({
      status: 'completed',
      placesDone: 4,
      placesTotal: 4,
      clientsDone: 4,
      clientsTotal: 4,
      policyVersion: '1',
      day: '2026-03-02',
    });
    const list = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
    expect(list.map(({ rank }) => rank)).toEqual(list.map((_, place) => place + 1));
    expect(list.length).toBe(20);
    expect(list[0]).toMatchObject({
      state: 'new',
      wishesVersion: 1,
      firstSuggestedOn: '2026-03-02',
      vacancy: { title: 'Kitchen porter', live: true },
      actions: ['pursue', 'later', 'not_for_me'],
    });
    for (const { points, of, parts } of list) {
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
      expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(of);
    }
    const titles = list.map(({ vacancy }) => vacancy.title);
    expect(titles).not.toContain('Night kitchen porter');
    expect(titles).not.toContain('Kitchen porter, gone');
    const occupation = list[0]?.parts.find(({ criterion }) => criterion === 'occupation');
    expect(occupation?.wish).toEqual({
      path: 'occupations/0',
      strength: 'prefer',
      title: 'Kitchen work',
      words: 'I like a busy kitchen.',
    });
  });

  it('lists for a client whose home is not known, and asks', async () => {
    const list = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.jo.id });
    expect(list).toHaveLength(20);
    expect(list[0]?.parts.find(({ criterion }) => criterion === 'travel')?.kind).toBe('unknown');
  });

  it('leaves the same rows behind when it is done again, and touches none twice in one run', async () => {
    const before = await listsAsStored();
    const run = await aFinishedRun(testDb, system);
    expect(await listsAsStored()).toEqual(before);
    const versions = () => testDb.sql(`select id, version from matching.suggestion order by id`);
    const kept = await versions();
    await testDb.sql(`update matching.run set status = 'running', finished_at = null where id = $1`, [run.id]);
    await testDb.sql(`update matching.run_place set done_at = null, clients_done = 0 where run_id = $1`, [run.id]);
    for (const place of ['S6', 'S10', 'S70', 'unknown']) await room.ranking.rankPlace(system, run.id, place);
    expect(await versions()).toEqual(kept);
  });

  it('ends the same when it is killed between two places, or within one, and goes on in another process', async () => {
    const whole = await listsAsStored();
    await testDb.sql('delete from matching.client_list; delete from matching.kept_suggestion');
    const { id } = await room.runs.start(system, 'now');
    await room.runs.plan(system, id);
    await room.ranking.rankPlace(system, id, 'S6');

    // Killed after the lists were written and before the commit: nothing of the step remains.
    const dying = matchingRoom({ ...testDb, work: dyingAtCommit(testDb) });
    await expect(dying.ranking.rankPlace(system, id, 'S10')).rejects.toThrow('killed');
    expect(await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.pat.id })).toHaveLength(0);

    // The queue delivers everything again, to a process that knows nothing of the first.
    await drainJobs(testDb, matchingRoom(testDb).handlers);
    expect(await listsAsStored()).toEqual(whole);
    const events = await testDb.sql(
      `select from platform.outbox where name = 'matching.run_completed' and payload ->> 'runId' = $1`,
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it('ends once, whichever place is last and however many workers there are', async () => {
    const { id } = await room.runs.start(system, 'now');
    await room.runs.plan(system, id);
    const places = ['S6', 'S10', 'S70', 'unknown'];
    await Promise.all([...places, ...places].map((place) => matchingRoom(testDb).ranking.rankPlace(system, id, place)));
    const events = await testDb.sql(
      `select from platform.outbox where name = 'matching.run_completed' and payload ->> 'runId' = $1`,
      [id],
    );
    expect(events).toHaveLength(1);
    expect(
      await testDb.sql(`select client_id, vacancy_id from matching.suggestion group by 1, 2 having count(*) > 1`),
    ).toEqual([]);
  });

  it('stops when it is cancelled, and keeps the lists that were made', async () => {
    const { id } = await room.runs.start(service.specialist, 'now');
    await room.runs.plan(system, id);
    await room.ranking.rankPlace(system, id, 'S6');
    const cancelled = await room.runs.cancel(service.leader, id);
    expect(cancelled).toMatchObject({ status: 'cancelled', placesDone: 1, requestedBy: 'Sam Okoro', actions: [] });
    await drainJobs(testDb, room.handlers);
    const run = await testDb.db.read(system, (reader) => room.runQueries.find(reader, id));
    expect(run).toMatchObject({ status: 'cancelled', placesDone: 1, placesTotal: 4 });
    expect(await room.runs.cancel(service.leader, id)).toMatchObject({ status: 'cancelled', version: run?.version });
  });

  it('takes a step back that was at work when the run was cancelled', async () => {
    const { id } = await room.runs.start(system, 'now');
    await room.runs.plan(system, id);
    await testDb.sql('delete from matching.client_list; delete from matching.kept_suggestion');
    const late = matchingRoom({ ...testDb, work: afterFirstQuery(testDb, () => room.runs.cancel(system, id)) });
    await late.ranking.rankPlace(system, id, 'S6');
    expect(await suggestionsSeenBy(testDb, system)).toHaveLength(0);
    await aFinishedRun(testDb, system);
  });

  it('is refused while another is at work, and replaces one that is lost', async () => {
    const first = await room.runs.start(service.specialist, 'now');
    await expect(room.runs.start(service.leader, 'now')).rejects.toMatchObject({
      kind: 'conflict',
      code: 'matching.run_in_progress',
      params: { runId: first.id },
    });
    testDb.clock.advance({ hours: 3 });
    await room.runs.start(service.leader, 'now');
    testDb.clock.set('2026-03-02T09:00:00Z');
    const lost = await testDb.db.read(system, (reader) => room.runQueries.find(reader, first.id));
    expect(lost).toMatchObject({ status: 'failed', failure: 'superseded' });
  });

  it('lets only one of two people through who start at once', async () => {
    const outcomes = await Promise.allSettled([
      room.runs.start(service.specialist, 'now'),
      room.runs.start(service.leader, 'now'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is the same run when the same request arrives twice', async () => {
    const id = newId<'matching-run'>();
    const first = await room.runs.start(service.specialist, 'now', { id });
    expect(await room.runs.start(service.specialist, 'now', { id })).toEqual(first);
  });

  it('of the night exists once a day, however often the calendar ticks', async () => {
    const tick = { tenantId: service.tenantId };
    const night = room.handlers.find(({ name }) => name === 'matching.start-night');
    const context = { signal: new AbortController().signal, jobId: 'tick', attempt: 1 };
    await night?.handle(tick, context);
    await drainJobs(testDb, room.handlers);
    await night?.handle(tick, context);
    expect(await testDb.sql(`select status from matching.run where trigger = 'night'`)).toEqual([
      { status: 'completed' },
    ]);
  });

  it('gets its jobs again when they were lost: not while it gets on, and not for ever', async () => {
    const tick = { tenantId: service.tenantId };
    const tender = room.handlers.find(({ name }) => name === 'matching.tend-run');
    const tend = () => tender?.handle(tick, { signal: new AbortController().signal, jobId: 'tick', attempt: 1 });
    const loseJobs = () => testDb.sql(`update platform.outbox set relayed_at = now() where relayed_at is null`);
    const sent = () =>
      testDb.sql<{ name: string; place: string | null }>(
        `select name, payload ->> 'place' as place from platform.outbox
         where relayed_at is null and name in ('matching.plan-run', 'matching.rank-place') order by position`,
      );
    const { id } = await room.runs.start(system, 'now');
    await loseJobs();
    testDb.clock.advance({ minutes: 9 });
    await tend();
    expect(await sent()).toEqual([]);
    testDb.clock.advance({ minutes: 2 });
    await tend();
    expect(await sent()).toEqual([{ name: 'matching.plan-run', place: null }]);

    await room.runs.plan(system, id);
    await room.ranking.rankPlace(system, id, 'S6');
    await loseJobs();
    await tend();
    expect(await sent()).toEqual([]);
    testDb.clock.advance({ minutes: 11 });
    await tend();
    expect((await sent()).map(({ place }) => place)).toEqual(['S10', 'S70', 'unknown']);

    await loseJobs();
    testDb.clock.advance({ hours: 2 });
    await tend();
    expect(await sent()).toEqual([]);
    expect(await testDb.sql(`select status, failure from matching.run where id = $1`, [id])).toEqual([
      { status: 'failed', failure: 'gave_up' },
    ]);
    testDb.clock.set('2026-03-02T09:00:00Z');
  });

  it('is given up when a place cannot be ranked, and stands in nobody’s way', async () => {
    const { id } = await room.runs.start(system, 'now');
    await room.runs.plan(system, id);
    const broken = matchingRoom({ ...testDb, work: dyingAtCommit(testDb) });
    const job = broken.handlers.find(({ name }) => name === 'matching.rank-place');
    const handle = (attempt: number) =>
      job?.handle(
        { tenantId: service.tenantId, runId: id, place: 'S6' },
        { signal: new AbortController().signal, jobId: 'place', attempt },
      );
    await expect(handle(1)).rejects.toThrow('killed');
    expect(await testDb.sql(`select status from matching.run where id = $1`, [id])).toEqual([{ status: 'running' }]);
    await expect(handle(8)).rejects.toThrow('killed');
    expect(await testDb.sql(`select status, failure from matching.run where id = $1`, [id])).toEqual([
      { status: 'failed', failure: 'gave_up' },
    ]);
  });
});

describe('what is stored', () => {
  it('takes no explanation that does not add up', async () => {
    const [first] = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
    await room.suggestions.answer(service.specialist, first!.id, { answer: 'later' });
    await expect(testDb.sql(`update matching.kept_suggestion set points = points - 1`)).rejects.toMatchObject({
      constraint: 'ck_kept_suggestion_points',
    });
    const impossible = testDb.sql(`update matching.client_list set points[1] = of_points + 1`);
    await expect(impossible).rejects.toMatchObject({ constraint: 'ck_client_list_points' });
    const short = testDb.sql(`update matching.client_list set points = '{}'`);
    await expect(short).rejects.toMatchObject({ constraint: 'ck_client_list_lines' });
  });
});

/** A process that is killed at the very end of each transaction. */
function dyingAtCommit({ work }: TestDatabase): TestDatabase['work'] {
  return Object.assign(Object.create(work) as TestDatabase['work'], {
    run: (...[actor, action, fn]: Parameters<TestDatabase['work']['run']>) =>
      work.run(actor, action, async (tx) => {
        await fn(tx);
        if (action === 'matching.rank-place') throw new Error('killed');
      }),
  });
}

/** Lets something happen elsewhere as soon as a transaction of the ranking has begun. */
function afterFirstQuery({ work }: TestDatabase, meanwhile: () => Promise<unknown>): TestDatabase['work'] {
  return Object.assign(Object.create(work) as TestDatabase['work'], {
    run: (...[actor, action, fn]: Parameters<TestDatabase['work']['run']>) =>
      work.run(actor, action, async (tx) => {
        await tx.query('select 1');
        await meanwhile();
        return fn(tx);
      }),
  });
}
