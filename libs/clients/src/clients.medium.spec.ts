import { aService, type TestService } from '#identity/testing';
import type { Actor } from '#kernel';
import { newId } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { noWishes, wishesExample } from './contract/wishes.schema';
import { aClient, clientsRoom, wishesOf } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof clientsRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = clientsRoom(testDb);
});
afterAll(() => testDb.close());

const find = (actor: Actor, id: string) => testDb.db.read(actor, (reader) => room.queries.find(reader, id));
const wishes = (actor: Actor, id: string) => testDb.db.read(actor, (reader) => room.wishesQueries.find(reader, id));

describe('a client', () => {
  it('is taken up by the specialist who records them, on the day of entry', async () => {
    const client = await aClient(testDb, service.specialist);
    expect(client).toMatchObject({
      status: 'looking',
      specialist: { name: 'Sam Okoro', from: '2026-02-16' },
      episode: { entryOn: '2026-02-16', dayNumber: 15 },
      disclosureDefault: 'not_yet_discussed',
      actions: ['edit', 'see_suggestions'],
    });
  });

  it('keeps only the district of a home', async () => {
    expect(await aClient(testDb, service.specialist, { homeOutcode: 's6 4fa' })).toMatchObject({ homeOutcode: 'S6' });
    const stored = await testDb.sql<{ row: string }>(`select c::text as row from clients.client c`);
    expect(stored.some(({ row }) => /4fa/i.test(row))).toBe(false);
  });

  it('may live nowhere we know', async () => {
    expect(await aClient(testDb, service.specialist, { homeOutcode: null })).toMatchObject({ homeOutcode: null });
    await expect(aClient(testDb, service.specialist, { homeOutcode: 'XX9' })).rejects.toMatchObject({
      code: 'clients.district_unknown',
    });
  });

  it('cannot be put into a team the sender is not in', async () => {
    await expect(aClient(testDb, service.specialist, { teamId: service.otherTeamId })).rejects.toMatchObject({
      code: 'clients.team_not_yours',
    });
  });

  it('cannot have entered tomorrow', async () => {
    await expect(
      aClient(testDb, service.specialist, { episode: { kind: 'find_work', entryOn: '2026-03-03' } }),
    ).rejects.toMatchObject({ code: 'clients.entry_in_future' });
  });

  it('is made once, however often the same request arrives', async () => {
    const id = newId<'client'>();
    const answers = await Promise.all([1, 2, 3].map(() => aClient(testDb, service.specialist, { id })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is never called disclosed without the words that were agreed', async () => {
    const { id } = await aClient(testDb, service.specialist);
    await expect(
      room.clients.update(service.specialist, id, 1, { disclosureDefault: 'disclosed' }),
    ).rejects.toMatchObject({ code: 'clients.wording_missing' });
    const agreedWording = 'I sometimes need a quiet five minutes.';
    expect(
      await room.clients.update(service.specialist, id, 1, { disclosureDefault: 'disclosed', agreedWording }),
    ).toMatchObject({ version: 2, agreedWording });
  });
});

describe('who sees a client', () => {
  it('is the team, and an admin for assignment; nobody else', async () => {
    const { id } = await aClient(testDb, service.specialist);
    for (const actor of [
      service.specialist,
      service.colleague,
      service.leader,
      service.key,
      service.admin,
      service.system,
    ])
      expect(await find(actor, id)).not.toBeNull();
    for (const actor of [service.outsider, service.otherLeader, service.commissioner, { kind: 'entrance' } as const])
      expect(await find(actor, id)).toBeNull();
  });

  it('does not let an admin, a commissioner or another team read the wishes', async () => {
    const { id } = await aClient(testDb, service.specialist);
    await wishesOf(testDb, service.specialist, id, { notes: 'Private to the team' });
    for (const actor of [service.specialist, service.colleague, service.leader, service.key])
      expect((await wishes(actor, id))?.wishes.notes).toBe('Private to the team');
    for (const actor of [service.admin, service.commissioner, service.outsider])
      expect(await wishes(actor, id)).toBeNull();
    const seen = await testDb.db.read(service.admin, (reader) => reader.query('select from clients.wishes_version'));
    expect(seen).toHaveLength(0);
  });

  it('follows the client to another team', async () => {
    const { id } = await aClient(testDb, service.specialist);
    await wishesOf(testDb, service.specialist, id, {});
    await room.clients.assign(service.admin, id, {
      teamId: service.otherTeamId,
      specialistId: service.outsider.accountId,
    });
    expect(await find(service.specialist, id)).toBeNull();
    expect(await find(service.outsider, id)).toMatchObject({ specialist: { name: 'Bina Rao', from: '2026-03-02' } });
    expect(await wishes(service.outsider, id)).toMatchObject({ version: 1 });
  });

  it('does not let a leader hand a client to a stranger', async () => {
    const { id } = await aClient(testDb, service.specialist);
    await expect(
      room.clients.assign(service.leader, id, { specialistId: service.outsider.accountId }),
    ).rejects.toMatchObject({ code: 'clients.specialist_not_in_team' });
  });
});

describe('wishes', () => {
  it('are an empty document before anything was stated', async () => {
    const { id } = await aClient(testDb, service.specialist);
    expect(await wishes(service.specialist, id)).toMatchObject({ version: 0, statedOn: null, wishes: noWishes });
  });

  it('gain a version each time and lose none', async () => {
    const { id } = await aClient(testDb, service.specialist);
    await wishesOf(testDb, service.specialist, id, wishesExample);
    const second = await wishesOf(testDb, service.colleague, id, { ...wishesExample, pay: null });
    expect(second).toMatchObject({ version: 2, recordedBy: 'Cass Doyle', statedOn: '2026-03-02', source: 'together' });
    const versions = await testDb.db.read(service.specialist, (reader) =>
      room.wishesQueries.versions(reader, id, { limit: 50, sort: '-number' }),
    );
    expect(versions.data.map(({ number, wishes: { pay } }) => [number, pay?.floorPencePerHour])).toEqual([
      [2, undefined],
      [1, 1300],
    ]);
  });

  it('let only one of two people who write at once through', async () => {
    const { id } = await aClient(testDb, service.specialist);
    const state = (notes: string) =>
      room.wishes.state(service.specialist, id, 0, { source: 'client', wishes: { ...noWishes, notes } });
    const outcomes = await Promise.allSettled([state('a'), state('b')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuse an occupation that SOC 2020 does not have, naming it', async () => {
    const { id } = await aClient(testDb, service.specialist);
    const occupations = [{ soc: '9999', title: 'Dreaming', strength: 'prefer' as const, words: null }];
    await expect(wishesOf(testDb, service.specialist, id, { occupations })).rejects.toMatchObject({
      code: 'clients.unknown_occupation',
      problems: [{ pointer: '/occupations/0/soc' }],
    });
  });
});

describe('the list of clients', () => {
  it('is one’s own, a colleague’s, or by name', async () => {
    await aClient(testDb, service.colleague, { preferredName: 'Zadie' });
    const list = (query: object) =>
      testDb.db.read(service.colleague, (reader) =>
        room.queries.list(reader, { limit: 50, sort: 'preferredName', ...query }),
      );
    expect((await list({ mine: true })).data.map(({ preferredName }) => preferredName)).toEqual(['Zadie']);
    expect((await list({ q: 'zad' })).data).toMatchObject([{ wishesVersion: 0 }]);
    expect((await list({ mine: false })).data.map(({ preferredName }) => preferredName)).not.toContain('Zadie');
  });
});
