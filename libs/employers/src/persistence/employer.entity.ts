import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day, EmployerId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { PreferredMode, SizeBand } from '../domain/employer';

@Entity({ schema: 'employers', name: 'employer' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_employer_tenant' })
@Unique('uq_employer_tenant', ['tenantId', 'id'])
@Index('ix_employer_name', ['tenantId', 'nameKey', 'id'])
@Index('ix_employer_updated', { synchronize: false })
@Index('ix_employer_name_trgm', { synchronize: false })
@Check('ck_employer_name', `name_key <> ''`)
@Check('ck_employer_size_band', `size_band in ('micro', 'small', 'medium', 'large', 'unknown')`)
@Check(
  'ck_employer_do_not_contact',
  `do_not_contact or (do_not_contact_until is null and do_not_contact_reason is null)`,
)
@Check('ck_employer_introductions', `introductions_per_month between 0 and 100`)
@Check(
  'ck_employer_introductions_pause',
  `(introductions_paused_until is null) = (introductions_paused_reason is null)`,
)
export class EmployerRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_employer' })
  id: EmployerId;

  @Column('text')
  name: string;

  /** `nameKey(name)`: what searches and comparisons use. */
  @Column('text', { name: 'name_key' })
  nameKey: string;

  @Column('character', { length: 5, nullable: true })
  sic: string | null;

  @Column('text', { name: 'size_band', default: 'unknown' })
  sizeBand: SizeBand;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('boolean', { name: 'do_not_contact', default: false })
  doNotContact: boolean;

  /** The last day of the wish; null while it has no end. */
  @Column('date', { name: 'do_not_contact_until', nullable: true })
  doNotContactUntil: Day | null;

  @Column('text', { name: 'do_not_contact_reason', nullable: true })
  doNotContactReason: string | null;

  @Column('text', { name: 'preferred_mode', default: 'unknown' })
  preferredMode: PreferredMode;

  @Column('text', { name: 'preferred_hours', nullable: true })
  preferredHours: string | null;

  @Column('integer', { name: 'introductions_per_month', nullable: true })
  introductionsPerMonth: number | null;

  /** The last day on which nobody is introduced; null without a pause. */
  @Column('date', { name: 'introductions_paused_until', nullable: true })
  introductionsPausedUntil: Day | null;

  @Column('text', { name: 'introductions_paused_reason', nullable: true })
  introductionsPausedReason: string | null;

  @Column('text', { nullable: true })
  about: string | null;

  /** Fingerprint of the create request, so that a repeated one is recognised. */
  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
