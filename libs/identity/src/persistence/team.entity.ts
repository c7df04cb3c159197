import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { TeamId } from '#kernel';
import { VersionedRow } from '#platform/database';

@Entity({ schema: 'identity', name: 'team' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_team_tenant' })
@Unique('uq_team_tenant', ['tenantId', 'id'])
@Unique('uq_team_name', ['tenantId', 'nameKey'])
export class TeamRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_team' })
  id: TeamId;

  @Column('text')
  name: string;

  /** The name in lower case: two teams do not differ by capitals alone. */
  @Column('text', { name: 'name_key' })
  nameKey: string;

  /** Fingerprint of the create request, so that a repeated one is recognised. */
  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
