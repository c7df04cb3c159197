import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { AccountId, Id } from '#kernel';
import { clientMadeId, id, instant, listQuery, page, queryFlag, text, version, words } from '#platform/contract';
import { importKinds, importStatuses } from '../domain/import-run';
import { presetNames } from '../domain/preset-names';
import {
  DelimiterWord,
  EncodingWord,
  ImportActionWord,
  ImportKindWord,
  ImportPresetWord,
  ImportStatusWord,
  RowErrorCodeWord,
} from './words';

/** An import run. */
export type ImportId = Id<'import'>;

const mapping = z
  .string()
  .max(10_000)
  .transform((value, context) => {
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'Expected a JSON object such as {"title":"Job name"}' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string().max(60), z.string().max(200)));

/** The text parts beside the file. */
export const StartImport = z.strictObject({
  id: clientMadeId<'import'>('import'),
  kind: ImportKindWord,
  preset: words('ImportPresetName', presetNames, 'The shape of the file; found by its header when absent.').optional(),
  mapping: mapping
    .describe(
      'Instead of a preset, a JSON object: which of the file’s columns is which field. The fields are the columns of the preset foothold.',
    )
    .optional(),
  source: text({
    max: 60,
    description:
      'Where the rows are from, in one word. Needed with a mapping, and with the preset foothold for rows that do not say it themselves.',
  })
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'Expected small letters, digits and hyphens')
    .optional(),
  dryRun: queryFlag('Whether to go through every row and report, but write none of them.').default(false),
});
export type StartImport = z.infer<typeof StartImport>;

const count = (description: string) => z.int().min(0).describe(description);

export const ImportView = z.strictObject({
  id: id<'import'>('The import.'),
  version: version(),
  kind: ImportKindWord,
  status: ImportStatusWord,
  dryRun: z.boolean().describe('Whether the rows were only tried, and none written.'),
  preset: ImportPresetWord.nullable().describe('The shape of the file; null with a mapping of one’s own.'),
  source: z.string().nullable().describe('Where the rows are from; null when each row says it.'),
  fileName: z.string().describe('What the sender calls the file.'),
  encoding: EncodingWord,
  delimiter: DelimiterWord,
  ignoredColumns: z.array(z.string()).describe('Columns of the file from which nothing is read.'),
  progress: z
    .strictObject({
      rowsRead: count('Rows dealt with so far.'),
      bytesDone: count('Bytes of the file dealt with so far.'),
      bytesTotal: count('Bytes of the file.'),
      percent: z.int().min(0).max(100).describe('Share of the file dealt with, in whole percent, rounded down.'),
    })
    .describe('How far it is.'),
  counts: z
    .strictObject({
      created: count('Records made.'),
      updated: count('Records changed.'),
      unchanged: count('Rows that say what is on record already.'),
      linked: count('Rows that were recognised as an employer on record under another name of a register.'),
      rejected: count('Rows not taken; each has a row error.'),
    })
    .describe('What became of the rows; in a dry run, what would become of them.'),
  doubts: z
    .array(
      z.strictObject({
        field: z.string().describe('The field that was left unknown.'),
        reason: z.string().describe('Why, in one word.'),
        meaning: z.string().describe('Why, in a sentence.'),
        count: count('How many rows.'),
      }),
    )
    .describe('Values of accepted rows that were not understood and are left unknown, most frequent first.'),
  rowErrorsKept: count('Row errors that can be fetched. The first 20,000 are kept, for 30 days.'),
  failure: z
    .strictObject({
      code: z.string().describe('The problem, as /problems explains it.'),
      detail: z.string().describe('Cause and remedy in a sentence.'),
    })
    .nullable()
    .describe('Why it failed; null unless it did.'),
  requestedBy: z
    .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
    .nullable()
    .describe('Who started it; null for a key or the command line.'),
  createdAt: instant('When it was asked for.'),
  startedAt: instant('When the first row was read; null before.').nullable(),
  endedAt: instant('When it ended; null before.').nullable(),
  actions: z.array(ImportActionWord).describe('What the sender may do with this import.'),
});
export type ImportView = z.infer<typeof ImportView>;

export const ListImports = listQuery(
  {
    kind: words('ImportKind', importKinds, 'Only imports of this kind of rows.').optional(),
    status: words('ImportStatus', importStatuses, 'Only imports in this state.').optional(),
  },
  { sorts: ['-createdAt', 'createdAt'] },
);
export type ListImports = z.infer<typeof ListImports>;

export const RowErrorView = z.strictObject({
  id: id<'row-error'>('The row error.'),
  line: z.int().min(1).describe('The line of the file on which the row begins; the header is line 1.'),
  code: RowErrorCodeWord,
  column: z.string().nullable().describe('The column it is about; null when it is the row as a whole.'),
  detail: z.string().describe('What is wrong and what to do.'),
  row: z.string().describe('The beginning of the row as it was read, up to 300 characters.'),
});
export type RowErrorView = z.infer<typeof RowErrorView>;

export const ListRowErrors = listQuery({}, { sorts: ['line'] });
export type ListRowErrors = z.infer<typeof ListRowErrors>;

export const importExample: ImportView = {
  id: '01936d3a-6c00-7000-8000-000000000070' as ImportId,
  version: 4,
  kind: 'employers',
  status: 'running',
  dryRun: false,
  preset: 'fhrs',
  source: 'fhrs',
  fileName: 'sheffield-premises.csv',
  encoding: 'utf-8',
  delimiter: 'comma',
  ignoredColumns: ['rating_date'],
  progress: { rowsRead: 3000, bytesDone: 310_000, bytesTotal: 540_000, percent: 57 },
  counts: { created: 2912, updated: 0, unchanged: 0, linked: 85, rejected: 3 },
  doubts: [],
  rowErrorsKept: 3,
  failure: null,
  requestedBy: { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley' },
  createdAt: '2026-03-02T09:00:00.000Z',
  startedAt: '2026-03-02T09:00:01.000Z',
  endedAt: null,
  actions: ['cancel', 'download_row_errors'],
};

export const rowErrorExample: RowErrorView = {
  id: '01936d3a-6c00-7000-8000-000000000071' as Id<'row-error'>,
  line: 118,
  code: 'name_missing',
  column: 'name',
  detail: 'The row has no name. Fill in the column name.',
  row: '1230711,,Restaurant/Cafe/Canteen,"12 Green Lane, Sheffield",S3 8RY',
};

export class StartImportDto extends createZodDto(StartImport) {}
export class ImportViewDto extends createZodDto(ImportView) {}
export class ListImportsDto extends createZodDto(ListImports) {}
export class ImportPageDto extends createZodDto(page(ImportView)) {}
export class ListRowErrorsDto extends createZodDto(ListRowErrors) {}
export class RowErrorPageDto extends createZodDto(page(RowErrorView)) {}
