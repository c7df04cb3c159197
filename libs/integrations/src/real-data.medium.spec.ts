import fs from 'node:fs';
import path from 'node:path';
import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { StartImport } from './contract/import.schema';
import { integrationsRoom } from './testing';

/** Real lists that may not be given away lie beside the checkout, where they are at all. */
const folder = path.resolve(__dirname, '../../../../shared/data');
const adverts = path.join(folder, 'vacancies-nhs/vacancies.csv.gz');
const premises = path.join(folder, 'employers-fhrs-london/employers.csv.gz');
const whereTheyAre = fs.existsSync(adverts) && fs.existsSync(premises) ? describe : describe.skip;

const never = new AbortController().signal;

whereTheyAre('real lists', () => {
  let database: TestDatabase;
  let service: TestService;
  let room: ReturnType<typeof integrationsRoom>;

  beforeAll(async () => {
    database = await testDatabase();
    service = await aService(database);
    room = integrationsRoom(database);
  }, 60_000);
  afterAll(() => database.close());

  async function run(kind: StartImport['kind'], file: string) {
    const before = process.memoryUsage().rss;
    let peak = before;
    const { id } = await room.imports.startHere(
      service.system,
      { kind, dryRun: false },
      { path: file, name: path.basename(file) },
    );
    await room.runner.run(service.system, id, {
      signal: never,
      file: fs.createReadStream(file) as AsyncIterable<Buffer>,
      onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
    });
    const view = await database.db.read(service.specialist, (reader) => room.queries.find(reader, id));
    return { ...view, grownMegabytes: (peak - before) / 2 ** 20 };
  }

  it('takes 42,219 premises, and finds them unchanged when they come again', async () => {
    const first = await run('employers', premises);
    expect(first).toMatchObject({
      status: 'completed',
      preset: 'fhrs',
      progress: { rowsRead: 42_219 },
      counts: { rejected: 0 },
    });
    expect((first.counts?.created ?? 0) + (first.counts?.linked ?? 0)).toBe(42_219);
    expect(first.grownMegabytes).toBeLessThan(400);
    const placed = await database.sql(
      `select count(*) filter (where latitude is not null)::float8 / count(*) as share from employers.site`,
    );
    expect(placed[0]?.['share']).toBeGreaterThan(0.97);
    expect((await run('employers', premises)).counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 42_219,
      linked: 0,
      rejected: 0,
    });
  }, 240_000);

  it('takes 10,382 adverts with their traps, and finds them unchanged when they come again', async () => {
    const first = await run('vacancies', adverts);
    expect(first).toMatchObject({
      status: 'completed',
      preset: 'nhs-jobs',
      progress: { rowsRead: 10_382 },
      counts: { created: 10_382, rejected: 0 },
      ignoredColumns: ['employment_type_raw', 'salary_min', 'salary_max', 'salary_unit'],
    });
    expect(first.grownMegabytes).toBeLessThan(500);
    const [facts] = await database.sql(`
      select count(*) filter (where pay_unit = 'hour')::integer as hourly,
        count(*) filter (where pay_unit = 'hour' and pay_min_pence > 50000)::integer as multiplied,
        count(*) filter (where pay_unit = 'year' and (pay_min_pence < 100000 or pay_max_pence > 50000000))::integer as impossible,
        count(*) filter (where hours_min is not null)::integer as timed,
        count(*) filter (where employer_id is null)::integer as orphaned
      from vacancies.vacancy`);
    // Hourly pay stays hourly although the feed calls every amount yearly, and no impossible figure comes in.
    expect(facts).toMatchObject({ multiplied: 0, impossible: 0, orphaned: 0 });
    expect(Number(facts?.['hourly'])).toBeGreaterThan(300);
    // A default of the site is no fact: hours are known only where the text says them.
    expect(Number(facts?.['timed'])).toBeLessThan(5000);
    expect((await run('vacancies', adverts)).counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 10_382,
      linked: 0,
      rejected: 0,
    });
  }, 240_000);
});
