import type { View } from '../../api/client';
import type { Sentences } from '../../api/problem';
import type { TagColour } from '../../ui/data';

export const kindNames: Readonly<Record<View<'ImportKind'>, string>> = {
  vacancies: 'Vacancies',
  employers: 'Employers',
};
export const kindHints: Readonly<Record<View<'ImportKind'>, string>> = {
  vacancies: 'Adverts and other jobs, each with its employer',
  employers: 'Employers and their addresses',
};

export const statusNames: Readonly<Record<View<'ImportStatus'>, string>> = {
  queued: 'Waiting',
  running: 'Running',
  completed: 'Done',
  cancelled: 'Stopped',
  failed: 'Failed',
};
export const statusColours: Readonly<Record<View<'ImportStatus'>, TagColour>> = {
  queued: 'plain',
  running: 'blue',
  completed: 'green',
  cancelled: 'amber',
  failed: 'red',
};

export const presetNames: Readonly<Record<View<'ImportPresetName'>, string>> = {
  foothold: 'Foothold’s own columns',
  'nhs-jobs': 'NHS Jobs',
  reed: 'Reed',
  'adzuna-2013': 'Adzuna salary set, 2012 to 2013',
  'adzuna-api': 'Adzuna vacancy API',
  fhrs: 'Food hygiene register',
  'fhrs-2015': 'Food hygiene register, name and point only',
  'companies-house': 'Companies House',
  'gender-pay-gap': 'Gender pay gap register',
  'gp-practices': 'GP practices',
  pharmacies: 'Pharmacies',
};

/** A field of a mapping in words; `format` says what its cells must look like, `rare` that few lists have it. */
interface FieldWords {
  readonly label: string;
  readonly format?: string;
  readonly rare?: true;
}

const fieldNames: Readonly<Record<string, FieldWords>> = {
  ref: {
    label: 'Reference',
    format: 'Differs in every row and stays the same: a number or code, else the name.',
  },
  name: { label: 'Name of the employer' },
  title: { label: 'Job title' },
  source: { label: 'Where the row is from', format: 'One word, such as council-list', rare: true },
  sic: { label: 'Industry (SIC 2007)', format: 'Five digits' },
  size_band: { label: 'Size', format: 'micro, small, medium or large' },
  address: { label: 'Address' },
  postcode: { label: 'Postcode' },
  employer: { label: 'Employer' },
  employer_ref: { label: 'Reference of the employer', rare: true },
  place: { label: 'Place in words' },
  latitude: { label: 'Latitude', rare: true },
  longitude: { label: 'Longitude', rare: true },
  pay: { label: 'Pay in words' },
  pay_min: { label: 'Lowest pay', format: 'Pounds', rare: true },
  pay_max: { label: 'Highest pay', format: 'Pounds', rare: true },
  pay_unit: { label: 'Pay is by the', format: 'hour, day, week, month or year', rare: true },
  hours: { label: 'Hours in words' },
  hours_min: { label: 'Fewest hours a week', format: 'A number', rare: true },
  hours_max: { label: 'Most hours a week', format: 'A number', rare: true },
  contract: { label: 'Contract in one word', format: 'permanent, temporary, zero_hours, …', rare: true },
  contract_text: { label: 'Contract in words' },
  soc2020: { label: 'Occupation (SOC 2020)', format: 'Four digits', rare: true },
  advertised: { label: 'Advertised', format: 'yes or no', rare: true },
  description: { label: 'Description' },
  posted_on: { label: 'Posted on', format: 'A day, day first', rare: true },
  closes_on: { label: 'Closes on', format: 'A day, day first' },
  starts_on: { label: 'Starts on', format: 'A day, day first', rare: true },
  openings: { label: 'How many are wanted', format: 'A whole number', rare: true },
  url: { label: 'Web address' },
};
export const fieldWords = (field: string): FieldWords => fieldNames[field] ?? { label: field, rare: true };

export const encodingNames: Readonly<Record<View<'FileEncoding'>, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
export const delimiterNames: Readonly<Record<View<'FileDelimiter'>, string>> = {
  comma: 'commas',
  semicolon: 'semicolons',
  tab: 'tabs',
};

/** What became of the rows, in words for both a trial and the real thing. */
export const countNames = {
  created: { done: 'Added', would: 'Would be added' },
  updated: { done: 'Changed', would: 'Would be changed' },
  unchanged: { done: 'As on record already', would: 'As on record already' },
  linked: { done: 'Recognised under another name', would: 'Recognised under another name' },
  rejected: { done: 'Not taken', would: 'Would not be taken' },
} as const;
export const countIds = Object.keys(countNames) as readonly (keyof typeof countNames)[];

/** Refusals about imports that a page can say better than the server. */
export const importSentences: Sentences = {
  'integrations.import_not_found': 'This import is not here. It may belong to another service.',
  'platform.too_large': 'The file is larger than 50 MB. Split it and import the parts one after another.',
};
