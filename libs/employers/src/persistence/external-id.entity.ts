import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EmployerId, TenantId } from '#kernel';
import type { Imported } from '../domain/import-revision';

/** What another register calls an employer: Companies House number, food hygiene id. */
@Entity({ schema: 'employers', name: 'external_id' })
@ForeignKey('EmployerRow', ['tenantId', 'employerId'], ['tenantId', 'id'], { name: 'fk_external_id_employer' })
@Unique('uq_external_id_source_ref', ['tenantId', 'source', 'ref'])
@Index('ix_external_id_employer', ['employerId'])
export class ExternalIdRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_external_id' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'employer_id' })
  employerId: EmployerId;

  @Column('text')
  source: string;

  @Column('text')
  ref: string;

  /** What the register said the last time its list was imported; null when the reference was typed in or is of adverts. */
  @Column('jsonb', { nullable: true })
  imported: Imported | null;
}
