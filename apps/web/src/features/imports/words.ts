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
