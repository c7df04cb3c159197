import { clientsRoom, wishesOf } from '#clients/testing';
import { anEmployer } from '#employers/testing';
import { permits } from '#identity';
import type { TestService } from '#identity/testing';
import type { ClientId } from '#kernel';
import { newId } from '#platform/database';
import { drainJobs, testApp, type TestApp, testDatabase, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import type { AgreedChangeView } from './contract/agreed-change.schema';
import type { AnsweredSuggestion } from './contract/suggestion.schema';
import { MatchingHttpModule } from './http';
import { aFinishedRun, matchingRoom, suggestionsSeenBy } from './testing';
import { aServiceToMatch } from './testing/service-to-match';

let testDb: TestDatabase;
let http: TestApp;
let service: TestService;
let sam: ClientId;
let room: ReturnType<typeof matchingRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  const fixture = await aServiceToMatch(testDb);
  ({ service } = fixture);
  sam = fixture.sam.id;
  room = matchingRoom(testDb);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
  const { id: employerId } = await anEmployer(testDb, service.specialist, { name: 'Kelham Bakery' });
  for (let count = 0; count < 3; count += 1)
    await aVacancy(testDb, service.specialist, {
      soc2020: '9263',
      place: 'S6 4FA',
      employerId,
      closesOn: '2026-06-01',
    });
  await aFinishedRun(testDb, service.system);
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

const list = () => suggestionsSeenBy(testDb, service.specialist, { clientId: sam, state: ['new'] });
const wishes = async () =>
  (await testDb.db.read(service.specialist, (reader) => clientsRoom(testDb).wishesQueries.find(reader, sam)))!;
const ofTheBakery = async () => (await list()).filter(({ vacancy }) => vacancy.employer?.name === 'Kelham Bakery');
const turnDown = async (reason: 'this_employer' | 'too_far' | 'kind_of_work', saidBy?: 'employer' | 'specialist') => {
  const [first] = await ofTheBakery();
  return room.suggestions.answer(service.specialist, first!.id, { answer: 'not_for_me', reason, saidBy, words: 'No.' });
};

describe('a change offered after "not for me"', () => {
  let answered: AnsweredSuggestion;
  let agreed: AgreedChangeView;

  it('comes with the answer, which says whose it is, and changes nothing by itself', async () => {
    const before = await wishes();
    answered = await turnDown('this_employer', 'specialist');
    expect(answered).toMatchObject({
      state: 'declined',
      answer: { reason: 'this_employer', saidBy: 'specialist', by: { name: 'Sam Okoro' } },
      offers: [
        { before: null, after: { employersToAvoid: [{ name: 'Kelham Bakery', words: 'No.' }] }, wishesVersion: 1 },
      ],
    });
    await drainJobs(testDb, room.handlers);
    expect(await wishes()).toEqual(before);
    expect(await ofTheBakery()).toHaveLength(2);
  });

  it('is a new version of the wishes once the person agrees, and is listed with its origin', async () => {
    const input = { id: newId<'agreed-change'>(), ...answered.offers[0]! };
    const { before: _, ...body } = input;
    agreed = await room.changes.agree(service.specialist, answered.id, body);
    expect(agreed).toMatchObject({ state: 'in_force', wishesVersion: 2, reason: 'this_employer', actions: ['remove'] });
    expect(await room.changes.agree(service.specialist, answered.id, body)).toEqual(agreed);
    expect(await wishes()).toMatchObject({
      version: 2,
      source: 'feedback',
      wishes: { employersToAvoid: [{ name: 'Kelham Bakery' }], occupations: [{ soc: '926' }] },
    });
    await drainJobs(testDb, room.handlers);
    expect(await ofTheBakery()).toEqual([]);
  });

  it('is not offered twice', async () => {
    const again = await room.suggestions.answer(service.specialist, answered.id, {
      answer: 'not_for_me',
      reason: 'this_employer',
      words: 'Never.',
    });
    expect(again.offers).toEqual([]);
    const { after } = answered.offers[0]!;
    await expect(
      room.changes.agree(service.specialist, answered.id, { after, wishesVersion: 2 }),
    ).rejects.toMatchObject({ code: 'matching.change_not_offered' });
  });

  it('can be taken back, and what was turned down stays away', async () => {
    const removed = await room.changes.remove(service.colleague, agreed.id);
    expect(removed).toMatchObject({ state: 'removed', removedBy: { id: service.colleague.accountId }, actions: [] });
    expect(await room.changes.remove(service.colleague, agreed.id)).toEqual(removed);
    expect(await wishes()).toMatchObject({ version: 3, source: 'feedback', wishes: { employersToAvoid: [] } });
    await drainJobs(testDb, room.handlers);
    const back = await ofTheBakery();
    expect(back).toHaveLength(2);
    expect(back.map(({ id }) => id)).not.toContain(answered.id);
  });

  it('is not made on top of wishes that nobody has seen, nor taken back from under newer ones', async () => {
    const { id, offers } = await turnDown('kind_of_work');
    const { after, wishesVersion } = offers[0]!;
    await wishesOf(testDb, service.specialist, sam, { travel: null });
    await expect(room.changes.agree(service.specialist, id, { after, wishesVersion })).rejects.toMatchObject({
      code: 'clients.changed_meanwhile',
    });
    const change = await room.changes.agree(service.specialist, id, { after, wishesVersion: wishesVersion + 1 });
    await wishesOf(testDb, service.specialist, sam, {});
    await expect(room.changes.remove(service.specialist, change.id)).rejects.toMatchObject({
      code: 'matching.change_overtaken',
    });
  });

  it('is none when it is the employer who says no', async () => {
    await drainJobs(testDb, room.handlers);
    const refused = await turnDown('kind_of_work', 'employer');
    expect(refused).toMatchObject({ answer: { saidBy: 'employer' }, offers: [] });
  });
});

describe('agreed changes over HTTP', () => {
  it('are offered, agreed to, listed and taken back, by the client’s team alone', async () => {
    await drainJobs(testDb, room.handlers);
    const [first] = await list();
    const path = `/v1/suggestions/${first!.id}`;
    const answer = { answer: 'not_for_me', reason: 'kind_of_work', saidBy: 'client' };
    const { body } = await http.call<AnsweredSuggestion>(service.specialist, 'POST', `${path}/answers`, {
      body: answer,
    });
    const { after, wishesVersion } = body.offers[0]!;
    expect(
      await http.call(service.outsider, 'POST', `${path}/agreed-changes`, { body: { after, wishesVersion } }),
    ).toMatchObject({ status: 404 });
    expect(
      await http.call(service.admin, 'POST', `${path}/agreed-changes`, { body: { after, wishesVersion } }),
    ).toMatchObject({ status: 403 });
    const made = await http.call<AgreedChangeView>(service.specialist, 'POST', `${path}/agreed-changes`, {
      body: { after, wishesVersion },
    });
    expect(made).toMatchObject({ status: 201, body: { state: 'in_force', after } });
    const listed = await http.call<{ data: AgreedChangeView[] }>(
      service.colleague,
      'GET',
      `/v1/clients/${sam}/agreed-changes`,
    );
    expect(listed.body.data[0]).toEqual(made.body);
    expect(listed.body.data.map(({ state }) => state)).toEqual(['in_force', 'overtaken', 'removed']);
    expect(await http.call(service.outsider, 'GET', `/v1/clients/${sam}/agreed-changes`)).toMatchObject({
      status: 404,
    });
    expect(await http.call(service.outsider, 'POST', `/v1/agreed-changes/${made.body.id}/removal`)).toMatchObject({
      status: 404,
    });
    expect(await http.call(service.specialist, 'POST', `/v1/agreed-changes/${made.body.id}/removal`)).toMatchObject({
      status: 200,
      body: { state: 'removed' },
    });
  });
});
