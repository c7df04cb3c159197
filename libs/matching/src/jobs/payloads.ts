import { z } from 'zod';
import type { ClientId, SystemActor, TenantId, VacancyId } from '#kernel';

const uuid = <Kind extends string>() => z.uuid() as unknown as z.ZodType<Kind>;

const tenantId = uuid<TenantId>();

export const TenantPayload = z.object({ tenantId });
export const RunPayload = z.object({ tenantId, runId: z.uuid() });
export const PlacePayload = z.object({ tenantId, runId: z.uuid(), place: z.string() });
export const ClientPayload = z.object({ tenantId, clientId: uuid<ClientId>() });
export const VacancyPayload = z.object({ tenantId, vacancyId: uuid<VacancyId>() });

/** The worker at a task of a tenant. */
export function worker(id: TenantId, job: string): SystemActor {
  return { kind: 'system', tenantId: id, program: `worker:${job}` };
}
