import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, ClientId, SuggestionId, TeamId, TenantId } from '#kernel';
import type { OneWish } from '../domain/one-wish';
import type { NotForMeReason } from '../domain/suggestion';

const reasons = `'too_far', 'hours_or_days', 'pay', 'kind_of_work', 'environment', 'this_employer', 'not_now', 'already_applied', 'other'`;

/** A change of one wish that a client agreed to after turning something down. Kept when it is taken back. */
@Entity({ schema: 'matching', name: 'agreed_change' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_agreed_change_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('KeptSuggestionRow', ['suggestionId'], ['id'], { name: 'fk_agreed_change_suggestion' })
@ForeignKey('AccountRow', ['tenantId', 'agreedBy'], ['tenantId', 'id'], { name: 'fk_agreed_change_agreed_by' })
@ForeignKey('AccountRow', ['tenantId', 'removedBy'], ['tenantId', 'id'], { name: 'fk_agreed_change_removed_by' })
@Index('ix_agreed_change_client', ['clientId', 'agreedAt', 'id'])
@Index('ix_agreed_change_suggestion', ['suggestionId'])
@Check('ck_agreed_change_reason', `reason in (${reasons})`)
export class AgreedChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agreed_change' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'suggestion_id' })
  suggestionId: SuggestionId;

  @Column('text')
  reason: NotForMeReason;

  /** Null when nothing was said about it before. */
  @Column('jsonb', { nullable: true })
  before: OneWish | null;

  @Column('jsonb')
  after: OneWish;

  /** The version of the wishes that states it. */
  @Column('integer', { name: 'wishes_version' })
  wishesVersion: number;

  /** Who wrote it down. */
  @Column('uuid', { name: 'agreed_by', nullable: true })
  agreedBy: AccountId | null;

  @Column('timestamp with time zone', { name: 'agreed_at' })
  agreedAt: Date;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: AccountId | null;

  /** Null while it is not taken back. */
  @Column('timestamp with time zone', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
