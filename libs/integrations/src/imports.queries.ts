import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { permits } from '#identity';
import { keyset, type Reader } from '#platform/database';
import { doubtReasons } from '#vacancies';
import type { ImportView, ListImports, ListRowErrors, RowErrorView } from './contract/import.schema';
import { hasEnded, type ImportKind } from './domain/import-run';

type Stored = Omit<ImportView, 'doubts' | 'actions' | 'progress'> & {
  doubts: Record<string, number>;
  rowsRead: number;
  bytesDone: number;
  bytesTotal: number;
};

interface LastMapping {
  readonly mapping: Readonly<Record<string, string>>;
  readonly source: string | null;
}

const columns = `r.id, r.version, r.kind, r.status, r.dry_run as "dryRun", r.preset, r.source, r.file_name as "fileName",
  r.encoding, r.delimiter, r.ignored_columns as "ignoredColumns", r.rows_read as "rowsRead",
  r.bytes_done as "bytesDone", r.bytes_total as "bytesTotal", r.doubts, r.row_errors_kept as "rowErrorsKept",
  jsonb_build_object('created', r.created, 'updated', r.updated, 'unchanged', r.unchanged, 'linked', r.linked,
    'rejected', r.rejected) as counts,
  case when r.failure_code is not null
    then jsonb_build_object('code', r.failure_code, 'detail', r.failure_detail) end as failure,
  case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.display_name) end as "requestedBy",
  r.created_at as "createdAt", r.started_at as "startedAt", r.ended_at as "endedAt"`;

const tables = `integrations.import_run r
  left join identity.account a on a.tenant_id = r.tenant_id and a.id = r.requested_by`;

const shownOfRow = 300;

/** Reads of imports. Everyone of a service who may see imports sees all of them; none is about a client. */
@Injectable()
export class ImportsQueries {
  /** One import; null when there is none for this reader. */
  async find(reader: Reader, importId: string): Promise<ImportView | null> {
    const [row] = await reader.query<Stored>(`select ${columns} from ${tables} where r.id = $1`, [importId]);
    return row ? view(row, reader.actor) : null;
  }

  /** A page of imports, newest first unless asked otherwise. */
  async list(reader: Reader, query: ListImports) {
    const { rows, page } = await keyset<Stored>(reader, {
      select: `select ${columns} from ${tables}
        where ($1::text is null or r.kind = $1) and ($2::text is null or r.status = $2)`,
      parameters: [query.kind ?? null, query.status ?? null],
      sorts: { createdAt: { column: 'r.created_at', type: 'timestamptz' } },
      idColumn: 'r.id',
      query,
    });
    return { data: rows.map((row) => view(row, reader.actor)), page };
  }

  /** The mapping and the source of the last import with a mapping that had these very columns; null when there was none. */
  async lastMapping(reader: Reader, kind: ImportKind, header: readonly string[]): Promise<LastMapping | null> {
    const [row] = await reader.query<LastMapping>(
      `select mapping, source from integrations.import_run where kind = $1 and columns = $2::text[] and mapping is not null
       order by created_at desc, id desc limit 1`,
      [kind, header],
    );
    return row ?? null;
  }

  /** A page of the row errors of an import, in the order of the file. */
  async rowErrors(reader: Reader, importId: string, query: ListRowErrors) {
    const { rows, page } = await keyset<Omit<RowErrorView, 'row'> & { cells: string[] }>(reader, {
      select: `select e.id, e.line, e.code, e.column_name as "column", e.detail, e.cells
        from integrations.import_row_error e where e.import_run_id = $1`,
      parameters: [importId],
      sorts: { line: { column: 'e.line', type: 'integer' } },
      idColumn: 'e.id',
      query,
      filterKey: importId,
    });
    return { data: rows.map(({ cells, ...row }) => ({ ...row, row: shown(cells) })), page };
  }
}

function shown(cells: readonly string[]): string {
  const text = cells.join(', ');
  return text.length > shownOfRow ? `${text.slice(0, shownOfRow)}…` : text;
}

function view({ doubts, rowsRead, bytesDone, bytesTotal, ...row }: Stored, actor: Actor): ImportView {
  const share = bytesTotal === 0 ? 0 : Math.floor((100 * bytesDone) / bytesTotal);
  const progress = { rowsRead, bytesDone, bytesTotal, percent: row.status === 'completed' ? 100 : Math.min(share, 99) };
  return { ...row, progress, doubts: doubtsOf(doubts), actions: actionsOf(row, actor) };
}

function doubtsOf(doubts: Stored['doubts']): ImportView['doubts'] {
  return Object.entries(doubts)
    .map(([key, count]) => {
      const [field = '', reason = ''] = key.split(':');
      const meaning = (doubtReasons as Readonly<Record<string, string>>)[reason] ?? reason;
      return { field, reason, meaning, count };
    })
    .sort((left, right) => right.count - left.count || (left.field < right.field ? -1 : 1));
}

function actionsOf({ status, rowErrorsKept }: Pick<Stored, 'status' | 'rowErrorsKept'>, actor: Actor) {
  const actions: ImportView['actions'] = [];
  if (actor.kind === 'entrance') return actions;
  if (!hasEnded(status) && permits(actor, 'imports:write')) actions.push('cancel');
  if (rowErrorsKept > 0) actions.push('download_row_errors');
  return actions;
}
