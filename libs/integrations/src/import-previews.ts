import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import type { ImportPreviewView, PreviewImport } from './contract/import-preview.schema';
import { inspect, type FileFacts } from './csv/inspect';
import { readRows } from './csv/read-rows';
import { ImportsQueries } from './imports.queries';
import { proposedFields } from './presets/proposal';
import { isErrorColumn, recognise, tidy } from './presets/reading';

/** How many rows are looked at for samples, how many samples a column shows, and how much of each. */
const sampled = { rows: 20, values: 3, characters: 60 } as const;

/** What can be said of a file before it is imported: how it is read, and which column is probably which field. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly db: Db,
    private readonly queries: ImportsQueries,
  ) {}

  /**
   * Looks at a file and keeps nothing of it. Its beginning is enough.
   *
   * @throws DomainError for a file that cannot be read
   */
  async preview(actor: TenantActor, { kind }: PreviewImport, path: string): Promise<ImportPreviewView> {
    const facts = await inspect(path);
    const recognised = recognise(facts.columns, kind);
    const samples = await samplesOf(path, facts);
    // Mended rows come with our own columns beside those of their list.
    const own = facts.columns.filter((name) => !isErrorColumn(name));
    const earlier = await this.db.read(actor, (reader) => this.queries.lastMapping(reader, kind, own));
    return {
      kind,
      encoding: facts.encoding,
      delimiter: facts.delimiter,
      columns: facts.columns
        .map((name, position) => ({ name, samples: [...(samples[position] ?? [])] }))
        .filter(({ name }) => name !== '' && !isErrorColumn(name)),
      preset: recognised?.preset.name ?? null,
      ignoredColumns: [...(recognised?.ignoredColumns ?? [])],
      sourceNeeded: recognised?.sourceNeeded ?? false,
      fields: proposedFields(facts.columns, kind, earlier?.mapping ?? null),
      source: earlier?.source ?? null,
    };
  }
}

/** The first different values of each column. */
async function samplesOf(path: string, facts: FileFacts): Promise<ReadonlySet<string>[]> {
  const samples = facts.columns.map(() => new Set<string>());
  const file = createReadStream(path);
  let rows = 0;
  try {
    for await (const { cells } of readRows(file as AsyncIterable<Buffer>, facts)) {
      samples.forEach((values, position) => {
        const value = shortened(tidy(cells[position] ?? ''));
        if (value !== '' && values.size < sampled.values) values.add(value);
      });
      rows += 1;
      if (rows === sampled.rows) break;
    }
  } finally {
    file.destroy();
  }
  return samples;
}

function shortened(cell: string): string {
  const letters = [...cell.slice(0, 4 * sampled.characters)];
  if (letters.length <= sampled.characters) return letters.join('');
  return `${letters.slice(0, sampled.characters - 1).join('')}…`;
}
