import { Check, Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TenantId } from '#kernel';

/** One IPS service. Every other row of the house belongs to one. */
@Entity({ schema: 'identity', name: 'tenant' })
@Check('ck_tenant_settings', `jsonb_typeof(settings) = 'object'`)
export class TenantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tenant' })
  id: TenantId;

  @Column('text')
  name: string;

  /** IANA name; days and the night run follow it. */
  @Column('text', { name: 'time_zone', default: 'Europe/London' })
  timeZone: string;

  /** Only what the service has set itself; `settingsInForce` lays it over the defaults. */
  @Column('jsonb', { default: {} })
  settings: Record<string, unknown>;

  /** Demo accounts have a public password, so a production installation refuses them. */
  @Column('boolean', { name: 'is_demo', default: false })
  isDemo: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
