import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { ApiKeysQueries } from '../api-keys.queries';
import { ApiKeysService } from '../api-keys.service';
import {
  apiKeyExample,
  ApiKeyPageDto,
  ApiKeyQueryDto,
  ApiKeyViewDto,
  ApiKeyWithSecretDto,
  CreateApiKeyDto,
} from '../contract/api-key.schema';
import {
  apiKeyNotFound,
  changedMeanwhile,
  expiryPassed,
  gateProblems,
  idTaken,
  unknownTeams,
} from '../contract/problems';
import { ApiKeyIdDto } from './parameters';

const tag = 'API keys';

@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly db: Db,
    private readonly keys: ApiKeysService,
    private readonly queries: ApiKeysQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listApiKeys',
    summary: 'List API keys',
    description: 'The keys of the service, revoked ones included, without their secrets.',
    tag,
    allow: 'api-keys:read',
    returns: ApiKeyPageDto,
    example: { data: [apiKeyExample], page: { nextCursor: null, hasMore: false } },
    problems: gateProblems,
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ApiKeyQueryDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'createApiKey',
    summary: 'Make an API key',
    description:
      'Makes a key and shows it this once. To change a key in use, make a second one, move the program over, and ' +
      'revoke the first: both work meanwhile.',
    tag,
    allow: 'api-keys:write',
    body: CreateApiKeyDto,
    showsSecret: true,
    returns: ApiKeyWithSecretDto,
    example: { ...apiKeyExample, key: 'fh_q7m2x9ka_w4Zb1kq0N8yT3vLr6sXe9cJm2dHf5gPa7uQoRiEtYxk' },
    problems: [...unknownTeams, ...expiryPassed, ...idTaken, ...gateProblems],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateApiKeyDto) {
    return this.keys.create(actor, body);
  }

  @Get(':apiKeyId')
  @Operation({
    id: 'getApiKey',
    summary: 'Get an API key',
    description: 'One key with what it may do and when it was last used, without its secret.',
    tag,
    allow: 'api-keys:read',
    returns: ApiKeyViewDto,
    example: apiKeyExample,
    problems: [...apiKeyNotFound, ...gateProblems],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { apiKeyId }: ApiKeyIdDto) {
    return this.db.read(actor, (reader) => this.queries.get(reader, apiKeyId));
  }

  @Delete(':apiKeyId')
  @Operation({
    id: 'revokeApiKey',
    summary: 'Revoke an API key',
    description: 'The key is refused from the next request on. It stays in the list, marked as revoked.',
    tag,
    allow: 'api-keys:write',
    returns: ApiKeyViewDto,
    example: { ...apiKeyExample, version: 2, revokedAt: '2026-03-03T09:00:00.000Z', actions: [] },
    problems: [...apiKeyNotFound, ...changedMeanwhile, ...gateProblems],
  })
  async revoke(@CurrentActor() actor: TenantActor, @Param() { apiKeyId }: ApiKeyIdDto, @IfMatch() version: number) {
    return this.keys.revoke(actor, apiKeyId, version);
  }
}
