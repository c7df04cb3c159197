import { aClient, wishesOf } from '#clients/testing';
import { permits } from '#identity';
import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import type { ClientId } from '#kernel';
import { standardPolicy } from '#matching-core';
import { newId } from '#platform/database';
import { drainJobs, testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { aVacancy, vacanciesRoom } from '#vacancies/testing';
import type { ExplanationView } from './contract/explanation.schema';
import type { NearMisses, VarietyView, WhatStandsInTheWay } from './contract/limits.schema';
import type { WhatIfView } from './contract/what-if.schema';
import { MatchingHttpModule } from './http';
import { LiveIndex } from './live-index.queries';
import { OpeningIndexes } from './opening-indexes.queries';
import { aFinishedRun } from './testing';

let testDb: TestDatabase;
let service: TestService;
let http: TestApp;
let clientId: ClientId;

const at = (path: string, client: string = clientId) => `/v1/clients/${client}/${path}`;
const titles = (items: readonly { vacancy: { title: string } }[]) => items.map(({ vacancy }) => vacancy.title);
const ask = async (body: object) => {
  const answer = await http.call<WhatIfView>(service.specialist, 'POST', at('what-if'), { body });
  expect(answer.status).toBe(200);
  return answer.body;
};
/** How many rows there are that a question could have left behind. */
const rows = async () => {
  const [counted] = await testDb.db.read(service.specialist, (reader) =>
    reader.query<object>(
      `select (select count(*) from matching.suggestion) as suggestions, (select max(version) from matching.suggestion) as version,
         (select count(*) from clients.wishes_version) as wishes`,
    ),
  );
  return counted;
};

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
  const { specialist } = service;
  ({ id: clientId } = await aClient(testDb, specialist, { homeOutcode: 'S6' }));
  await wishesOf(testDb, specialist, clientId, {
    occupations: [{ soc: '9223', title: 'Cleaning', strength: 'must', words: 'I like it tidy.' }],
    shifts: [{ kind: 'nights', strength: 'deal_breaker', words: 'My tablets make me sleep.' }],
    hours: { min: 8, max: 16, strength: 'must', buildUpTo: null, words: null },
    pay: { floorPencePerHour: 1250, strength: 'must', words: null },
  });
  const { id: employerId } = await anEmployer(testDb, specialist, { name: 'Kelham Cleaning' });
  const job = (title: string, input: object = {}) =>
    aVacancy(testDb, specialist, { title, soc2020: '9223', place: 'S3 8RY', hoursMin: 12, hoursMax: 16, ...input });
  const paid = (pence: number) => ({
    minPence: pence,
    maxPence: pence,
    unit: 'hour',
    basis: 'stated',
    proRata: 'no',
    text: null,
  });
  await job('Office cleaner', { employerId });
  await job('School cleaner', { employerId });
  await job('Surgery cleaner');
  await job('Hotel cleaner', { hoursMin: 17, hoursMax: 17 });
  await job('Night cleaner', {
    shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights: 'yes', weekends: 'unknown' },
  });
  await job('Kitchen porter', { soc2020: '9263' });
  await job('Window cleaner', { soc2020: '9221' });
  await job('Ill-paid cleaner', { pay: paid(1221) });
  await job('Ill-paid night cleaner', {
    pay: paid(1221),
    shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights: 'yes', weekends: 'unknown' },
  });
  await drainJobs(testDb, []);
  await aFinishedRun(testDb, service.system);
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

describe('what stands in the way', () => {
  it('counts what each step would let in, most first, in the person’s words', async () => {
    const { body } = await http.call<WhatStandsInTheWay>(service.specialist, 'GET', at('what-stands-in-the-way'));
    expect(body).toMatchObject({ clientId, suitable: 3, excluded: 6, wishesVersion: 1 });
    expect(body.steps.map(({ code, wish, more }) => [code, wish.path, more])).toEqual([
      ['wider_occupation', 'occupations/0', 1],
      ['more_hours', 'hours', 1],
      ['softened', 'shifts/nights', 1],
      ['lower_pay', 'pay', 1],
      ['fewer_hours', 'hours', 0],
    ]);
    expect(body.steps[2]).toMatchObject({
      criterion: 'shift_kinds',
      facts: { shiftKind: 'nights', from: 'deal_breaker', to: 'avoid' },
      wish: { words: 'My tablets make me sleep.' },
    });
  });

  it('has nothing to say about somebody who said nothing', async () => {
    const { id } = await aClient(testDb, service.specialist);
    const path = at('what-stands-in-the-way', id);
    const { body } = await http.call<WhatStandsInTheWay>(service.specialist, 'GET', path);
    expect(body).toMatchObject({ suitable: 9, excluded: 0, steps: [], wishesVersion: 0 });
  });
});

describe('near misses', () => {
  it('break one wish that an employer could bend, and say which', async () => {
    const { body } = await http.call<NearMisses>(service.specialist, 'GET', at('near-misses'));
    expect(titles(body.nearMisses).sort()).toEqual(['Hotel cleaner', 'Night cleaner']);
    const night = body.nearMisses.find(({ vacancy }) => vacancy.title === 'Night cleaner')!;
    expect(night).toMatchObject({
      exclusion: { criterion: 'shift_kinds', wish: { path: 'shifts/nights', words: 'My tablets make me sleep.' } },
      clash: { kind: 'clashes', points: 0 },
    });
    expect(night.parts).toContainEqual(night.clash);
    expect(night.parts.reduce((sum, { points }) => sum + points, 0)).toBe(night.points);
    expect(body.nearMisses.map(({ points }) => points)).toEqual(
      body.nearMisses.map(({ points }) => points).sort((one, other) => other - one),
    );
  });
});

describe('what if', () => {
  it('with nothing said otherwise is the list as it stands', async () => {
    const same = await ask({});
    expect(titles(same.list).sort()).toEqual(['Office cleaner', 'School cleaner', 'Surgery cleaner']);
    expect(same.list.map(({ rank, listedRank, change }) => [rank, listedRank, change])).toEqual(
      [1, 2, 3].map((rank) => [rank, rank, 'stayed']),
    );
    expect(same).toMatchObject({ left: [], heldBack: [], suitable: 3, wishesVersion: 1 });
    expect(same.variety).toEqual({ kindsOfWork: 1, employers: 1, kindNotKnown: 0, employerNotKnown: 1 });
  });

  it('says what would enter and what would leave, and why', async () => {
    const looser = await ask({ wishes: { shifts: [], pay: null } });
    expect(titles(looser.list.filter(({ change }) => change === 'entered')).sort()).toEqual([
      'Ill-paid cleaner',
      'Ill-paid night cleaner',
      'Night cleaner',
    ]);
    expect(looser.suitable).toBe(6);
    for (const { points, parts } of looser.list) expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);

    const stricter = await ask({
      wishes: { occupations: [{ soc: '9221', title: 'Windows', strength: 'must', words: 'Up high!' }] },
    });
    expect(titles(stricter.list)).toEqual(['Window cleaner']);
    expect(stricter.left.map(({ listedRank }) => listedRank)).toEqual([1, 2, 3]);
    expect(stricter.left[0]?.exclusions).toMatchObject([
      { criterion: 'occupation', wish: { path: 'occupations/0', title: 'Windows', words: 'Up high!' } },
    ]);
  });

  it('holds back what the list has enough of when more variety is asked for, and says so', async () => {
    const varied = await ask({ wishes: { occupations: [] }, variety: 1 });
    expect(varied.list.map(({ vacancy }) => vacancy.soc2020?.slice(0, 3)).sort()).toEqual(['922', '926']);
    expect(varied.variety).toMatchObject({ kindsOfWork: 2, employers: 1 });
    expect(varied.heldBack).toHaveLength(3);
    const school = varied.heldBack.find(({ vacancy }) => vacancy.title === 'School cleaner');
    expect(school?.enoughOf).toContain('kind_of_work');
    const places = [...varied.list, ...varied.heldBack].map(({ placeByPoints }) => placeByPoints);
    expect(places.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps nothing, neither wishes nor list nor the answer for a second time', async () => {
    const before = await rows();
    const headers = { 'idempotency-key': newId() };
    const body = { wishes: { pay: null } };
    const first = await http.call(service.specialist, 'POST', at('what-if'), { body, headers });
    const second = await http.call(service.specialist, 'POST', at('what-if'), { body: {}, headers });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.headers['idempotency-replayed']).toBeUndefined();
    expect(await rows()).toEqual(before);
  });

  it('refuses wishes that a document could not hold', async () => {
    const wrong = { wishes: { pay: { floorPencePerHour: -1, strength: 'must', words: null }, mood: 'good' } };
    const answer = await http.call(service.specialist, 'POST', at('what-if'), { body: wrong });
    expect(answer.status).toBe(422);
    const tooVaried = await http.call(service.specialist, 'POST', at('what-if'), { body: { variety: 21 } });
    expect(tooVaried.status).toBe(422);
  });
});

describe('the variety of a list', () => {
  it('counts kinds of work and employers, and what is not known apart', async () => {
    const { body } = await http.call<VarietyView>(service.specialist, 'GET', at('variety'));
    expect(body).toEqual({
      clientId,
      suggestions: 3,
      kindsOfWork: 1,
      employers: 1,
      kindNotKnown: 0,
      employerNotKnown: 1,
    });
    const answered = await http.call<VarietyView>(service.specialist, 'GET', at('variety'), {
      query: { state: 'later' },
    });
    expect(answered.body).toMatchObject({ suggestions: 0, kindsOfWork: 0 });
  });
});

describe('more variety, kept with the wishes', () => {
  it('is what the list is made by, what-if begins with, and why not says', async () => {
    const { specialist } = service;
    const asked = await aClient(testDb, specialist, { homeOutcode: 'S6' });
    await wishesOf(testDb, specialist, asked.id, {
      occupations: [{ soc: '922', title: 'Cleaning', strength: 'must', words: null }],
      variety: { atMost: 1, words: 'Show me other things too.' },
    });
    await aFinishedRun(testDb, service.system);
    const { body: tried } = await http.call<WhatIfView>(specialist, 'POST', at('what-if', asked.id), { body: {} });
    const listed = await testDb.sql<{ id: string; title: string }>(
      `select v.id, v.title from matching.suggestion s join vacancies.vacancy v on v.id = s.vacancy_id
       where s.client_id = $1 order by s.rank`,
      [asked.id],
    );
    expect(listed).toHaveLength(1);
    expect(titles(tried.list)).toEqual(listed.map(({ title }) => title));
    expect(tried.list.every(({ change }) => change === 'stayed')).toBe(true);
    expect(tried.heldBack.length).toBeGreaterThan(3);

    const { body } = await http.call<ExplanationView>(
      specialist,
      'GET',
      at(`openings/${tried.heldBack[0]!.vacancy.id}/explanation`, asked.id),
    );
    expect(body).toMatchObject({ standing: 'held_back', exclusions: [], differences: [] });

    const without = await http.call<WhatIfView>(specialist, 'POST', at('what-if', asked.id), {
      body: { wishes: { variety: null } },
    });
    expect(without.body.heldBack).toEqual([]);
    expect(without.body.list.length).toBeGreaterThan(3);
  });
});

describe('who may look', () => {
  const questions: [string, string, object | null][] = [
    ['GET', 'what-stands-in-the-way', null],
    ['GET', 'near-misses', null],
    ['GET', 'variety', null],
    ['POST', 'what-if', {}],
  ];

  it.each(questions)('the client’s own team: %s %s', async (method, path, body) => {
    const look = (actor: Parameters<TestApp['call']>[0], client: string = clientId) =>
      http.call(actor, method, at(path, client), body ? { body } : {});
    for (const actor of [service.specialist, service.colleague, service.leader])
      expect(await look(actor)).toMatchObject({ status: 200 });
    expect(await look(service.outsider)).toMatchObject({ status: 404, body: { code: 'matching.client_not_found' } });
    expect(await look(service.specialist, newId())).toMatchObject({ status: 404 });
    for (const actor of [service.admin, service.commissioner]) expect(await look(actor)).toMatchObject({ status: 403 });
  });
});

describe('the openings kept for answers', () => {
  it('are read once, and anew when a vacancy has changed in whatever way', async () => {
    const room = vacanciesRoom(testDb);
    const live = new LiveIndex(new OpeningIndexes(testDb.db, room.openings));
    const read = (day = '2026-03-02') =>
      testDb.db.read(service.specialist, (reader) => live.read(reader, { day, policy: standardPolicy }));
    const first = await read();
    expect(await read()).toBe(first);

    const { id } = await aVacancy(testDb, service.specialist, { title: 'Caretaker', soc2020: '6232' });
    const withNew = await read();
    expect(withNew.size).toBe(first.size + 1);
    await room.states.observe(service.specialist, id, { dimension: 'noise', level: 5 });
    const withSeen = await read();
    expect(withSeen).not.toBe(withNew);
    expect(await read()).toBe(withSeen);
    expect(await read('2026-03-03')).not.toBe(withSeen);
  });
});
