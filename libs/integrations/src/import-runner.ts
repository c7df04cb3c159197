import { Injectable } from '@nestjs/common';
import { DomainError, type TenantActor } from '#kernel';
import { newId, Work, type Tx } from '#platform/database';
import type { ImportId } from './contract/import.schema';
import { readRows, type FileRow } from './csv/read-rows';
import { integrationsErrors } from './domain/errors';
import { hasEnded, rowErrorsKeptAtMost, type Counts } from './domain/import-run';
import { ImportFiles } from './import-files';
import { endImport, lockImport } from './imports.service';
import type { ImportRunRow } from './persistence/import-run.entity';
import { readingOf, type Reading } from './presets/reading';
import { RowWriter, type BatchResult, type RowFault } from './row-writer';

/** Rows of one transaction, and the characters that end a batch of long rows early. */
const batchRows = 1000;
const batchCharacters = 8_000_000;

/** How a run is watched and fed. */
export interface RunOptions {
  /** Aborted when the program must leave; the run can be taken up again. */
  readonly signal: AbortSignal;
  /** The file, when it is at hand; else the kept copy is read. */
  readonly file?: AsyncIterable<Buffer>;
  /** Called after each committed batch. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress extends Counts {
  readonly rowsRead: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

interface Batch {
  readonly rows: readonly FileRow[];
  readonly bytesDone: number;
}

/**
 * Goes through the rows of an import, a batch to a transaction. The number of rows done is committed with each batch, so
 * that a run that broke off anywhere goes on behind its last batch: nothing is lost, and nothing is done twice.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly work: Work,
    private readonly files: ImportFiles,
    private readonly rows: RowWriter,
  ) {}

  /** Runs an import to its end, or on from where it stopped. Does nothing when it has ended. */
  async run(actor: TenantActor, importId: ImportId, { signal, file, onProgress }: RunOptions): Promise<void> {
    const run = await this.begin(actor, importId);
    if (!run) return;
    try {
      const reading = readingOf(run.columns, run);
      let { rowsRead } = run;
      const content = file ?? this.files.read(actor, importId);
      for await (const batch of batches(readRows(content, run), rowsRead)) {
        signal.throwIfAborted();
        const now = await this.commit(actor, importId, reading, batch, rowsRead);
        if (!now) return;
        rowsRead = now.rowsRead;
        onProgress?.(now);
      }
      await this.end(actor, importId, 'completed');
    } catch (error) {
      // The file or a rule stands in the way: trying again would change nothing.
      if (!(error instanceof DomainError)) throw error;
      await this.end(actor, importId, 'failed', error);
    }
  }

  /** Gives an import up after faults of the program. */
  async giveUp(actor: TenantActor, importId: ImportId): Promise<void> {
    await this.end(actor, importId, 'failed', integrationsErrors.brokenOff());
  }

  private begin(actor: TenantActor, importId: ImportId): Promise<ImportRunRow | null> {
    return this.work.run(actor, 'integrations.begin-import', async (tx) => {
      const row = await lockImport(tx, importId);
      if (hasEnded(row.status)) return null;
      if (row.status === 'queued') {
        await tx.manager.save(Object.assign(row, { status: 'running', startedAt: tx.now, updatedAt: tx.now }));
      }
      return row;
    });
  }

  /** Writes one batch and how far the run is; null when the run has ended or another worker has gone on with it. */
  private commit(
    actor: TenantActor,
    importId: ImportId,
    reading: Reading,
    { rows, bytesDone }: Batch,
    rowsBefore: number,
  ): Promise<Progress | null> {
    return this.work.run(actor, 'integrations.import-rows', async (tx) => {
      const row = await lockImport(tx, importId);
      if (hasEnded(row.status) || row.rowsRead !== rowsBefore) return null;
      if (row.cancelAskedAt) {
        await endImport(tx, row, 'cancelled');
        return null;
      }
      const result = await this.rows.write(tx, reading, rows, row.dryRun);
      const kept = result.faults.slice(0, rowErrorsKeptAtMost - row.rowErrorsKept);
      await keepFaults(tx, row, kept);
      await tx.manager.save(
        Object.assign(row, addition(row, result), {
          rowErrorsKept: row.rowErrorsKept + kept.length,
          rowsRead: rowsBefore + rows.length,
          bytesDone,
          updatedAt: tx.now,
        }),
      );
      tx.note({ kind: 'import', id: importId }, { rows: rows.length, ...result.counts });
      return row;
    });
  }

  private async end(actor: TenantActor, importId: ImportId, status: 'completed' | 'failed', failure?: DomainError) {
    await this.work.run(actor, 'integrations.end-import', async (tx) => {
      const row = await lockImport(tx, importId);
      if (!hasEnded(row.status)) await endImport(tx, row, status, failure);
    });
  }
}

/** Rows in batches, without the first `done` of them. */
async function* batches(rows: AsyncIterable<FileRow>, done: number): AsyncGenerator<Batch> {
  let batch: FileRow[] = [];
  let characters = 0;
  let bytesDone = 0;
  let passed = 0;
  for await (const row of rows) {
    passed += 1;
    bytesDone = row.bytesDone;
    if (passed <= done) continue;
    batch.push(row);
    characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (batch.length < batchRows && characters < batchCharacters) continue;
    yield { rows: batch, bytesDone };
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield { rows: batch, bytesDone };
}

function addition(row: ImportRunRow, { counts, doubts }: BatchResult) {
  const sum: Record<string, number> = { ...row.doubts };
  for (const [key, count] of Object.entries(doubts)) sum[key] = (sum[key] ?? 0) + count;
  return {
    created: row.created + counts.created,
    updated: row.updated + counts.updated,
    unchanged: row.unchanged + counts.unchanged,
    linked: row.linked + counts.linked,
    rejected: row.rejected + counts.rejected,
    doubts: sum,
  };
}

async function keepFaults(tx: Tx, row: ImportRunRow, faults: readonly RowFault[]): Promise<void> {
  if (faults.length === 0) return;
  const records = faults.map((fault) => ({ ...fault, id: newId() }));
  await tx.query(
    `insert into integrations.import_row_error (id, tenant_id, import_run_id, line, code, column_name, detail, cells)
     select f.id, $1, $2, f.line, f.code, f.column, f.detail, f.cells
     from jsonb_to_recordset($3::jsonb) as f (id uuid, line integer, code text, "column" text, detail text, cells text[])`,
    [row.tenantId, row.id, JSON.stringify(records)],
  );
}
