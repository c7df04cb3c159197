import { Column, VersionColumn } from 'typeorm';

/**
 * The columns every edited aggregate has besides its id. The id stays in the entity, because its primary key is named
 * after the table: `@PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_employer' }) id: string`.
 */
export abstract class VersionedRow {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  /** Counts the changes of this row, from 1. `If-Match` compares with it. */
  @VersionColumn({ type: 'integer', default: 1 })
  version: number;

  /** `tx.now` of the transaction that made the row. */
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** `tx.now` of the transaction that last changed the row. */
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
