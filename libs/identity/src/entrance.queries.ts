import { Injectable } from '@nestjs/common';
import type { AccountActor, AccountId, ApiKeyId, KeyActor, Role, Scope, TeamId, TenantId } from '#kernel';
import type { Reader } from '#platform/database';

/** What signing in needs to know about the owner of an address. */
export interface AccountAtTheDoor {
  readonly id: AccountId;
  readonly tenantId: TenantId;
  readonly role: Role;
  readonly passwordHash: string;
  readonly disabledAt: string | null;
  readonly isDemo: boolean;
  readonly teamIds: TeamId[];
  readonly settings: Record<string, unknown>;
}

/** A live session and who it belongs to. */
export interface LiveSession {
  readonly id: string;
  readonly actor: AccountActor;
  readonly mustChangePassword: boolean;
  readonly isDemo: boolean;
  readonly lastSeenAt: string;
}

/** A key by its prefix, live or not. The secret is still to be compared. */
export interface KeyAtTheDoor {
  readonly actor: KeyActor;
  readonly secretHash: Buffer;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

const teamsOfAccount = `array(select m.team_id::text from identity.membership m where m.account_id = a.id order by 1) as "teamIds"`;

/** The few reads that happen before anyone is known. The reader is the entrance's. */
@Injectable()
export class EntranceQueries {
  /** The account of an address (already in lower case). */
  async accountByEmail(reader: Reader, email: string): Promise<AccountAtTheDoor | null> {
    const [found] = await reader.query<AccountAtTheDoor>(
      `select a.id, a.tenant_id as "tenantId", a.role, a.password_hash as "passwordHash", a.disabled_at as "disabledAt",
         t.is_demo as "isDemo", t.settings, ${teamsOfAccount}
       from identity.account a join identity.tenant t on t.id = a.tenant_id
       where a.email = $1`,
      [email],
    );
    return found ?? null;
  }

  /** The session of a token, if it still runs and its account may sign in. */
  async liveSession(reader: Reader, tokenHash: Buffer, now: Date): Promise<LiveSession | null> {
    const [found] = await reader.query<
      Omit<LiveSession, 'actor'> & Pick<AccountActor, 'tenantId' | 'accountId' | 'role' | 'teamIds'>
    >(
      `select s.id, s.last_seen_at as "lastSeenAt", a.tenant_id as "tenantId", a.id as "accountId", a.role,
         a.must_change_password as "mustChangePassword", t.is_demo as "isDemo", ${teamsOfAccount}
       from identity.session s
       join identity.account a on a.id = s.account_id
       join identity.tenant t on t.id = a.tenant_id
       where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and a.disabled_at is null`,
      [tokenHash, now],
    );
    if (!found) return null;
    const { tenantId, accountId, role, teamIds, ...session } = found;
    return { ...session, actor: { kind: 'account', tenantId, accountId, role, teamIds } };
  }

  /** The key with a prefix. */
  async keyByPrefix(reader: Reader, prefix: string): Promise<KeyAtTheDoor | null> {
    const [found] = await reader.query<
      Omit<KeyAtTheDoor, 'actor'> & { tenantId: TenantId; apiKeyId: ApiKeyId; scopes: Scope[]; teamIds: TeamId[] }
    >(
      `select k.id as "apiKeyId", k.tenant_id as "tenantId", k.secret_hash as "secretHash", k.scopes,
         k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt",
         array(select t.team_id::text from identity.api_key_team t where t.api_key_id = k.id order by 1) as "teamIds"
       from identity.api_key k where k.prefix = $1`,
      [prefix],
    );
    if (!found) return null;
    const { tenantId, apiKeyId, scopes, teamIds, ...key } = found;
    return { ...key, actor: { kind: 'key', tenantId, apiKeyId, scopes, teamIds } };
  }
}
