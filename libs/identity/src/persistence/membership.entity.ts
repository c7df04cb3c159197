import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, TeamId } from '#kernel';

/** An account belongs to a team. The keys hold the tenant too, so nobody can join another service's team. */
@Entity({ schema: 'identity', name: 'membership' })
@ForeignKey('AccountRow', ['tenantId', 'accountId'], ['tenantId', 'id'], { name: 'fk_membership_account' })
@ForeignKey('TeamRow', ['tenantId', 'teamId'], ['tenantId', 'id'], { name: 'fk_membership_team' })
@Index('ix_membership_team', ['teamId'])
export class MembershipRow {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_membership' })
  accountId: AccountId;

  @PrimaryColumn('uuid', { name: 'team_id', primaryKeyConstraintName: 'pk_membership' })
  teamId: TeamId;
}
