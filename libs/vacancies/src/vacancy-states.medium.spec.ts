import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import type { TenantActor } from '#kernel';
import { newId } from '#platform/database';
import { testApp, testDatabase, type TestDatabase } from '#platform/testing';
import type { StateChangeView } from './contract/state-change.schema';
import { VacanciesHttpModule } from './http';
import { aVacancy, vacanciesRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof vacanciesRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = vacanciesRoom(testDb);
});
afterAll(() => testDb.close());

describe('the state of a vacancy', () => {
  const live = async () =>
    testDb.db.read(service.specialist, (reader) => room.openings.live(reader, { today: '2026-03-02' }));
  const stateOf = (id: string) =>
    testDb.sql(
      `select from_state, to_state, reason, changed_by from vacancies.state_change where vacancy_id = $1 order by changed_at, id`,
      [id],
    );

  it('goes only where the table says, leaves a trace, and takes the vacancy out of the ranking', async () => {
    const { id } = await aVacancy(testDb, service.specialist, { title: 'To be filled' });
    expect((await live()).map((opening) => opening.id)).toContain(id);
    const filled = await room.states.setState(service.specialist, id, { state: 'filled', reason: 'filled_by_other' });
    expect(filled).toMatchObject({ state: 'filled', stateReason: 'filled_by_other', version: 2 });
    expect((await live()).map((opening) => opening.id)).not.toContain(id);
    await expect(
      room.states.setState(service.specialist, id, { state: 'on_hold', reason: 'employer_paused' }),
    ).rejects.toMatchObject({ code: 'vacancies.transition_not_allowed' });
    await expect(
      room.states.setState(service.specialist, id, { state: 'open', reason: 'duplicate' }),
    ).rejects.toMatchObject({ code: 'vacancies.reason_does_not_fit' });
    await expect(room.states.confirm(service.specialist, id, {})).rejects.toMatchObject({ code: 'vacancies.not_live' });
    expect(await stateOf(id)).toEqual([
      {
        from_state: 'open',
        to_state: 'filled',
        reason: 'filled_by_other',
        changed_by: `account:${service.specialist.accountId}`,
      },
    ]);
  });

  it('becomes unconfirmed after thirty days in silence, and open again once confirmed', async () => {
    const old = await aVacancy(testDb, service.specialist, { title: 'Long ago' });
    const confirmed = await aVacancy(testDb, service.specialist, { title: 'Long ago, confirmed' });
    await testDb.sql(
      `update vacancies.vacancy set first_seen_on = '2026-01-01', last_seen_on = '2026-01-30' where id = any ($1)`,
      [[old.id, confirmed.id]],
    );
    await room.states.confirm(service.specialist, confirmed.id, { confirmedOn: '2026-01-31' });
    expect(await room.states.markUnconfirmed(service.system)).toBe(1);
    expect(await room.states.markUnconfirmed(service.system)).toBe(0);
    const before = (await live()).find(({ id }) => id === old.id);
    expect(before).toMatchObject({ state: 'unconfirmed' });
    const after = await room.states.confirm(service.specialist, old.id, {});
    expect(after).toMatchObject({ state: 'open', stateReason: 'confirmed', confirmedOn: '2026-03-02' });
  });

  it('is told change by change, newest first, page by page, with who did it where an account did', async () => {
    const { id } = await aVacancy(testDb, service.specialist, { title: 'Told' });
    const history = (query: { limit?: number; cursor?: string } = {}, actor: TenantActor = service.specialist) =>
      testDb.db.read(actor, (reader) =>
        room.queries.stateChanges(reader, id, { limit: 50, sort: '-changedAt', ...query }),
      );
    expect((await history()).data).toEqual([]);

    testDb.clock.set('2026-03-02T10:00:00Z');
    const note = 'Back after Easter';
    await room.states.setState(service.specialist, id, { state: 'on_hold', reason: 'employer_paused', note });
    testDb.clock.set('2026-03-02T11:00:00Z');
    await room.states.setState(service.key, id, { state: 'open', reason: 'employer_resumed' });
    testDb.clock.set('2026-03-02T12:00:00Z');
    await room.states.setState(service.colleague, id, { state: 'filled', reason: 'filled_by_other' });

    const all = (await history()).data;
    expect(all).toMatchObject([
      { fromState: 'open', toState: 'filled', changedBy: { id: service.colleague.accountId, name: 'Cass Doyle' } },
      { fromState: 'on_hold', toState: 'open', reason: 'employer_resumed', note: null, changedBy: null },
      {
        fromState: 'open',
        toState: 'on_hold',
        reason: 'employer_paused',
        note,
        changedAt: '2026-03-02T10:00:00.000Z',
        changedBy: { id: service.specialist.accountId, name: 'Sam Okoro' },
      },
    ]);

    const first = await history({ limit: 2 });
    const rest = await history({ limit: 2, cursor: first.page.nextCursor! });
    expect([...first.data, ...rest.data]).toEqual(all);
    expect(rest.page).toEqual({ nextCursor: null, hasMore: false });

    const other = await aVacancy(testDb, service.specialist, { title: 'Another' });
    const ofAnother = testDb.db.read(service.specialist, (reader) =>
      room.queries.stateChanges(reader, other.id, { limit: 2, sort: '-changedAt', cursor: first.page.nextCursor! }),
    );
    await expect(ofAnother).rejects.toMatchObject({ code: 'platform.cursor_invalid' });
    const elsewhere = await aService(testDb, { name: 'Yonder IPS' });
    expect((await history({}, elsewhere.specialist)).data).toEqual([]);
  });

  it('does not count after the closing day', async () => {
    const { id } = await aVacancy(testDb, service.specialist, { closesOn: '2026-03-01' });
    const last = await aVacancy(testDb, service.specialist, { closesOn: '2026-03-02' });
    const ids = (await live()).map((opening) => opening.id);
    expect(ids).not.toContain(id);
    expect(ids).toContain(last.id);
    const view = await testDb.db.read(service.specialist, (reader) => room.queries.find(reader, id));
    expect(view).toMatchObject({ state: 'open', expired: true });
  });
});

describe('the history of a vacancy over HTTP', () => {
  it('pages by link, is open to whoever sees the vacancy, and is not found by another service', async () => {
    const http = await testApp(testDb, [VacanciesHttpModule], { permits });
    const { id } = await aVacancy(testDb, service.specialist, { title: 'Asked over HTTP' });
    await room.states.setState(service.specialist, id, { state: 'on_hold', reason: 'employer_paused' });
    await room.states.setState(service.specialist, id, { state: 'open', reason: 'employer_resumed' });
    const path = `/v1/vacancies/${id}/states`;
    const ask = (actor: TenantActor, address = path, query = {}) =>
      http.call<{ data: StateChangeView[]; code?: string }>(actor, 'GET', address, { query });

    const first = await ask(service.commissioner, path, { limit: '1' });
    expect(first).toMatchObject({ status: 200, body: { data: [{ toState: 'open' }], page: { hasMore: true } } });
    expect(first.headers['link']).toContain('rel="next"');
    const other = await aService(testDb, { name: 'Elsewhere IPS' });
    for (const answer of [await ask(other.admin), await ask(service.admin, `/v1/vacancies/${newId()}/states`)])
      expect(answer).toMatchObject({ status: 404, body: { code: 'vacancies.vacancy_not_found' } });
    await http.close();
  });
});
