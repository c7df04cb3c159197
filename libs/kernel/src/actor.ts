import type { AccountId, ApiKeyId, TeamId, TenantId } from './id';

/** What a signed-in person is to the service. */
export const roles = {
  admin: 'Sets up teams, accounts and keys, and assigns clients to specialists',
  leader: 'Leads one or more teams: weekly review, targets, everything a specialist may do',
  specialist: 'Employment specialist: employers, contacts, vacancies and the clients of their teams',
  commissioner: 'Pays for the service: sees outcomes and counts, never a client',
} as const;
export type Role = keyof typeof roles;

/** What an API key may do. */
export type Scope = 'read' | 'write';

/** A person signed in with a session. */
export interface AccountActor {
  readonly kind: 'account';
  readonly tenantId: TenantId;
  readonly accountId: AccountId;
  readonly role: Role;
  readonly teamIds: readonly TeamId[];
}

/** An integrator's program, signed in with an API key. It sees the clients of the teams its key names, and no others. */
export interface KeyActor {
  readonly kind: 'key';
  readonly tenantId: TenantId;
  readonly apiKeyId: ApiKeyId;
  readonly scopes: readonly Scope[];
  readonly teamIds: readonly TeamId[];
}

/** Foothold's own programs at work for one tenant: the night run, an import, the demo. */
export interface SystemActor {
  readonly kind: 'system';
  readonly tenantId: TenantId;
  /** The program and its task, for the audit: `worker:matching.run-night`. */
  readonly program: string;
}

/**
 * Before anyone is known: signing in, reading a session cookie, listing tenants for the schedules.
 * It reaches only the tables of identity, never the records of a tenant.
 */
export interface EntranceActor {
  readonly kind: 'entrance';
}

/** Who asks. A parameter of every read and write; row security in the database follows it. */
export type Actor = AccountActor | KeyActor | SystemActor | EntranceActor;

/** An actor who works inside a tenant. */
export type TenantActor = AccountActor | KeyActor | SystemActor;

export const entrance: EntranceActor = { kind: 'entrance' };

/** Stable name of an actor for audit rows and idempotency scopes: `account:<id>`, `key:<id>`, `system:<program>`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'account':
      return `account:${actor.accountId}`;
    case 'key':
      return `key:${actor.apiKeyId}`;
    case 'system':
      return `system:${actor.program}`;
    case 'entrance':
      return 'entrance';
  }
}
