import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClientId, Day, TeamId, TenantId } from '#kernel';
import type { EpisodeKind } from '../domain/wishes';

/** One time with the service, from programme entry to its end. */
@Entity({ schema: 'clients', name: 'episode' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], { name: 'fk_episode_client', onUpdate: 'CASCADE' })
@Index('uq_episode_open', ['clientId'], { unique: true, where: 'ended_on is null' })
@Index('ix_episode_client', ['clientId', 'entryOn'])
@Check('ck_episode_kind', `kind in ('find_work', 'retain_work', 'find_better_work')`)
@Check('ck_episode_ended_on', `ended_on >= entry_on`)
export class EpisodeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_episode' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('text')
  kind: EpisodeKind;

  @Column('date', { name: 'entry_on' })
  entryOn: Day;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: Day | null;
}
