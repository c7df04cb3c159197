import type { AccountActor, KeyActor, TenantActor } from '#kernel';
import { newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { IdempotencyKeys } from '../database/idempotency-keys';
import { until } from '../testing/until';
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
    things.made = 0;
    things.slowness = 0;
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

  describe('Idempotency-Key', () => {
    it('lets one of fifty parallel sends do the work, and the others wait or repeat its answer', async () => {
      things.slowness = 150;
      const headers = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(headers)));
      expect(things.made).toBe(1);
      const done = answers.filter(({ status }) => status === 201);
      expect(done.filter(({ headers: { 'idempotency-replayed': marker } }) => marker === undefined)).toHaveLength(1);
      expect(answers.filter(({ status }) => status !== 201).every(({ status }) => status === 409)).toBe(true);

      const replay = await post(headers);
      expect(replay).toMatchObject({ status: 201, text: done[0]?.text, headers: { 'idempotency-replayed': 'true' } });
      expect(replay.headers['etag']).toBe(done[0]?.headers['etag']);
      expect(things.made).toBe(1);
    });

    it('refuses the key for another body or another address, and belongs to its caller', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      await post(headers);
      expect(await post(headers, { name: 'Rope' })).toMatchObject({
        status: 422,
        body: { code: 'platform.idempotency_key_reused' },
      });
      const elsewhere = await http.call(actor, 'post', '/v1/things/secrets', { headers });
      expect(elsewhere).toMatchObject({ status: 422 });
      const colleague: KeyActor = {
        kind: 'key',
        tenantId: actor.tenantId,
        apiKeyId: newId<'api-key'>(),
        scopes: ['write'],
        teamIds: [],
      };
      expect((await post(headers, { name: 'Rope' }, colleague)).headers['idempotency-replayed']).toBeUndefined();
      expect(things.made).toBe(2);
    });

    it('keeps no refusal: what changed nothing may be tried again', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      expect((await post(headers, { name: 'Twin' })).status).toBe(409);
      expect((await post(headers, { name: '' })).status).toBe(422);
      expect((await post(headers)).status).toBe(201);
    });

    it('forgets after a day, and takes over from a process that crashed', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      await post(headers);
      database.clock.advance({ hours: 23 });
      expect((await post(headers)).headers['idempotency-replayed']).toBe('true');
      database.clock.advance({ hours: 2 });
      expect((await post(headers)).headers['idempotency-replayed']).toBeUndefined();

      const crash = (status: number | null) =>
        database.sql('update platform.idempotency_key set status = $1, headers = null, body = null', [status]);
      await crash(null);
      database.clock.advance({ seconds: 59 });
      expect((await post(headers)).status).toBe(409);
      database.clock.advance({ seconds: 2 });
      expect((await post(headers)).status).toBe(201);

      // It died between commit and answer: what was done is not done again.
      await crash(0);
      expect(await post(headers)).toMatchObject({ status: 409, body: { code: 'platform.idempotency_in_flight' } });
      database.clock.advance({ minutes: 2 });
      expect(await post(headers)).toMatchObject({ status: 409, body: { code: 'platform.answer_lost' } });
      expect(things.made).toBe(3);
    });

    it('sweeps old keys along with new ones', async () => {
      await post({ 'idempotency-key': 'an old one' });
      database.clock.advance({ days: 2 });
      await post({ 'idempotency-key': randomUUID() });
      expect(await database.sql("select 1 from platform.idempotency_key where key = 'an old one'")).toEqual([]);
    });

    it('marks the work as done in the transaction of the work', async () => {
      const done = jest
        .spyOn(IdempotencyKeys.prototype, 'keep')
        .mockImplementationOnce(() => Promise.reject(new Error('killed')));
      expect((await post({ 'idempotency-key': 'killed too early' })).status).toBe(500);
      done.mockRestore();
      const [row] = await database.sql("select status from platform.idempotency_key where key = 'killed too early'");
      expect(row).toEqual({ status: 0 });
    });

    it('never keeps an answer that shows a secret', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const first = await http.call(actor, 'post', '/v1/things/secrets', { headers });
      expect(first.body).toEqual({ secret: 'mushroom' });
      const again = await http.call(actor, 'post', '/v1/things/secrets', { headers });
      expect(again).toMatchObject({ status: 409, body: { code: 'platform.secret_shown_once' } });
      const kept = await database.sql<{ body: string }>('select body from platform.idempotency_key');
      expect(JSON.stringify(kept)).not.toContain('mushroom');
    });

    it('is 400 when it is no key', async () => {
      const answer = await post({ 'idempotency-key': 'ä' });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ parameter: 'Idempotency-Key' }] } });
    });
  });

  describe('uploads', () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('foothold-upload-'));

    const upload = (parts: [name: string, content: string][]) => {
      const boundary = 'boundary7';
      const text = parts.map(([name, content]) => {
        const file = name === 'file' ? '; filename="../evil/name.csv"\r\nContent-Type: text/csv' : '';
        return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
      });
      return http.call(actor, 'post', '/v1/things/uploads', {
        body: `${text.join('')}--${boundary}--\r\n`,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      });
    };

    it('stream to a file that is gone afterwards', async () => {
      const answer = await upload([
        ['label', 'mine'],
        ['file', 'name\n'.repeat(1_000_000)],
      ]);
      expect(answer).toMatchObject({ status: 201, body: { bytes: 5_000_000, label: 'mine', start: 'name' } });
      await until(() => left().length === 0);
    });

    it('refuse what is missing, unknown or too large', async () => {
      expect(await upload([['label', 'mine']])).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/file' }] },
      });
      expect(await upload([['file', 'x']])).toMatchObject({ status: 422, body: { errors: [{ pointer: '/label' }] } });
      expect(
        await upload([
          ['label', 'mine'],
          ['file', 'x'.repeat(50 * 1024 * 1024 + 1)],
        ]),
      ).toMatchObject({ status: 413 });
      await until(() => left().length === 0);
    });
  });
});
