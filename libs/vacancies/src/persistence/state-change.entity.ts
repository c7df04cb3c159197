import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TenantId, VacancyId } from '#kernel';
import type { StateReason, VacancyState } from '../domain/lifecycle';

const states = `'open', 'unconfirmed', 'on_hold', 'filled', 'closed', 'withdrawn'`;

/** One step in the life of a vacancy. Written once, never changed. */
@Entity({ schema: 'vacancies', name: 'state_change' })
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_state_change_vacancy' })
@Index('ix_state_change_vacancy', ['vacancyId', 'changedAt'])
@Check('ck_state_change_states', `from_state in (${states}) and to_state in (${states}) and from_state <> to_state`)
export class StateChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_state_change' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  @Column('text', { name: 'from_state' })
  fromState: VacancyState;

  @Column('text', { name: 'to_state' })
  toState: VacancyState;

  @Column('text')
  reason: StateReason;

  @Column('text', { nullable: true })
  note: string | null;

  /** Stable name of the actor: `account:<id>`, `key:<id>`, `system:<program>`. */
  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
