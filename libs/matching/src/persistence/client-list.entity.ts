import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ClientId, TeamId, TenantId } from '#kernel';
import type { Line } from '../domain/mended-list';

/** Which suggestions are a client's list now, and what it was made from. Visible to the client's team alone. */
@Entity({ schema: 'matching', name: 'client_list' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_client_list_client',
  onUpdate: 'CASCADE',
})
export class ClientListRow {
  @PrimaryColumn('uuid', { name: 'client_id', primaryKeyConstraintName: 'pk_client_list' })
  clientId: ClientId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  /** Fingerprint of all that decides about the list but the openings: see `madeFrom`. */
  @Column('text', { name: 'made_from' })
  madeFrom: string;

  /** First to last. */
  @Column('jsonb')
  lines: readonly Line[];
}
