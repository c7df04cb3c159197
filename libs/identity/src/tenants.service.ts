import { Injectable } from '@nestjs/common';
import type { SystemActor, TenantActor } from '#kernel';
import { Work, type Tx } from '#platform/database';
import type { CreateService, ServiceView, UpdateService } from './contract/service.schema';
import { CreateService as CreateServiceSchema } from './contract/service.schema';
import { identityErrors } from './domain/errors';
import { serviceChanged } from './domain/events';
import { mergePatch } from './domain/service-settings';
import { TenantRow } from './persistence/tenant.entity';
import { TenantsQueries } from './tenants.queries';

/** Setting up a service and changing its settings. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly work: Work,
    private readonly tenants: TenantsQueries,
  ) {}

  /** Sets up a service under the actor's own tenant id: a program makes the id and acts for it from the first row on. */
  create(actor: SystemActor, input: CreateService): Promise<ServiceView> {
    return this.work.run(actor, 'identity.create_service', (tx) => this.add(tx, actor, input));
  }

  /** As `create`, inside the caller's transaction. */
  async add(tx: Tx, actor: SystemActor, input: CreateService): Promise<ServiceView> {
    const { name, timeZone, isDemo } = CreateServiceSchema.parse(input);
    await tx.manager.insert(TenantRow, {
      id: actor.tenantId,
      name,
      timeZone,
      isDemo,
      settings: {},
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    tx.note({ kind: 'tenant', id: actor.tenantId });
    tx.emit({ name: serviceChanged, payload: {} });
    return this.tenants.own(tx);
  }

  /** Changes the actor's own service. `version` is the one the sender last saw. */
  async update(actor: TenantActor, version: number, input: UpdateService): Promise<ServiceView> {
    return this.work.run(actor, 'identity.update_service', async (tx) => {
      const row = await tx.manager.findOneOrFail(TenantRow, {
        where: { id: actor.tenantId },
        lock: { mode: 'pessimistic_write' },
      });
      if (row.version !== version) throw identityErrors.changedMeanwhile(row.id, row.version);
      await tx.manager.save(
        Object.assign(row, {
          name: input.name ?? row.name,
          timeZone: input.timeZone ?? row.timeZone,
          settings: mergePatch(row.settings, input.settings ?? {}),
          updatedAt: tx.now,
        }),
      );
      tx.note({ kind: 'tenant', id: row.id }, { settings: input.settings });
      tx.emit({ name: serviceChanged, payload: {} });
      return this.tenants.own(tx);
    });
  }
}
