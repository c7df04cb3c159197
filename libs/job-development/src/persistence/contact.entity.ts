import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, ContactId, Day, EmployerId, PersonId, SiteId, VacancyId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { ContactMode, ContactOutcome, ContactPurpose, Presence, Specificity } from '../domain/contact';
import type { IntroductionWarning } from '../domain/introductions';

@Entity({ schema: 'job_development', name: 'contact' })
@ForeignKey('EmployerRow', ['tenantId', 'employerId'], ['tenantId', 'id'], { name: 'fk_contact_employer' })
@ForeignKey('SiteRow', ['siteId'], ['id'], { name: 'fk_contact_site' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_contact_person' })
@ForeignKey('VacancyRow', ['vacancyId'], ['id'], { name: 'fk_contact_vacancy' })
@ForeignKey('AccountRow', ['tenantId', 'specialistId'], ['tenantId', 'id'], { name: 'fk_contact_specialist' })
@Index('ix_contact_employer', ['employerId', 'occurredAt'])
@Index('ix_contact_specialist', ['specialistId', 'occurredAt'])
@Index('ix_contact_when', { synchronize: false })
@Index('ix_contact_planned', ['specialistId', 'plannedFor'], { where: 'occurred_at is null and cancelled_at is null' })
@Index('ix_contact_next_step', ['specialistId', 'nextStepOn'], {
  where: 'next_step_on is not null and next_step_done_at is null',
})
@Index('ix_contact_person', ['personId'])
@Index('ix_contact_vacancy', ['vacancyId'])
@Check('ck_contact_time', `occurred_at is not null or planned_for is not null`)
@Check('ck_contact_outcome', `outcome is null or occurred_at is not null`)
@Check('ck_contact_specificity', `specificity in ('generic', 'client_specific')`)
@Index('ix_contact_introduction', { synchronize: false })
@Check('ck_contact_warnings', `warnings <@ array['do_not_contact', 'paused', 'cool_off', 'past_cap']`)
@Check('ck_contact_duration', `duration_minutes between 1 and 1440`)
export class ContactRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_contact' })
  id: ContactId;

  @Column('uuid', { name: 'employer_id' })
  employerId: EmployerId;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId: SiteId | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: PersonId | null;

  @Column('uuid', { name: 'vacancy_id', nullable: true })
  vacancyId: VacancyId | null;

  @Column('uuid', { name: 'specialist_id' })
  specialistId: AccountId;

  @Column('text')
  mode: ContactMode;

  @Column('text')
  purpose: ContactPurpose;

  @Column('text', { nullable: true })
  outcome: ContactOutcome | null;

  @Column('text')
  presence: Presence;

  @Column('text')
  specificity: Specificity;

  @Column('text', { nullable: true })
  learned: string | null;

  @Column('timestamp with time zone', { name: 'occurred_at', nullable: true })
  occurredAt: Date | null;

  @Column('timestamp with time zone', { name: 'planned_for', nullable: true })
  plannedFor: Date | null;

  @Column('timestamp with time zone', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('integer', { name: 'duration_minutes', nullable: true })
  durationMinutes: number | null;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep: string | null;

  @Column('date', { name: 'next_step_on', nullable: true })
  nextStepOn: Day | null;

  @Column('timestamp with time zone', { name: 'next_step_done_at', nullable: true })
  nextStepDoneAt: Date | null;

  @Column('date', { name: 'thank_you_sent_on', nullable: true })
  thankYouSentOn: Day | null;

  /** What spoke against introducing somebody when this was recorded. */
  @Column('text', { array: true, default: '{}' })
  warnings: IntroductionWarning[];

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
