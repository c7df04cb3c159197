import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { DelimiterWord, EncodingWord, ImportKindWord, ImportPresetWord } from './words';

/** The text part beside the file. */
export const PreviewImport = z.strictObject({ kind: ImportKindWord });
export type PreviewImport = z.infer<typeof PreviewImport>;

export const ImportPreviewView = z.strictObject({
  kind: ImportKindWord,
  encoding: EncodingWord,
  delimiter: DelimiterWord,
  columns: z
    .array(
      z.strictObject({
        name: z.string().describe('The column, as the first line names it.'),
        samples: z.array(z.string()).describe('Up to three different values of its first rows, cut to 60 characters.'),
      }),
    )
    .describe('The named columns of the file, in its order.'),
  preset: ImportPresetWord.nullable().describe('The preset that the first line fits; null when it fits none.'),
  ignoredColumns: z
    .array(z.string())
    .describe('Columns from which that preset reads nothing; empty when there is none.'),
  sourceNeeded: z.boolean().describe('Whether `source` must be sent with that preset; with a mapping it always must.'),
  fields: z
    .array(
      z.strictObject({
        field: z.string().describe('A field that a mapping can name: a column of the preset foothold.'),
        required: z.boolean().describe('Whether a mapping must name it.'),
        column: z.string().nullable().describe('The column that is probably meant; null when none is proposed.'),
      }),
    )
    .describe('The fields of a mapping with a proposal, required ones first.'),
  source: z
    .string()
    .nullable()
    .describe(
      'What the last import with a mapping of a file with the same columns said; the proposal is then its mapping. Null when there was none.',
    ),
});
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;

export const importPreviewExample: ImportPreviewView = {
  kind: 'employers',
  encoding: 'utf-8',
  delimiter: 'comma',
  columns: [
    { name: 'No', samples: ['1', '2', '3'] },
    { name: 'Company', samples: ['Kelham Bakery', 'The Tin Kettle'] },
    { name: 'Post code', samples: ['S3 8RY'] },
  ],
  preset: null,
  ignoredColumns: [],
  sourceNeeded: false,
  fields: [
    { field: 'ref', required: true, column: null },
    { field: 'name', required: true, column: 'Company' },
    { field: 'postcode', required: false, column: 'Post code' },
  ],
  source: null,
};

export class PreviewImportDto extends createZodDto(PreviewImport) {}
export class ImportPreviewViewDto extends createZodDto(ImportPreviewView) {}
