import { Injectable } from '@nestjs/common';
import type { TenantActor, TenantId } from '#kernel';
import type { Reader } from '#platform/database';
import type { ServiceView } from './contract/service.schema';
import { permits } from './domain/permissions';
import { settingsInForce, type ServiceSettings } from './domain/service-settings';

/** A service as the programs know it. */
export interface Tenant {
  readonly id: TenantId;
  readonly name: string;
  readonly timeZone: string;
  readonly isDemo: boolean;
  readonly settings: ServiceSettings;
}

type TenantRecord = Omit<ServiceView, 'actions' | 'settings'> & { settings: Record<string, unknown> };

/** Reads of services. */
@Injectable()
export class TenantsQueries {
  /** Every service of this installation, oldest first; for schedules and the command line. The reader is the entrance's. */
  async all(reader: Reader): Promise<Tenant[]> {
    const rows = await reader.query<Omit<Tenant, 'settings'> & Pick<TenantRecord, 'settings'>>(
      `select t.id, t.name, t.time_zone as "timeZone", t.is_demo as "isDemo", t.settings
       from identity.tenant t order by t.created_at, t.id`,
    );
    return rows.map((row) => ({ ...row, settings: settingsInForce(row.settings) }));
  }

  /** The reader's own service. */
  async own(reader: Reader): Promise<ServiceView> {
    const { tenantId } = reader.actor as TenantActor;
    const [row] = await reader.query<TenantRecord>(
      `select t.id, t.version, t.name, t.time_zone as "timeZone", t.is_demo as "isDemo", t.settings,
         t.created_at as "createdAt", t.updated_at as "updatedAt"
       from identity.tenant t where t.id = $1`,
      [tenantId],
    );
    if (!row) throw new Error(`actor of a service that does not exist: ${tenantId}`);
    const mayChange = permits(reader.actor as TenantActor, 'service-settings:write');
    return { ...row, settings: settingsInForce(row.settings), actions: mayChange ? ['update'] : [] };
  }
}
