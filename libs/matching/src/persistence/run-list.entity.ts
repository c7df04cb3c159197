import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ClientId, TeamId, TenantId } from '#kernel';

/** What a client's list was when a run last ended, to compare with when the next one ends. Visible to the client's team alone. */
@Entity({ schema: 'matching', name: 'run_list' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_run_list_client',
  onUpdate: 'CASCADE',
})
export class RunListRow {
  @PrimaryColumn('uuid', { name: 'client_id', primaryKeyConstraintName: 'pk_run_list' })
  clientId: ClientId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  /** First to last. */
  @Column('uuid', { name: 'vacancy_ids', array: true })
  vacancyIds: string[];
}
