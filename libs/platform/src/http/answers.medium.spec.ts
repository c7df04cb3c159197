import type { AccountActor, TenantActor } from '#kernel';
import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import fc from 'fast-check';
import { Things, ThingsHttpModule } from '../testing/things';

interface Thing {
  id: string;
  version: number;
  name: string;
  note: string | null;
}

const someone = (): AccountActor => ({
  kind: 'account',
  tenantId: newId(),
  accountId: newId<'account'>(),
  role: 'specialist',
  teamIds: [],
});

describe('answers', () => {
  let database: TestDatabase;
  let http: TestApp;
  let things: Things;
  const actor = someone();

  beforeAll(async () => {
    database = await testDatabase();
    http = await testApp(database, [ThingsHttpModule]);
    things = http.app.get(Things, { strict: false });
  });
  afterAll(async () => {
    await http.close();
    await database.close();
  });
  beforeEach(() => {
    things.all.clear();
  });

  const post = (headers: Record<string, string> = {}, body: object = { name: 'Ladder' }, as: TenantActor = actor) =>
    http.call<Thing>(as, 'post', '/v1/things', { headers, body });

  describe('ETag', () => {
    it('is strong, holds the version, and is the same on POST and GET', async () => {
      const made = await post();
      const read = await http.call<Thing>(actor, 'get', `/v1/things/${made.body.id}`);
      expect(read.headers['etag']).toMatch(/^"v1\.[A-Za-z0-9_-]{16}"$/);
      expect(made.headers['etag']).toBe(read.headers['etag']);
    });

    it('answers a reader who has it already with 304 and no body', async () => {
      const { body, headers } = await post();
      const etag = headers['etag'] as string;
      for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await http.call(actor, 'get', `/v1/things/${body.id}`, { headers: { 'if-none-match': header } });
        expect({ status: again.status, text: again.text, etag: again.headers['etag'] }).toEqual({
          status: 304,
          text: '',
          etag,
        });
      }
      const changed = await http.call(actor, 'get', `/v1/things/${body.id}`, {
        headers: { 'if-none-match': '"other"' },
      });
      expect(changed.status).toBe(200);
    });

    it('is needed for changes: none is 428, malformed or weak 412, stale 412 with the current one', async () => {
      const { body, headers } = await post();
      const path = `/v1/things/${body.id}`;
      const change = (ifMatch: string | undefined, as: object = { name: 'Rope' }) =>
        http.call<{ code: string }>(actor, 'patch', path, {
          body: as,
          headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
        });

      expect(await change(undefined)).toMatchObject({ status: 428, body: { code: 'platform.precondition_required' } });
      // Asked before the body is: who forgot the header is not told to mend the body first.
      expect(await change(undefined, { nonsense: 1 })).toMatchObject({ status: 428 });
      for (const wrong of ['*', 'v1', `W/${headers['etag']}`, '"v1"']) {
        expect(await change(wrong)).toMatchObject({ status: 412, body: { code: 'platform.precondition_malformed' } });
      }
      const first = await change(headers['etag']);
      expect(first).toMatchObject({ status: 200, body: { version: 2, name: 'Rope' } });
      const stale = await change(headers['etag']);
      expect(stale).toMatchObject({ status: 412, body: { code: 'things.changed_meanwhile' } });
      expect(stale.headers['etag']).toBe(first.headers['etag']);
      expect((await change(stale.headers['etag'])).status).toBe(200);
      expect((await http.call(actor, 'delete', path)).status).toBe(428);
    });
  });

  it('says that PATCH is JSON Merge Patch, and reads it: null clears, absent leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ name: fc.constantFrom('Rope', 'Nail'), note: fc.constantFrom('old', null) }, { requiredKeys: [] }),
        fc.constantFrom('application/merge-patch+json', 'application/json'),
        async (patch, type) => {
          const { body, headers } = await post({}, { name: 'Ladder', note: 'long' });
          const answer = await http.call<Thing>(actor, 'patch', `/v1/things/${body.id}`, {
            body: patch,
            headers: { 'if-match': headers['etag'] as string, 'content-type': type },
          });
          expect(answer.headers['accept-patch']).toBe('application/merge-patch+json, application/json');
          expect(answer.body).toEqual({ ...body, ...patch, version: 2 });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('links the next page of a list', async () => {
    for (let count = 0; count < 3; count += 1) await post({}, { name: `Ladder ${count}` });
    const first = await http.call<{ data: Thing[] }>(actor, 'get', '/v1/things', {
      query: { limit: 2, broken: false },
    });
    expect(first.headers['link']).toBe('</v1/things?limit=2&broken=false&cursor=2>; rel="next"');
    const [, next] = /<(.+)>/.exec(first.headers['link'] as string) as unknown as [string, string];
    const last = await http.call<{ data: Thing[] }>(actor, 'get', next);
    expect(last.body.data).toHaveLength(1);
    expect(last.headers['link']).toBeUndefined();
  });

  it('keeps everything below /v1 out of caches, and never answers outside the schema', async () => {
    const made = await post();
    expect(made.headers['cache-control']).toBe('no-store');
    const broken = await http.call<{ detail: string }>(null, 'post', '/v1/things/broken-promises');
    expect(broken.status).toBe(500);
    expect(JSON.stringify(broken.body)).not.toMatch(/schema|without an id/);
  });

  it('answers files with their own content type', async () => {
    const file = await http.call(actor, 'get', '/v1/things/file', { headers: { accept: 'text/csv' } });
    expect([file.status, file.headers['content-type'], file.text]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'name\nLadder\n',
    ]);
    expect((await http.call(actor, 'get', '/v1/things/file', { headers: { accept: 'image/png' } })).status).toBe(406);
  });
});
