import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { IdentityHttpModule } from './http';
import { aService, testPassword, type TestService } from './testing';
import { callers, type Callers, type Problem } from './testing/callers';

describe('coming in over HTTP', () => {
  let testDb: TestDatabase;
  let house: TestApp;
  let ours: TestService;
  let signIn: Callers['signIn'];
  let as: Callers['as'];
  let withKey: Callers['withKey'];

  beforeAll(async () => {
    testDb = await testDatabase();
    house = await testApp(testDb, [IdentityHttpModule], { gatekeeper: 'own' });
    ours = await aService(testDb);
    ({ signIn, as, withKey } = callers(house, [ours]));
  });
  afterAll(async () => {
    await house.close();
    await testDb.close();
  });

  async function aKey(scopes: string[], teamIds: string[] = [ours.teamId], extra: Record<string, unknown> = {}) {
    const { body } = await as(ours.admin, 'POST', '/v1/api-keys', {
      body: { name: 'Link', scopes, teamIds, ...extra },
    });
    return body;
  }

  describe('a session', () => {
    it('begins with a cookie that scripts and other sites do not get', async () => {
      const email = ours.email(ours.specialist);
      const { status, headers, body } = await house.call(null, 'POST', '/v1/session', {
        body: { email, password: testPassword },
      });
      expect(status).toBe(201);
      expect(String(headers['set-cookie'])).toMatch(
        /^foothold_session=[\w-]{43}; Expires=[^;]+ GMT; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect(body).toMatchObject({
        kind: 'account',
        email,
        role: 'specialist',
        service: { id: ours.tenantId, name: 'Don Valley IPS' },
        teams: [{ id: ours.teamId, name: 'Rotherham' }],
      });
      expect(body).toHaveProperty('permissions', expect.arrayContaining(['clients:read', 'today:read']));
    });

    it('is refused with 401 for a wrong password and with 429 and Retry-After after five', async () => {
      const attempt = () =>
        house.call<Problem>(null, 'POST', '/v1/session', {
          body: { email: 'nobody@service.example', password: 'a guess' },
        });
      for (let count = 1; count <= 5; count += 1) {
        expect(await attempt()).toMatchObject({ status: 401, body: { code: 'identity.sign_in_refused' } });
      }
      expect(await attempt()).toMatchObject({
        status: 429,
        headers: { 'retry-after': '30' },
        body: { code: 'identity.too_many_attempts', params: { retryAfterSeconds: 30 } },
      });
    });

    it('ends on signing out, cookie and all', async () => {
      const cookie = await signIn(ours.email(ours.colleague));
      const out = await house.call(null, 'DELETE', '/v1/session', { headers: { cookie } });
      expect(out.status).toBe(204);
      expect(String(out.headers['set-cookie'])).toContain('Max-Age=0');
      expect((await house.call(null, 'GET', '/v1/me', { headers: { cookie } })).status).toBe(401);
    });

    it('does not let a page of another site sign out, change anything, or sign somebody in', async () => {
      const cookie = await signIn(ours.email(ours.colleague));
      const foreign = { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
      const refused = { status: 403, body: { code: 'platform.cross_site' } };
      const body = { email: ours.email(ours.colleague), password: testPassword };
      expect(await house.call(null, 'DELETE', '/v1/session', { headers: foreign })).toMatchObject(refused);
      expect(await house.call(null, 'POST', '/v1/session', { headers: foreign, body })).toMatchObject(refused);
      expect(
        await house.call(null, 'POST', '/v1/session', { headers: { origin: 'https://evil.example' }, body }),
      ).toMatchObject(refused);
      expect((await house.call(null, 'GET', '/v1/me', { headers: { cookie } })).status).toBe(200);
    });

    it.each(['', 'foothold_session=', `foothold_session=${'a'.repeat(43)}`, 'other=1; foothold_session=short'])(
      'is not made up by the cookie %j',
      async (cookie) => {
        const { status, headers } = await house.call(null, 'GET', '/v1/me', { headers: { cookie } });
        expect(status).toBe(401);
        expect(headers['www-authenticate']).toContain('Bearer');
      },
    );

    it('does not fall back to the cookie when the key is wrong', async () => {
      const cookie = await signIn(ours.email(ours.colleague));
      const headers = { cookie, authorization: 'Bearer fh_wrong' };
      expect((await house.call(null, 'GET', '/v1/me', { headers })).status).toBe(401);
    });
  });

  describe('rights', () => {
    const routes = [
      ['GET', '/v1/teams', 'teams:read', 'ALS'],
      ['POST', '/v1/teams', 'teams:write', 'A'],
      ['GET', '/v1/accounts', 'accounts:read', 'A'],
      ['POST', '/v1/accounts', 'accounts:write', 'A'],
      ['GET', '/v1/api-keys', 'api-keys:read', 'A'],
      ['POST', '/v1/api-keys', 'api-keys:write', 'A'],
      ['GET', '/v1/service', 'signed-in', 'ALSC'],
      ['PATCH', '/v1/service', 'service-settings:write', 'A'],
      ['GET', '/v1/me', 'signed-in', 'ALSC'],
    ] as const;
    const people = { A: 'admin', L: 'leader', S: 'specialist', C: 'commissioner' } as const;
    const matrix = routes.flatMap(([method, path, right, allowed]) =>
      (['A', 'L', 'S', 'C'] as const).map((letter) => [people[letter], method, path, right, allowed.includes(letter)]),
    ) as ['admin' | 'leader' | 'specialist' | 'commissioner', string, string, string, boolean][];

    it.each(matrix)('%s: %s %s (%s) is allowed: %s', async (person, method, path, right, allowed) => {
      // An empty body is wrong everywhere, so whoever is let in changes nothing.
      const body = method === 'GET' ? undefined : {};
      const answer = await as<Problem>(ours[person], method, path, { body });
      if (allowed) expect(answer.status).not.toBe(403);
      else expect(answer).toMatchObject({ status: 403, body: { params: { permission: right } } });
    });

    it('refuses a key without the scope and names the scope', async () => {
      const { key } = await aKey(['read']);
      expect(await withKey(key, 'POST', '/v1/teams', { name: 'Doncaster' })).toMatchObject({
        status: 403,
        body: { params: { scope: 'write' } },
      });
      const { key: writeOnly } = await aKey(['write']);
      expect(await withKey(writeOnly, 'GET', '/v1/teams')).toMatchObject({
        status: 403,
        body: { params: { scope: 'read' } },
      });
    });

    it.each(['/v1/accounts', '/v1/api-keys'])('keeps every key away from %s', async (path) => {
      const { key } = await aKey(['read', 'write']);
      expect((await withKey(key, 'GET', path)).status).toBe(403);
    });
  });

  describe('an API key', () => {
    it('signs a program in, with its teams and scopes', async () => {
      expect(await withKey(ours.keyText, 'GET', '/v1/me')).toMatchObject({
        status: 200,
        body: { kind: 'key', id: ours.key.apiKeyId, scopes: ['read', 'write'], role: null, email: null },
      });
    });

    it('is shown once, kept as a hash, and recognised by its prefix', async () => {
      const { id, key } = await aKey(['read']);
      const { body } = await as(ours.admin, 'GET', `/v1/api-keys/${id}`);
      expect(key).toBe(`fh_${body.prefix}_${key.slice(-43)}`);
      expect(JSON.stringify(body)).not.toContain(key.slice(-43));
      const [row] = await testDb.sql<{ all: string }>(
        'select to_jsonb(k)::text as all from identity.api_key k where id = $1',
        [id],
      );
      expect(row?.all).not.toContain(key.slice(-43));
    });

    it('of one team does not see the other team', async () => {
      const { body } = await withKey(ours.keyText, 'GET', '/v1/teams');
      expect(body.data.map(({ id }) => id)).toEqual([ours.teamId]);
      expect((await withKey(ours.keyText, 'GET', `/v1/teams/${ours.otherTeamId}`)).status).toBe(404);
    });

    it('stops at once when it is revoked, and stays in the list', async () => {
      const { id, key } = await aKey(['read']);
      expect((await withKey(key, 'GET', '/v1/me')).status).toBe(200);
      const seen = await as(ours.admin, 'GET', `/v1/api-keys/${id}`);
      expect(seen.body.lastUsedAt).toBe(testDb.clock.now().toISOString());
      const revoked = await as(ours.admin, 'DELETE', `/v1/api-keys/${id}`, {
        headers: { 'if-match': String(seen.headers['etag']) },
      });
      expect(revoked).toMatchObject({ status: 200, body: { actions: [], revokedAt: expect.any(String) } });
      expect((await withKey(key, 'GET', '/v1/me')).status).toBe(401);
      const { body } = await as(ours.admin, 'GET', '/v1/api-keys', { query: { revoked: 'true' } });
      expect(body.data).toContainEqual(expect.objectContaining({ id }));
    });

    it('stops when it expires, and is not made with an expiry in the past', async () => {
      const now = testDb.clock.now();
      const { key } = await aKey(['read'], [], { expiresAt: new Date(now.getTime() + 60_000).toISOString() });
      expect((await withKey(key, 'GET', '/v1/me')).status).toBe(200);
      testDb.clock.advance({ minutes: 1 });
      expect((await withKey(key, 'GET', '/v1/me')).status).toBe(401);
      testDb.clock.set(now);
      const late = await as<Problem>(ours.admin, 'POST', '/v1/api-keys', {
        body: { name: 'Late', scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' },
      });
      expect(late).toMatchObject({ status: 422, body: { code: 'identity.expiry_passed' } });
    });

    it('is not kept in the open for a repeated Idempotency-Key', async () => {
      const request = {
        body: { name: 'Repeated', scopes: ['read'] },
        headers: { 'idempotency-key': 'a key of one request' },
      };
      const { body } = await as(ours.admin, 'POST', '/v1/api-keys', request);
      const [row] = await testDb.sql<{ all: string }>(
        'select jsonb_agg(to_jsonb(k))::text as all from platform.idempotency_key k',
      );
      expect(row?.all).not.toContain(body.key.slice(-43));
      expect((await as(ours.admin, 'POST', '/v1/api-keys', request)).status).toBe(409);
    });

    it('with a wrong secret is nobody', async () => {
      const { key } = await aKey(['read']);
      const forged = `${key.slice(0, 12)}${'a'.repeat(43)}`;
      expect((await withKey(forged, 'GET', '/v1/me')).status).toBe(401);
    });

    it('is made once for one id, and shows its secret the first time only', async () => {
      const id = newId();
      const first = await aKey(['read'], [ours.teamId], { id });
      const again = await aKey(['read'], [ours.teamId], { id });
      expect(first).toMatchObject({ id, key: expect.stringMatching(/^fh_/) });
      expect(again).toMatchObject({ id, key: null });
      const other = await as<Problem>(ours.admin, 'POST', '/v1/api-keys', {
        body: { id, name: 'Another', scopes: ['read'] },
      });
      expect(other).toMatchObject({ status: 409, body: { code: 'identity.id_taken' } });
    });
  });
});
