import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TenantId } from '#kernel';
import type { ImportId } from '../contract/import.schema';

/** A piece of an uploaded file. Forgotten a day after the import ended. */
@Entity({ schema: 'integrations', name: 'import_file' })
@ForeignKey('ImportRunRow', ['tenantId', 'importRunId'], ['tenantId', 'id'], { name: 'fk_import_file_import_run' })
export class ImportFileRow {
  @PrimaryColumn('uuid', { name: 'import_run_id', primaryKeyConstraintName: 'pk_import_file' })
  importRunId: ImportId;

  /** 0, 1, 2, … */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_file' })
  position: number;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('bytea')
  content: Buffer;
}
