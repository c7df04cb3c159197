import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { IdentityHttpModule } from './http';
import { aService, type TestService } from './testing';
import { callers, type Callers, type Problem } from './testing/callers';

describe('teams, accounts and the service over HTTP', () => {
  let testDb: TestDatabase;
  let house: TestApp;
  let ours: TestService;
  let theirs: TestService;
  let signIn: Callers['signIn'];
  let as: Callers['as'];

  beforeAll(async () => {
    testDb = await testDatabase();
    house = await testApp(testDb, [IdentityHttpModule], { gatekeeper: 'own' });
    ours = await aService(testDb);
    theirs = await aService(testDb, { name: 'Aire Valley IPS' });
    ({ signIn, as } = callers(house, [ours, theirs]));
  });
  afterAll(async () => {
    await house.close();
    await testDb.close();
  });

  describe('teams', () => {
    it('are added, renamed with If-Match, and listed with their members', async () => {
      const made = await as(ours.admin, 'POST', '/v1/teams', { body: { name: 'Sheffield' } });
      expect(made).toMatchObject({ status: 201, body: { version: 1, members: [], actions: ['update'] } });
      const path = `/v1/teams/${made.body.id}`;
      const etag = String(made.headers['etag']);
      expect((await as(ours.admin, 'PATCH', path, { body: { name: 'Hallam' } })).status).toBe(428);
      const renamed = await as(ours.admin, 'PATCH', path, { body: { name: 'Hallam' }, headers: { 'if-match': etag } });
      expect(renamed).toMatchObject({ status: 200, body: { name: 'Hallam', version: 2 } });
      const stale = await as(ours.admin, 'PATCH', path, { body: { name: 'Don' }, headers: { 'if-match': etag } });
      expect(stale).toMatchObject({ status: 412, headers: { etag: renamed.headers['etag'] } });
      const { body } = await as(ours.specialist, 'GET', '/v1/teams');
      expect(body.data.map(({ name }) => name)).toEqual(['Barnsley', 'Hallam', 'Rotherham']);
      expect(body.data[2]?.members.map(({ displayName }) => displayName)).toContain('Sam Okoro');
      expect(body.data[2]?.actions).toEqual([]);
    });

    it('have names that differ by more than capitals', async () => {
      const answer = await as<Problem>(ours.admin, 'POST', '/v1/teams', { body: { name: 'ROTHERHAM' } });
      expect(answer).toMatchObject({ status: 409, body: { code: 'identity.team_name_in_use' } });
    });

    it('of another service are not there', async () => {
      const path = `/v1/teams/${theirs.teamId}`;
      expect((await as(ours.admin, 'GET', path)).status).toBe(404);
      const headers = { 'if-match': '"v1.x"' };
      expect((await as(ours.admin, 'PATCH', path, { body: { name: 'Ours' }, headers })).status).toBe(404);
    });
  });

  describe('accounts', () => {
    const newcomer = (extra: Record<string, unknown> = {}) => ({
      email: `New.${newId()}@Service.example`,
      displayName: 'Nia Cole',
      role: 'specialist',
      teamIds: [ours.teamId],
      ...extra,
    });

    it('get a one-time password that opens nothing but the door to a new one', async () => {
      const { status, body } = await as(ours.admin, 'POST', '/v1/accounts', { body: newcomer() });
      expect(status).toBe(201);
      expect(body).toMatchObject({ mustChangePassword: true, teams: [{ id: ours.teamId }] });
      expect(body.email).toBe(body.email.toLowerCase());

      const cookie = await signIn(body.email, body.oneTimePassword);
      const closed = await house.call<Problem>(null, 'GET', '/v1/teams', { headers: { cookie } });
      expect(closed).toMatchObject({ status: 403, body: { code: 'identity.password_change_required' } });
      const me = await house.call(null, 'GET', '/v1/me', { headers: { cookie } });
      expect(me.body).toMatchObject({ mustChangePassword: true });

      const changed = await house.call(null, 'POST', '/v1/me/password-changes', {
        headers: { cookie },
        body: { currentPassword: body.oneTimePassword, newPassword: 'sun over Stanage Edge' },
      });
      expect(changed.status).toBe(204);
      expect((await house.call(null, 'GET', '/v1/teams', { headers: { cookie } })).status).toBe(200);
    });

    it.each([
      ['a short password', { password: 'too short' }, 422, 'platform.invalid_body', '/password'],
      ['a password of few letters', { password: 'aaaaaaaaaaaa' }, 422, 'identity.password_too_simple', '/password'],
      ['a team of nobody', { teamIds: [newId()] }, 422, 'identity.unknown_teams', '/teamIds'],
      ['no address', { email: 'nia' }, 422, 'platform.invalid_body', '/email'],
    ])('are refused with %s', async (_what, extra, status, code, pointer) => {
      const answer = await as<Problem>(ours.admin, 'POST', '/v1/accounts', { body: newcomer(extra) });
      expect(answer).toMatchObject({ status, body: { code, errors: [{ pointer }] } });
    });

    it('do not share an address, not even with another service', async () => {
      for (const service of [ours, theirs]) {
        const body = { ...newcomer({ email: ours.email(ours.leader) }), teamIds: [] };
        const answer = await as<Problem>(service.admin, 'POST', '/v1/accounts', { body });
        expect(answer).toMatchObject({ status: 409, body: { code: 'identity.email_in_use' } });
      }
    });

    it('cannot be put into a team of another service', async () => {
      const body = newcomer({ teamIds: [theirs.teamId] });
      const answer = await as<Problem>(ours.admin, 'POST', '/v1/accounts', { body });
      expect(answer).toMatchObject({ status: 422, body: { code: 'identity.unknown_teams' } });
    });

    it('are found by part of the name, by role and by team', async () => {
      const find = async (query: Record<string, string>) => {
        const { body } = await as(ours.admin, 'GET', '/v1/accounts', { query });
        return body.data.map(({ displayName }) => displayName);
      };
      expect(await find({ q: 'LENA' })).toEqual(['Lena Marsh']);
      expect(await find({ role: 'leader' })).toEqual(['Lena Marsh', 'Owen Pryce']);
      expect(await find({ teamId: ours.otherTeamId })).toEqual(['Bina Rao', 'Owen Pryce']);
    });

    it('change role and teams at the next request', async () => {
      const { body } = await as(ours.admin, 'POST', '/v1/accounts', { body: newcomer({ displayName: 'Mo Hall' }) });
      const path = `/v1/accounts/${body.id}`;
      const { headers } = await as(ours.admin, 'GET', path);
      const changed = await as(ours.admin, 'PATCH', path, {
        body: { role: 'leader', teamIds: [ours.otherTeamId] },
        headers: { 'if-match': String(headers['etag']) },
      });
      expect(changed.body).toMatchObject({ role: 'leader', teams: [{ id: ours.otherTeamId }], version: 2 });
    });

    it('do not let an admin disable themselves', async () => {
      const path = `/v1/accounts/${theirs.admin.accountId}`;
      const { headers } = await as(theirs.admin, 'GET', path);
      const answer = await as<Problem>(theirs.admin, 'PATCH', path, {
        body: { disabled: true },
        headers: { 'if-match': String(headers['etag']) },
      });
      expect(answer).toMatchObject({ status: 409, body: { code: 'identity.own_account' } });
    });

    it('lose their sessions and get a one-time password on a reset', async () => {
      const cookie = await signIn(theirs.email(theirs.outsider));
      const path = `/v1/accounts/${theirs.outsider.accountId}/password-resets`;
      const { status, body } = await as(theirs.admin, 'POST', path);
      expect(status).toBe(201);
      expect((await house.call(null, 'GET', '/v1/me', { headers: { cookie } })).status).toBe(401);
      await signIn(theirs.email(theirs.outsider), body.oneTimePassword);
    });

    it('of another service are not there', async () => {
      const path = `/v1/accounts/${theirs.specialist.accountId}`;
      expect((await as(ours.admin, 'GET', path)).status).toBe(404);
      expect((await as(ours.admin, 'POST', `${path}/password-resets`)).status).toBe(404);
    });
  });

  describe('the service', () => {
    it('has settings with defaults, changed by merge patch and taken back by null', async () => {
      const before = await as(ours.leader, 'GET', '/v1/service');
      expect(before.body).toMatchObject({
        settings: {
          nightRunAt: '02:00',
          weeklyContactTarget: 6,
          sessionHours: 12,
          introductionsPerMonth: 6,
          coolOffDays: 28,
        },
        actions: [],
      });
      const change = async (settings: unknown) => {
        const { headers } = await as(ours.admin, 'GET', '/v1/service');
        const ifMatch = String(headers['etag']);
        return as(ours.admin, 'PATCH', '/v1/service', { body: { settings }, headers: { 'if-match': ifMatch } });
      };
      const changed = await change({ nightRunAt: '03:30', sessionHours: 8 });
      expect(changed.body.settings).toMatchObject({ nightRunAt: '03:30', weeklyContactTarget: 6, sessionHours: 8 });
      const restored = await change({ nightRunAt: null, sessionHours: null });
      expect(restored.body.settings).toEqual(before.body.settings);
      expect((await change({ nightRunAt: '25:00' })).status).toBe(422);
      const events = await testDb.sql('select 1 from platform.outbox where name = $1 and tenant_id = $2', [
        'identity.service_changed',
        ours.tenantId,
      ]);
      expect(events).toHaveLength(3);
    });
  });

  it('writes the audit without a password, a key or an address', async () => {
    const [row] = await testDb.sql<{ all: string }>('select jsonb_agg(to_jsonb(a))::text as all from platform.audit a');
    expect(row?.all).toContain('identity.create_account');
    expect(row?.all).not.toMatch(/@|fh_|argon2|Rivelin|Stanage/);
  });
});
