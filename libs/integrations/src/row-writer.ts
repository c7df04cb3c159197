import { Injectable } from '@nestjs/common';
import { dayOf, type TenantActor } from '#kernel';
import { EmployerImportService, type EmployerDraft } from '#employers';
import { TenantsQueries } from '#identity';
import type { Tx } from '#platform/database';
import { VacancyImport, type Rejection, type VacancyDraft } from '#vacancies';
import type { FileRow } from './csv/read-rows';
import { employerFaults } from './domain/employer-faults';
import { noCounts, type Counts } from './domain/import-run';
import { rowErrorCodes, type RowError } from './domain/row-error';
import type { EmployerPreset, VacancyPreset } from './presets/preset';
import { cellsOf, type Reading } from './presets/reading';

/** Something wrong with a row, and the row. */
export interface RowFault extends RowError {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What became of a batch of rows. */
export interface BatchResult {
  readonly counts: Counts;
  /** How many rows by `field:reason`. */
  readonly doubts: Readonly<Record<string, number>>;
  readonly faults: readonly RowFault[];
}

type Outcome = Exclude<keyof Counts, 'rejected'> | readonly RowError[];

interface Written {
  readonly outcomes: readonly Outcome[];
  readonly doubts: Readonly<Record<string, number>>;
}

/** Writes the rows of a file as employers or vacancies, a batch at a time, in the caller's transaction. */
@Injectable()
export class RowWriter {
  constructor(
    private readonly employers: EmployerImportService,
    private readonly vacancies: VacancyImport,
    private readonly tenants: TenantsQueries,
  ) {}

  /** @param dryRun go through everything and leave nothing written but the outcome */
  async write(tx: Tx, reading: Reading, rows: readonly FileRow[], dryRun: boolean): Promise<BatchResult> {
    const { preset } = reading;
    const { outcomes, doubts } =
      preset.kind === 'employers'
        ? await this.writeEmployers(tx, preset, reading, rows, dryRun)
        : await this.writeVacancies(tx, preset, reading, rows, dryRun);
    const counts = { ...noCounts };
    const faults: RowFault[] = [];
    outcomes.forEach((outcome, index) => {
      const row = rows[index];
      if (typeof outcome === 'string') counts[outcome] += 1;
      else if (row) {
        counts.rejected += 1;
        faults.push(...outcome.map((error) => ({ ...error, line: row.line, cells: row.cells })));
      }
    });
    return { counts, doubts, faults };
  }

  private async writeEmployers(
    tx: Tx,
    preset: EmployerPreset,
    reading: Reading,
    rows: readonly FileRow[],
    dryRun: boolean,
  ): Promise<Written> {
    const seen = new Set<string>();
    const drafts = rows.map((row) => draftOf(row, reading, preset.map.bind(preset), (draft) => faultsOf(draft, seen)));
    const good = drafts.filter((draft): draft is EmployerDraft => !isFaulty(draft));
    await lockSources(tx, good);
    // The room has no rehearsal of its own, so the batch is written and taken back.
    if (dryRun) await tx.query('savepoint rehearsal');
    const imported = await this.employers.importAll(tx, (tx.actor as TenantActor).tenantId, good);
    if (dryRun) await tx.query('rollback to savepoint rehearsal');
    const results = imported[Symbol.iterator]();
    const outcomes = drafts.map((draft): Outcome => {
      if (isFaulty(draft)) return draft;
      const outcome = results.next().value ?? 'known';
      return outcome === 'known' ? 'unchanged' : outcome;
    });
    return { outcomes, doubts: {} };
  }

  private async writeVacancies(
    tx: Tx,
    preset: VacancyPreset,
    reading: Reading,
    rows: readonly FileRow[],
    dryRun: boolean,
  ): Promise<Written> {
    const drafts = rows.map((row) => draftOf(row, reading, preset.map.bind(preset), () => []));
    const good = drafts.filter((draft): draft is VacancyDraft => !isFaulty(draft));
    const { timeZone } = await this.tenants.own(tx);
    const today = dayOf(tx.now, timeZone);
    const imported = dryRun
      ? await this.vacancies.plan(tx, good)
      : await this.vacancies.importBatch(tx, (tx.actor as TenantActor).tenantId, good, { today });
    const doubts: Record<string, number> = {};
    for (const { outcome, doubts: found } of imported) {
      if (outcome === 'rejected') continue;
      for (const { field, reason } of found) doubts[`${field}:${reason}`] = (doubts[`${field}:${reason}`] ?? 0) + 1;
    }
    const results = imported[Symbol.iterator]();
    const outcomes = drafts.map((draft): Outcome => {
      if (isFaulty(draft)) return draft;
      const result = results.next().value;
      return result?.outcome === 'rejected' ? [faultOf(result.rejection)] : (result?.outcome ?? 'unchanged');
    });
    return { outcomes, doubts };
  }
}

function isFaulty(draft: object): draft is readonly RowError[] {
  return Array.isArray(draft);
}

/** The draft of a row, or all that is wrong with it. */
function draftOf<Draft extends object>(
  row: FileRow,
  reading: Reading,
  map: (cell: ReturnType<typeof cellsOf>, source: string, report: (error: RowError) => void) => Draft,
  faultsOf: (draft: Draft) => readonly RowError[],
): Draft | readonly RowError[] {
  const ragged = raggedness(row.cells, reading.columns.length);
  if (ragged) return [ragged];
  const faults: RowError[] = [];
  const cell = cellsOf(reading, row.cells);
  const draft = map(cell, cell('source') || (reading.source ?? ''), (error) => faults.push(error));
  faults.push(...faultsOf(draft));
  return faults.length > 0 ? faults : draft;
}

/** A row of another length than the header has its cells under the wrong names; empty cells at the end do no harm. */
function raggedness(cells: readonly string[], columns: number): RowError | null {
  const detail = `The header has ${columns} cells, the row has ${cells.length}.`;
  if (cells.length < columns) return { code: 'cells_missing', column: null, detail };
  if (cells.slice(columns).some((cell) => cell.trim() !== '')) return { code: 'cells_extra', column: null, detail };
  return null;
}

/** What is wrong with a draft. Of two rows with one reference nobody can say which is right: the first of a batch is taken. */
function faultsOf(draft: EmployerDraft, seen: Set<string>): RowError[] {
  const faults = employerFaults(draft);
  const key = `${draft.source}\n${draft.ref}`;
  if (faults.length === 0 && seen.has(key)) return [faultOf({ field: 'ref', reason: 'ref_repeated' })];
  if (faults.length === 0) seen.add(key);
  return faults;
}

function faultOf({ field, reason }: Rejection): RowError {
  return { code: reason, column: field, detail: `${rowErrorCodes[reason]}.` };
}

/** One import of a source at a time, as the vacancies room does it: two would each make what the other is making. */
async function lockSources(tx: Tx, drafts: readonly { readonly source: string }[]): Promise<void> {
  for (const source of [...new Set(drafts.map((draft) => draft.source))].sort()) {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended((select platform.tenant())::text || $1, 0))`, [
      source,
    ]);
  }
}
