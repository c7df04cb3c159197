import type { EmployerDraft } from '#employers';
import { ContractKindWord, type VacancyDraft } from '#vacancies';
import type { Cells, EmployerPreset, Report, VacancyPreset } from './preset';
import { dayOf, degreesOf, numberOf, penceOf, textOf } from './values';

const sizeBands: readonly NonNullable<EmployerDraft['sizeBand']>[] = ['micro', 'small', 'medium', 'large', 'unknown'];
const payUnits: readonly NonNullable<VacancyDraft['payUnit']>[] = ['hour', 'day', 'week', 'month', 'year', 'unknown'];
const known: readonly NonNullable<VacancyDraft['advertised']>[] = ['yes', 'no', 'unknown'];

/** Our own columns for employers: those of an export, and the fields of a mapping. */
export const footholdEmployers: EmployerPreset = {
  name: 'foothold',
  kind: 'employers',
  description: 'Foothold’s own columns for employers, as an export has them.',
  source: null,
  columns: ['ref', 'name'],
  otherColumns: ['source', 'sic', 'size_band', 'address', 'postcode'],
  map: (cell, source, report) => ({
    source,
    ref: cell('ref'),
    name: cell('name'),
    sic: read(cell, 'sic', report, 'five digits', (text) => (/^\d{5}$/.test(text) ? text : null)),
    sizeBand: word(cell, 'size_band', report, sizeBands),
    address: textOf(cell('address')),
    postcode: textOf(cell('postcode')),
  }),
};

/** Our own columns for vacancies: those of an export, and the fields of a mapping. */
export const footholdVacancies: VacancyPreset = {
  name: 'foothold',
  kind: 'vacancies',
  description:
    'Foothold’s own columns for vacancies, as an export has them. Amounts are in pounds, days as 2026-03-02.',
  source: null,
  columns: ['ref', 'title'],
  otherColumns: [
    'source',
    'employer',
    'employer_ref',
    'postcode',
    'place',
    'latitude',
    'longitude',
    'pay',
    'pay_min',
    'pay_max',
    'pay_unit',
    'hours',
    'hours_min',
    'hours_max',
    'contract',
    'contract_text',
    'soc2020',
    'advertised',
    'description',
    'posted_on',
    'closes_on',
    'starts_on',
    'openings',
    'url',
  ],
  map: (cell, source, report) => ({
    source,
    ref: cell('ref'),
    title: cell('title'),
    employerName: textOf(cell('employer')),
    employerRef: textOf(cell('employer_ref')),
    postcode: textOf(cell('postcode')),
    placeText: textOf(cell('place')),
    latitude: read(cell, 'latitude', report, 'degrees north', (text) => degreesOf(text, 90)),
    longitude: read(cell, 'longitude', report, 'degrees east', (text) => degreesOf(text, 180)),
    payText: textOf(cell('pay')),
    payMinPence: read(cell, 'pay_min', report, 'pounds such as 11.44', penceOf),
    payMaxPence: read(cell, 'pay_max', report, 'pounds such as 11.44', penceOf),
    payUnit: word(cell, 'pay_unit', report, payUnits),
    hoursText: textOf(cell('hours')),
    hoursMin: read(cell, 'hours_min', report, 'hours such as 16 or 37.5', numberOf),
    hoursMax: read(cell, 'hours_max', report, 'hours such as 16 or 37.5', numberOf),
    contractText: textOf(cell('contract_text')),
    contract: word(cell, 'contract', report, ContractKindWord.options),
    soc2020: read(cell, 'soc2020', report, 'four digits', (text) => (/^\d{4}$/.test(text) ? text : null)),
    advertised: word(cell, 'advertised', report, known),
    description: textOf(cell('description')),
    postedOn: dayOf(cell('posted_on')),
    closesOn: dayOf(cell('closes_on')),
    startsOn: dayOf(cell('starts_on')),
    openings: read(cell, 'openings', report, 'a whole number', (text) =>
      /^\d{1,4}$/.test(text) ? Number(text) : null,
    ),
    url: textOf(cell('url')),
  }),
};

/** A cell by a reader; an empty cell is null, and one that the reader cannot read is reported. */
function read<Value>(
  cell: Cells,
  column: string,
  report: Report,
  expected: string,
  reader: (text: string) => Value | null,
): Value | null {
  const text = cell(column);
  if (text === '') return null;
  const value = reader(text);
  if (value === null) {
    report({
      code: 'value_not_understood',
      column,
      detail: `Expected ${expected} in the column ${column}, or nothing.`,
    });
  }
  return value;
}

function word<const Word extends string>(
  cell: Cells,
  column: string,
  report: Report,
  words: readonly Word[],
): Word | undefined {
  const find = (text: string) => words.find((value) => value === text.toLowerCase().replaceAll(' ', '_')) ?? null;
  return read(cell, column, report, `one of ${words.join(', ')}`, find) ?? undefined;
}
