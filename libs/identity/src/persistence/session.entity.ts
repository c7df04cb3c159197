import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One sign-in on one device. */
@Entity({ schema: 'identity', name: 'session' })
@ForeignKey('AccountRow', ['tenantId', 'accountId'], ['tenantId', 'id'], { name: 'fk_session_account' })
@Unique('uq_session_token_hash', ['tokenHash'])
@Index('ix_session_account', ['accountId', 'createdAt'])
@Check('ck_session_expires_at', `expires_at > created_at`)
export class SessionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** SHA-256 of the cookie's 256 random bits: a copy of this table opens no door. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** Written down about once an hour. */
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  /** Signed out, password changed, or account disabled. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
