import type { AccountActor, KeyActor } from '#kernel';
import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import fc from 'fast-check';
import { ThingsHttpModule } from '../testing/things';

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  requestId: string;
  params?: Record<string, unknown>;
  errors?: { pointer?: string; parameter?: string; code: string; detail: string }[];
}

const actor: AccountActor = {
  kind: 'account',
  tenantId: newId(),
  accountId: newId<'account'>(),
  role: 'specialist',
  teamIds: [],
};

describe('refusals', () => {
  let database: TestDatabase;
  let http: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    http = await testApp(database, [ThingsHttpModule], {
      permits: (_actor, permission) => permission !== 'things:write' || _actor.kind === 'account',
    });
  });
  afterAll(async () => {
    await http.close();
    await database.close();
  });

  const call = (method: string, url: string, options: Parameters<TestApp['call']>[3] = {}) =>
    http.call<Problem>(actor, method, url, options);

  const rows: [
    name: string,
    method: string,
    url: string,
    options: Parameters<TestApp['call']>[3],
    status: number,
    code: string,
  ][] = [
    ['an unknown address', 'get', '/v1/nothing', {}, 404, 'platform.route_not_found'],
    ['an unknown page of another kind', 'get', '/nothing.png', {}, 404, 'platform.route_not_found'],
    ['a wrong method', 'put', '/v1/things', {}, 405, 'platform.method_not_allowed'],
    ['malformed JSON', 'post', '/v1/things', { body: '{"name": ' }, 400, 'platform.malformed_json'],
    [
      'JSON that is not UTF-8',
      'post',
      '/v1/things',
      { body: Buffer.from([0x22, 0xff, 0x22]) },
      400,
      'platform.malformed_json',
    ],
    [
      'a key that reaches for prototypes',
      'post',
      '/v1/things',
      { body: '{"__proto__": 1}' },
      400,
      'platform.malformed_json',
    ],
    [
      'a body larger than 1 MiB',
      'post',
      '/v1/things',
      { body: { name: 'x'.repeat(1_100_000) } },
      413,
      'platform.too_large',
    ],
    ['a body without need', 'post', '/v1/things/failures', { body: { a: 1 } }, 422, 'platform.invalid_body'],
    ['an empty body', 'post', '/v1/things', {}, 422, 'platform.invalid_body'],
    [
      'text',
      'post',
      '/v1/things',
      { body: 'x', headers: { 'content-type': 'text/plain' } },
      415,
      'platform.unsupported_media_type',
    ],
    [
      'a merge patch on POST',
      'post',
      '/v1/things',
      { body: {}, headers: { 'content-type': 'application/merge-patch+json' } },
      415,
      'platform.unsupported_media_type',
    ],
    ['a wish for XML', 'get', '/v1/things', { headers: { accept: 'application/xml' } }, 406, 'platform.not_acceptable'],
    [
      'anything but JSON',
      'get',
      '/v1/things',
      { headers: { accept: 'application/json;q=0, text/html' } },
      406,
      'platform.not_acceptable',
    ],
    ['an id that is none', 'get', '/v1/things/17', {}, 400, 'platform.invalid_parameters'],
    ['an id of nothing', 'get', `/v1/things/${newId()}`, {}, 404, 'things.thing_not_found'],
    ['a broken escape', 'get', '/v1/things/%E0%A4%A', {}, 400, 'platform.malformed_request'],
    ['a conflict', 'post', '/v1/things', { body: { name: 'Twin' } }, 409, 'things.already_there'],
    ['an inner fault', 'post', '/v1/things/failures', {}, 500, 'platform.unexpected'],
  ];

  it.each(rows)('answers a problem to %s', async (_name, method, url, options, status, code) => {
    const answer = await call(method, url, options);
    expect(answer).toMatchObject({ status, body: { status, code } });
    const { body, headers } = answer;
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body.instance).toBe(`urn:request:${body.requestId}`);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|select |someone@/);
    // The address of the type leads to a page about it.
    const page = await call('get', new URL(body.type).pathname);
    expect([page.status, page.text.includes(code), page.text.includes(body.title)]).toEqual([200, true, true]);
  });

  it('names the methods and the content types an address has', async () => {
    expect((await call('put', '/v1/things')).headers['allow']).toBe('GET, HEAD, POST');
    expect((await call('options', `/v1/things/${newId()}`)).headers['allow']).toBe('DELETE, GET, HEAD, PATCH');
    const patch = await call('patch', `/v1/things/${newId()}`, {
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(patch.headers['accept-patch']).toBe('application/merge-patch+json, application/json');
    const post = await call('post', '/v1/things', { body: 'x', headers: { 'content-type': 'image/png' } });
    expect(post.headers['accept-post']).toBe('application/json');
  });

  it('points at each wrong value in a body with a stable code', async () => {
    const errors = async (body: unknown) => (await call('post', '/v1/things', { body })).body.errors;
    expect(await errors({ name: 'x'.repeat(21), nmae: 1, note: 'a\u0007b' })).toEqual([
      expect.objectContaining({ pointer: '/name', code: 'too_long' }),
      expect.objectContaining({ pointer: '/note', code: 'wrong_format' }),
      { pointer: '/nmae', code: 'unknown_property', detail: 'No such property here; the closest is name' },
    ]);
    expect(await errors({})).toEqual([expect.objectContaining({ pointer: '/name', code: 'required' })]);
    expect(await errors({ name: 7 })).toEqual([expect.objectContaining({ pointer: '/name', code: 'wrong_type' })]);
    expect(await errors([])).toEqual([expect.objectContaining({ pointer: '', code: 'wrong_type' })]);
    expect(await errors({ name: '\ud800' })).toEqual([expect.objectContaining({ pointer: '/name', code: 'invalid' })]);
    expect(await errors({ name: '  ' })).toEqual([expect.objectContaining({ pointer: '/name', code: 'too_short' })]);
  });

  it('names wrong and unknown parameters, and the closest one there is', async () => {
    const problem = async (query: string) => (await call('get', `/v1/things?${query}`)).body;
    expect(await problem('limt=3')).toMatchObject({
      status: 400,
      detail: 'No such query parameter; the closest is limit.',
      errors: [{ parameter: 'limt', code: 'unknown_parameter' }],
    });
    expect(await problem('limit=1&limit=2')).toMatchObject({ errors: [{ parameter: 'limit', code: 'wrong_type' }] });
    expect(await problem('broken=perhaps')).toMatchObject({ errors: [{ parameter: 'broken', code: 'wrong_format' }] });
    const single = await call('get', `/v1/things/${newId()}?expand=all`);
    expect(single).toMatchObject({ status: 400, body: { detail: 'This address takes no query parameters.' } });
  });

  it('never answers a fault, a stack or SQL to a made-up body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (body) => {
        const answer = await call('post', '/v1/things', { body });
        expect([201, 400, 409, 422, 429]).toContain(answer.status);
      }),
      { numRuns: 200 },
    );
  });

  it('says when to try again', async () => {
    const answer = await call('post', '/v1/things', { body: { name: 'Hurry' } });
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7']);
  });

  describe('access', () => {
    it('asks who it is, and says how to say so', async () => {
      const answer = await http.call<Problem>(null, 'get', '/v1/things');
      expect(answer).toMatchObject({ status: 401, body: { code: 'platform.unauthenticated' } });
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="foothold"');
    });

    it('names the missing permission, or the missing scope of a key', async () => {
      const key: KeyActor = {
        kind: 'key',
        tenantId: actor.tenantId,
        apiKeyId: newId<'api-key'>(),
        scopes: ['read'],
        teamIds: [],
      };
      const body = { name: 'Ladder' };
      expect(await http.call<Problem>(key, 'post', '/v1/things', { body })).toMatchObject({
        status: 403,
        body: { code: 'platform.permission_missing', params: { scope: 'write' } },
      });
      expect(await http.call<Problem>({ ...key, scopes: ['write'] }, 'post', '/v1/things', { body })).toMatchObject({
        status: 403,
        body: { code: 'platform.permission_missing', params: { permission: 'things:write' } },
      });
      expect((await http.call(key, 'get', '/v1/things')).status).toBe(200);
    });

    it('lets a change with a cookie come from its own pages only', async () => {
      const send = (headers: Record<string, string>) =>
        call('post', '/v1/things', { body: { name: 'Ladder' }, headers });
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'http://localhost:3000.evil.example' },
      ];
      for (const headers of foreign) {
        expect(await send(headers)).toMatchObject({
          status: 403,
          body: { code: 'platform.cross_site' },
        });
      }
      const own: Record<string, string>[] = [
        { 'sec-fetch-site': 'same-origin' },
        { origin: 'http://localhost:3000' },
        {},
      ];
      for (const headers of own) {
        expect((await send(headers)).status).toBe(201);
      }
      // A key is no cookie: a browser does not add it by itself.
      expect((await send({ origin: 'https://partner.example', authorization: 'Bearer x' })).status).toBe(201);
      expect((await call('get', '/v1/things', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
    });
  });

  it('follows a request by one id: answer, problem, audit', async () => {
    const send = (headers: Record<string, string>) => call('post', '/v1/things', { body: { name: 'Ladder' }, headers });
    const given = await send({ 'x-request-id': 'partner-2026-03-02' });
    expect(given.headers['x-request-id']).toBe('partner-2026-03-02');
    const [row] = await database.sql('select action from platform.audit where request_id = $1', ['partner-2026-03-02']);
    expect(row).toEqual({ action: 'things.create' });

    const traced = await send({ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' });
    expect(traced.headers['x-request-id']).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    for (const bad of ['short', 'with spaces in it', 'x'.repeat(200)]) {
      expect((await send({ 'x-request-id': bad })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
    const refused = await call('get', '/v1/nothing', { headers: { 'x-request-id': 'partner-2026-03-03' } });
    expect(refused.body.requestId).toBe('partner-2026-03-03');
  });
});
