import { aService, type TestService } from '#identity/testing';
import { newId } from '#platform/database';
import type { ApiOperation, ApiParameter } from '#platform/http';
import { testApp, testDatabase, type CallOptions, type TestApp, type TestDatabase } from '#platform/testing';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { httpDoors } from '../src/api.module';

interface Problem {
  code: string;
  params?: { permission?: string; scope?: string };
  errors?: { parameter?: string; code: string }[];
}

interface Listed {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

const document = JSON.parse(readFileSync(path.resolve(__dirname, '../openapi.json'), 'utf8')) as TestApp['document'];

/** Every operation of the committed document: a new route is in these tests by being in it. */
const operations: Listed[] = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method} ${address}`,
    method,
    path: address,
    operation,
  })),
);
const isOpen = ({ operation }: Listed) => operation.security.length === 0;
const closed = operations.filter((listed) => !isOpen(listed));
const bodied = operations.filter(({ operation }) => operation.requestBody !== undefined);
const lists = operations.filter(({ operation }) =>
  ['limit', 'cursor'].every((name) => parameterOf(operation, name) !== undefined),
);
const conditional = operations.filter(({ operation }) =>
  operation.parameters?.some(({ $ref }) => $ref === '#/components/parameters/IfMatch'),
);

function parameterOf(operation: ApiOperation, wanted: string): ApiParameter | undefined {
  return operation.parameters?.find(({ name }) => name === wanted);
}

/** A value a parameter may have. */
function sampleOf({ example, schema }: ApiParameter, otherwise: string): string {
  return (example ?? schema?.examples?.[0] ?? otherwise) as string;
}

/** An address of the right shape at which nothing lives. */
function addressOf({ path: address, operation }: Listed): string {
  return address.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const parameter = parameterOf(operation, name);
    if (parameter?.schema?.format === 'uuid') return newId();
    return parameter === undefined ? 'x' : sampleOf(parameter, 'S1 2HE');
  });
}

/** The values of the query parameters an operation cannot do without. */
function neededQuery({ operation }: Listed): Record<string, string> {
  const needed = (operation.parameters ?? []).filter(
    (parameter) => parameter.in === 'query' && parameter.required === true,
  );
  return Object.fromEntries(
    needed.map(({ name, example, schema }) => [name as string, sampleOf({ example, schema }, 'ab')]),
  );
}

describe('every route', () => {
  let database: TestDatabase;
  /** Everyone may do everything: what is refused is refused for another reason. */
  let http: TestApp;
  /** Nobody may do anything. */
  let strict: TestApp;
  /** With the doorkeeper of the house. */
  let real: TestApp;
  let service: TestService;

  beforeAll(async () => {
    database = await testDatabase();
    http = await testApp(database, httpDoors);
    strict = await testApp(database, httpDoors, { permits: () => false });
    real = await testApp(database, httpDoors, { gatekeeper: 'own' });
    service = await aService(database);
  });
  afterAll(async () => {
    await Promise.all([http.close(), strict.close(), real.close()]);
    await database.close();
  });

  const call = (method: string, url: string, options: CallOptions = {}) =>
    http.call<Problem>(service.leader, method, url, options);

  it('is in the document that is committed', () => {
    expect(http.document).toEqual(document);
  });

  it.each(closed)('asks who it is: $name', async (listed) => {
    const answer = await real.call<Problem>(null, listed.method, addressOf(listed));
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="foothold"']);
  });

  it.each(closed.filter(({ operation }) => operation['x-permission'] !== undefined))(
    'names the permission or scope that is missing: $name',
    async (listed) => {
      const answer = await strict.call<Problem>(service.leader, listed.method, addressOf(listed));
      expect([answer.status, answer.body.params]).toEqual([403, { permission: listed.operation['x-permission'] }]);
    },
  );

  it.each(closed)('refuses a change with a key that only reads: $name', async (listed) => {
    const key = { ...service.key, scopes: ['read' as const] };
    const answer = await http.call<Problem>(key, listed.method, addressOf(listed), { query: { nonsense: '1' } });
    if (listed.method === 'get') expect(answer.status).toBe(400);
    else expect([answer.status, answer.body.params]).toEqual([403, { scope: 'write' }]);
  });

  it.each(operations)('refuses a wrong method and says which there are: $name', async (listed) => {
    const answer = await call('options', addressOf(listed));
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']?.split(', ')).toContain(listed.method.toUpperCase());
  });

  it.each(bodied)('refuses a body of another kind: $name', async (listed) => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await call(listed.method, addressOf(listed), { body: 'plain', headers });
    expect([answer.status, answer.body.code]).toEqual([415, 'platform.unsupported_media_type']);
  });

  it.each(operations)('refuses to answer in another kind: $name', async (listed) => {
    const answer = await call(listed.method, addressOf(listed), { headers: { accept: 'application/x-nothing' } });
    expect([answer.status, answer.body.code]).toEqual([406, 'platform.not_acceptable']);
  });

  it.each(operations)('refuses a parameter it does not have: $name', async (listed) => {
    const answer = await call(listed.method, addressOf(listed), {
      query: { ...neededQuery(listed), nonsense: '1' },
      headers: { 'if-match': '"v1.x"' },
    });
    expect([answer.status, answer.body.errors]).toEqual([400, [expect.objectContaining({ parameter: 'nonsense' })]]);
  });

  it.each(conditional)('asks for If-Match: $name', async (listed) => {
    const example = Object.values(listed.operation.requestBody?.content ?? {})[0]?.example;
    const send = (headers: Record<string, string>) =>
      call(listed.method, addressOf(listed), { ...(example !== undefined && { body: example }), headers });
    const without = await send({});
    expect([without.status, without.body.code]).toEqual([428, 'platform.precondition_required']);
    expect((await send({ 'if-match': 'W/"v1.x"' })).status).toBe(412);
  });

  it.each(bodied)('refuses a property it does not have: $name', async (listed) => {
    if (listed.operation.requestBody?.content['multipart/form-data'] !== undefined) return;
    const answer = await call(listed.method, addressOf(listed), {
      body: { nonsense: 1 },
      headers: { 'if-match': '"v1.x"' },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/nonsense', code: 'unknown_property' }),
    );
  });

  describe.each(lists)('as a list: $name', (listed) => {
    const ask = (query: Record<string, string | readonly string[]>) =>
      call('get', addressOf(listed), { query: { ...neededQuery(listed), ...query } });

    it('has one contract for its limit', async () => {
      const usual = await ask({ limit: '200' });
      // A list of a thing's own, asked for a thing that is not there.
      if (usual.status === 404) return;
      expect(usual.status).toBe(200);
      for (const limit of ['0', '201', '1.5', 'NaN', '-1', '', ' 5', '1e2', ['5', '5']]) {
        const answer = await ask({ limit });
        expect([limit, answer.status, answer.body.errors?.[0]?.parameter]).toEqual([limit, 400, 'limit']);
      }
    });

    it('refuses cursors and sorts that are not its own', async () => {
      if ((await ask({})).status === 404) return;
      const foreign = Buffer.from(JSON.stringify([1, 'elsewhere', 'x', newId()])).toString('base64url');
      for (const cursor of ['', 'nonsense', '%%%', foreign]) {
        const answer = await ask({ cursor });
        expect([cursor, answer.status, answer.body.errors?.[0]?.parameter]).toEqual([cursor, 400, 'cursor']);
      }
      expect((await ask({ sort: 'password' })).body.errors?.[0]?.parameter).toBe('sort');
    });
  });
});
