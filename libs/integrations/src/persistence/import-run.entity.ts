import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { ImportId } from '../contract/import.schema';
import type { Delimiter, Encoding, ImportKind, ImportStatus } from '../domain/import-run';
import type { PresetName } from '../domain/preset-names';

/** One import: its file, how far it is, and what became of the rows. */
@Entity({ schema: 'integrations', name: 'import_run' })
@Unique('uq_import_run_tenant', ['tenantId', 'id'])
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_import_run_tenant' })
@ForeignKey('AccountRow', ['tenantId', 'requestedBy'], ['tenantId', 'id'], { name: 'fk_import_run_account' })
@Index('ix_import_run_created', ['tenantId', 'createdAt', 'id'])
@Check('ck_import_run_kind', `kind in ('vacancies', 'employers')`)
@Check('ck_import_run_status', `status in ('queued', 'running', 'completed', 'cancelled', 'failed')`)
@Check('ck_import_run_failure', `(status = 'failed') = (failure_code is not null)`)
@Check('ck_import_run_ended', `(ended_at is not null) = (status in ('completed', 'cancelled', 'failed'))`)
@Check('ck_import_run_rows', `rows_read = created + updated + unchanged + linked + rejected`)
export class ImportRunRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_run' })
  id: ImportId;

  @Column('text')
  kind: ImportKind;

  @Column('text')
  status: ImportStatus;

  @Column('boolean', { name: 'dry_run' })
  dryRun: boolean;

  /** Null with a mapping of one's own. */
  @Column('text', { nullable: true })
  preset: PresetName | null;

  @Column('jsonb', { nullable: true })
  mapping: Record<string, string> | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  encoding: Encoding;

  @Column('text')
  delimiter: Delimiter;

  /** The header as it was read. */
  @Column('text', { array: true })
  columns: string[];

  @Column('text', { name: 'ignored_columns', array: true })
  ignoredColumns: string[];

  /** Rows whose batch is committed: a run that is taken up again skips as many. */
  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead: number;

  @Column('integer', { name: 'bytes_done', default: 0 })
  bytesDone: number;

  @Column('integer', { name: 'bytes_total' })
  bytesTotal: number;

  @Column('integer', { default: 0 })
  created: number;

  @Column('integer', { default: 0 })
  updated: number;

  @Column('integer', { default: 0 })
  unchanged: number;

  @Column('integer', { default: 0 })
  linked: number;

  @Column('integer', { default: 0 })
  rejected: number;

  @Column('integer', { name: 'row_errors_kept', default: 0 })
  rowErrorsKept: number;

  /** How many rows by `field:reason`. */
  @Column('jsonb', { default: {} })
  doubts: Record<string, number>;

  @Column('text', { name: 'failure_code', nullable: true })
  failureCode: string | null;

  @Column('text', { name: 'failure_detail', nullable: true })
  failureDetail: string | null;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: AccountId | null;

  @Column('timestamptz', { name: 'cancel_asked_at', nullable: true })
  cancelAskedAt: Date | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** Fingerprint of the create request and its file, so that a repeated one is recognised. */
  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
