import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClientId, ContactId, TeamId, TenantId } from '#kernel';

/** Which client a contact was about. Visible to the client's team alone. */
@Entity({ schema: 'job_development', name: 'contact_client' })
@ForeignKey('ContactRow', ['contactId'], ['id'], { name: 'fk_contact_client_contact' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_contact_client_client',
  onUpdate: 'CASCADE',
})
@Index('ix_contact_client_client', ['clientId'])
export class ContactClientRow {
  @PrimaryColumn('uuid', { name: 'contact_id', primaryKeyConstraintName: 'pk_contact_client' })
  contactId: ContactId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  /** What the client allowed to be said when the contact was recorded. */
  @Column('text', { name: 'disclosure_level' })
  disclosureLevel: string;

  /** Which wish of the client the contact serves, in the specialist's words. */
  @Column('text', { name: 'preference_served', nullable: true })
  preferenceServed: string | null;
}
