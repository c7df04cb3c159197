import { anEmployer } from '#employers/testing';
import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import type { EmployerId, VacancyId } from '#kernel';
import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import type { VacancyView } from '#vacancies';
import { aVacancy, vacanciesRoom } from '#vacancies/testing';
import type { FindingView } from './contract/finding.schema';
import { JobDevelopmentHttpModule } from './http';
import { aContact, jobDevelopmentRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let http: TestApp;
let room: ReturnType<typeof jobDevelopmentRoom>;
let employerId: EmployerId;
let vacancyId: VacancyId;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  http = await testApp(testDb, [JobDevelopmentHttpModule], { permits });
  room = jobDevelopmentRoom(testDb);
  ({ id: employerId } = await anEmployer(testDb, service.specialist));
});
beforeEach(async () => {
  ({ id: vacancyId } = await aVacancy(testDb, service.specialist, {
    employerId,
    hoursMax: 30,
    requirements: [
      { kind: 'dbs_basic', detail: 'A basic check', essential: 'unknown' },
      { kind: 'experience', detail: null, essential: 'no' },
    ],
  }));
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

const vacancy = () =>
  testDb.db.read(service.specialist, async (reader) => {
    const { queries } = vacanciesRoom(testDb);
    return (await queries.find(reader, vacancyId)) as VacancyView;
  });
const record = (input: Parameters<typeof room.findings.record>[2]) =>
  room.findings.record(service.specialist, vacancyId, input);

describe('what was learned on a contact', () => {
  it('is what the vacancy says from then on, as observed, and stands beside what was known', async () => {
    testDb.clock.set('2026-03-04T10:00:00Z');
    const contact = await aContact(testDb, service.specialist, { employerId, vacancyId, at: '2026-03-03T14:00:00Z' });
    const finding = await record({
      contactId: contact.id,
      facts: {
        hoursMin: 16,
        pay: { minPence: 1221, maxPence: null, unit: 'hour', basis: 'stated', proRata: 'no', text: null },
        shifts: { nights: 'no', split: 'yes' },
        training: 'yes',
        competitive: { openToAnyone: 'yes' },
        requirements: [{ kind: 'dbs_basic', essential: 'no' }],
        environment: [{ dimension: 'noise', level: 2 }],
        stillOpen: true,
      },
    });
    expect(finding).toMatchObject({
      vacancyId,
      contactId: contact.id,
      foundOn: '2026-03-03',
      foundBy: { name: 'Sam Okoro' },
    });
    const after = await vacancy();
    expect(after).toMatchObject({
      version: 2,
      hoursMin: 16,
      hoursMax: 30,
      pay: { minPence: 1221, unit: 'hour' },
      shifts: { nights: 'no', weekends: 'unknown', split: 'yes', certainty: 'unknown' },
      training: 'yes',
      progression: 'unknown',
      competitive: { openToAnyone: 'yes', setAside: 'unknown' },
      confirmedOn: '2026-03-03',
      requirements: [
        { kind: 'experience', detail: null, essential: 'no' },
        { kind: 'dbs_basic', detail: 'A basic check', essential: 'no' },
      ],
    });
    expect(after.environment.find(({ dimension }) => dimension === 'noise')).toMatchObject({
      level: 2,
      origin: 'observed',
      observedBy: 'Sam Okoro',
      observedOn: '2026-03-03',
    });
    const events = await testDb.sql(
      `select name from platform.outbox where payload ->> 'vacancyId' = $1 and name = 'vacancies.vacancy_changed'`,
      [vacancyId],
    );
    expect(events).toHaveLength(1);
  });

  it('is overwritten by no import', async () => {
    const drafts = (hours: string) => [{ source: 'board', ref: 'a1', title: 'Kitchen porter', hoursText: hours }];
    const take = (hours: string) =>
      testDb.work.run(service.system, 'spec.import', (tx) =>
        vacanciesRoom(testDb).imports.importBatch(tx, service.tenantId, drafts(hours), { today: '2026-03-02' }),
      );
    const [made] = await take('37.5 hours a week');
    vacancyId = (made as { vacancyId: VacancyId }).vacancyId;
    await record({ facts: { hoursMin: 12, hoursMax: 16 } });
    await take('40 hours a week');
    expect(await vacancy()).toMatchObject({ hoursMin: 12, hoursMax: 16 });
  });

  it('happens once, however often it is sent', async () => {
    const input = { id: newId<'finding'>(), facts: { hoursMin: 8 } };
    const first = await record(input);
    expect(await record(input)).toEqual(first);
    expect((await vacancy()).version).toBe(2);
    await expect(record({ ...input, facts: { hoursMin: 9 } })).rejects.toMatchObject({
      code: 'job-development.id_taken',
    });
  });

  it('closes the vacancy when it has gone, and tells so', async () => {
    await record({ facts: { stillOpen: false } });
    expect(await vacancy()).toMatchObject({ state: 'closed', stateReason: 'employer_closed' });
    expect(
      await testDb.sql(
        `select from platform.outbox where payload ->> 'vacancyId' = $1 and name = 'vacancies.vacancy_closed'`,
        [vacancyId],
      ),
    ).toHaveLength(1);
  });

  it('needs a contact that has taken place, with this employer and about this vacancy', async () => {
    const facts = { hoursMin: 8 };
    const other = await anEmployer(testDb, service.specialist, { name: 'Other Foods' });
    const elsewhere = await aContact(testDb, service.specialist, { employerId: other.id });
    await expect(record({ contactId: elsewhere.id, facts })).rejects.toMatchObject({
      code: 'job-development.contact_about_another',
    });
    const planned = await aContact(testDb, service.specialist, {
      employerId,
      at: '2026-05-01T10:00:00Z',
      outcome: null,
    });
    await expect(record({ contactId: planned.id, facts })).rejects.toMatchObject({
      code: 'job-development.finding_too_early',
    });
    await expect(record({ facts, foundOn: '2026-05-01' })).rejects.toMatchObject({
      code: 'job-development.found_in_future',
    });
    await expect(record({ facts: { hoursMin: 40 } })).rejects.toMatchObject({ code: 'vacancies.range_reversed' });
    expect((await vacancy()).version).toBe(1);
  });
});

describe('findings over HTTP', () => {
  it('are recorded and listed, and refused when nothing is said', async () => {
    const path = `/v1/vacancies/${vacancyId}/findings`;
    const body = { facts: { environment: [{ dimension: 'pace', level: 4 }] } };
    const made = await http.call<FindingView>(service.specialist, 'POST', path, { body });
    expect(made).toMatchObject({ status: 201, body: { vacancyId, contactId: null } });
    expect(await http.call(service.colleague, 'GET', path)).toMatchObject({
      status: 200,
      body: { data: [{ id: made.body.id, ...body }] },
    });
    expect(await http.call(service.specialist, 'POST', path, { body: { facts: {} } })).toMatchObject({ status: 422 });
    expect(await http.call(service.commissioner, 'POST', path, { body })).toMatchObject({ status: 403 });
    expect(await http.call(service.specialist, 'GET', `/v1/vacancies/${newId()}/findings`)).toMatchObject({
      status: 404,
      body: { code: 'job-development.vacancy_not_found' },
    });
  });
});
