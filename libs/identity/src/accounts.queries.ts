import { Injectable } from '@nestjs/common';
import type { AccountId, TeamId, TenantActor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { AccountPage, AccountQuery, AccountView } from './contract/account.schema';
import { identityErrors } from './domain/errors';
import { permits } from './domain/permissions';

/** A colleague as other rooms show them. */
export interface Colleague {
  readonly id: AccountId;
  readonly name: string;
  readonly teamIds: TeamId[];
}

type AccountRecord = Omit<AccountView, 'actions'>;

const columns = `a.id, a.version, a.email, a.display_name as "displayName", a.role,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name_key)
    from identity.membership m join identity.team t on t.id = m.team_id where m.account_id = a.id
  ), '[]') as teams,
  a.must_change_password as "mustChangePassword", a.disabled_at as "disabledAt",
  (select max(s.created_at) from identity.session s where s.account_id = a.id) as "lastSignedInAt",
  a.created_at as "createdAt", a.updated_at as "updatedAt"`;

/** Reads of accounts. */
@Injectable()
export class AccountsQueries {
  /** One account; null when the service has none such. */
  async find(reader: Reader, accountId: AccountId): Promise<AccountView | null> {
    const [account] = await reader.query<AccountRecord>(`select ${columns} from identity.account a where a.id = $1`, [
      accountId,
    ]);
    return account ? withActions(reader, account) : null;
  }

  /** One account that must exist. */
  async get(reader: Reader, accountId: AccountId): Promise<AccountView> {
    const account = await this.find(reader, accountId);
    if (!account) throw identityErrors.accountNotFound(accountId);
    return account;
  }

  /** A page of the service's accounts. */
  async list(reader: Reader, query: AccountQuery): Promise<AccountPage> {
    const { rows, page } = await keyset<AccountRecord>(reader, {
      select: `select ${columns} from identity.account a
        where ($1::text is null or strpos(lower(a.display_name), $1) > 0 or strpos(a.email, $1) > 0)
          and ($2::text is null or a.role = $2)
          and ($3::uuid is null or exists (
            select from identity.membership m where m.account_id = a.id and m.team_id = $3))
          and ($4::boolean is null or (a.disabled_at is not null) = $4)`,
      parameters: [query.q?.toLowerCase() ?? null, query.role ?? null, query.teamId ?? null, query.disabled ?? null],
      sorts: {
        displayName: { column: 'lower(a.display_name)', type: 'text' },
        createdAt: { column: 'a.created_at', type: 'timestamptz' },
      },
      idColumn: 'a.id',
      query,
    });
    return { data: rows.map((row) => withActions(reader, row)), page };
  }

  /** For other rooms: the people of some teams who may hold clients, by name. Without teams: of the whole service. */
  specialists(reader: Reader, teamIds: readonly TeamId[] | null = null): Promise<Colleague[]> {
    return reader.query<Colleague>(
      `select a.id, a.display_name as name, array_agg(m.team_id::text order by m.team_id) as "teamIds"
       from identity.account a join identity.membership m on m.account_id = a.id
       where a.role in ('specialist', 'leader') and a.disabled_at is null and ($1::uuid[] is null or m.team_id = any ($1))
       group by a.id order by lower(a.display_name), a.id`,
      [teamIds],
    );
  }

  /** For other rooms: display names by id, disabled accounts included, since the past keeps its names. */
  async names(reader: Reader, accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>> {
    const rows = await reader.query<{ id: AccountId; name: string }>(
      `select a.id, a.display_name as name from identity.account a where a.id = any ($1::uuid[])`,
      [accountIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** What proves who somebody is. For this room alone. */
  async credentials(reader: Reader, accountId: AccountId): Promise<{ email: string; passwordHash: string } | null> {
    const [found] = await reader.query<{ email: string; passwordHash: string }>(
      `select a.email, a.password_hash as "passwordHash" from identity.account a where a.id = $1`,
      [accountId],
    );
    return found ?? null;
  }
}

function withActions(reader: Reader, account: AccountRecord): AccountView {
  const mayWrite = permits(reader.actor as TenantActor, 'accounts:write');
  return { ...account, actions: mayWrite ? ['update', 'reset_password'] : [] };
}
