import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId, Role } from '#kernel';
import { VersionedRow } from '#platform/database';

/** A person who signs in. */
@Entity({ schema: 'identity', name: 'account' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_account_tenant' })
@Unique('uq_account_tenant', ['tenantId', 'id'])
@Unique('uq_account_email', ['email'])
@Check('ck_account_email', `email = lower(email)`)
@Check('ck_account_role', `role in ('admin', 'leader', 'specialist', 'commissioner')`)
export class AccountRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id: AccountId;

  /** Lower case; unique over all services, because signing in asks for no service. */
  @Column('text')
  email: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text')
  role: Role;

  /** Argon2id in PHC string form, with its own salt and parameters. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  /** True while the password is one that somebody else gave. */
  @Column('boolean', { name: 'must_change_password' })
  mustChangePassword: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  /** Fingerprint of the create request without the password, so that a repeated one is recognised. */
  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
