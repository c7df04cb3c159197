import type { AccountActor, KeyActor, TenantActor } from '#kernel';
import { fingerprint, newId } from '#platform/database';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { IdempotencyKeys } from '../database/idempotency-keys';
import { until } from '../testing/until';
import { IdempotencyInterceptor } from './idempotency.interceptor';
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

describe('repeated requests', () => {
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

    it('keeps of a body only a seal, which nobody can check a guess against without the key of the installation', async () => {
      const headers = { 'idempotency-key': 'sealed' };
      await post(headers);
      const [row] = await database.sql("select fingerprint from platform.idempotency_key where key = 'sealed'");
      expect(row).toEqual({ fingerprint: expect.stringMatching(/^[A-Za-z0-9_-]{32}$/) });
      expect(row).not.toEqual({ fingerprint: fingerprint(['POST', '/v1/things', { name: 'Ladder' }]) });
      // A retry after a restart, and one that another process of the installation answers, is the same to it.
      const restarted = await testApp(database, [ThingsHttpModule]);
      const retry = await restarted.call(actor, 'post', '/v1/things', { headers, body: { name: 'Ladder' } });
      expect(retry).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } });
      await restarted.close();
    });

    it('is not offered without a secret to seal with: the program does not start', () => {
      const keys = http.app.get(IdempotencyKeys, { strict: false });
      expect(() => new IdempotencyInterceptor(keys, {})).toThrow(/^FOOTHOLD_SECRET: .*; set it to at least 32 random/);
    });

    it('is 400 when it is no key', async () => {
      const answer = await post({ 'idempotency-key': 'ä' });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ parameter: 'Idempotency-Key' }] } });
    });
  });

  describe('uploads', () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('foothold-upload-'));

    const upload = (parts: [name: string, content: string][], headers = {}, boundary = 'boundary7') => {
      const text = parts.map(([name, content]) => {
        const file = name === 'file' ? '; filename="../evil/name.csv"\r\nContent-Type: text/csv' : '';
        return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
      });
      return http.call(actor, 'post', '/v1/things/uploads', {
        body: `${text.join('')}--${boundary}--\r\n`,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
      });
    };
    const aFile = (content: string, label = 'mine'): [string, string][] => [
      ['label', label],
      ['file', content],
    ];

    it('stream to a file that is gone afterwards', async () => {
      const answer = await upload([
        ['label', 'mine'],
        ['file', 'name\n'.repeat(1_000_000)],
      ]);
      expect(answer).toMatchObject({ status: 201, body: { bytes: 5_000_000, label: 'mine', start: 'name' } });
      await until(() => left().length === 0);
    });

    it('are known again by what they hold: neither by their size nor by the boundary between their parts', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const content = 'name\n'.repeat(500_000);
      const first = await upload(aFile(content), headers, 'boundary1');
      const again = await upload(aFile(content), headers, 'another-boundary');
      expect(again).toMatchObject({ status: 201, text: first.text, headers: { 'idempotency-replayed': 'true' } });
      for (const other of [aFile(`${content.slice(0, -2)}f\n`), aFile(content, 'your')]) {
        expect(await upload(other, headers, 'boundary1')).toMatchObject({
          status: 422,
          body: { code: 'platform.idempotency_key_reused' },
        });
      }
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
