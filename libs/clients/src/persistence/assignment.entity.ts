import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, ClientId, Day, TeamId, TenantId } from '#kernel';

/** Who supported a client from when to when. */
@Entity({ schema: 'clients', name: 'assignment' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_assignment_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('AccountRow', ['tenantId', 'specialistId'], ['tenantId', 'id'], { name: 'fk_assignment_specialist' })
@Index('uq_assignment_current', ['clientId'], { unique: true, where: 'to_on is null' })
@Index('ix_assignment_specialist', ['specialistId', 'toOn'])
@Check('ck_assignment_to_on', `to_on >= from_on`)
export class AssignmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'specialist_id' })
  specialistId: AccountId;

  @Column('date', { name: 'from_on' })
  fromOn: Day;

  @Column('date', { name: 'to_on', nullable: true })
  toOn: Day | null;
}
