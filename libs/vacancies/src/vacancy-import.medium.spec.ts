import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { VacancyDraft } from './domain/draft';
import { vacanciesRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof vacanciesRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = vacanciesRoom(testDb);
});
afterAll(() => testDb.close());

const drafts: VacancyDraft[] = [
  {
    source: 'board',
    ref: '1',
    title: 'Kitchen Porter',
    employerName: 'Norfolk Park Hospital',
    postcode: 's102tn',
    payText: '£11.44 per hour',
    contractText: 'Permanent',
    description: 'You must hold a food hygiene certificate. 20 hours per week.',
    postedOn: '2026-02-20',
    closesOn: '2026-03-20',
  },
  { source: 'board', ref: '2', title: 'Cleaner', employerName: 'NORFOLK PARK HOSPITAL', postcode: 'S10 2TN' },
  { source: 'board', ref: '3', title: 'Porter', placeText: 'Chesterfield, Derbyshire', payText: '£110 per annum' },
  { source: 'board', ref: '1', title: 'Again' },
  { source: 'board', ref: '4', title: '  !!! ' },
  { source: 'board', ref: '', title: 'No reference' },
];
const run = (batch: readonly VacancyDraft[], today = '2026-03-02') =>
  testDb.work.run(service.system, 'spec.import', (tx) =>
    room.imports.importBatch(tx, service.tenantId, batch, { today }),
  );
const find = (id: string) => testDb.db.read(service.specialist, (reader) => room.queries.find(reader, id));
const idOf = (outcome: Awaited<ReturnType<typeof run>>[number]) => {
  if (outcome.outcome === 'rejected') throw new Error(outcome.rejection.reason);
  return outcome.vacancyId;
};

describe('an import of vacancies', () => {
  it('says beforehand what it would do, and writes nothing', async () => {
    const planned = await testDb.db.read(service.system, (reader) => room.imports.plan(reader, drafts));
    expect(planned.map(({ outcome }) => outcome)).toEqual([
      'created',
      'created',
      'created',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(await testDb.sql('select from vacancies.vacancy')).toEqual([]);
  });

  it('makes each vacancy once, with employer, place, occupation, pay and hours', async () => {
    const outcomes = await run(drafts);
    expect(outcomes.slice(3)).toMatchObject([
      { outcome: 'rejected', rejection: { field: 'ref', reason: 'ref_repeated' } },
      { outcome: 'rejected', rejection: { field: 'title', reason: 'title_missing' } },
      { outcome: 'rejected', rejection: { field: 'ref', reason: 'ref_missing' } },
    ]);
    const [first, second, third] = await Promise.all(outcomes.slice(0, 3).map((outcome) => find(idOf(outcome))));
    expect(first).toMatchObject({
      employer: { name: 'Norfolk Park Hospital' },
      site: { postcode: 'S10 2TN' },
      soc2020: '9263',
      pay: { minPence: 1144, unit: 'hour', basis: 'stated' },
      hoursMin: 20,
      hoursMax: 20,
      contract: 'permanent',
      kind: 'advertised',
      firstSeenOn: '2026-02-20',
      lastSeenOn: '2026-03-02',
      state: 'open',
    });
    expect(second?.employer?.id).toBe(first?.employer?.id);
    expect(third).toMatchObject({
      employer: null,
      place: 'Chesterfield, Derbyshire',
      location: { precision: 'settlement' },
      pay: { minPence: null, unit: 'unknown', text: '£110 per annum' },
    });
    expect(outcomes[2]?.doubts).toEqual(
      expect.arrayContaining([
        { field: 'payText', reason: 'pay_impossible' },
        { field: 'employerName', reason: 'employer_missing' },
      ]),
    );
  });

  it('changes nothing the second time but the day it was seen', async () => {
    const again = await run(drafts, '2026-03-05');
    expect(again.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await find(idOf(again[0]!))).toMatchObject({ version: 1, lastSeenOn: '2026-03-05' });
    expect(await testDb.sql('select from employers.employer')).toHaveLength(1);
  });

  it('takes a change of the feed, and leaves what a person has set', async () => {
    const [first] = await run(drafts);
    const id = idOf(first!);
    await room.vacancies.update(service.specialist, id, 1, { hoursMin: 16, title: 'Kitchen porter (evenings)' });
    const changed = { ...drafts[0]!, title: 'Kitchen Porter - new', hoursText: '30 hours', closesOn: '2026-04-01' };
    const [outcome] = await run([changed]);
    expect(outcome).toMatchObject({ outcome: 'updated', vacancyId: id });
    expect(await find(id)).toMatchObject({
      version: 3,
      title: 'Kitchen porter (evenings)',
      hoursMin: 16,
      hoursMax: 20,
      closesOn: '2026-04-01',
    });
  });

  it('opens again what was thought gone, and not what a person has ended', async () => {
    const outcomes = await run(drafts);
    const [first, second, third] = outcomes.slice(0, 3).map(idOf);
    await room.states.setState(service.specialist, first!, { state: 'closed', reason: 'advert_gone' });
    await room.states.setState(service.specialist, second!, { state: 'filled', reason: 'filled_by_other' });
    await testDb.sql(`update vacancies.vacancy set state = 'unconfirmed' where id = $1`, [third]);
    await run(drafts);
    expect((await find(first!))?.state).toBe('open');
    expect((await find(second!))?.state).toBe('filled');
    expect(await find(third!)).toMatchObject({ state: 'open', stateReason: 'seen_again' });
  });

  it('runs twice at once and still makes each vacancy once', async () => {
    const batch = Array.from({ length: 50 }, (_, index) => ({ source: 'race', ref: `${index}`, title: 'Cook' }));
    const both = await Promise.all([run(batch), run(batch)]);
    const counts = both.map((outcomes) => outcomes.filter(({ outcome }) => outcome === 'created').length);
    expect(counts.sort()).toEqual([0, 50]);
  });

  it('stores texts with characters that no database takes', async () => {
    const [outcome] = await run([
      {
        source: 'board',
        ref: 'odd\u0000',
        title: 'Cook\u0000 \ud800',
        description: '\u0007bell',
        url: 'https://a.example/\u0000',
      },
    ]);
    expect(await find(idOf(outcome!))).toMatchObject({ title: 'Cook', description: 'bell', sourceRef: 'odd' });
  });

  it('tells of a batch with one event', async () => {
    const events = await testDb.sql<{ payload: { vacancyIds: string[] } }>(
      `select payload from platform.outbox where name = 'vacancies.vacancies_imported' and payload->>'source' = 'race'`,
    );
    expect(events.map(({ payload }) => payload)).toMatchObject([{ source: 'race', created: 50, updated: 0 }]);
    const ids = await testDb.sql<{ id: string }>(`select id from vacancies.vacancy where source = 'race'`);
    expect([...events[0]!.payload.vacancyIds].sort()).toEqual(ids.map(({ id }) => id).sort());
  });
});
