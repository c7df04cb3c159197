import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery, page, words } from '#platform/contract';
import { importKinds } from '../domain/import-run';
import { ImportKindWord, ImportPresetWord } from './words';

export const ImportPresetView = z.strictObject({
  name: ImportPresetWord,
  kind: ImportKindWord,
  description: z.string().describe('Which files have this shape, and what is made of their columns.'),
  source: z
    .string()
    .nullable()
    .describe('Where its rows are from, in one word; null when the row or the request says it.'),
  columns: z.array(z.string()).describe('Columns the header must have.'),
  otherColumns: z.array(z.string()).describe('Columns that are read when they are there.'),
});
export type ImportPresetView = z.infer<typeof ImportPresetView>;

export const ListImportPresets = listQuery(
  { kind: words('ImportKind', importKinds, 'Only presets for this kind of rows.').optional() },
  { sorts: ['name'] },
);
export type ListImportPresets = z.infer<typeof ListImportPresets>;

export const presetExample: ImportPresetView = {
  name: 'fhrs',
  kind: 'employers',
  description: 'Food hygiene register: a name, an address and a postcode for each premises.',
  source: 'fhrs',
  columns: ['fhrs_id', 'name', 'address', 'postcode'],
  otherColumns: [],
};

export class ListImportPresetsDto extends createZodDto(ListImportPresets) {}
export class ImportPresetPageDto extends createZodDto(page(ImportPresetView)) {}
