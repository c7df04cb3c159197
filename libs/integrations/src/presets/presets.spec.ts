import { createReadStream } from 'node:fs';
import path from 'node:path';
import { inspect } from '../csv/inspect';
import { readRows } from '../csv/read-rows';
import type { ImportKind } from '../domain/import-run';
import type { RowError } from '../domain/row-error';
import { presets } from './presets';
import { cellsOf, readingOf } from './reading';

/** The drafts of a file of invented rows in the shape of a real one. */
async function draftsOf(fixture: string, kind: ImportKind, source?: string) {
  const file = path.join(__dirname, 'fixtures', `${fixture}.csv`);
  const facts = await inspect(file);
  const reading = readingOf(facts.columns, { kind, source });
  const drafts: Record<string, unknown>[] = [];
  const errors: RowError[] = [];
  for await (const row of readRows(createReadStream(file) as AsyncIterable<Buffer>, facts)) {
    const cell = cellsOf(reading, row.cells);
    const from = cell('source') || (reading.source ?? '');
    drafts.push({ ...reading.preset.map(cell, from, (error) => errors.push(error)) });
  }
  return { preset: reading.preset.name, ignored: reading.ignoredColumns, drafts, errors };
}

describe('presets for vacancies', () => {
  it('reads NHS Jobs: pay from its text alone, and no type of employment', async () => {
    const { preset, ignored, drafts } = await draftsOf('nhs-jobs', 'vacancies');
    expect(preset).toBe('nhs-jobs');
    expect(ignored).toEqual(['employment_type_raw', 'salary_min', 'salary_max', 'salary_unit']);
    expect(drafts[0]).toEqual({
      source: 'nhs-jobs',
      ref: 'nhs-000001',
      title: 'Domestic Assistant',
      employerName: 'Rivelin Vale Hospitals',
      postcode: 'S5 7AU',
      placeText: 'Sheffield',
      latitude: 53.409,
      longitude: -1.455,
      payText: '£10.40 per hour',
      description: 'Keep two wards clean.\n• 16 hours a week\n• Weekday mornings',
      advertised: 'yes',
      postedOn: '2026-02-20',
      closesOn: '2026-03-14',
    });
    expect(drafts[1]).toMatchObject({ payText: 'Negotiable', postedOn: '2026-02-21' });
  });

  it('reads Reed', async () => {
    const { preset, drafts } = await draftsOf('reed', 'vacancies');
    expect(preset).toBe('reed');
    expect(drafts).toEqual([
      {
        source: 'reed',
        ref: 'reed-000001',
        title: 'Kitchen Porter',
        placeText: 'Sheffield, South Yorkshire',
        payText: '£18,000 - £19,500 per annum, pro-rata',
        contractText: 'Permanent, full-time or part-time',
        advertised: 'yes',
      },
    ]);
  });

  it('reads the Adzuna set of 2013: the hourly text, not the yearly figure made of it', async () => {
    const { preset, drafts } = await draftsOf('adzuna-2013', 'vacancies');
    expect(preset).toBe('adzuna-2013');
    expect(drafts[0]).toMatchObject({
      employerName: null,
      placeText: 'Rotherham, South Yorkshire',
      payText: '7.00 to 7.75 per hour',
      contractText: 'permanent, part_time',
    });
    expect(drafts[0]).not.toHaveProperty('payMinPence');
  });

  it('reads the Adzuna API: a predicted salary is marked as one, and no salary has no unit', async () => {
    const { preset, drafts } = await draftsOf('adzuna-api', 'vacancies');
    expect(preset).toBe('adzuna-api');
    expect(drafts[0]).toMatchObject({
      payMinPence: 1_725_050,
      payMaxPence: 1_725_050,
      payUnit: 'year',
      payIsPredicted: true,
    });
    expect(drafts[1]).toMatchObject({ payMinPence: null, employerName: null, latitude: null });
    expect(drafts[1]).not.toHaveProperty('payUnit');
  });

  it('reads Foothold’s own columns, the row’s source before the request’s', async () => {
    const { preset, drafts, errors } = await draftsOf('foothold-vacancies', 'vacancies', 'market-stall');
    expect([preset, errors]).toEqual(['foothold', []]);
    expect(drafts[0]).toMatchObject({
      source: 'council-list',
      employerName: 'Kelham Bakery',
      payMinPence: 1260,
      payMaxPence: 1260,
      payUnit: 'hour',
      hoursMin: 16,
      hoursMax: 20,
      contract: 'permanent',
      soc2020: '9264',
      advertised: 'no',
      closesOn: '2026-03-14',
      openings: 2,
    });
    expect(drafts[1]).toMatchObject({ source: 'market-stall', ref: 'V2', payUnit: undefined, hoursMin: null });
  });
});

describe('presets for employers', () => {
  const cases: [fixture: string, preset: string, draft: Record<string, unknown>][] = [
    [
      'fhrs',
      'fhrs',
      {
        source: 'fhrs',
        ref: '900001',
        name: 'The Tin Kettle',
        address: '12 Green Lane, Sheffield',
        postcode: 'S3 8RY',
      },
    ],
    [
      'food-trade',
      'fhrs',
      { source: 'fhrs', ref: 'fsa-000000000001', name: 'Don Valley Pickles', postcode: 'S60 1AA' },
    ],
    ['fhrs-2015', 'fhrs-2015', { source: 'fhrs', ref: '900002', name: 'Weir Canteen', localAuthority: 'E08000018' }],
    ['companies-house', 'companies-house', { ref: '00000001', sic: '56102', address: 'SHEFFIELD', postcode: 'S3 8RY' }],
    [
      'companies-house-published',
      'companies-house',
      {
        ref: '00000002',
        name: 'WEIR & SON, BAKERS LIMITED',
        sic: '10710',
        address: '1 WEIR LANE, KELHAM ISLAND, SHEFFIELD',
      },
    ],
    ['gender-pay-gap', 'gender-pay-gap', { ref: 'gpg-000001', sic: '24100', sizeBand: 'large' }],
    ['gp-practices', 'gp-practices', { source: 'ods', ref: 'Z00001', sic: '86210' }],
    ['pharmacies', 'pharmacies', { source: 'ods', ref: 'ZZ001', name: 'Weir Pharmacy', sic: '47730' }],
    ['foothold-employers', 'foothold', { source: 'chamber', ref: 'E1', sizeBand: 'small' }],
  ];
  it.each(cases)('reads %s', async (fixture, preset, draft) => {
    const result = await draftsOf(fixture, 'employers');
    expect([result.preset, result.errors]).toEqual([preset, []]);
    expect(result.drafts[0]).toMatchObject(draft);
  });

  it('leaves a size unknown that may be any of several bands, and an industry that is no code', async () => {
    const { drafts } = await draftsOf('gender-pay-gap', 'employers');
    expect(drafts[1]).toMatchObject({ sizeBand: 'unknown', sic: null });
  });
});

it('has a fixture for every preset, and tells any two of a kind apart by their headers', async () => {
  expect(presets).toHaveLength(12);
  expect(new Set(presets.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(12);
});
