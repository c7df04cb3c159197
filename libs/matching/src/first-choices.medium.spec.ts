import type { ClientView } from '#clients';
import { aClient, wishesOf } from '#clients/testing';
import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import { aContact } from '#job-development/testing';
import type { AccountActor } from '#kernel';
import { drainJobs, testDatabase, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';
import { figuresOf } from './domain/policy';
import { standardPolicy } from '#matching-core';
import { aFinishedRun, matchingRoom, suggestionsSeenBy } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof matchingRoom>;
/** Of one team, and of one mind. */
let team: ClientView[];
let kim: ClientView;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = matchingRoom(testDb);
  const { specialist, colleague, outsider } = service;
  const member = async (actor: AccountActor, preferredName: string) => {
    const client = await aClient(testDb, actor, { preferredName, homeOutcode: 'S6' });
    await wishesOf(testDb, actor, client.id, {
      occupations: [{ soc: '926', title: 'Kitchen work', strength: 'prefer', words: null }],
    });
    return client;
  };
  team = [
    await member(specialist, 'Sam'),
    await member(specialist, 'Jo'),
    await member(colleague, 'Pat'),
    await member(colleague, 'Lee'),
    await member(colleague, 'Max'),
  ];
  kim = await member(outsider, 'Kim');
  for (let count = 0; count < 8; count += 1)
    await aVacancy(testDb, specialist, {
      title: `Kitchen porter ${count}`,
      soc2020: '9263',
      place: 'S6 4FA',
      hoursMin: 16,
      hoursMax: 20,
    });
  await drainJobs(testDb, []);
  await aFinishedRun(testDb, service.system);
});
afterAll(() => testDb.close());

/** What stands first for each of the team, in the order of `team`, with the list it stands on. */
async function firsts() {
  return Promise.all(
    team.map(async ({ id }) => {
      const list = await suggestionsSeenBy(testDb, service.leader, { clientId: id, state: ['new'] });
      return { list, first: list.find(({ firstChoice }) => firstChoice)! };
    }),
  );
}

const countsOf = (ids: readonly string[]) =>
  [...new Set(ids)].map((id) => ids.filter((other) => other === id).length).sort();

const stored = () =>
  testDb.sql(
    `select client_id, vacancy_id, place, own_vacancy_id, others, day from matching.first_choice order by client_id`,
  );

describe('first choices', () => {
  it('are spread across the team after a run, while everybody’s own order stays', async () => {
    const all = await firsts();
    const own = all.map(({ list }) => list[0]!.vacancy.id);
    expect(new Set(own).size).toBe(1);
    expect(countsOf(all.map(({ first }) => first.vacancy.id))).toEqual([1, 2, 2]);
    for (const { list } of all) {
      expect(list.map(({ rank }) => rank)).toEqual(list.map((_, place) => place + 1));
      expect(list.filter(({ firstChoice }) => firstChoice)).toHaveLength(1);
    }
  });

  it('say of both what moved them, and name no other client', async () => {
    const moved = (await firsts()).filter(({ first }) => first.rank > 1);
    expect(moved).toHaveLength(3);
    for (const { list, first } of moved) {
      const own = list[0]!;
      expect(first.spread).toEqual({
        moved: 'to_first',
        from: first.rank,
        why: { vacancy: { id: own.vacancy.id, title: own.vacancy.title }, others: 4 },
      });
      expect(own.spread).toEqual({
        moved: 'from_first',
        from: 1,
        why: { vacancy: { id: first.vacancy.id, title: first.vacancy.title }, others: 4 },
      });
      expect(list.filter(({ spread }) => spread !== null)).toHaveLength(2);
    }
  });

  it('stay within a team: another is spread by itself, and neither sees the other’s', async () => {
    const [first] = await suggestionsSeenBy(testDb, service.otherLeader, { clientId: kim.id });
    expect(first).toMatchObject({ rank: 1, firstChoice: true, spread: null });
    const count = async (actor: AccountActor) =>
      testDb.db.read(actor, (reader) => reader.query(`select from matching.first_choice`)).then(({ length }) => length);
    expect([await count(service.leader), await count(service.otherLeader)]).toEqual([5, 1]);
    expect(await count(service.commissioner)).toBe(0);
  });

  it('follow an answer by day: who goes after an opening keeps its place there', async () => {
    const [sam] = await firsts();
    const taken = sam!.list[0]!;
    await room.suggestions.answer(service.specialist, taken.id, { answer: 'pursue' });
    await drainJobs(testDb, room.handlers);
    const all = await firsts();
    expect(all[0]!.first.vacancy.id).not.toBe(taken.vacancy.id);
    expect(all.slice(1).filter(({ first }) => first.vacancy.id === taken.vacancy.id)).toHaveLength(1);
    expect(all[0]!.list.some(({ id }) => id === taken.id)).toBe(false);
  });

  it('follow a list that changes by day, and are those of a whole run', async () => {
    await aVacancy(testDb, service.specialist, {
      title: 'Kitchen porter at the corner',
      soc2020: '9263',
      place: 'S6 1AA',
      hoursMin: 16,
      hoursMax: 20,
    });
    await drainJobs(testDb, room.handlers);
    const byDay = await stored();
    await Promise.all([room.firstChoices.spreadAll(service.system), room.firstChoices.spreadAll(service.system)]);
    expect(await stored()).toEqual(byDay);
    await testDb.sql(`delete from matching.first_choice`);
    await aFinishedRun(testDb, service.system);
    expect(await stored()).toEqual(byDay);
  });

  it('stand where they stand when the employer has had enough, and the list says so', async () => {
    const employer = await anEmployer(testDb, service.specialist, { introductionsPerMonth: 1 });
    await aVacancy(testDb, service.specialist, {
      employerId: employer.id,
      title: 'Kitchen porter next door',
      soc2020: '9263',
      place: 'S6 1AA',
      hoursMin: 16,
      hoursMax: 20,
    });
    await drainJobs(testDb, room.handlers);
    const listed = async () => (await firsts()).map(({ list }) => list.map(({ vacancy, rank }) => [vacancy.id, rank]));
    const before = await listed();
    const introducing = { employerId: employer.id, purpose: 'present_candidate' } as const;
    await aContact(testDb, service.colleague, { ...introducing, clientId: team[2]!.id });
    await drainJobs(testDb, room.handlers);
    expect(await listed()).toEqual(before);
    const [sam] = await firsts();
    const said = sam!.list.find(({ vacancy }) => vacancy.employer?.id === employer.id)!.employerPressure;
    expect(said).toMatchObject({ introductions: 1, most: 1, warnings: ['past_cap'], nextOn: '2026-04-01' });
    expect(sam!.list.filter(({ vacancy }) => !vacancy.employer).every((one) => one.employerPressure === null)).toBe(
      true,
    );
  });

  it('are everybody’s own from the next run on when the service says so', async () => {
    const newest = await testDb.db.read(service.leader, (reader) => room.policyQueries.newest(reader));
    await room.policies.revise(service.leader, {
      basedOn: newest!.version,
      figures: { ...figuresOf(standardPolicy), spread: { roomAtOpening: 0, mostLostPercent: 10 } },
      why: 'We are a small team and talk to each other.',
    });
    await aFinishedRun(testDb, service.system);
    for (const { list, first } of await firsts()) {
      expect(first.id).toBe(list[0]!.id);
      expect(list.every(({ spread }) => spread === null)).toBe(true);
    }
  });
});
