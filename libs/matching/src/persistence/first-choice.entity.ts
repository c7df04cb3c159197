import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClientId, Day, TeamId, TenantId, VacancyId } from '#kernel';

/** What stands first for a client, spread across the team. Beside their own list, which it leaves as it is. The team's alone. */
@Entity({ schema: 'matching', name: 'first_choice' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_first_choice_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_first_choice_vacancy' })
@ForeignKey('VacancyRow', ['tenantId', 'ownVacancyId'], ['tenantId', 'id'], { name: 'fk_first_choice_own_vacancy' })
@Index('ix_first_choice_team', ['teamId'])
@Check('ck_first_choice_place', `place > 0 and (place = 1) = (vacancy_id = own_vacancy_id)`)
@Check('ck_first_choice_others', `others >= 0`)
export class FirstChoiceRow {
  @PrimaryColumn('uuid', { name: 'client_id', primaryKeyConstraintName: 'pk_first_choice' })
  clientId: ClientId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  /** Its place among what the client has not answered, in their own order; 1 where nothing moved. */
  @Column('integer')
  place: number;

  /** Their first without the others. */
  @Column('uuid', { name: 'own_vacancy_id' })
  ownVacancyId: VacancyId;

  /** How many other clients of the team have that one first, or go after it. */
  @Column('integer')
  others: number;

  @Column('date')
  day: Day;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;
}
