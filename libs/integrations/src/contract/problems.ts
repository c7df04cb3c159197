import { describeProblems } from '#platform/contract';

const mendHeader = 'Rename the columns of the file, choose another preset, or send a mapping.';

describeProblems({
  'integrations.import_not_found': {
    kind: 'not_found',
    meaning: 'There is no such import, or it belongs to another service.',
    remedy: 'List the imports and choose one of them.',
  },
  'integrations.id_taken': {
    kind: 'conflict',
    meaning: 'Another import was already started with this id.',
    remedy: 'Use a new id for a new import.',
  },
  'integrations.import_ended': {
    kind: 'conflict',
    meaning: 'The import has ended; there is nothing to stop.',
    remedy: 'Read the import: its counts say what was written.',
  },
  'integrations.broken_off': {
    kind: 'conflict',
    meaning: 'The import stopped several times by a fault of the program.',
    remedy: 'Start it again: rows that are in are found by their reference and not doubled.',
  },
});

/** What can stand in the way of reading a file at all. */
export const unreadableFileProblems = describeProblems({
  'integrations.file_empty': {
    kind: 'invalid',
    meaning: 'The file is empty.',
    remedy: 'Send a CSV file whose first line names the columns.',
  },
  'integrations.not_csv': {
    kind: 'invalid',
    meaning: 'The file is not CSV: a workbook, for instance.',
    remedy: 'Save it as “CSV UTF-8” and send that; gzip is accepted.',
  },
  'integrations.compression_broken': {
    kind: 'invalid',
    meaning: 'The gzip file is cut off or damaged.',
    remedy: 'Make it again and send it whole.',
  },
  'integrations.too_large_unpacked': {
    kind: 'invalid',
    meaning: 'The file is too large when unpacked.',
    remedy: 'Split it and send the parts one after another.',
  },
  'integrations.column_repeated': {
    kind: 'invalid',
    meaning: 'The first line names a column twice.',
    remedy: 'Rename one of them.',
  },
  'integrations.row_too_long': {
    kind: 'invalid',
    meaning: 'A row is too long for a row.',
    remedy: 'Look for a missing quotation mark on the line that the detail names.',
  },
  'integrations.quote_not_closed': {
    kind: 'invalid',
    meaning: 'A text begins with a quotation mark and never ends.',
    remedy: 'Close the quotation mark on the line that the detail names.',
  },
});

const orderProblems = describeProblems({
  'integrations.header_unknown': {
    kind: 'invalid',
    meaning: 'The first line fits none of the presets.',
    remedy: mendHeader,
  },
  'integrations.columns_missing': {
    kind: 'invalid',
    meaning: 'The first line lacks columns that the preset or the mapping needs.',
    remedy: mendHeader,
  },
  'integrations.mapping_unknown': {
    kind: 'invalid',
    meaning: 'The mapping names a field that does not exist.',
    remedy: 'Use the columns of the preset foothold as fields.',
  },
  'integrations.preset_of_other_kind': {
    kind: 'invalid',
    meaning: 'The preset is for another kind of rows.',
    remedy: 'Choose a preset that GET /v1/import-presets lists for the kind.',
  },
  'integrations.preset_and_mapping': {
    kind: 'invalid',
    meaning: 'Both a preset and a mapping were sent.',
    remedy: 'Send one of them.',
  },
  'integrations.source_missing': {
    kind: 'invalid',
    meaning: 'Nothing says where the rows are from.',
    remedy: 'Send `source`, one word, the same each time the list is imported.',
  },
});

/** What can be wrong with a file and what is to be done with it, known as soon as it is received. */
export const fileProblems = [...unreadableFileProblems, ...orderProblems];
