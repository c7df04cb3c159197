import { parse } from 'csv-parse/sync';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { VacancyDraft } from './domain/draft';
import { readPay } from './domain/read-pay';
import { vacanciesRoom } from './testing';

/** Ten thousand adverts of NHS Jobs, November 2020. They may not be shipped, so a checkout without them skips this. */
const folder = process.env.FOOTHOLD_TEST_DATA ?? path.resolve(__dirname, '../../../../shared/data');
const file = path.join(folder, 'vacancies-nhs', 'vacancies.csv.gz');
const describeReal = fs.existsSync(file) ? describe : describe.skip;

type Advert = Record<
  | 'id'
  | 'title'
  | 'employer'
  | 'locality'
  | 'postcode'
  | 'lat'
  | 'lon'
  | 'employment_type_raw'
  | 'salary_text'
  | 'salary_min'
  | 'salary_max'
  | 'date_posted'
  | 'valid_through'
  | 'description',
  string
>;

const draftOf = (advert: Advert): VacancyDraft => ({
  source: 'nhs-jobs',
  ref: advert.id,
  title: advert.title,
  employerName: advert.employer,
  postcode: advert.postcode,
  placeText: advert.locality,
  latitude: Number(advert.lat),
  longitude: Number(advert.lon),
  payText: advert.salary_text,
  contractText: advert.employment_type_raw,
  description: advert.description,
  postedOn: advert.date_posted,
  closesOn: advert.valid_through,
});

describeReal('real adverts', () => {
  const today = '2020-11-06';
  let adverts: Advert[];
  let testDb: TestDatabase;
  let service: TestService;
  let room: ReturnType<typeof vacanciesRoom>;

  beforeAll(async () => {
    adverts = parse(zlib.gunzipSync(fs.readFileSync(file)), { columns: true });
    testDb = await testDatabase();
    service = await aService(testDb);
    room = vacanciesRoom(testDb);
  });
  afterAll(() => testDb.close());

  it('have their pay read as the site itself read it, in 97 of 100, and never where it read none', () => {
    // The site made years of hours: 1,681 of them.
    const yearly = { hour: 1681, year: 1 } as const;
    const agrees = (pence: number | null, unit: 'hour' | 'year', pounds: number) =>
      pence === null || Math.abs((pence / 100) * yearly[unit] - pounds) <= Math.max(2, pounds * 0.005);
    const withAnswer = adverts.filter(({ salary_min: least }) => least !== '');
    const right = withAnswer.filter(({ salary_text: text, salary_min: least, salary_max: most }) => {
      const { minPence, maxPence, unit } = readPay(text).pay;
      if ((minPence === null && maxPence === null) || (unit !== 'hour' && unit !== 'year')) return false;
      return agrees(minPence, unit, Number(least)) && agrees(maxPence, unit, Number(most));
    });
    expect(right.length / withAnswer.length).toBeGreaterThan(0.97);
    const without = adverts.filter(({ salary_min: least }) => least === '');
    expect(without.filter(({ salary_text: text }) => readPay(text).pay.minPence !== null)).toEqual([]);
  });

  it('all become vacancies, once, and are there for the ranking', async () => {
    const drafts = adverts.map(draftOf);
    const run = async () => {
      const counts: Record<string, number> = {};
      for (let from = 0; from < drafts.length; from += 1000) {
        const outcomes = await testDb.work.run(service.system, 'spec.import', (tx) =>
          room.imports.importBatch(tx, service.tenantId, drafts.slice(from, from + 1000), { today }),
        );
        for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
      return counts;
    };
    expect(await run()).toEqual({ created: drafts.length });
    expect(await run()).toEqual({ unchanged: drafts.length });

    const openings = await testDb.db.read(service.system, (reader) => room.openings.live(reader, { today }));
    const live = adverts.filter(({ valid_through: closes }) => closes >= today);
    expect(openings).toHaveLength(live.length);
    const share = (of: (opening: (typeof openings)[number]) => boolean) => openings.filter(of).length / openings.length;
    // Floors a little below what was measured, so that a change for the worse is seen.
    expect(share(({ place }) => place !== null)).toBeGreaterThan(0.99);
    expect(share(({ employerId }) => employerId !== null)).toBe(1);
    expect(share(({ pay }) => pay.basis === 'stated')).toBeGreaterThan(0.88);
    expect(share(({ hoursMin, hoursMax }) => hoursMin !== null || hoursMax !== null)).toBeGreaterThan(0.12);
    expect(share(({ soc2020 }) => soc2020 !== null)).toBeGreaterThan(0.3);
  }, 120_000);
});
