import { Injectable } from '@nestjs/common';
import type { DomainError, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import type { ImportId, ImportView, StartImport } from './contract/import.schema';
import { inspect, type FileFacts } from './csv/inspect';
import { integrationsErrors } from './domain/errors';
import { importEnded, importRequested } from './domain/events';
import { hasEnded, noCounts, type ImportStatus } from './domain/import-run';
import { ImportFiles } from './import-files';
import { ImportsQueries } from './imports.queries';
import { ImportRunRow } from './persistence/import-run.entity';
import { readingOf, type Reading } from './presets/reading';

/** A file to import, on this machine. */
export interface LocalFile {
  readonly path: string;
  /** What people call it. */
  readonly name: string;
}

/** Starting and stopping imports. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly work: Work,
    private readonly queries: ImportsQueries,
    private readonly files: ImportFiles,
  ) {}

  /**
   * Receives a file and leaves it to a worker. The same id, input and file again change nothing.
   *
   * @throws DomainError for a file that cannot be read: nothing is kept of it
   */
  async start(actor: TenantActor, input: StartImport, file: LocalFile): Promise<ImportView> {
    return this.create(actor, input, file, 'queued', async (tx, importId) => {
      await this.files.store(tx, importId, file.path);
      tx.emit(importRequested(importId));
    });
  }

  /** As `start`, for a program that goes through the file itself: no worker takes it, and no copy is kept. */
  async startHere(actor: TenantActor, input: StartImport, file: LocalFile): Promise<ImportView> {
    return this.create(actor, input, file, 'running', async () => undefined);
  }

  /** Stops an import: a waiting one at once, a running one between two batches. Cancelling twice is the same as once. */
  async cancel(actor: TenantActor, importId: ImportId): Promise<ImportView> {
    return this.work.run(actor, 'integrations.cancel-import', async (tx) => {
      const row = await lockImport(tx, importId);
      if (hasEnded(row.status) && row.status !== 'cancelled') throw integrationsErrors.importEnded(importId);
      if (row.status === 'queued') await endImport(tx, row, 'cancelled');
      else if (row.status === 'running' && !row.cancelAskedAt) {
        await tx.manager.save(Object.assign(row, { cancelAskedAt: tx.now, updatedAt: tx.now }));
        tx.note({ kind: 'import', id: importId });
      }
      return this.view(tx, importId);
    });
  }

  private async create(
    actor: TenantActor,
    input: StartImport,
    file: LocalFile,
    status: ImportStatus,
    whenNew: (tx: Tx, importId: ImportId) => Promise<void>,
  ): Promise<ImportView> {
    const facts = await inspect(file.path);
    const reading = readingOf(facts.columns, input);
    return this.work.run(actor, 'integrations.start-import', async (tx) => {
      const row = newImport(tx, actor, { input, file, facts, reading, status });
      if (await insertOnce(tx, ImportRunRow, row, integrationsErrors.idTaken)) {
        await whenNew(tx, row.id);
        tx.note({ kind: 'import', id: row.id }, { kind: row.kind, bytes: facts.bytes, dryRun: row.dryRun });
      }
      return this.view(tx, row.id);
    });
  }

  private async view(tx: Tx, importId: ImportId): Promise<ImportView> {
    const view = await this.queries.find(tx, importId);
    if (!view) throw integrationsErrors.importNotFound(importId);
    return view;
  }
}

/** The row of an import, held until the transaction ends. */
export async function lockImport(tx: Tx, importId: ImportId): Promise<ImportRunRow> {
  const row = await tx.manager.findOne(ImportRunRow, { where: { id: importId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw integrationsErrors.importNotFound(importId);
  return row;
}

/** Brings an import to its end. */
export async function endImport(
  tx: Tx,
  row: ImportRunRow,
  status: 'completed' | 'cancelled' | 'failed',
  failure?: DomainError,
): Promise<void> {
  await tx.manager.save(
    Object.assign(row, {
      status,
      failureCode: failure?.code ?? null,
      failureDetail: failure?.detail ?? null,
      ...(status === 'completed' && { bytesDone: row.bytesTotal }),
      endedAt: tx.now,
      updatedAt: tx.now,
    }),
  );
  tx.note({ kind: 'import', id: row.id }, { status, rowsRead: row.rowsRead });
  tx.emit(importEnded(row.id));
}

interface NewImport {
  readonly input: StartImport;
  readonly file: LocalFile;
  readonly facts: FileFacts;
  readonly reading: Reading;
  readonly status: ImportStatus;
}

function newImport(tx: Tx, actor: TenantActor, { input, file, facts, reading, status }: NewImport): ImportRunRow {
  return Object.assign(new ImportRunRow(), {
    id: input.id ?? newId<'import'>(),
    tenantId: actor.tenantId,
    kind: input.kind,
    status,
    dryRun: input.dryRun,
    preset: input.mapping ? null : reading.preset.name,
    mapping: input.mapping ?? null,
    source: reading.source,
    fileName: file.name || 'file.csv',
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    columns: [...facts.columns],
    ignoredColumns: [...reading.ignoredColumns],
    rowsRead: 0,
    bytesDone: 0,
    bytesTotal: facts.bytes,
    ...noCounts,
    rowErrorsKept: 0,
    doubts: {},
    failureCode: null,
    failureDetail: null,
    requestedBy: actor.kind === 'account' ? actor.accountId : null,
    cancelAskedAt: null,
    startedAt: status === 'running' ? tx.now : null,
    endedAt: null,
    createFingerprint: fingerprint([input, facts.digest]),
    createdAt: tx.now,
    updatedAt: tx.now,
  });
}
