import { DomainError } from '#kernel';

const invalid = (code: string, detail: string, pointer = '/file') =>
  new DomainError('invalid', `integrations.${code}`, detail, {}, [{ pointer, code: `integrations.${code}`, detail }]);

/** Every refusal the integrations room can give. Those of a file are also why an import failed. */
export const integrationsErrors = {
  importNotFound: (id: string) =>
    new DomainError('not_found', 'integrations.import_not_found', 'No such import is open to you.', { id }),
  idTaken: (id: string) =>
    new DomainError(
      'conflict',
      'integrations.id_taken',
      'Another import was already started with this id. Use a new id for a new import.',
      { id },
    ),
  importEnded: (id: string) =>
    new DomainError('conflict', 'integrations.import_ended', 'The import has ended; there is nothing to stop.', { id }),
  fileEmpty: () => invalid('file_empty', 'The file is empty. Send a CSV file whose first line names the columns.'),
  notCsv: (what: string) =>
    invalid('not_csv', `The file is ${what}, not CSV. Save it as “CSV UTF-8” and send that, or the same with gzip.`),
  compressionBroken: () =>
    invalid('compression_broken', 'The gzip file is cut off or damaged. Make it again and send it whole.'),
  tooLargeUnpacked: (megabytes: number) =>
    invalid('too_large_unpacked', `Unpacked, the file is larger than ${megabytes} MB. Split it and send the parts.`),
  rowTooLong: (line: number) =>
    invalid(
      'row_too_long',
      `The row that begins on line ${line} is too long for a row: a quotation mark may be missing at the end of a text. Mend it there.`,
    ),
  quoteNotClosed: (line: number) =>
    invalid(
      'quote_not_closed',
      `The text that begins on line ${line} has an opening quotation mark but no closing one. Mend it there.`,
    ),
  headerUnknown: (detail: string) => invalid('header_unknown', detail),
  columnsMissing: (detail: string) => invalid('columns_missing', detail),
  columnRepeated: (column: string) =>
    invalid('column_repeated', `The header names the column ${quoted(column)} twice. Rename one of them.`),
  mappingUnknown: (field: string, closest: string) =>
    invalid(
      'mapping_unknown',
      `The mapping has no field ${quoted(field)}${closest && `; the nearest is ${quoted(closest)}`}. GET /v1/import-presets lists the columns of the preset foothold, which are the fields.`,
      '/mapping',
    ),
  presetOfOtherKind: (preset: string, kind: string) =>
    invalid('preset_of_other_kind', `The preset ${quoted(preset)} does not import ${kind}.`, '/preset'),
  presetAndMapping: () =>
    invalid('preset_and_mapping', 'Send a preset or a mapping, not both: a mapping names every column.', '/mapping'),
  sourceMissing: () =>
    invalid(
      'source_missing',
      'Say in `source`, in one word, where the rows are from: with it and its reference a row is found again.',
      '/source',
    ),
  brokenOff: () =>
    new DomainError(
      'conflict',
      'integrations.broken_off',
      'The import stopped several times by a fault of the program. Start it again: rows that are in are not doubled.',
    ),
};

const quoted = (word: string) => `“${word}”`;
