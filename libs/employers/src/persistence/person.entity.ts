import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day, EmployerId, PersonId, SiteId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { HiringAuthority, PreferredMode } from '../domain/employer';

@Entity({ schema: 'employers', name: 'person' })
@ForeignKey('EmployerRow', ['tenantId', 'employerId'], ['tenantId', 'id'], { name: 'fk_person_employer' })
@ForeignKey('SiteRow', ['siteId'], ['id'], { name: 'fk_person_site' })
@Index('ix_person_employer', ['employerId'])
@Index('ix_person_site', ['siteId'])
@Check('ck_person_hiring_authority', `hiring_authority in ('yes', 'no', 'unknown')`)
export class PersonRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' })
  id: PersonId;

  @Column('uuid', { name: 'employer_id' })
  employerId: EmployerId;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId: SiteId | null;

  @Column('text')
  name: string;

  @Column('text', { name: 'job_title', nullable: true })
  jobTitle: string | null;

  @Column('text', { name: 'hiring_authority', default: 'unknown' })
  hiringAuthority: HiringAuthority;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { name: 'preferred_mode', default: 'unknown' })
  preferredMode: PreferredMode;

  @Column('text', { nullable: true })
  notes: string | null;

  @Column('date', { name: 'left_on', nullable: true })
  leftOn: Day | null;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
