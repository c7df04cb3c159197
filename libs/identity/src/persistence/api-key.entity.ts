import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApiKeyId, Scope, TeamId } from '#kernel';
import { VersionedRow } from '#platform/database';

/** A key of an integrator's program. */
@Entity({ schema: 'identity', name: 'api_key' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_api_key_tenant' })
@Unique('uq_api_key_tenant', ['tenantId', 'id'])
@Unique('uq_api_key_prefix', ['prefix'])
@Check('ck_api_key_scopes', `cardinality(scopes) > 0 and scopes <@ array['read', 'write']`)
export class ApiKeyRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_key' })
  id: ApiKeyId;

  @Column('text')
  name: string;

  /** Eight characters, not secret: finds the row and tells people which key it is. */
  @Column('text')
  prefix: string;

  /** SHA-256 of 256 random bits; a slow hash would add nothing to so much randomness. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash: Buffer;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** Written down about once an hour. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** Fingerprint of the create request, so that a repeated one is recognised. */
  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}

/** A team whose clients a key may see. */
@Entity({ schema: 'identity', name: 'api_key_team' })
@ForeignKey('ApiKeyRow', ['tenantId', 'apiKeyId'], ['tenantId', 'id'], { name: 'fk_api_key_team_api_key' })
@ForeignKey('TeamRow', ['tenantId', 'teamId'], ['tenantId', 'id'], { name: 'fk_api_key_team_team' })
@Index('ix_api_key_team_team', ['teamId'])
export class ApiKeyTeamRow {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'api_key_id', primaryKeyConstraintName: 'pk_api_key_team' })
  apiKeyId: ApiKeyId;

  @PrimaryColumn('uuid', { name: 'team_id', primaryKeyConstraintName: 'pk_api_key_team' })
  teamId: TeamId;
}
