import type { AccountActor, AccountId, KeyActor, Role, SystemActor, TeamId, TenantId } from '#kernel';
import { newId } from '#platform/database';
import type { TestDatabase } from '#platform/testing';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';
import { ApiKeysQueries } from './api-keys.queries';
import { ApiKeysService } from './api-keys.service';
import { Passwords } from './passwords';
import { TeamsQueries } from './teams.queries';
import { TeamsService } from './teams.service';
import { TenantsQueries } from './tenants.queries';
import { TenantsService } from './tenants.service';

/** The password of every account that `aService` makes. */
export const testPassword = 'rain on the Rivelin';

/** Hashing is slow on purpose; a spec that needs nine accounts pays for one hash. */
class RememberedPasswords extends Passwords {
  private static readonly known = new Map<string, Promise<string>>();

  override hash(password: string): Promise<string> {
    const hash = RememberedPasswords.known.get(password) ?? super.hash(password);
    RememberedPasswords.known.set(password, hash);
    return hash;
  }
}

/** A service with two teams and somebody in every role. */
export interface TestService {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly otherTeamId: TeamId;
  readonly admin: AccountActor;
  /** Leads the first team. */
  readonly leader: AccountActor;
  /** Leads the other team. */
  readonly otherLeader: AccountActor;
  /** In the first team. */
  readonly specialist: AccountActor;
  /** In the first team too. */
  readonly colleague: AccountActor;
  /** In the other team. */
  readonly outsider: AccountActor;
  readonly commissioner: AccountActor;
  /** A key of the first team that reads and writes. */
  readonly key: KeyActor;
  /** The same key as it is sent: `Authorization: Bearer …`. */
  readonly keyText: string;
  readonly system: SystemActor;
  /** E-mail address of an account above; its password is `testPassword`. */
  email(actor: AccountActor): string;
}

type Person = Exclude<
  keyof TestService,
  'tenantId' | 'teamId' | 'otherTeamId' | 'key' | 'keyText' | 'system' | 'email'
>;

/** Sets up a service through the real services. Several may live in one database. */
export async function aService(
  testDb: Pick<TestDatabase, 'db' | 'work'>,
  options: { readonly name?: string; readonly timeZone?: string; readonly isDemo?: boolean } = {},
): Promise<TestService> {
  const { work } = testDb;
  const system: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };
  const { tenantId } = system;
  await new TenantsService(work, new TenantsQueries()).create(system, { name: 'Don Valley IPS', ...options });

  const teams = new TeamsService(work, new TeamsQueries());
  const teamId = (await teams.create(system, { name: 'Rotherham' })).id;
  const otherTeamId = (await teams.create(system, { name: 'Barnsley' })).id;

  const accounts = new AccountsService(work, new RememberedPasswords(), new AccountsQueries());
  const emails = new Map<AccountId, string>();
  const person = async (name: Person, role: Role, teamIds: TeamId[]): Promise<AccountActor> => {
    const email = `${name.toLowerCase()}@${tenantId.slice(-12)}.example`;
    const input = { email, displayName: displayNames[name], role, teamIds, password: testPassword };
    const { id: accountId } = await accounts.create(system, input, { ownPassword: true });
    emails.set(accountId, email);
    return { kind: 'account', tenantId, accountId, role, teamIds };
  };
  const people = {
    admin: await person('admin', 'admin', []),
    leader: await person('leader', 'leader', [teamId]),
    otherLeader: await person('otherLeader', 'leader', [otherTeamId]),
    specialist: await person('specialist', 'specialist', [teamId]),
    colleague: await person('colleague', 'specialist', [teamId]),
    outsider: await person('outsider', 'specialist', [otherTeamId]),
    commissioner: await person('commissioner', 'commissioner', []),
  };

  const keys = new ApiKeysService(work, new ApiKeysQueries());
  const made = await keys.create(system, { name: 'Case system link', scopes: ['read', 'write'], teamIds: [teamId] });
  const key: KeyActor = { kind: 'key', tenantId, apiKeyId: made.id, scopes: ['read', 'write'], teamIds: [teamId] };

  return {
    ...people,
    tenantId,
    teamId,
    otherTeamId,
    key,
    keyText: made.key ?? '',
    system,
    email: ({ accountId }) => emails.get(accountId) ?? '',
  };
}

const displayNames: Readonly<Record<Person, string>> = {
  admin: 'Ada Whitlock',
  leader: 'Lena Marsh',
  otherLeader: 'Owen Pryce',
  specialist: 'Sam Okoro',
  colleague: 'Cass Doyle',
  outsider: 'Bina Rao',
  commissioner: 'Cora Finch',
};
