import * as fc from 'fast-check';
import { aClient, clientsRoom, wishesOf } from '#clients/testing';
import type { Wishes } from '#clients';
import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import type { ClientId, EmployerId, VacancyId } from '#kernel';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
import type { UpdateVacancy } from '#vacancies';
import { aVacancy, vacanciesRoom } from '#vacancies/testing';
import { aFinishedRun, matchingRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof matchingRoom>;
let clients: ClientId[];
let employers: EmployerId[];

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = matchingRoom(testDb);
  const { specialist } = service;
  employers = [];
  for (const name of ['Kelham Bakery', 'Don Valley Hotel', 'Ecclesall Care'])
    employers.push((await anEmployer(testDb, specialist, { name })).id);
  clients = [];
  for (const homeOutcode of ['S6', 'S10', 'S70', null, 'S2'])
    clients.push((await aClient(testDb, specialist, { homeOutcode })).id);
  for (let count = 0; count < 32; count += 1)
    await aVacancy(testDb, specialist, fc.sample(facts, { numRuns: 1, seed: count })[0]);
  // One who asked for variety from the start: of four kinds of work and four employers their list never gets full.
  await wishesOf(testDb, specialist, clients[1]!, { variety: { atMost: 2, words: null } });
  await drainJobs(testDb, room.handlers);
  await aFinishedRun(testDb, service.system);
});
afterAll(() => testDb.close());

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** What is said about a vacancy. Few values, so that points are often equal. */
const facts: fc.Arbitrary<UpdateVacancy & { title: string }> = fc
  .record({
    soc2020: maybe(fc.constantFrom('9263', '9223', '5434', '7111')),
    place: maybe(fc.constantFrom('S3 8RY', 'S10 2TN', 'S70 1GW', 'S6 4FA')),
    hoursMin: fc.constantFrom(null, 8, 16, 30),
    contract: fc.constantFrom('permanent', 'zero_hours', 'unknown'),
    remote: fc.constantFrom('on_site', 'remote', 'unknown'),
    closesOn: fc.constantFrom(null, null, '2026-03-01', '2026-03-03', '2026-03-20'),
    nights: fc.constantFrom('yes', 'no', 'unknown'),
  })
  .map(({ nights, ...rest }) => ({
    ...rest,
    title: 'A job',
    shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights, weekends: 'unknown' },
  }));

const wishes: fc.Arbitrary<Partial<Wishes>> = fc.record(
  {
    occupations: fc.array(
      fc.record({
        soc: fc.constantFrom('92', '926', '9223', '5434'),
        title: fc.constant('Work'),
        strength: fc.constantFrom('prefer', 'avoid', 'must', 'deal_breaker'),
        words: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
    shifts: fc.constantFrom([{ kind: 'nights' as const, strength: 'deal_breaker' as const, words: null }]),
    travel: fc.record({
      modes: fc.constantFrom(['walk' as const], ['bus' as const]),
      maxMinutes: fc.constantFrom(20, 45, 90),
      strength: fc.constantFrom('must', 'prefer'),
      words: fc.constant(null),
    }),
    variety: fc.constantFrom({ atMost: 1, words: null }, { atMost: 2, words: null }, null),
    environment: fc.constantFrom([
      { dimension: 'noise' as const, want: 'low' as const, strength: 'prefer' as const, words: null },
    ]),
  },
  { requiredKeys: [] },
);

const which = fc.nat({ max: 10_000 });
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('published' as const), facts, employer: which }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('changed' as const), which, facts }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('moved' as const), which, live: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('observed' as const), which, level: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wished' as const), which, wishes, avoid: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answered' as const),
      which,
      answer: fc.constantFrom('not_for_me', 'not_for_me', 'pursue', 'later'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('lived' as const), which, outcode: fc.constantFrom('S6', 'S10', 'S2') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paused' as const), which }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('jobs done' as const) }) },
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** What is not for somebody, as they have said it last. */
const declined = new Set<string>();

async function take(step: Change): Promise<void> {
  const { specialist } = service;
  const { vacancies, states } = vacanciesRoom(testDb);
  switch (step.kind) {
    case 'published': {
      await aVacancy(testDb, specialist, { ...step.facts, employerId: employers[step.employer % 4] ?? null });
      return;
    }
    case 'changed': {
      const { id, version } = await aVacancyOnRecord(step.which);
      await vacancies.update(specialist, id, version, step.facts);
      return;
    }
    case 'moved': {
      // Of those on lists first: what nobody sees may close without a ripple.
      const { id } = await aVacancyOnRecord(step.which, step.live ? 'listed' : 'closed');
      await states.setState(
        specialist,
        id,
        step.live ? { state: 'filled', reason: 'filled_by_other' } : { state: 'open', reason: 'reopened' },
      );
      return;
    }
    case 'observed': {
      const { id } = await aVacancyOnRecord(step.which);
      await states.observe(specialist, id, { dimension: 'noise', level: step.level });
      return;
    }
    case 'wished': {
      const employersToAvoid = step.avoid ? [{ employerId: employers[0]!, name: 'Kelham Bakery', words: null }] : [];
      await wishesOf(testDb, specialist, clients[step.which % clients.length]!, { ...step.wishes, employersToAvoid });
      return;
    }
    case 'answered':
      return answer(step.which, step.answer);
    case 'lived': {
      await updateClient(clients[step.which % clients.length]!, { homeOutcode: step.outcode });
      return;
    }
    case 'paused': {
      const client = clients[step.which % clients.length]!;
      await updateClient(client, { status: 'on_hold' });
      await drainJobs(testDb, room.handlers);
      await updateClient(client, { status: 'looking' });
      return;
    }
    case 'jobs done':
      await drainJobs(testDb, room.handlers);
  }
}

async function answer(number: number, said: 'not_for_me' | 'pursue' | 'later'): Promise<void> {
  const rows = await testDb.sql<{ id: string; pair: string; live: boolean }>(
    `select s.id, s.client_id || ' ' || s.vacancy_id as pair,
       v.state in ('open', 'unconfirmed') and coalesce(v.closes_on >= '2026-03-02', true) as live
     from matching.suggestion s join vacancies.vacancy v on v.id = s.vacancy_id where s.rank < 8 order by s.id`,
  );
  const row = rows[number % rows.length]!;
  if (said !== 'not_for_me' && !row.live) return;
  const reason = said === 'not_for_me' ? ('other' as const) : undefined;
  await room.suggestions.answer(service.specialist, row.id as never, { answer: said, reason });
  if (said === 'not_for_me') declined.add(row.pair);
  else declined.delete(row.pair);
}

async function aVacancyOnRecord(number: number, of: 'any' | 'listed' | 'closed' = 'any') {
  const all = await testDb.sql<{ id: VacancyId; version: number; listed: boolean; state: string }>(
    `select v.id, v.version, v.state, exists (select from matching.client_list l where v.id = any (l.vacancy_ids)) as listed
     from vacancies.vacancy v order by v.id`,
  );
  const some = all.filter(({ listed, state }) =>
    of === 'listed' ? listed && state === 'open' : of === 'closed' ? state === 'filled' : true,
  );
  const [first] = some.length > 0 ? [some[number % some.length]] : [await aVacancy(testDb, service.specialist)];
  if (some.length === 0 && of === 'closed')
    await vacanciesRoom(testDb).states.setState(service.specialist, first!.id, {
      state: 'filled',
      reason: 'filled_by_other',
    });
  return first!;
}

async function updateClient(clientId: ClientId, input: object): Promise<void> {
  const [row] = await testDb.sql<{ version: number }>(`select version from clients.client where id = $1`, [clientId]);
  await clientsRoom(testDb).clients.update(service.specialist, clientId, row!.version, input);
}

/** Every suggestion and every list, but for who wrote it and when. */
async function stored() {
  const lists =
    await testDb.sql(`select client_id, made_from, vacancy_ids, points, of_points, closes_on, first_on, why, print, wishes_version, policy_version, day
     from matching.client_list order by client_id`);
  const suggestions = await testDb.sql(
    `select client_id, vacancy_id, state, rank, points, of_points, parts, questions, wishes_version, policy_version, day
     from matching.suggestion order by client_id, vacancy_id`,
  );
  return { lists, suggestions };
}

describe('the lists by day', () => {
  it('are after any changes what a whole run would store, and nothing that was turned down is among them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 6, maxLength: 14 }), async (changes) => {
        for (const step of changes) await take(step);
        await drainJobs(testDb, room.handlers);
        const byDay = await stored();
        await aFinishedRun(testDb, service.system);
        expect(byDay).toEqual(await stored());
        const onLists = await testDb.sql<{ pair: string }>(
          `select s.client_id || ' ' || s.vacancy_id as pair from matching.suggestion s where s.state <> 'declined'
           union all
           select l.client_id || ' ' || vacancy_id from matching.client_list l, unnest(l.vacancy_ids) vacancy_id`,
        );
        expect(onLists.filter(({ pair }) => declined.has(pair))).toEqual([]);
        expect(await testDb.sql(`select from matching.changed_vacancy`)).toHaveLength(0);
      }),
      // The service goes on from one example to the next, so none can be made smaller.
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});
