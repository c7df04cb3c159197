import type { Role, Scope, TenantActor } from '#kernel';

/** Everything a route may ask for, `lib:verb`, with what it lets one do. */
export const permissions = {
  'employers:read': 'See employers, their sites and their people',
  'employers:write': 'Add and change employers, their sites and their people',
  'contacts:read': 'Read the log of contacts with employers',
  'contacts:write': 'Log, plan, change and cancel contacts with employers',
  'vacancies:read': 'See vacancies',
  'vacancies:write': 'Add and change vacancies and their state',
  'clients:read': 'See clients as far as row security shows them: an admin sees who they are, not what they wish',
  'clients:write': 'Add and change clients and their wishes',
  'clients:assign': 'Assign clients to specialists',
  'suggestions:read': 'See the suggestions made for clients',
  'suggestions:write': 'Answer suggestions: pursue, later, not for me',
  'matching:read': 'See matching runs and their progress',
  'matching:run': 'Start and cancel matching runs',
  'matching-quality:read': 'See how good the lists of the whole service are, in counts',
  'matching-policies:write': 'Change what matching weighs, and try it out before',
  'imports:read': 'See imports, their progress and their row errors',
  'imports:write': 'Start and cancel imports',
  'teams:read': 'See the teams and who is in them',
  'teams:write': 'Add and rename teams',
  'accounts:read': 'See the accounts of the service',
  'accounts:write': 'Add, change and disable accounts and reset passwords',
  'api-keys:read': 'See the API keys of the service, never their secrets',
  'api-keys:write': 'Make and revoke API keys',
  'today:read': "See one's own day: planned contacts, next steps, the week's count",
  'team-week:read': "See a team's week: counts for each specialist",
  'service-settings:write': 'Change the name, time zone and settings of the service',
} as const;
export type PermissionName = keyof typeof permissions;

const everything = Object.keys(permissions) as PermissionName[];

const specialist: readonly PermissionName[] = [
  'employers:read',
  'employers:write',
  'contacts:read',
  'contacts:write',
  'vacancies:read',
  'vacancies:write',
  'clients:read',
  'clients:write',
  'suggestions:read',
  'suggestions:write',
  'matching:read',
  'matching:run',
  'imports:read',
  'imports:write',
  'teams:read',
  'today:read',
];

/** An admin assigns clients without reading what they wish for or what was suggested to them. */
const clientDetail: readonly PermissionName[] = ['clients:write', 'suggestions:read', 'suggestions:write'];

/** What each role may do. The only place that says so; row security in the database is the second lock. */
export const permissionsOfRole: Readonly<Record<Role, ReadonlySet<PermissionName>>> = {
  admin: new Set(everything.filter((name) => !clientDetail.includes(name))),
  leader: new Set([
    ...specialist,
    'matching-quality:read',
    'matching-policies:write',
    'team-week:read',
    'clients:assign',
  ]),
  specialist: new Set(specialist),
  commissioner: new Set(['team-week:read', 'employers:read', 'vacancies:read']),
};

const neverForKeys: readonly PermissionName[] = ['accounts:read', 'api-keys:read'];

/** What each scope of an API key opens. No key reaches accounts, keys, teams or settings, so a key cannot widen itself. */
export const permissionsOfScope: Readonly<Record<Scope, ReadonlySet<PermissionName>>> = {
  read: new Set(everything.filter((name) => name.endsWith(':read') && !neverForKeys.includes(name))),
  write: new Set([
    'employers:write',
    'contacts:write',
    'vacancies:write',
    'imports:write',
    'suggestions:write',
    'clients:write',
  ]),
};

/** Everything an actor may do, in the order of the table. Foothold's own programs may do everything in their tenant. */
export function permissionsOf(actor: TenantActor): PermissionName[] {
  switch (actor.kind) {
    case 'account':
      return everything.filter((name) => permissionsOfRole[actor.role].has(name));
    case 'key':
      return everything.filter((name) => actor.scopes.some((scope) => permissionsOfScope[scope].has(name)));
    case 'system':
      return [...everything];
  }
}

/** May this actor do that? A name that is not in the table is refused to everyone. */
export function permits(actor: TenantActor, permission: string): boolean {
  return permissionsOf(actor).some((name) => name === permission);
}
