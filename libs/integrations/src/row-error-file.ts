import { Injectable } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { csvLine } from './domain/formula';
import { errorColumns } from './presets/reading';

interface RejectedRow {
  readonly line: number;
  readonly cells: string[];
  readonly codes: string;
  readonly columns: string;
  readonly details: string;
}

const pageRows = 500;

/** The rejected rows of an import as a CSV file, which can be mended and sent again. */
@Injectable()
export class RowErrorFile {
  constructor(private readonly db: Db) {}

  /** The file line by line. What is wrong comes first, so that a row with too many cells keeps them at its end. */
  async *lines(actor: TenantActor, importId: string): AsyncGenerator<string> {
    const [run] = await this.db.read(actor, (reader) =>
      reader.query<{ columns: string[] }>(`select columns from integrations.import_run where id = $1`, [importId]),
    );
    // Our own columns may be there already, from a file that was mended and failed again.
    const kept = (run?.columns ?? []).map((name, position) => ({ name, position })).filter(({ name }) => !isOurs(name));
    const dropped = new Set((run?.columns ?? []).flatMap((name, position) => (isOurs(name) ? [position] : [])));
    // A spreadsheet takes a file for UTF-8 by its byte-order mark.
    yield `\uFEFF${csvLine([...errorColumns, ...kept.map(({ name }) => name)], { defused: true })}`;
    for (let after = 0, more = true; more;) {
      const rows = await this.page(actor, importId, after);
      for (const { line, codes, columns, details, cells } of rows) {
        const own = cells.filter((_cell, position) => !dropped.has(position));
        yield csvLine([String(line), codes, columns, details, ...own], { defused: true });
        after = line;
      }
      more = rows.length === pageRows;
    }
  }

  private page(actor: TenantActor, importId: string, after: number): Promise<RejectedRow[]> {
    return this.db.read(actor, (reader) =>
      reader.query<RejectedRow>(
        `select e.line, e.cells, string_agg(e.code, '; ' order by e.id) as codes,
           coalesce(string_agg(e.column_name, '; ' order by e.id), '') as columns,
           string_agg(e.detail, ' ' order by e.id) as details
         from integrations.import_row_error e where e.import_run_id = $1 and e.line > $2
         group by e.line, e.cells order by e.line limit ${pageRows}`,
        [importId, after],
      ),
    );
  }
}

const isOurs = (name: string) => (errorColumns as readonly string[]).includes(name);
