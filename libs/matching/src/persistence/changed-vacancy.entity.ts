import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId, VacancyId } from '#kernel';

/** A vacancy that changed since the lists were last brought up to date. */
@Entity({ schema: 'matching', name: 'changed_vacancy' })
export class ChangedVacancyRow {
  @PrimaryColumn('uuid', { name: 'vacancy_id', primaryKeyConstraintName: 'pk_changed_vacancy' })
  vacancyId: VacancyId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  /** Another with every change: who has dealt with one does not strike out a later one. */
  @Column('uuid')
  mark: string;
}
