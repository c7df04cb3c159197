import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId, Day, TenantId, VacancyId } from '#kernel';
import type { EnvironmentDimension } from '#reference';
import type { EnvironmentOrigin } from '../domain/vacancy';

/** What is known of a workplace on one dimension, and who says so. */
@Entity({ schema: 'vacancies', name: 'environment_fact' })
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_environment_fact_vacancy' })
@ForeignKey('AccountRow', ['observedBy'], ['id'], { name: 'fk_environment_fact_observed_by' })
@Unique('uq_environment_fact', ['vacancyId', 'dimension', 'origin'])
@Check('ck_environment_fact_level', `level between 1 and 5`)
@Check(
  'ck_environment_fact_origin',
  `origin in ('observed', 'advert') and (origin = 'observed') = (observed_on is not null)`,
)
export class EnvironmentFactRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_environment_fact' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  @Column('text')
  dimension: EnvironmentDimension;

  /** 1 = very little … 5 = a great deal. */
  @Column('integer')
  level: number;

  /** Never `usual`: that is read from the occupation. */
  @Column('text')
  origin: Exclude<EnvironmentOrigin, 'usual'>;

  /** Null when a program recorded it. */
  @Column('uuid', { name: 'observed_by', nullable: true })
  observedBy: AccountId | null;

  @Column('date', { name: 'observed_on', nullable: true })
  observedOn: Day | null;
}
