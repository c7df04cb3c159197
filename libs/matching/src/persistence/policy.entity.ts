import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId, TenantId } from '#kernel';

/** One version of the weights and limits of a service. Versions are only ever added. */
@Entity({ schema: 'matching', name: 'policy' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_policy_tenant' })
@ForeignKey('AccountRow', ['tenantId', 'madeBy'], ['tenantId', 'id'], { name: 'fk_policy_made_by' })
@Unique('uq_policy_number', ['tenantId', 'number'])
@Check('ck_policy_number', `number > 0`)
@Check('ck_policy_why', `(why is null) = (number = 1)`)
export class PolicyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_policy' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  /** 1 is the standard policy; the highest is the newest. */
  @Column('integer')
  number: number;

  /** `PolicyFigures` as they were checked; what a later release adds is read as standard. */
  @Column('jsonb')
  figures: object;

  /** Null for the first version only. */
  @Column('text', { nullable: true })
  why: string | null;

  /** Null when a program made it. */
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: AccountId | null;

  @Column('timestamp with time zone', { name: 'made_at' })
  madeAt: Date;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
