import { z } from 'zod';
import type { ClientId, SystemActor, TenantId, VacancyId } from '#kernel';

const uuid = <Kind extends string>() => z.uuid() as unknown as z.ZodType<Kind>;

const tenantId = uuid<TenantId>();

export const TenantPayload = z.object({ tenantId });
export const RunPayload = z.object({ tenantId, runId: z.uuid() });
export const PlacePayload = z.object({ tenantId, runId: z.uuid(), place: z.string() });
/** `relist` false: something happened to the client that leaves their list as it is. */
export const ClientPayload = z.object({ tenantId, clientId: uuid<ClientId>(), relist: z.boolean().default(true) });
/** What may have changed: one vacancy, several, all of an employer, of several; none of them when a run has ended. */
export const ChangesPayload = z.object({
  tenantId,
  vacancyId: uuid<VacancyId>().optional(),
  vacancyIds: z.array(uuid<VacancyId>()).default([]),
  employerId: z.uuid().optional(),
  employerIds: z.array(z.uuid()).default([]),
});

/** Whose lists or answers may have changed: one client's, several, or, after a run, everybody's. */
export const ListsPayload = z.object({
  tenantId,
  runId: z.uuid().optional(),
  clientId: uuid<ClientId>().optional(),
  clientIds: z.array(uuid<ClientId>()).default([]),
});

/** The worker at a task of a tenant. */
export function worker(id: TenantId, job: string): SystemActor {
  return { kind: 'system', tenantId: id, program: `worker:${job}` };
}
