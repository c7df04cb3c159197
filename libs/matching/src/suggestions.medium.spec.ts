import { clientsRoom, wishesOf } from '#clients/testing';
import type { TestService } from '#identity/testing';
import type { ClientId, SystemActor } from '#kernel';
import { jobDevelopmentRoom } from '#job-development/testing';
import { newId } from '#platform/database';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
import { vacanciesRoom } from '#vacancies/testing';
import { ListSuggestions } from './contract/suggestion.schema';
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

afterEach(async () => {
  // A run that a test left at work must not stand in the next one's way.
  await testDb.sql(
    `update matching.run set status = 'cancelled', finished_at = now() where status in ('queued', 'running')`,
  );
  await testDb.sql(`update platform.outbox set relayed_at = now() where relayed_at is null`);
});

describe('who sees suggestions', () => {
  it('is the client’s team and its key; no other team, no admin, no commissioner', async () => {
    for (const actor of [service.specialist, service.colleague, service.leader, service.key])
      expect(await suggestionsSeenBy(testDb, actor, { clientId: fixture.sam.id })).toHaveLength(20);
    for (const actor of [service.outsider, service.otherLeader, service.admin, service.commissioner])
      expect(await suggestionsSeenBy(testDb, actor, { clientId: fixture.sam.id })).toEqual([]);
    for (const table of ['suggestion', 'answer'])
      for (const actor of [service.admin, service.commissioner, { kind: 'entrance' } as const])
        expect(await testDb.db.read(actor, (reader) => reader.query(`select from matching.${table}`))).toHaveLength(0);
    const kims = await suggestionsSeenBy(testDb, service.outsider);
    expect(new Set(kims.map(({ client }) => client.preferredName))).toEqual(new Set(['Kim']));
    expect(kims[0]?.client.id).toBe(fixture.kim.id);
  });

  it('is asked for one’s own clients, or for others’', async () => {
    const names = async (mine: boolean) =>
      new Set((await suggestionsSeenBy(testDb, service.colleague, { mine })).map(({ client }) => client.preferredName));
    expect(await names(true)).toEqual(new Set(['Pat']));
    expect(await names(false)).toEqual(new Set(['Sam', 'Jo']));
  });

  it('is asked for by a leader for one specialist’s clients, never by another team', async () => {
    const ofColleague = { specialistId: service.colleague.accountId };
    const names = async (actor: typeof service.leader) =>
      new Set((await suggestionsSeenBy(testDb, actor, ofColleague)).map(({ client }) => client.preferredName));
    expect(await names(service.leader)).toEqual(new Set(['Pat']));
    expect(await names(service.otherLeader)).toEqual(new Set());
  });

  it('is counted in a leader’s week for each specialist, and to nobody who may not see suggestions', async () => {
    const week = async (actor: typeof service.leader) => {
      const { data } = await testDb.db.read(actor, (reader) => jobDevelopmentRoom(testDb).today.teamWeek(reader, {}));
      return Object.fromEntries(data.map(({ specialist, newSuggestions }) => [specialist.id, newSuggestions]));
    };
    const listed = async (actor: typeof service.leader) =>
      (await suggestionsSeenBy(testDb, actor, { mine: true, state: ['new'] })).length;
    const { specialist, colleague, outsider } = service;
    expect(await week(service.leader)).toEqual({
      [specialist.accountId]: await listed(specialist),
      [colleague.accountId]: await listed(colleague),
    });
    expect(await listed(specialist)).toBeGreaterThan(await listed(colleague));
    expect(await listed(colleague)).toBeGreaterThan(0);
    expect(await week(service.otherLeader)).toEqual({ [outsider.accountId]: await listed(outsider) });
    for (const actor of [service.admin, service.commissioner])
      expect(Object.values(await week(actor))).toEqual([null, null, null]);
  });

  it('cannot be asked who suits a vacancy: jobs are ranked for a person, never people for a job', () => {
    const asked = ListSuggestions.safeParse({ vacancyId: newId() });
    expect(asked.success).toBe(false);
  });

  it('lets nobody outside the team answer', async () => {
    const [first] = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id });
    await expect(room.suggestions.answer(service.outsider, first!.id, { answer: 'pursue' })).rejects.toMatchObject({
      code: 'matching.suggestion_not_found',
    });
  });
});

describe('an answer', () => {
  const listOf = (clientId: ClientId, state?: ('new' | 'pursuing' | 'later' | 'declined' | 'withdrawn')[]) =>
    suggestionsSeenBy(testDb, service.specialist, { clientId, state });

  it('needs a reason to turn something down, and takes none otherwise', async () => {
    const [first] = await listOf(fixture.sam.id);
    await expect(
      room.suggestions.answer(service.specialist, first!.id, { answer: 'not_for_me' }),
    ).rejects.toMatchObject({ code: 'matching.reason_missing', problems: [{ pointer: '/reason' }] });
    await expect(
      room.suggestions.answer(service.specialist, first!.id, { answer: 'pursue', reason: 'pay' }),
    ).rejects.toMatchObject({ code: 'matching.reason_not_needed' });
  });

  it('is kept with who, when and the person’s words, once however often it is sent', async () => {
    const [first] = await listOf(fixture.sam.id);
    const input = { answer: 'later', words: 'After my holiday.' } as const;
    const view = await room.suggestions.answer(service.specialist, first!.id, input);
    expect(view).toMatchObject({
      state: 'later',
      version: first!.version + 1,
      answer: { answer: 'later', reason: null, words: 'After my holiday.', by: { name: 'Sam Okoro' } },
      actions: ['pursue', 'not_for_me'],
    });
    expect(await room.suggestions.answer(service.colleague, first!.id, input)).toEqual(view);
    expect(await listOf(fixture.sam.id, ['later'])).toHaveLength(1);
  });

  it('keeps its state through the next run, while rank and points are brought up to date', async () => {
    const [first] = await listOf(fixture.sam.id, ['later']);
    await aFinishedRun(testDb, system);
    expect((await listOf(fixture.sam.id, ['later'])).map(({ id }) => id)).toEqual([first!.id]);
    await room.suggestions.answer(service.specialist, first!.id, { answer: 'pursue' });
    const run = await aFinishedRun(testDb, system);
    expect(await listOf(fixture.sam.id, ['pursuing'])).toMatchObject([{ id: first!.id, runId: run.id }]);
    const answers = await testDb.sql(`select answer from matching.answer where suggestion_id = $1 order by id`, [
      first!.id,
    ]);
    expect(answers).toEqual([{ answer: 'later' }, { answer: 'pursue' }]);
  });

  it('"not for me" never returns', async () => {
    const [declined] = await listOf(fixture.sam.id, ['new']);
    await room.suggestions.answer(service.specialist, declined!.id, {
      answer: 'not_for_me',
      reason: 'kind_of_work',
      words: 'Too hot.',
    });
    for (let night = 0; night < 2; night += 1) {
      await aFinishedRun(testDb, system);
      const list = await listOf(fixture.sam.id);
      expect(list.map(({ vacancy }) => vacancy.id)).not.toContain(declined!.vacancy.id);
      expect(list).toHaveLength(20);
    }
    expect(await listOf(fixture.sam.id, ['declined'])).toMatchObject([
      { id: declined!.id, answer: { reason: 'kind_of_work', words: 'Too hot.' }, actions: ['pursue', 'later'] },
    ]);
  });

  it('cannot pursue what can no longer be filled', async () => {
    const [, second] = await listOf(fixture.sam.id, ['new']);
    await vacanciesRoom(testDb).states.setState(service.specialist, second!.vacancy.id, {
      state: 'filled',
      reason: 'filled_by_other',
    });
    expect((await listOf(fixture.sam.id, ['withdrawn'])).find(({ id }) => id === second!.id)?.vacancy).toMatchObject({
      state: 'filled',
      live: false,
    });
    await expect(room.suggestions.answer(service.specialist, second!.id, { answer: 'pursue' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'matching.vacancy_not_live',
    });
    await drainJobs(testDb, room.handlers);
    expect((await listOf(fixture.sam.id)).map(({ id }) => id)).not.toContain(second!.id);
    expect((await listOf(fixture.sam.id, ['withdrawn'])).map(({ id }) => id)).toContain(second!.id);
  });
});

describe('a change of what a client wants', () => {
  it('makes their list anew at once', async () => {
    await wishesOf(testDb, service.colleague, fixture.pat.id, {
      occupations: [{ soc: '9223', title: 'Cleaning', strength: 'must', words: null }],
    });
    await drainJobs(testDb, room.handlers);
    const list = await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id });
    expect(new Set(list.map(({ vacancy }) => vacancy.soc2020))).toEqual(new Set(['9223']));
    expect(list[0]).toMatchObject({ wishesVersion: 1, runId: null });
    const withdrawn = await suggestionsSeenBy(testDb, service.colleague, {
      clientId: fixture.pat.id,
      state: ['withdrawn'],
    });
    expect(withdrawn.length).toBeGreaterThan(0);
  });

  it('is left to a run that has not come to them yet', async () => {
    const { id } = await room.runs.start(system, 'now');
    await room.runs.plan(system, id);
    await wishesOf(testDb, service.colleague, fixture.pat.id, {});
    await room.ranking.rankClient(system, fixture.pat.id);
    expect((await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id }))[0]?.wishesVersion).toBe(
      1,
    );
    await room.ranking.rankPlace(system, id, 'S10');
    expect((await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id }))[0]).toMatchObject({
      wishesVersion: 2,
      runId: id,
    });
  });

  it('empties the list of somebody who stops looking, but for what they answered', async () => {
    const [first] = await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id });
    await room.suggestions.answer(service.colleague, first!.id, { answer: 'pursue' });
    await clientsRoom(testDb).clients.update(service.colleague, fixture.pat.id, 1, { status: 'on_hold' });
    await drainJobs(testDb, room.handlers);
    expect(
      (await suggestionsSeenBy(testDb, service.colleague, { clientId: fixture.pat.id })).map(({ id }) => id),
    ).toEqual([first!.id]);
  });
});

describe('an explanation', () => {
  const explain = (clientId: ClientId, vacancyId: string) =>
    testDb.db.read(service.specialist, (reader) => room.explanations.explain(reader, clientId, vacancyId as never));
  const vacancyNamed = async (title: string) => {
    const [row] = await testDb.sql<{ id: string }>(`select id from vacancies.vacancy where title = $1`, [title]);
    return row!.id;
  };

  it('of a listed vacancy adds up to the points on the list', async () => {
    const [first] = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.sam.id, state: ['new'] });
    const explanation = await explain(fixture.sam.id, first!.vacancy.id);
    expect(explanation).toMatchObject({
      standing: 'listed',
      points: first!.points,
      of: first!.of,
      parts: first!.parts,
      questions: first!.questions,
      exclusions: [],
      suggestion: { id: first!.id, state: 'new', rank: first!.rank },
    });
  });

  it('names the wish that leaves a vacancy out', async () => {
    expect(await explain(fixture.sam.id, await vacancyNamed('Night kitchen porter'))).toMatchObject({
      standing: 'excluded',
      suggestion: null,
      exclusions: [
        {
          criterion: 'shift_kinds',
          facts: { shiftKind: 'nights', has: 'yes' },
          wish: { path: 'shifts/nights', strength: 'deal_breaker', words: 'My tablets make me sleep.' },
        },
      ],
    });
  });

  it('says what stands before a vacancy that is outranked', async () => {
    const listed = await suggestionsSeenBy(testDb, service.specialist, { clientId: fixture.jo.id });
    const all = await testDb.sql<{ id: string }>(
      `select id from vacancies.vacancy where state = 'open' and coalesce(closes_on >= '2026-03-02', true)`,
    );
    const other = all.find(({ id }) => !listed.some(({ vacancy }) => vacancy.id === id));
    const explanation = await explain(fixture.jo.id, other!.id);
    expect(explanation.standing).toBe('outranked');
    expect(explanation.lastListed?.points).toBe(listed.at(-1)?.points);
    const gap = explanation.points - (explanation.lastListed?.points ?? 0);
    expect(explanation.differences.reduce((sum, { points }) => sum + points, 0)).toBe(gap);
  });

  it('tells what is closed, what was declined and what is not open to the reader apart', async () => {
    expect(await explain(fixture.sam.id, await vacancyNamed('Kitchen porter, gone'))).toMatchObject({
      standing: 'not_live',
    });
    const [declined] = await suggestionsSeenBy(testDb, service.specialist, {
      clientId: fixture.sam.id,
      state: ['declined'],
    });
    expect(await explain(fixture.sam.id, declined!.vacancy.id)).toMatchObject({
      standing: 'declined',
      exclusions: [{ criterion: 'not_for_me' }],
    });
    await expect(explain(fixture.kim.id, declined!.vacancy.id)).rejects.toMatchObject({
      code: 'matching.client_not_found',
    });
    await expect(explain(fixture.sam.id, newId())).rejects.toMatchObject({ code: 'matching.opening_not_found' });
  });
});
