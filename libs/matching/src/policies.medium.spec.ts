import { aClient, wishesOf } from '#clients/testing';
import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import type { TenantActor } from '#kernel';
import { standardPolicy } from '#matching-core';
import { newId } from '#platform/database';
import { drainJobs, testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import type { PolicyPreviewView } from './contract/policy-preview.schema';
import type { PolicySettingView, PolicyView } from './contract/policy.schema';
import { figuresOf, type PolicyFigures } from './domain/policy';
import { MatchingHttpModule } from './http';
import { aFinishedRun, matchingRoom, suggestionsSeenBy } from './testing';

type Page<Item> = { data: Item[]; page: { nextCursor: string | null; hasMore: boolean } };
type Problem = { code: string; errors?: { pointer: string }[] };

const path = '/v1/matching/policies';
const standard = figuresOf(standardPolicy);
const weighing = (weights: Partial<PolicyFigures['weights']>): PolicyFigures => ({
  ...standard,
  weights: { ...standard.weights, ...weights },
});
const nearFirst = weighing({ travel: 9000 });

describe('the policy of a service', () => {
  let testDb: TestDatabase;
  let service: TestService;
  let http: TestApp;

  beforeAll(async () => {
    testDb = await testDatabase();
    http = await testApp(testDb, [MatchingHttpModule], { permits });
  });
  beforeEach(async () => {
    service = await aService(testDb);
  });
  afterAll(async () => {
    await http.close();
    await testDb.close();
  });

  const get = <Body = PolicyView>(actor: TenantActor, at: string) => http.call<Body>(actor, 'GET', `${path}${at}`);
  const revise = <Body = PolicyView>(body: object, actor: TenantActor = service.leader) =>
    http.call<Body>(actor, 'POST', path, { body: { basedOn: 1, figures: nearFirst, why: 'Buses were cut.', ...body } });
  const preview = (figures: PolicyFigures, actor: TenantActor = service.leader, clients = 50) =>
    http.call<PolicyPreviewView>(actor, 'POST', `${path}/preview`, { body: { figures, clients } });

  describe('in versions', () => {
    it('begins with the standard one, for whoever reads it first and however many at once', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => get(service.specialist, '/current')));
      for (const { status, body } of answers)
        expect({ status, body }).toMatchObject({
          status: 200,
          body: { version: 1, use: 'in_use', figures: standard, changes: [], why: null, madeBy: null, actions: [] },
        });
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      const list = await get<Page<PolicyView>>(service.admin, '');
      expect(list.body.data).toEqual([{ ...answers[0]?.body, actions: ['revise'] }]);
    });

    it('gets a new one with who, when and why, and keeps the old ones', async () => {
      const first = (await get(service.leader, '/current')).body;
      const { status, body } = await revise({});
      expect({ status, body }).toMatchObject({
        status: 201,
        body: {
          version: 2,
          figures: nearFirst,
          changes: [{ pointer: '/weights/travel', from: 2000, to: 9000 }],
          why: 'Buses were cut.',
          madeBy: 'Lena Marsh',
          madeAt: '2026-03-02T09:00:00.000Z',
          actions: ['revise'],
        },
      });
      expect((await get(service.leader, `/${first.id}`)).body).toMatchObject({
        version: 1,
        figures: standard,
        actions: [],
      });
      const list = await get<Page<PolicyView>>(service.leader, '?limit=1');
      expect(list.body).toMatchObject({ data: [{ version: 2 }], page: { hasMore: true } });
      const next = await get<Page<PolicyView>>(service.leader, `?limit=1&cursor=${list.body.page.nextCursor}`);
      expect(next.body).toMatchObject({ data: [{ version: 1 }], page: { hasMore: false } });
      expect(await get<Problem>(service.leader, `/${newId()}`)).toMatchObject({
        status: 404,
        body: { code: 'matching.policy_not_found' },
      });
    });

    it('is made once for one request, and refused for an id of another', async () => {
      const id = newId();
      const answers = await Promise.all([1, 2, 3].map(() => revise({ id })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(answers.map(({ body }) => [body.id, body.version])).toEqual(answers.map(() => [id, 2]));
      const other = await revise<Problem>({ id, why: 'Something else.' });
      expect(other).toMatchObject({ status: 409, body: { code: 'matching.id_taken' } });
    });

    it('lets one of two leaders through who change the same version, and tells the other', async () => {
      const answers = await Promise.all([
        revise<Problem>({ figures: weighing({ pay: 1500 }) }, service.leader),
        revise<Problem>({ figures: weighing({ pay: 500 }) }, service.otherLeader),
        revise<Problem>({ figures: weighing({ hours: 500 }) }, service.admin),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      for (const { body } of answers.filter(({ status }) => status === 409))
        expect(body.code).toBe('matching.policy_changed_meanwhile');
      expect((await revise<Problem>({ basedOn: 7 })).body.code).toBe('matching.policy_changed_meanwhile');
    });

    it('refuses figures that do not stand, with each field, and figures that are not new', async () => {
      const wrong = { ...weighing({ pay: -1, hours: 1.5 }), fitsFromPercent: 101 };
      const beyond = await revise<Problem>({ figures: wrong });
      expect(beyond.status).toBe(422);
      expect(beyond.body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
        '/figures/fitsFromPercent',
        '/figures/weights/hours',
        '/figures/weights/pay',
      ]);
      const freshness = { ...standard.freshness, freshDays: 90 };
      const both = [
        await revise<Problem>({ figures: { ...standard, freshness } }),
        await preview({ ...standard, freshness }),
      ];
      for (const answer of both)
        expect(answer).toMatchObject({
          status: 422,
          body: { code: 'matching.policy_invalid', errors: [{ pointer: '/figures/freshness/staleDays' }] },
        });
      expect(await revise({ figures: { weights: standard.weights } })).toMatchObject({ status: 422 });
      expect(await revise({ figures: standard })).toMatchObject({
        status: 409,
        body: { code: 'matching.policy_unchanged' },
      });
      expect(await revise({ why: '  ' })).toMatchObject({ status: 422 });
    });

    it('is changed by leaders and admins, read by specialists and keys, and by nobody of another service', async () => {
      for (const actor of [service.specialist, service.commissioner, service.key])
        expect(await revise({}, actor)).toMatchObject({ status: 403 });
      expect(await preview(nearFirst, service.specialist)).toMatchObject({ status: 403 });
      expect(await get(service.commissioner, '/current')).toMatchObject({ status: 403 });
      const { body } = await revise({}, service.admin);
      expect(await get(service.key, `/${body.id}`)).toMatchObject({ status: 200 });
      const stranger = await aService(testDb);
      expect(await get(stranger.leader, `/${body.id}`)).toMatchObject({ status: 404 });
      expect(await get(stranger.leader, '/current')).toMatchObject({ body: { version: 1, figures: standard } });
    });

    it('cannot be changed or removed afterwards, not even by the programs', async () => {
      await revise({});
      for (const statement of [`update matching.policy set why = 'x'`, `delete from matching.policy`]) {
        const writing = testDb.work.run(service.system, 'spec.write', (tx) => tx.query(statement));
        await expect(writing).rejects.toThrow('permission denied');
      }
    });
  });

  describe('and the runs', () => {
    it('counts from the next run on: for lists by night, by day, and what is explained', async () => {
      const client = await aClient(testDb, service.specialist, { homeOutcode: 'S6' });
      for (const place of ['S70 1GW', 'S6 4FA']) await aVacancy(testDb, service.specialist, { place });
      await drainJobs(testDb, []);
      const room = matchingRoom(testDb);
      const made = async () => {
        const [first] = await suggestionsSeenBy(testDb, service.specialist, { clientId: client.id });
        const explain = (id: typeof first) =>
          testDb.db.read(service.specialist, (reader) => room.explanations.explain(reader, client.id, id!.vacancy.id));
        return [first?.policyVersion, (await explain(first)).policyVersion];
      };
      expect(await aFinishedRun(testDb, service.system)).toMatchObject({ policyVersion: '1' });
      const { body } = await revise({});
      expect(body.use).toBe('next_run');
      expect((await get(service.leader, '?sort=version')).body).toMatchObject({
        data: [{ use: 'in_use' }, { use: 'next_run' }],
      });
      await room.ranking.rankClient(service.system, client.id);
      expect(await made()).toEqual(['1', '1']);

      const run = await aFinishedRun(testDb, service.system);
      expect(run).toMatchObject({ policyVersion: '2' });
      const [stored] = await testDb.sql<{ policy: object }>('select policy from matching.run where id = $1', [run.id]);
      expect(stored?.policy).toEqual({ ...nearFirst, version: '2' });
      expect(await made()).toEqual(['2', '2']);
      expect((await get(service.leader, '?sort=version')).body).toMatchObject({
        data: [{ use: 'earlier' }, { use: 'in_use' }],
      });
    });

    it('has its first version written down by a first run', async () => {
      await aFinishedRun(testDb, service.system);
      const rows = await testDb.sql('select number from matching.policy where tenant_id = $1', [service.tenantId]);
      expect(rows).toEqual([{ number: 1 }]);
    });
  });

  describe('tried out', () => {
    it('shows each list of the leader’s own team before and after, and stores nothing', async () => {
      const wishes = {
        occupations: [{ soc: '9223', title: 'Cleaning', strength: 'prefer' as const, words: null }],
        travel: { modes: ['bus' as const], maxMinutes: 120, strength: 'prefer' as const, words: null },
      };
      for (const preferredName of ['Zoe', 'Ann']) {
        const { id } = await aClient(testDb, service.specialist, { preferredName, homeOutcode: 'S6' });
        await wishesOf(testDb, service.specialist, id, wishes);
      }
      await aClient(testDb, service.outsider, { preferredName: 'Not ours', homeOutcode: 'S6' });
      const far = await aVacancy(testDb, service.specialist, {
        title: 'Cleaner, far',
        soc2020: '9223',
        place: 'S70 1GW',
      });
      const close = await aVacancy(testDb, service.specialist, {
        title: 'Clerk, near',
        soc2020: '4122',
        place: 'S6 4FA',
      });
      await drainJobs(testDb, []);
      await aFinishedRun(testDb, service.system);
      const before = await everything();

      const same = await preview(standard);
      expect(same.body).toMatchObject({
        day: '2026-03-02',
        policyVersionNow: '1',
        summary: { clients: 2, listsChanged: 0, entered: 0, left: 0, placesMovedOnAverage: 0 },
        clients: [{ client: { preferredName: 'Ann' }, changed: false }, { client: { preferredName: 'Zoe' } }],
      });
      const turned = await preview(nearFirst);
      expect(turned).toMatchObject({
        status: 200,
        body: { summary: { clients: 2, listsChanged: 2, entered: 0, left: 0, placesMovedOnAverage: 1 } },
      });
      for (const { openings } of turned.body.clients)
        expect(openings.map(({ vacancy, ...places }) => [vacancy.id, places])).toEqual([
          [close.id, { placeNow: 2, placeThen: 1 }],
          [far.id, { placeNow: 1, placeThen: 2 }],
        ]);
      expect((await preview(nearFirst, service.leader, 1)).body.clients).toHaveLength(1);
      expect((await preview(nearFirst, service.otherLeader)).body.clients).toMatchObject([
        { client: { preferredName: 'Not ours' } },
      ]);
      // An admin does not see what people wish.
      expect((await preview(nearFirst, service.admin)).body).toMatchObject({ summary: { clients: 0 }, clients: [] });
      expect(await everything()).toEqual(before);
    });

    const everything = () =>
      testDb.sql(
        `select (select count(*) from matching.policy) as policies, (select count(*) from matching.run) as runs,
           (select count(*) from platform.audit) as audit, (select jsonb_agg(s order by s.id) from matching.suggestion s) as lists`,
      );
  });

  it('explains each of its settings', async () => {
    const { body } = await http.call<Page<PolicySettingView>>(
      service.specialist,
      'GET',
      '/v1/matching/policy-settings',
      {
        query: { limit: 200 },
      },
    );
    expect(body.data).toContainEqual(
      expect.objectContaining({ pointer: '/weights/travel', label: 'Travel', unit: 'points', standard: 2000 }),
    );
    expect(body.page.hasMore).toBe(false);
  });
});
