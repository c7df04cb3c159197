import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId, ClientId, Day, TeamId, TenantId } from '#kernel';
import type { WishOrigin } from '../domain/wishes';

/** One version of what a person wants of work. Versions are only ever added. */
@Entity({ schema: 'clients', name: 'wishes_version' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_wishes_version_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('AccountRow', ['tenantId', 'recordedBy'], ['tenantId', 'id'], { name: 'fk_wishes_version_recorded_by' })
@Unique('uq_wishes_version_number', ['clientId', 'number'])
@Check('ck_wishes_version_number', `number > 0`)
@Check('ck_wishes_version_source', `source in ('client', 'specialist', 'together', 'feedback')`)
export class WishesVersionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_wishes_version' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('integer')
  number: number;

  @Column('date', { name: 'stated_on' })
  statedOn: Day;

  @Column('timestamp with time zone', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: AccountId | null;

  @Column('text')
  source: WishOrigin;

  /** The document of `contract/wishes.schema`, already validated. */
  @Column('jsonb')
  wishes: object;
}
