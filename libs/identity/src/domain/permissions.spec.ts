import fc from 'fast-check';
import { roles, type AccountActor, type KeyActor, type Role, type Scope, type TenantActor } from '#kernel';
import { permissions, permissionsOf, permits, type PermissionName } from './permissions';

const account = (role: Role) => ({ kind: 'account', role, teamIds: [] }) as unknown as AccountActor;
const key = (...scopes: Scope[]) => ({ kind: 'key', scopes, teamIds: [] }) as unknown as KeyActor;
const system = { kind: 'system', program: 'spec' } as unknown as TenantActor;

/** The table once more, by hand: a change of rights has to be written down twice. A = admin, L, S, C, r/w = scopes of keys. */
const table: Record<PermissionName, string> = {
  'employers:read': 'ALSCr',
  'employers:write': 'ALSw',
  'contacts:read': 'ALSr',
  'contacts:write': 'ALSw',
  'vacancies:read': 'ALSCr',
  'vacancies:write': 'ALSw',
  'clients:read': 'ALSr',
  'clients:write': 'LSw',
  'clients:assign': 'AL',
  'suggestions:read': 'LSr',
  'suggestions:write': 'LSw',
  'matching:read': 'ALSr',
  'matching:run': 'ALS',
  'matching-quality:read': 'ALr',
  'matching-policies:write': 'AL',
  'imports:read': 'ALSr',
  'imports:write': 'ALSw',
  'teams:read': 'ALSr',
  'teams:write': 'A',
  'accounts:read': 'A',
  'accounts:write': 'A',
  'api-keys:read': 'A',
  'api-keys:write': 'A',
  'today:read': 'ALSr',
  'team-week:read': 'ALCr',
  'service-settings:write': 'A',
};

const actors: Record<string, TenantActor> = {
  A: account('admin'),
  L: account('leader'),
  S: account('specialist'),
  C: account('commissioner'),
  r: key('read'),
  w: key('write'),
};

const names = Object.keys(permissions) as PermissionName[];

describe('permissions', () => {
  it.each(names)('%s is held by exactly those of the table', (name) => {
    const holders = Object.entries(actors)
      .filter(([, actor]) => permits(actor, name))
      .map(([letter]) => letter);
    expect(holders.join('')).toBe(table[name]);
  });

  it('lets our own programs do everything', () => {
    expect(permissionsOf(system)).toEqual(names);
  });

  it('keeps commissioners away from clients, their suggestions and what was said to employers', () => {
    const held = permissionsOf(account('commissioner'));
    expect(held.filter((name) => /^(clients|suggestions|contacts|matching):/.test(name))).toEqual([]);
  });

  it('refuses a name that is not in the table to everyone', () => {
    const anyone = fc.constantFrom(...Object.values(actors), system);
    const noName = fc.string().filter((text) => !(text in permissions));
    fc.assert(fc.property(anyone, noName, (actor, text) => !permits(actor, text)));
  });

  it('gives every role its read right with each write right', () => {
    for (const role of Object.keys(roles) as Role[]) {
      const held = new Set<string>(permissionsOf(account(role)));
      for (const name of held) {
        const read = name.replace(/:write$/, ':read');
        // Everyone reads the settings: GET /v1/service asks for no right.
        if (read in permissions) expect(held).toContain(read);
      }
    }
  });

  it('gives a key with more scopes at least what each scope gives alone, and nothing about accounts and keys', () => {
    fc.assert(
      fc.property(fc.subarray<Scope>(['read', 'write']), (scopes) => {
        const held = permissionsOf(key(...scopes));
        expect(held).toEqual(names.filter((name) => scopes.some((scope) => permits(key(scope), name))));
        expect(held.filter((name) => /^(accounts|api-keys|service-settings):/.test(name))).toEqual([]);
      }),
    );
  });
});
