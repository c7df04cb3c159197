import type { TenantActor } from '#kernel';
import type { FastifyRequest } from 'fastify';
import type { Permission } from './operation';

/** Knows who asks and what they may do. Identity provides it; the guard calls it for every route that is not public. */
export abstract class Gatekeeper {
  /** Who sent the request, by session cookie or `Authorization: Bearer` key; null when nobody known did. */
  abstract authenticate(request: FastifyRequest): Promise<TenantActor | null>;

  /** Whether an actor holds a right. Scopes of keys are checked here as well. */
  abstract permits(actor: TenantActor, permission: Permission): boolean;
}
