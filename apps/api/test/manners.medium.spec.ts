import { aService, type TestService } from '#identity/testing';
import { newId } from '#platform/database';
import type { ApiOperation, JsonSchema } from '#platform/http';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import fc from 'fast-check';
import { httpDoors } from '../src/api.module';

interface Employer {
  id: string;
  version: number;
  name: string;
}

interface Page {
  data: Employer[];
  page: { nextCursor: string | null; hasMore: boolean };
}

describe('manners that need rows', () => {
  let database: TestDatabase;
  let http: TestApp;
  let service: TestService;

  beforeAll(async () => {
    database = await testDatabase();
    http = await testApp(database, httpDoors);
  });
  beforeEach(async () => {
    service = await aService(database);
  });
  afterAll(async () => {
    await http.close();
    await database.close();
  });

  const create = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    http.call<Employer>(service.specialist, 'post', '/v1/employers', { body, headers });

  it('of two racing changes exactly one succeeds, and the other learns the current version', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { body, headers } = await create({ name: `Racing Bakery ${round}` });
      const change = (name: string) =>
        http.call<Employer>(service.specialist, 'patch', `/v1/employers/${body.id}`, {
          body: { name },
          headers: { 'if-match': headers['etag'] as string },
        });
      const answers = await Promise.all(['Left', 'Right', 'Middle'].map((side) => change(`${side} ${round}`)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      const won = answers.find(({ status }) => status === 200);
      for (const lost of answers.filter(({ status }) => status === 412)) {
        expect(lost.headers['etag']).toBe(won?.headers['etag']);
      }
    }
  });

  it('creates once for one id and one body, whoever sends it how often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 5 }),
        async (text, times) => {
          const body = { id: newId(), name: `Bakery ${text.replace(/[^ -~]/g, 'x')}` };
          const answers = await Promise.all(Array.from({ length: times }, () => create(body)));
          expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
          expect(new Set(answers.map(({ text: bytes }) => bytes)).size).toBe(1);
          expect((await create({ ...body, name: `${body.name}, other` })).status).toBe(409);
          const rows = await database.sql('select 1 from employers.employer where id = $1', [body.id]);
          expect(rows).toHaveLength(1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('lets one of fifty parallel sends with one key do the work', async () => {
    const headers = { 'idempotency-key': newId() };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => create({ name: 'Fifty Times Bakery' }, headers)),
    );
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const made = await database.sql('select id from employers.employer where name = $1', ['Fifty Times Bakery']);
    expect(made).toHaveLength(1);
    expect((await create({ name: 'Fifty Times Bakery' }, headers)).body.id).toBe(made[0]?.['id']);
  });

  it('walks a list to its end while rows come and go, and meets every untouched row exactly once', async () => {
    const kept: string[] = [];
    for (let count = 0; count < 24; count += 1)
      kept.push((await create({ name: `Walk ${count % 5} ${count}` })).body.id);
    const doomed: string[] = [];
    for (let count = 0; count < 6; count += 1)
      doomed.push((await create({ name: `Walk ${count % 5} doomed` })).body.id);

    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('name', '-updatedAt'),
        fc.infiniteStream(fc.constantFrom('insert', 'delete', 'nothing')),
        async (limit, sort, happenings) => {
          const met: string[] = [];
          let cursor: string | null = null;
          let pages = 0;
          do {
            const query: Record<string, string | number> = { limit, sort, ...(cursor !== null && { cursor }) };
            const { body } = await http.call<Page>(service.specialist, 'get', '/v1/employers', { query });
            met.push(...body.data.map(({ id }) => id));
            cursor = body.page.nextCursor;
            pages += 1;
            const happens = happenings.next().value;
            // A walk by `-updatedAt` is not asked to meet what was made behind it; only the untouched rows count.
            if (happens === 'insert' && pages < 10)
              await create({ name: `Walk ${pages % 5} new ${newId().slice(-4)}` });
            const gone = happens === 'delete' ? doomed.pop() : undefined;
            if (gone !== undefined) await database.sql('delete from employers.employer where id = $1', [gone]);
          } while (cursor !== null && pages < 500);
          expect(cursor).toBeNull();
          expect(met.filter((id) => kept.includes(id)).sort()).toEqual([...kept].sort());
        },
      ),
      { numRuns: 8 },
    );
  });

  it('refuses a cursor under another filter or sort', async () => {
    for (let count = 0; count < 3; count += 1) await create({ name: `Cursor ${count}` });
    const list = (query: Record<string, string>) =>
      http.call<Page & { code: string }>(service.specialist, 'get', '/v1/employers', {
        query: { limit: '1', ...query },
      });
    const cursor = (await list({})).body.page.nextCursor as string;
    expect((await list({ cursor })).status).toBe(200);
    const others: Record<string, string>[] = [{ sort: '-updatedAt' }, { q: 'Cursor' }];
    for (const other of others) {
      expect(await list({ cursor, ...other })).toMatchObject({
        status: 400,
        body: { code: 'platform.cursor_invalid' },
      });
    }
  });

  it('hides what belongs to another service behind 404', async () => {
    const { body } = await create({ name: 'Hidden Bakery' });
    const stranger = await aService(database);
    expect((await http.call(stranger.leader, 'get', `/v1/employers/${body.id}`)).status).toBe(404);
  });

  it('answers made-up requests to every operation without a fault, an unknown status or a body outside its schema', async () => {
    const seed = Date.now() % 2 ** 31;
    for (const [address, methods] of Object.entries(http.document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        await fc.assert(
          fc.asyncProperty(requestOf(http, address, operation), async ({ url, query, body }) => {
            const answer = await http.call(service.leader, method, url, {
              query,
              headers: { 'if-match': '"v1.x"' },
              ...(body !== undefined && { body: JSON.stringify(body) }),
            });
            expect([`${method} ${url}`, answer.status < 500]).toEqual([`${method} ${url}`, true]);
          }),
          { numRuns: 12, seed },
        );
      }
    }
  }, 60_000);
});

/** A request that is right in places and wrong in others. */
function requestOf(http: TestApp, address: string, operation: ApiOperation) {
  const junk = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '0', '-1', 'null', '\u0000', '٣', "' or 1=1 --"),
  );
  const own = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name as string);
  const query = fc.dictionary(fc.constantFrom(...own, 'limit'), junk, { maxKeys: 3 });
  const url = fc
    .array(
      fc.oneof(
        fc.constant(newId() as string),
        junk.filter((value) => value !== '' && value !== '.' && value !== '..'),
      ),
      { minLength: 3, maxLength: 3 },
    )
    .map((values) => {
      let index = 0;
      return address.replace(/\{\w+\}/g, () => encodeURIComponent(Buffer.from(values[index++] ?? 'x').toString()));
    });
  const [content] = Object.values(operation.requestBody?.content ?? {});
  const body = content === undefined ? fc.constant(undefined) : bodyOf(http, content.schema, content.example);
  return fc.record({ url, query, body });
}

/** The example with one or two of its values replaced. */
function bodyOf(http: TestApp, schema: JsonSchema, sample: unknown): fc.Arbitrary<unknown> {
  const named = http.document.components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  const names = Object.keys(named.properties ?? {});
  if (names.length === 0) return fc.jsonValue();
  const changes = fc.dictionary(fc.constantFrom(...names), fc.jsonValue(), { minKeys: 1, maxKeys: 2 });
  return fc.oneof(
    changes.map((change) => ({ ...(sample as object), ...change })),
    fc.constant(sample),
    fc.jsonValue(),
  );
}
