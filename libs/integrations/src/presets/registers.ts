import type { EmployerDraft } from '#employers';
import type { EmployerPreset } from './preset';
import { joined, sicOf, textOf } from './values';

/** Companies House free company data, in its own columns or in short ones. The place is the registered office. */
export const companiesHouse: EmployerPreset = {
  name: 'companies-house',
  kind: 'employers',
  description:
    'Companies House free company data, as published or with short column names. The site is the registered office, which need not be where people work.',
  source: 'companies-house',
  columns: [
    ['company_number', 'CompanyNumber'],
    ['name', 'CompanyName'],
    ['postcode', 'RegAddress.PostCode'],
    ['sic1', 'SICCode.SicText_1'],
  ],
  otherColumns: ['RegAddress.AddressLine1', 'RegAddress.AddressLine2', ['post_town', 'RegAddress.PostTown']],
  map: (cell, source) => ({
    source,
    ref: cell('company_number'),
    name: cell('name'),
    sic: sicOf(cell('sic1')),
    address: joined(cell('RegAddress.AddressLine1'), cell('RegAddress.AddressLine2'), cell('post_town')),
    postcode: textOf(cell('postcode')),
  }),
};

/** Size bands of the register by ours. “Less than 250” may be any of three of ours, so it stays unknown. */
const sizeBands: Readonly<Record<string, EmployerDraft['sizeBand']>> = {
  '250 to 499': 'large',
  '500 to 999': 'large',
  '1000 to 4999': 'large',
  '5000 to 19,999': 'large',
  '20,000 or more': 'large',
};

/** Gender-pay-gap register. The place is the head office. */
export const genderPayGap: EmployerPreset = {
  name: 'gender-pay-gap',
  kind: 'employers',
  description:
    'Gender-pay-gap register: employers with their size and industry at their head office. Of several SIC codes the first is taken.',
  source: 'gender-pay-gap',
  columns: [
    ['id', 'EmployerId'],
    ['name', 'EmployerName'],
    ['sic', 'SicCodes'],
    ['employer_size', 'EmployerSize'],
    'address',
    'postcode',
  ],
  map: (cell, source) => ({
    source,
    ref: cell('id'),
    name: cell('name'),
    sic: sicOf(cell('sic')),
    sizeBand: sizeBands[cell('employer_size')] ?? 'unknown',
    address: textOf(cell('address')),
    postcode: textOf(cell('postcode')),
  }),
};

/** GP practices. SIC 86210 is general medical practice: what the list is of. */
export const gpPractices: EmployerPreset = {
  name: 'gp-practices',
  kind: 'employers',
  description: 'GP practices by NHS organisation code (ODS).',
  source: 'ods',
  columns: ['ods_code', 'name', 'address', 'postcode', 'opened'],
  map: (cell, source) => ({
    source,
    ref: cell('ods_code'),
    name: cell('name'),
    sic: '86210',
    address: textOf(cell('address')),
    postcode: textOf(cell('postcode')),
  }),
};

/** Pharmacies. SIC 47730 is dispensing chemist: what the list is of. */
export const pharmacies: EmployerPreset = {
  name: 'pharmacies',
  kind: 'employers',
  description: 'Pharmacies by NHS organisation code (ODS). Opening hours are not kept.',
  source: 'ods',
  columns: ['pharmacy_name', 'address', 'postcode', 'ods_code'],
  map: (cell, source) => ({
    source,
    ref: cell('ods_code'),
    name: cell('pharmacy_name'),
    sic: '47730',
    address: textOf(cell('address')),
    postcode: textOf(cell('postcode')),
  }),
};
