import { aClient } from '#clients/testing';
import { anEmployer, aPerson } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import type { TenantActor } from '#kernel';
import { newId } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { aContact, jobDevelopmentRoom } from './testing';

type Employer = Awaited<ReturnType<typeof anEmployer>>;
type Person = Awaited<ReturnType<typeof aPerson>>;

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof jobDevelopmentRoom>;
let employer: Employer;
let manager: Person;

beforeAll(async () => {
  testDb = await testDatabase();
});
afterAll(() => testDb.close());

// A service of its own for each test: nothing of one is seen by another.
beforeEach(async () => {
  testDb.clock.set('2026-03-02T09:00:00Z');
  service = await aService(testDb);
  room = jobDevelopmentRoom(testDb);
  employer = await anEmployer(testDb, service.specialist);
  manager = await aPerson(testDb, service.specialist, employer);
});

const today = (actor: TenantActor, query = {}) => testDb.db.read(actor, (reader) => room.today.today(reader, query));
const relationship = (actor: TenantActor) =>
  testDb.db.read(actor, (reader) => room.relationships.find(reader, employer.id));

describe('logging a contact', () => {
  it('counts a talk with somebody who can hire, and keeps when it was and when it was written down apart', async () => {
    const contact = await aContact(testDb, service.specialist, {
      employerId: employer.id,
      personId: manager.id,
      at: '2026-02-27T15:00:00Z',
    });
    expect(contact).toMatchObject({
      state: 'logged',
      occurredAt: '2026-02-27T15:00:00.000Z',
      recordedAt: '2026-03-02T09:00:00.000Z',
      counting: { counts: true, reason: 'counted' },
      specialist: { name: 'Sam Okoro' },
    });
  });

  it('plans when the time lies ahead, and logs the plan when its time has passed', async () => {
    const planned = await aContact(testDb, service.specialist, {
      employerId: employer.id,
      at: '2026-03-03T10:00:00Z',
      outcome: null,
    });
    expect(planned).toMatchObject({ state: 'planned', occurredAt: null, actions: ['edit', 'log', 'cancel'] });
    testDb.clock.set('2026-03-03T11:00:00Z');
    const logged = await room.contacts.update(service.specialist, planned.id, 1, {
      at: '2026-03-03T10:05:00Z',
      outcome: 'appointment_made',
    });
    expect(logged).toMatchObject({
      state: 'logged',
      occurredAt: '2026-03-03T10:05:00.000Z',
      plannedFor: '2026-03-03T10:00:00.000Z',
    });
  });

  it('does not let a plan have an outcome', async () => {
    await expect(
      aContact(testDb, service.specialist, { employerId: employer.id, at: '2026-03-09T10:00:00Z' }),
    ).rejects.toMatchObject({ code: 'job-development.outcome_too_early' });
  });

  it('refuses a person of another employer', async () => {
    const other = await anEmployer(testDb, service.specialist, { name: 'Elsewhere' });
    await expect(
      aContact(testDb, service.specialist, { employerId: other.id, personId: manager.id }),
    ).rejects.toMatchObject({ code: 'job-development.not_of_this_employer', problems: [{ pointer: '/personId' }] });
  });

  it('happens once, however often a phone sends it', async () => {
    const input = { id: newId<'contact'>(), employerId: employer.id, learned: 'They bake at night' };
    await Promise.all([1, 2, 3, 4, 5].map(() => aContact(testDb, service.specialist, input)));
    expect(await testDb.sql('select id from job_development.contact where id = $1', [input.id])).toHaveLength(1);
  });

  it('in somebody else’s name needs a colleague of one’s own teams', async () => {
    const forColleague = { employerId: employer.id, specialistId: service.colleague.accountId };
    expect(await aContact(testDb, service.specialist, forColleague)).toMatchObject({
      specialist: { name: 'Cass Doyle' },
    });
    await expect(
      aContact(testDb, service.specialist, { employerId: employer.id, specialistId: service.outsider.accountId }),
    ).rejects.toMatchObject({ code: 'job-development.specialist_unknown' });
    await expect(aContact(testDb, service.key, { employerId: employer.id })).rejects.toMatchObject({
      code: 'job-development.specialist_missing',
    });
  });

  it('can be cancelled while it is planned, and only then', async () => {
    const at = '2026-03-04T10:00:00Z';
    const planned = await aContact(testDb, service.specialist, { employerId: employer.id, at, outcome: null });
    expect(await room.contacts.cancel(service.specialist, planned.id)).toMatchObject({
      state: 'cancelled',
      actions: [],
    });
    const logged = await aContact(testDb, service.specialist, { employerId: employer.id });
    await expect(room.contacts.cancel(service.specialist, logged.id)).rejects.toMatchObject({
      code: 'job-development.already_logged',
    });
  });
});

describe('a contact about a client', () => {
  it('shows the client to the client’s team and to nobody else', async () => {
    const client = await aClient(testDb, service.specialist);
    const { id } = await aContact(testDb, service.specialist, {
      employerId: employer.id,
      clientId: client.id,
      preferenceServed: 'Early shifts',
    });
    const seenBy = async (actor: TenantActor) =>
      (await testDb.db.read(actor, (reader) => room.queries.find(reader, id)))?.client;
    const whole = { preferredName: 'Sam', disclosureLevel: 'not_yet_discussed', preferenceServed: 'Early shifts' };
    for (const actor of [service.specialist, service.colleague, service.leader, service.key])
      expect(await seenBy(actor)).toMatchObject(whole);
    for (const actor of [service.outsider, service.otherLeader, service.admin, service.commissioner])
      expect(await seenBy(actor)).toBeNull();
  });

  it('cannot name a client of another team', async () => {
    const client = await aClient(testDb, service.outsider);
    await expect(
      aContact(testDb, service.specialist, { employerId: employer.id, clientId: client.id }),
    ).rejects.toMatchObject({ code: 'job-development.client_not_yours' });
  });

  it('tells no event who the client is', async () => {
    const client = await aClient(testDb, service.specialist);
    await aContact(testDb, service.specialist, { employerId: employer.id, clientId: client.id });
    const events = await testDb.sql<{ payload: string }>(
      `select payload::text from platform.outbox where name like 'job_development.%' and tenant_id = $1`,
      [service.tenantId],
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.payload).not.toContain(client.id);
  });
});

describe('the relationship with an employer', () => {
  it('follows from the log and warns of a colleague', async () => {
    await aContact(testDb, service.colleague, {
      employerId: employer.id,
      personId: manager.id,
      purpose: 'learn_needs',
    });
    expect(await relationship(service.specialist)).toMatchObject({
      stage: 'needs_learned',
      since: '2026-03-02',
      flags: ['thank_you_unsent'],
      contacts: 1,
      lastContactBy: 'Cass Doyle',
      colleagues: [
        { specialistName: 'Cass Doyle', personName: 'Priya Sandhu', state: 'logged', outcome: 'conversation' },
      ],
    });
    expect((await relationship(service.colleague))?.colleagues).toEqual([]);
  });

  it('says how each contact of a colleague went, and of a plan nothing', async () => {
    const ofColleague = { employerId: employer.id, specialistId: service.colleague.accountId };
    await aContact(testDb, service.colleague, { ...ofColleague, at: '2026-02-26T09:00:00Z', outcome: 'refused' });
    await aContact(testDb, service.colleague, { ...ofColleague, at: '2026-02-27T09:00:00Z', outcome: null });
    await aContact(testDb, service.colleague, { ...ofColleague, at: '2026-03-04T09:00:00Z', outcome: null });
    expect((await relationship(service.specialist))?.colleagues).toMatchObject([
      { state: 'planned', outcome: null },
      { state: 'logged', at: '2026-02-27T09:00:00.000Z', outcome: null },
      { state: 'logged', at: '2026-02-26T09:00:00.000Z', outcome: 'refused' },
    ]);
  });
});

describe('today', () => {
  it('holds what is planned, what is due and the week’s count with what did not count', async () => {
    await aContact(testDb, service.specialist, {
      employerId: employer.id,
      personId: manager.id,
      nextStep: 'Thank',
      nextStepOn: '2026-03-02',
    });
    await aContact(testDb, service.specialist, { employerId: employer.id, mode: 'phone' });
    await aContact(testDb, service.specialist, { employerId: employer.id, at: '2026-03-02T16:00:00Z', outcome: null });
    await aContact(testDb, service.specialist, { employerId: employer.id, at: '2026-03-03T16:00:00Z', outcome: null });
    const view = await today(service.specialist);
    expect(view).toMatchObject({
      day: '2026-03-02',
      planned: [{ plannedFor: '2026-03-02T16:00:00.000Z' }],
      nextStepsDue: [{ nextStep: 'Thank' }],
      week: { startsOn: '2026-03-02', target: 6, counted: 1, logged: 2, uncounted: [{ reason: 'not_in_person' }] },
    });
    await room.contacts.completeNextStep(service.specialist, view.nextStepsDue[0]!.id);
    expect((await today(service.specialist)).nextStepsDue).toEqual([]);
  });

  it('of a specialist is open to their leader, not to another team', async () => {
    const specialistId = service.specialist.accountId;
    expect(await today(service.leader, { specialistId })).toMatchObject({ specialist: { name: 'Sam Okoro' } });
    await expect(today(service.outsider, { specialistId })).rejects.toMatchObject({
      code: 'job-development.not_your_team',
    });
  });
});

describe('the team’s week', () => {
  const week = (actor: TenantActor, query = {}) =>
    testDb.db.read(actor, (reader) => room.today.teamWeek(reader, query));

  it('puts the specialists side by side, with those who wait', async () => {
    await aClient(testDb, service.specialist, { episode: { kind: 'find_work', entryOn: '2026-01-05' } });
    await aContact(testDb, service.specialist, { employerId: employer.id, personId: manager.id });
    await aContact(testDb, service.specialist, { employerId: employer.id, mode: 'email' });
    const { data } = await week(service.leader);
    expect(data).toMatchObject([
      { specialist: { name: 'Cass Doyle' }, counted: 0, logged: 0, clientsLooking: 0 },
      {
        specialist: { name: 'Sam Okoro' },
        counted: 1,
        logged: 2,
        uncounted: [{ reason: 'not_in_person', contacts: 1 }],
        clientsLooking: 1,
        clientsWaiting: 1,
      },
    ]);
  });

  it('shows a commissioner every team and no figure about clients', async () => {
    const { data } = await week(service.commissioner);
    expect(data.map(({ specialist }) => specialist.name)).toEqual(['Bina Rao', 'Cass Doyle', 'Sam Okoro']);
    expect(data.every(({ clientsLooking, clientsWaiting }) => clientsLooking === null && clientsWaiting === null)).toBe(
      true,
    );
  });
});
