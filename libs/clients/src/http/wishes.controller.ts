import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { ClientId, TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import {
  ListWishesVersionsDto,
  StateWishesDto,
  wishesExample,
  WishesVersionPageDto,
  WishesViewDto,
  type WishesView,
} from '../contract/wishes.schema';
import { clientsErrors } from '../domain/errors';
import { WishesQueries } from '../wishes.queries';
import { WishesService } from '../wishes.service';
import { ClientIdDto } from './parameters';

const tag = 'Clients';

const stated = {
  statedOn: '2026-02-20',
  recordedAt: '2026-02-20T11:00:00.000Z',
  recordedBy: 'Alex Hartley',
  source: 'together' as const,
  wishes: wishesExample,
};
const viewExample: WishesView = { id: '01936d3a-6c00-7000-8000-000000000030' as ClientId, version: 3, ...stated };

@Controller('v1/clients/:clientId/wishes')
export class WishesController {
  constructor(
    private readonly db: Db,
    private readonly wishes: WishesService,
    private readonly queries: WishesQueries,
  ) {}

  @Get()
  @Operation({
    id: 'getWishes',
    summary: 'Get what a client wants of work',
    description: 'The current wishes; an empty document of version 0 before any were stated.',
    tag,
    allow: 'clients:read',
    returns: WishesViewDto,
    example: viewExample,
    problems: ['clients.client_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, clientId));
    if (!view) throw clientsErrors.clientNotFound(clientId);
    return view;
  }

  @Put()
  @Operation({
    id: 'stateWishes',
    summary: 'State what a client wants of work',
    description: 'Adds a version of the wishes. Earlier versions are kept.',
    tag,
    allow: 'clients:write',
    body: StateWishesDto,
    returns: WishesViewDto,
    example: viewExample,
    problems: ['clients.client_not_found', 'clients.unknown_occupation', 'clients.changed_meanwhile'],
  })
  async state(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @IfMatch() version: number,
    @Body() body: StateWishesDto,
  ) {
    return this.wishes.state(actor, clientId, version, body);
  }

  @Get('versions')
  @Operation({
    id: 'listWishesVersions',
    summary: 'List the versions of a client’s wishes',
    description: 'Every version ever stated, newest first.',
    tag,
    allow: 'clients:read',
    returns: WishesVersionPageDto,
    example: { data: [{ number: 3, ...stated }], page: { nextCursor: null, hasMore: false } },
    problems: ['clients.client_not_found'],
  })
  async versions(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @Query() query: ListWishesVersionsDto,
  ) {
    return this.db.read(actor, async (reader) => {
      if (!(await this.queries.find(reader, clientId))) throw clientsErrors.clientNotFound(clientId);
      return this.queries.versions(reader, clientId, query);
    });
  }
}
