import { aClient, wishesOf } from '#clients/testing';
import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import type { ClientId } from '#kernel';
import { drainJobs, testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import type { ExplanationView } from './contract/explanation.schema';
import type { RunView } from './contract/run.schema';
import type { SuggestionView } from './contract/suggestion.schema';
import { MatchingHttpModule } from './http';
import { matchingRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let http: TestApp;
let clientId: ClientId;
let nightJob: string;

type Page<Item> = { data: Item[]; page: { nextCursor: string | null; hasMore: boolean } };

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
  ({ id: clientId } = await aClient(testDb, service.specialist));
  await wishesOf(testDb, service.specialist, clientId, {
    occupations: [{ soc: '9223', title: 'Cleaning', strength: 'prefer', words: 'I like it tidy.' }],
    shifts: [{ kind: 'nights', strength: 'deal_breaker', words: null }],
    environment: [{ dimension: 'noise', want: 'low', strength: 'prefer', words: null }],
  });
  for (const title of ['Office cleaner', 'Cleaner', 'Hotel cleaner'])
    await aVacancy(testDb, service.specialist, { title, soc2020: '9223', hoursMin: 12, hoursMax: 20 });
  const night = await aVacancy(testDb, service.specialist, {
    title: 'Night cleaner',
    soc2020: '9223',
    shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights: 'yes', weekends: 'unknown' },
  });
  nightJob = night.id;
  await drainJobs(testDb, []);
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

describe('matching over HTTP', () => {
  it('runs now, shows progress, and refuses a second run meanwhile', async () => {
    const started = await http.call<RunView>(service.specialist, 'POST', '/v1/matching-runs', { body: {} });
    expect(started).toMatchObject({ status: 201, body: { status: 'queued', trigger: 'now', actions: ['cancel'] } });
    const second = await http.call(service.leader, 'POST', '/v1/matching-runs', { body: {} });
    expect(second).toMatchObject({ status: 409, body: { code: 'matching.run_in_progress' } });
    await drainJobs(testDb, matchingRoom(testDb).handlers);
    const path = `/v1/matching-runs/${started.body.id}`;
    const finished = await http.call<RunView>(service.specialist, 'GET', path);
    expect(finished.body).toMatchObject({ status: 'completed', clientsDone: 1, placesDone: 1, actions: [] });
    expect(await http.call(service.specialist, 'POST', `${path}/cancellation`)).toMatchObject({
      status: 409,
      body: { code: 'matching.run_finished' },
    });
    const list = await http.call<Page<RunView>>(service.admin, 'GET', '/v1/matching-runs?status=completed');
    expect(list.body.data.map(({ id }) => id)).toEqual([started.body.id]);
  });

  it('lists a client’s suggestions by rank, page by page', async () => {
    const path = `/v1/clients/${clientId}/suggestions`;
    const first = await http.call<Page<SuggestionView>>(service.specialist, 'GET', path, { query: { limit: 2 } });
    expect(first.body.data.map(({ rank }) => rank)).toEqual([1, 2]);
    const cursor = first.body.page.nextCursor ?? '';
    const next = await http.call<Page<SuggestionView>>(service.specialist, 'GET', path, {
      query: { limit: 2, cursor },
    });
    expect(next.body.data.map(({ rank }) => rank)).toEqual([3]);
    expect(await http.call(service.outsider, 'GET', path)).toMatchObject({
      status: 404,
      body: { code: 'matching.client_not_found' },
    });
    for (const actor of [service.admin, service.commissioner])
      expect(await http.call(actor, 'GET', path)).toMatchObject({ status: 403 });
  });

  it('takes an answer and its reason', async () => {
    const list = await http.call<Page<SuggestionView>>(service.specialist, 'GET', '/v1/suggestions', {
      query: { mine: true, state: 'new' },
    });
    const [first] = list.body.data;
    const path = `/v1/suggestions/${first!.id}`;
    expect(await http.call(service.specialist, 'GET', path)).toMatchObject({ status: 200, body: { rank: 1 } });
    const answers = `${path}/answers`;
    expect(await http.call(service.specialist, 'POST', answers, { body: { answer: 'not_for_me' } })).toMatchObject({
      status: 422,
      body: { code: 'matching.reason_missing' },
    });
    const body = { answer: 'not_for_me', reason: 'too_far', words: 'Two buses is one too many.' };
    expect(await http.call(service.specialist, 'POST', answers, { body })).toMatchObject({
      status: 201,
      body: { state: 'declined', answer: { reason: 'too_far' }, actions: ['pursue', 'later'] },
    });
    expect(await http.call(service.outsider, 'POST', answers, { body })).toMatchObject({ status: 404 });
    expect(await http.call(service.key, 'GET', '/v1/suggestions?state=declined')).toMatchObject({
      body: { data: [{ id: first!.id }] },
    });
  });

  it('explains why a vacancy is not on the list', async () => {
    const path = `/v1/clients/${clientId}/openings/${nightJob}/explanation`;
    const { status, body } = await http.call<ExplanationView>(service.specialist, 'GET', path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ standing: 'excluded', exclusions: [{ wish: { path: 'shifts/nights' } }] });
    expect(body.parts.reduce((sum, { points }) => sum + points, 0)).toBe(body.points);
  });
});
