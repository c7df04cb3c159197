import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, ContactId, Day, TenantId, VacancyId } from '#kernel';
import type { FoundFacts } from '#vacancies';

/** What was learned about a vacancy from its employer at one time. Written once, never changed. */
@Entity({ schema: 'job_development', name: 'finding' })
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_finding_vacancy' })
@ForeignKey('ContactRow', ['contactId'], ['id'], { name: 'fk_finding_contact' })
@ForeignKey('AccountRow', ['tenantId', 'foundBy'], ['tenantId', 'id'], { name: 'fk_finding_found_by' })
@Index('ix_finding_vacancy', ['vacancyId', 'recordedAt', 'id'])
@Index('ix_finding_contact', ['contactId'])
export class FindingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_finding' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  /** Null when it was learned without a contact on record. */
  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId: ContactId | null;

  @Column('jsonb')
  facts: FoundFacts;

  @Column('date', { name: 'found_on' })
  foundOn: Day;

  /** Null when a key or a program recorded it. */
  @Column('uuid', { name: 'found_by', nullable: true })
  foundBy: AccountId | null;

  @Column('timestamp with time zone', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
