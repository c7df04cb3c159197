import { Injectable } from '@nestjs/common';
import type { ApiKeyId, TeamId, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work } from '#platform/database';
import { ApiKeysQueries } from './api-keys.queries';
import type { ApiKeyView, ApiKeyWithSecret, CreateApiKey } from './contract/api-key.schema';
import { checkTeams } from './domain/account';
import { writeKey } from './domain/api-key';
import { identityErrors } from './domain/errors';
import { ApiKeyRow, ApiKeyTeamRow } from './persistence/api-key.entity';
import { digest, newPrefix, newSecret } from './secrets';

/** Making and revoking the keys of integrators. A key is never changed: make a second one, move over, revoke the first. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly work: Work,
    private readonly keys: ApiKeysQueries,
  ) {}

  /** Makes a key. The answer holds the secret, this once. */
  async create(actor: TenantActor, input: CreateApiKey): Promise<ApiKeyWithSecret> {
    const parts = { prefix: newPrefix(), secret: newSecret() };
    return this.work.run(actor, 'identity.create_api_key', async (tx) => {
      const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
      if (expiresAt && expiresAt <= tx.now) throw identityErrors.expiryPassed();
      const teamIds = [...new Set(input.teamIds)];
      const found = await tx.query<{ id: TeamId }>(`select id from identity.team where id = any ($1::uuid[])`, [
        teamIds,
      ]);
      checkTeams(
        teamIds,
        found.map(({ id }) => id),
      );

      const { id, ...rest } = input;
      const row = Object.assign(new ApiKeyRow(), {
        id: id ?? newId<'api-key'>(),
        tenantId: actor.tenantId,
        name: input.name,
        prefix: parts.prefix,
        secretHash: digest(parts.secret),
        scopes: [...new Set(input.scopes)].sort(),
        expiresAt,
        lastUsedAt: null,
        revokedAt: null,
        createFingerprint: fingerprint(rest),
        version: 1,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      const isNew = await insertOnce(tx, ApiKeyRow, row, identityErrors.idTaken);
      const links = teamIds.map((teamId) => ({ tenantId: row.tenantId, apiKeyId: row.id, teamId }));
      if (isNew && links.length > 0) await tx.manager.insert(ApiKeyTeamRow, links);
      tx.note({ kind: 'api_key', id: row.id }, { scopes: row.scopes, teamIds, repeated: !isNew });
      return { ...(await this.keys.get(tx, row.id)), key: isNew ? writeKey(parts) : null };
    });
  }

  /** Revokes a key from the next request on. Revoking it again changes nothing. */
  async revoke(actor: TenantActor, apiKeyId: ApiKeyId, version: number): Promise<ApiKeyView> {
    return this.work.run(actor, 'identity.revoke_api_key', async (tx) => {
      const row = await tx.manager.findOne(ApiKeyRow, { where: { id: apiKeyId }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw identityErrors.apiKeyNotFound(apiKeyId);
      if (row.version !== version) throw identityErrors.changedMeanwhile(row.id, row.version);
      if (!row.revokedAt) await tx.manager.save(Object.assign(row, { revokedAt: tx.now, updatedAt: tx.now }));
      tx.note({ kind: 'api_key', id: row.id });
      return this.keys.get(tx, row.id);
    });
  }
}
