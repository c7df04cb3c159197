import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { ForgetImportFilesJob } from './jobs/forget-import-files.job';
import { RunImportJob } from './jobs/run-import.job';
import { integrationsRoom } from './testing';

const never = new AbortController().signal;

/** A file of invented premises, every one at a place of its own. */
const premises = (count: number) =>
  [
    'fhrs_id,name,business_type,address,postcode',
    ...Array.from(
      { length: count },
      (_, index) => `${index + 1},Kitchen ${index + 1},Pub,${index + 1} Weir Lane,S3 8RY`,
    ),
  ].join('\n');

describe('an import at work', () => {
  let database: TestDatabase;
  let service: TestService;
  let room: ReturnType<typeof integrationsRoom>;
  let file: string;

  beforeAll(async () => {
    database = await testDatabase();
    room = integrationsRoom(database);
    file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-import-')), 'premises.csv');
    fs.writeFileSync(file, premises(2500));
  }, 60_000);
  beforeEach(async () => {
    service = await aService(database);
  });
  afterAll(async () => {
    fs.rmSync(path.dirname(file), { recursive: true, force: true });
    await database.close();
  });

  const start = async (dryRun = false) =>
    (await room.imports.start(service.specialist, { kind: 'employers', dryRun }, { path: file, name: 'premises.csv' }))
      .id;
  const view = (id: string) => database.db.read(service.specialist, (reader) => room.queries.find(reader, id));
  const employers = async () => {
    const rows = await database.sql('select count(*)::integer as n from employers.employer where tenant_id = $1', [
      service.tenantId,
    ]);
    return rows[0]?.['n'];
  };

  it('goes on behind the last committed batch after it broke off, and doubles nothing', async () => {
    const id = await start();
    const dying = () => {
      throw new Error('the worker is gone');
    };
    await expect(room.runner.run(service.system, id, { signal: never, onProgress: dying })).rejects.toThrow(
      'the worker is gone',
    );
    expect(await view(id)).toMatchObject({ status: 'running', progress: { rowsRead: 1000 } });
    await room.runner.run(service.system, id, { signal: never });
    expect(await view(id)).toMatchObject({
      status: 'completed',
      progress: { rowsRead: 2500 },
      counts: { created: 2500, unchanged: 0 },
    });
    expect(await employers()).toBe(2500);
  });

  it('counts every row once when two workers have it at the same time', async () => {
    const id = await start();
    await Promise.all([1, 2].map(() => room.runner.run(service.system, id, { signal: never })));
    expect(await view(id)).toMatchObject({ status: 'completed', counts: { created: 2500, unchanged: 0 } });
    expect(await employers()).toBe(2500);
  });

  it('finds everything unchanged when the same file comes again', async () => {
    for (const counts of [{ created: 2500 }, { created: 0, unchanged: 2500 }]) {
      const id = await start();
      await room.runner.run(service.system, id, { signal: never });
      expect(await view(id)).toMatchObject({ counts });
    }
  });

  it('updates the employers whose rows have changed, and says so in a dry run first', async () => {
    const first = await start();
    await room.runner.run(service.system, first, { signal: never });
    const changed = premises(2500).replaceAll(/Kitchen (\d*00),/g, 'Canteen $1,');
    for (const dryRun of [true, false, false]) {
      const id = await start(dryRun);
      const content = Readable.from([Buffer.from(changed)]) as AsyncIterable<Buffer>;
      await room.runner.run(service.system, id, { signal: never, file: content });
    }
    const runs = await database.sql(
      'select created, updated, unchanged from integrations.import_run where tenant_id = $1 order by created_at, id',
      [service.tenantId],
    );
    expect(runs).toEqual([
      { created: 2500, updated: 0, unchanged: 0 },
      { created: 0, updated: 25, unchanged: 2475 },
      { created: 0, updated: 25, unchanged: 2475 },
      { created: 0, updated: 0, unchanged: 2500 },
    ]);
    const canteens = await database.sql(
      `select count(*)::integer as n from employers.employer where tenant_id = $1 and name like 'Canteen%'`,
      [service.tenantId],
    );
    expect(canteens).toEqual([{ n: 25 }]);
  });

  it('takes the first of two employers with one reference, and rejects the other', async () => {
    const id = await start();
    const content = Readable.from([Buffer.from(`${premises(3)}\n2,Another kitchen,Pub,9 Weir Lane,S3 8RY`)]);
    await room.runner.run(service.system, id, { signal: never, file: content as AsyncIterable<Buffer> });
    expect(await view(id)).toMatchObject({ counts: { created: 3, rejected: 1 } });
    expect(
      await database.sql('select line, code from integrations.import_row_error where import_run_id = $1', [id]),
    ).toEqual([{ line: 5, code: 'ref_repeated' }]);
  });

  it('stops between two batches when it is cancelled, and keeps what is written', async () => {
    const id = await start();
    let asked: Promise<unknown> | undefined;
    await room.runner.run(service.system, id, {
      signal: never,
      file: slowly(premises(2500), () => asked),
      onProgress: () => {
        asked ??= room.imports.cancel(service.specialist, id);
      },
    });
    expect(await view(id)).toMatchObject({ status: 'cancelled', progress: { rowsRead: 1000 }, actions: [] });
    expect(await employers()).toBe(1000);
  });

  it('leaves at once when the program must go, to be taken up again', async () => {
    const id = await start();
    const leaving = AbortSignal.abort(new Error('stopping'));
    await expect(room.runner.run(service.system, id, { signal: leaving })).rejects.toThrow('stopping');
    expect(await view(id)).toMatchObject({ status: 'running', progress: { rowsRead: 0 } });
  });

  it('writes nothing but its report in a dry run', async () => {
    const id = await start(true);
    await room.runner.run(service.system, id, { signal: never });
    expect(await view(id)).toMatchObject({ status: 'completed', counts: { created: 2500 } });
    expect(await employers()).toBe(0);
  });

  it('is given up after its last attempt, with what to do', async () => {
    const id = await start();
    const broken = { run: () => Promise.reject(new Error('no memory')), giveUp: room.runner.giveUp.bind(room.runner) };
    const job = new RunImportJob(broken as unknown as typeof room.runner);
    const payload = { tenantId: service.tenantId, importId: id };
    const attempt = (number: number) => job.handle(payload, { signal: never, jobId: 'job', attempt: number });
    await expect(attempt(1)).rejects.toThrow('no memory');
    expect((await view(id))?.status).toBe('queued');
    await expect(attempt(8)).rejects.toThrow('no memory');
    expect(await view(id)).toMatchObject({ status: 'failed', failure: { code: 'integrations.broken_off' } });
  });

  it('forgets the file a day after the end, and not before', async () => {
    const id = await start();
    await room.runner.run(service.system, id, { signal: never });
    const pieces = () => database.sql('select position from integrations.import_file where import_run_id = $1', [id]);
    const forget = () => new ForgetImportFilesJob(database.work, room.files).handle({ tenantId: service.tenantId });
    await forget();
    expect(await pieces()).not.toEqual([]);
    await database.sql(`update integrations.import_run set ended_at = ended_at - interval '25 hours' where id = $1`, [
      id,
    ]);
    await forget();
    expect(await pieces()).toEqual([]);
    expect((await view(id))?.counts.created).toBe(2500);
  });

  it('exports what it imported, with formulas made harmless unless told otherwise, and audits it', async () => {
    const id = await start();
    const content = Readable.from([Buffer.from(`${premises(3)}\n9,"=HYPERLINK(""x"")",Pub,,S1 2HE\n`)]);
    await room.runner.run(service.system, id, { signal: never, file: content as AsyncIterable<Buffer> });
    const text = async (options: { format: 'csv' | 'ndjson'; raw?: boolean }) => {
      const pieces: string[] = [];
      for await (const piece of room.exports.text(service.system, room.exports.employers(service.system), options))
        pieces.push(piece);
      return pieces.join('');
    };
    const csv = await text({ format: 'csv' });
    expect(csv.split('\r\n')[0]).toBe('\uFEFFid,source,ref,name,sic,size_band,address,postcode');
    expect(csv).toContain(`,fhrs,9,"'=HYPERLINK(""x"")",`);
    expect(await text({ format: 'csv', raw: true })).toContain(`,fhrs,9,"=HYPERLINK(""x"")",`);
    expect(
      (await text({ format: 'ndjson' }))
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { name: string }).name),
    ).toContain('Kitchen 2');
    const audit = await database.sql(
      `select action, subjects->0->'change'->>'rows' as rows from platform.audit where tenant_id = $1 and action like 'integrations.%export'`,
      [service.tenantId],
    );
    expect(audit).toHaveLength(6);
    expect(audit).toContainEqual({ action: 'integrations.end-export', rows: '4' });
  });
});

/** The text in pieces, with a pause before each for what was asked meanwhile. */
async function* slowly(text: string, before: () => Promise<unknown> | undefined): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += 16_384) {
    await before();
    yield Buffer.from(text.slice(at, at + 16_384));
  }
}
