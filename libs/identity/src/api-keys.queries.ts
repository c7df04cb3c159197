import { Injectable } from '@nestjs/common';
import type { ApiKeyId, TenantActor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { ApiKeyPage, ApiKeyQuery, ApiKeyView } from './contract/api-key.schema';
import { identityErrors } from './domain/errors';
import { permits } from './domain/permissions';

type ApiKeyRecord = Omit<ApiKeyView, 'actions'>;

const columns = `k.id, k.version, k.name, k.prefix, k.scopes,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name_key)
    from identity.api_key_team kt join identity.team t on t.id = kt.team_id where kt.api_key_id = k.id
  ), '[]') as teams,
  k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt",
  k.created_at as "createdAt", k.updated_at as "updatedAt"`;

/** Reads of API keys. The secret is not among them: nobody can read it back. */
@Injectable()
export class ApiKeysQueries {
  /** One key; null when the service has none such. */
  async find(reader: Reader, apiKeyId: ApiKeyId): Promise<ApiKeyView | null> {
    const [key] = await reader.query<ApiKeyRecord>(`select ${columns} from identity.api_key k where k.id = $1`, [
      apiKeyId,
    ]);
    return key ? withActions(reader, key) : null;
  }

  /** One key that must exist. */
  async get(reader: Reader, apiKeyId: ApiKeyId): Promise<ApiKeyView> {
    const key = await this.find(reader, apiKeyId);
    if (!key) throw identityErrors.apiKeyNotFound(apiKeyId);
    return key;
  }

  /** A page of the service's keys. */
  async list(reader: Reader, query: ApiKeyQuery): Promise<ApiKeyPage> {
    const { rows, page } = await keyset<ApiKeyRecord>(reader, {
      select: `select ${columns} from identity.api_key k
        where ($1::boolean is null or (k.revoked_at is not null) = $1)`,
      parameters: [query.revoked ?? null],
      sorts: {
        name: { column: 'lower(k.name)', type: 'text' },
        createdAt: { column: 'k.created_at', type: 'timestamptz' },
      },
      idColumn: 'k.id',
      query,
    });
    return { data: rows.map((row) => withActions(reader, row)), page };
  }
}

function withActions(reader: Reader, key: ApiKeyRecord): ApiKeyView {
  const mayRevoke = !key.revokedAt && permits(reader.actor as TenantActor, 'api-keys:write');
  return { ...key, actions: mayRevoke ? ['revoke'] : [] };
}
