import { aClient, wishesOf } from '#clients/testing';
import { anEmployer } from '#employers/testing';
import type { EmployerView } from '#employers';
import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import { aContact } from '#job-development/testing';
import type { ClientId } from '#kernel';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import type { CaseloadProspectPage, ProspectPage } from './contract/prospect.schema';
import { MatchingHttpModule } from './http';

let testDb: TestDatabase;
let service: TestService;
let http: TestApp;
let sam: ClientId;
let kim: ClientId;
const made: Record<string, EmployerView> = {};

const daysAgo = (days: number) => new Date(testDb.clock.now().getTime() - days * 86_400_000).toISOString();

async function add(name: string, sic: string | null, postcode: string, more: Record<string, unknown> = {}) {
  made[name] = await anEmployer(testDb, service.specialist, { name, sic, site: { postcode }, ...more });
  return made[name].id;
}

async function someEmployers(): Promise<void> {
  const { specialist, outsider } = service;
  await add('Corner Café', '56102', 'S6 4FA', { sizeBand: 'small' });
  await add('City Bank', '64191', 'S6 4FA', { sizeBand: 'small' });
  await add('Behind the Door', null, 'S6 4FA');
  const hired = await add('Blue Plate', '56101', 'S3 8RY', { sizeBand: 'small' });
  await aContact(testDb, specialist, { employerId: hired, at: daysAgo(200), purpose: 'hire_talk', outcome: 'hired' });
  const lately = await add('Lately There', '56101', 'S6 4FA');
  await aContact(testDb, outsider, { employerId: lately, at: daysAgo(9) });
  const ahead = await add('Tomorrow There', '56101', 'S6 4FA');
  await aContact(testDb, specialist, { employerId: ahead, at: daysAgo(-1), outcome: null });
  await add('Please No', '56101', 'S6 4FA', { doNotContact: { until: null, reason: null } });
  await add('Please Yes Again', '56101', 'S10 2TN', { doNotContact: { until: '2026-01-01', reason: null } });
  const advert = await add('Advert Out', '56101', 'S6 4FA');
  await aVacancy(testDb, specialist, { title: 'Kitchen porter', soc2020: '9263', employerId: advert });
  const past = await add('Had an Advert', '81210', 'S6 4FA');
  await aVacancy(testDb, specialist, {
    title: 'Kitchen porter',
    soc2020: '9263',
    employerId: past,
    closesOn: '2026-02-01',
  });
}

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
  ({ id: sam } = await aClient(testDb, service.specialist, { preferredName: 'Sam', homeOutcode: 'S6' }));
  await aClient(testDb, service.specialist, { preferredName: 'Ada', homeOutcode: 'S6' });
  ({ id: kim } = await aClient(testDb, service.outsider, { preferredName: 'Kim', homeOutcode: 'S70' }));
  await wishesOf(testDb, service.specialist, sam, {
    occupations: [{ soc: '9263', title: 'Kitchen work', strength: 'prefer', words: 'I like a busy kitchen.' }],
  });
  await someEmployers();
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

const ofClient = (query = '') =>
  http.call<ProspectPage>(service.specialist, 'GET', `/v1/clients/${sam}/prospects${query}`);

describe('employers worth a visit over HTTP', () => {
  it('are those without a vacancy on record that are not to be left in peace, with why', async () => {
    const { status, body } = await ofClient();
    expect(status).toBe(200);
    const names = body.data.map(({ employer }) => employer.name);
    expect([...names].sort()).toEqual([
      'Behind the Door',
      'Blue Plate',
      'City Bank',
      'Corner Café',
      'Had an Advert',
      'Please Yes Again',
    ]);
    expect(body.aside).toEqual({ doNotContact: 1, hasOpening: 1, approachAhead: 1, approachedLately: 1 });
    expect(names.indexOf('Blue Plate')).toBeLessThan(names.indexOf('City Bank'));
    for (const { points, of, parts, order } of body.data) {
      expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
      expect(of).toBe(parts.reduce((sum, part) => sum + part.of, 0));
      expect(points >= order.stepFrom && points <= order.stepTo).toBe(true);
      expect(order.seed).toBe(`${service.tenantId} ${body.day}`);
    }
  });

  it('say what the kind of work rests on, in the person’s own words, and ask what nobody knows', async () => {
    const { body } = await ofClient();
    const of = (name: string) => body.data.find(({ employer }) => employer.name === name)!;
    const work = (name: string) => of(name).parts.find(({ criterion }) => criterion === 'work');
    expect(work('Had an Advert')).toMatchObject({
      kind: 'fits',
      facts: { origin: 'here', count: 1, title: 'Kitchen and catering assistants' },
      wish: { title: 'Kitchen work', words: 'I like a busy kitchen.' },
    });
    expect(work('Corner Café')).toMatchObject({ kind: 'fits', facts: { origin: 'index', division: '56' } });
    expect(work('City Bank')?.kind).toBe('clashes');
    expect(work('Behind the Door')?.kind).toBe('unknown');
    expect(of('Behind the Door').questions[0]).toMatchObject({ ask: 'employer', fact: 'work' });
    expect(of('Blue Plate').parts).toContainEqual(
      expect.objectContaining({
        criterion: 'hiring',
        facts: expect.objectContaining({ hires: 1, daysSinceHire: 200 }),
      }),
    );
    expect(of('Corner Café').employer).toMatchObject({
      sectorTitle: 'Unlicensed restaurants and cafes',
      place: 'S6 4FA',
    });
  });

  it('are walked page by page, each once', async () => {
    const whole = await ofClient();
    const met: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: ProspectPage } = await ofClient(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      met.push(...body.data.map(({ employer }) => employer.id));
      cursor = body.page.nextCursor;
    } while (cursor);
    expect(met).toEqual(whole.body.data.map(({ employer }) => employer.id));
  });

  it('are for a caseload, too: whose wishes each serves, by name and without points', async () => {
    const { body } = await http.call<CaseloadProspectPage>(service.specialist, 'GET', '/v1/prospects');
    expect(body.caseload).toBe(2);
    const of = (name: string) => body.data.find(({ employer }) => employer.name === name);
    expect(of('Had an Advert')?.serves.map(({ client }) => client.preferredName)).toEqual(['Ada', 'Sam']);
    expect(of('City Bank')?.serves.map(({ client }) => client.preferredName)).toEqual(['Ada']);
    expect(of('Had an Advert')?.parts[0]).toMatchObject({ criterion: 'clients', facts: { served: 2, caseload: 2 } });
  });

  it('are shown to those who may see the clients, and of others nothing', async () => {
    const strange = await http.call(service.outsider, 'GET', `/v1/clients/${sam}/prospects`);
    expect(strange).toMatchObject({ status: 404, body: { code: 'matching.client_not_found' } });
    const { accountId } = service.outsider;
    const foreign = await http.call<CaseloadProspectPage>(
      service.specialist,
      'GET',
      `/v1/prospects?specialistId=${accountId}`,
    );
    expect(foreign.body).toMatchObject({ data: [], caseload: 0 });
    const own = await http.call<CaseloadProspectPage>(service.outsider, 'GET', '/v1/prospects');
    expect(own.body.data.flatMap(({ serves }) => serves.map(({ client }) => client.id))).toContain(kim);
    expect(await http.call(service.commissioner, 'GET', '/v1/prospects')).toMatchObject({ status: 403 });
  });
});
