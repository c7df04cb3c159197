import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TenantId } from '#kernel';
import type { ListChanges, Steadiness } from '../domain/quality';
import type { MeasuredQuality } from '../domain/measured-quality';

/** What a run did to the lists, and how good they are since. Counts, no clients. */
@Entity({ schema: 'matching', name: 'run_report' })
@ForeignKey('RunRow', ['tenantId', 'runId'], ['tenantId', 'id'], { name: 'fk_run_report_run' })
export class RunReportRow {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'pk_run_report' })
  runId: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  /** Against the lists as the run before left them. */
  @Column('jsonb')
  changes: ListChanges;

  @Column('jsonb')
  steadiness: Steadiness;

  /** Null until it is measured, and for a run that did not come to its end. */
  @Column('jsonb', { nullable: true })
  quality: MeasuredQuality | null;

  @Column('timestamp with time zone', { name: 'measured_at' })
  measuredAt: Date;
}
