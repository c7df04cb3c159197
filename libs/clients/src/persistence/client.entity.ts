import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ClientId, TeamId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { ClientStatus, DisclosureLevel } from '../domain/wishes';

@Entity({ schema: 'clients', name: 'client' })
@ForeignKey('TeamRow', ['tenantId', 'teamId'], ['tenantId', 'id'], { name: 'fk_client_team' })
@Unique('uq_client_team', ['id', 'teamId'])
@Index('ix_client_name', ['tenantId', 'preferredName', 'id'])
@Index('ix_client_team', ['teamId'])
@Check('ck_client_status', `status in ('looking', 'in_work_support', 'on_hold', 'left')`)
@Check(
  'ck_client_disclosure_default',
  `disclosure_default in ('not_yet_discussed', 'generic', 'undisclosed', 'disclosed')`,
)
@Check('ck_client_agreed_wording', `disclosure_default <> 'disclosed' or agreed_wording is not null`)
export class ClientRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_client' })
  id: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('text', { name: 'preferred_name' })
  preferredName: string;

  /** Postcode district; nothing finer of a home is ever kept. */
  @Column('text', { name: 'home_outcode', nullable: true })
  homeOutcode: string | null;

  @Column('text', { default: 'looking' })
  status: ClientStatus;

  @Column('text', { name: 'disclosure_default', default: 'not_yet_discussed' })
  disclosureDefault: DisclosureLevel;

  @Column('text', { name: 'agreed_wording', nullable: true })
  agreedWording: string | null;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
