import type { ClientView } from '#clients';
import { aClient } from '#clients/testing';
import type { CreateEmployer } from '#employers';
import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import type { Actor, EmployerId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { RecordContact } from './contract/contact.schema';
import { aContact, jobDevelopmentRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof jobDevelopmentRoom>;
let sam: ClientView;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = jobDevelopmentRoom(testDb);
  sam = await aClient(testDb, service.specialist, { preferredName: 'Sam' });
});
afterAll(() => testDb.close());

/** An employer with wishes of its own. */
async function employerWho(wishes: Partial<CreateEmployer> = {}): Promise<EmployerId> {
  return (await anEmployer(testDb, service.specialist, wishes)).id;
}

const introduce = (employerId: EmployerId, input: Partial<RecordContact> = {}) =>
  aContact(testDb, service.specialist, { employerId, purpose: 'present_candidate', clientId: sam.id, ...input });

/** A plan: nothing is known yet of how it went. */
const planned = (employerId: EmployerId, at: string) => introduce(employerId, { at, outcome: null });

const pressureOn = (employerId: EmployerId, { actor = service.specialist, on }: { actor?: Actor; on?: string } = {}) =>
  testDb.db.read(actor, (reader) => room.pressure.find(reader, employerId, on));

describe('how much an employer was asked', () => {
  it('counts introductions of the month, planned ones too, and nothing else', async () => {
    const employerId = await employerWho();
    await introduce(employerId);
    await introduce(employerId, { clientId: null });
    await introduce(employerId, { outcome: 'manager_out' });
    await introduce(employerId, { purpose: 'learn_needs' });
    await introduce(employerId, { at: '2026-02-27T10:00:00Z' });
    await planned(employerId, '2026-03-20T10:00:00Z');
    await planned(employerId, '2026-04-02T10:00:00Z');
    const cancelled = await planned(employerId, '2026-03-21T10:00:00Z');
    await room.contacts.cancel(service.specialist, cancelled.id);
    expect(await pressureOn(employerId)).toMatchObject({
      on: '2026-03-02',
      monthFrom: '2026-03-01',
      monthTo: '2026-03-31',
      introductions: 1,
      planned: 1,
      most: 6,
      mostSaidBy: 'service',
      warnings: [],
      nextOn: '2026-03-02',
    });
    expect(await pressureOn(employerId, { on: '2026-04-15' })).toMatchObject({ introductions: 0, planned: 1 });
  });

  it('is the same for every team, and says nothing of who was introduced', async () => {
    const employerId = await employerWho();
    await introduce(employerId);
    const seen = await pressureOn(employerId, { actor: service.outsider });
    expect(seen).toMatchObject({ introductions: 1 });
    expect(JSON.stringify(seen)).not.toContain(sam.id);
  });

  it('takes the employer’s own figure before the service’s, and says when the next may come', async () => {
    const employerId = await employerWho({ introductionsPerMonth: 1 });
    expect((await introduce(employerId)).warnings).toEqual([]);
    expect(await pressureOn(employerId)).toMatchObject({
      most: 1,
      mostSaidBy: 'employer',
      warnings: ['past_cap'],
      nextOn: '2026-04-01',
    });
    // Warned, and written down all the same: it took place.
    const second = await introduce(employerId);
    expect(second.warnings).toEqual(['past_cap']);
    expect((await planned(employerId, '2026-03-09T10:00:00Z')).warnings).toEqual(['past_cap']);
    expect((await planned(employerId, '2026-04-09T10:00:00Z')).warnings).toEqual([]);
  });

  it('counts the other one when two specialists come at once', async () => {
    const employerId = await employerWho({ introductionsPerMonth: 1 });
    const pat = await aClient(testDb, service.outsider, { preferredName: 'Pat' });
    const both = await Promise.all([
      introduce(employerId),
      aContact(testDb, service.outsider, { employerId, purpose: 'present_candidate', clientId: pat.id }),
    ]);
    expect(both.map(({ warnings }) => warnings.length).sort()).toEqual([0, 1]);
    expect(await pressureOn(employerId)).toMatchObject({ introductions: 2 });
  });

  it('names the colleague who was there last', async () => {
    const employerId = await employerWho();
    await aContact(testDb, service.colleague, { employerId });
    expect(await pressureOn(employerId)).toMatchObject({ colleague: { state: 'logged', mode: 'in_person' } });
    expect(await pressureOn(employerId, { actor: service.colleague })).toMatchObject({ colleague: null });
  });
});

describe('a pause', () => {
  it('takes no plan that introduces somebody until it ends, and any other contact', async () => {
    const employerId = await employerWho({
      introductionsPause: { until: '2026-03-31', reason: 'A new manager is finding her feet.' },
    });
    await expect(planned(employerId, '2026-03-20T10:00:00Z')).rejects.toMatchObject({
      code: 'job-development.not_to_be_approached',
    });
    expect((await planned(employerId, '2026-04-01T10:00:00Z')).warnings).toEqual([]);
    const thanks = { employerId, purpose: 'thank', at: '2026-03-20T10:00:00Z', outcome: null } as const;
    expect((await aContact(testDb, service.specialist, thanks)).warnings).toEqual([]);
    // What took place is not denied.
    expect((await introduce(employerId)).warnings).toEqual(['paused']);
    expect(await pressureOn(employerId)).toMatchObject({
      pause: { until: '2026-03-31', reason: 'A new manager is finding her feet.' },
      nextOn: '2026-04-01',
    });
  });

  it('holds when a plan is moved into it, or becomes an introduction', async () => {
    const employerId = await employerWho({ introductionsPause: { until: '2026-03-31', reason: 'Stock-taking.' } });
    const refused = { code: 'job-development.not_to_be_approached' };
    const later = await planned(employerId, '2026-04-01T10:00:00Z');
    const moved = room.contacts.update(service.specialist, later.id, later.version, { at: '2026-03-20T10:00:00Z' });
    await expect(moved).rejects.toMatchObject(refused);
    const general = await introduce(employerId, { clientId: null, at: '2026-03-20T10:00:00Z', outcome: null });
    const named = room.contacts.update(service.specialist, general.id, general.version, { clientId: sam.id });
    await expect(named).rejects.toMatchObject(refused);
    // Nothing about whom it is with: the plan itself may still be written on.
    const noted = await room.contacts.update(service.specialist, general.id, general.version, {
      learned: 'Ring first.',
    });
    expect(noted.learned).toBe('Ring first.');
  });

  it('is not needed where the employer asked not to be contacted', async () => {
    const employerId = await employerWho({ doNotContact: { until: null, reason: null } });
    await expect(planned(employerId, '2026-03-20T10:00:00Z')).rejects.toThrow('asked not to be contacted');
    expect(await pressureOn(employerId)).toMatchObject({ warnings: ['do_not_contact'], nextOn: null });
  });
});

describe('a no', () => {
  it('cools off for the days the service gives it, unless they talk again', async () => {
    const employerId = await employerWho();
    await aContact(testDb, service.colleague, { employerId, outcome: 'refused', at: '2026-02-20T10:00:00Z' });
    expect(await pressureOn(employerId)).toMatchObject({
      warnings: ['cool_off'],
      coolOff: { saidNoOn: '2026-02-20', until: '2026-03-19' },
      nextOn: '2026-03-20',
    });
    expect((await planned(employerId, '2026-03-10T10:00:00Z')).warnings).toEqual(['cool_off']);
    await aContact(testDb, service.colleague, { employerId, at: '2026-02-27T10:00:00Z' });
    expect(await pressureOn(employerId)).toMatchObject({ warnings: [], coolOff: null });
  });
});
