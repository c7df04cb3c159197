import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TenantId } from '#kernel';
import type { ImportId } from '../contract/import.schema';
import type { RowErrorCode } from '../domain/row-error';

/** Something wrong with a row, and the row itself so that it can be mended. Forgotten after 30 days. */
@Entity({ schema: 'integrations', name: 'import_row_error' })
@ForeignKey('ImportRunRow', ['tenantId', 'importRunId'], ['tenantId', 'id'], {
  name: 'fk_import_row_error_import_run',
})
@Index('ix_import_row_error_line', ['importRunId', 'line', 'id'])
export class ImportRowErrorRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_row_error' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'import_run_id' })
  importRunId: ImportId;

  @Column('integer')
  line: number;

  @Column('text')
  code: RowErrorCode;

  @Column('text', { name: 'column_name', nullable: true })
  columnName: string | null;

  @Column('text')
  detail: string;

  @Column('text', { array: true })
  cells: string[];
}
