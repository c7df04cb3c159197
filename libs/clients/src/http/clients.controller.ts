import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { ClientsQueries } from '../clients.queries';
import { ClientsService } from '../clients.service';
import {
  AssignClientDto,
  clientExample,
  clientListItemExample,
  ClientPageDto,
  ClientViewDto,
  CreateClientDto,
  ListClientsDto,
  UpdateClientDto,
} from '../contract/client.schema';
import { clientsErrors } from '../domain/errors';
import { ClientIdDto } from './parameters';

const tag = 'Clients';

@Controller('v1/clients')
export class ClientsController {
  constructor(
    private readonly db: Db,
    private readonly clients: ClientsService,
    private readonly queries: ClientsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listClients',
    summary: 'List clients',
    description:
      'The clients of the sender’s teams, by name or by entry. There is no other order: nothing ranks people.',
    tag,
    allow: 'clients:read',
    returns: ClientPageDto,
    example: { data: [clientListItemExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListClientsDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'createClient',
    summary: 'Take up a client',
    description: 'Records a person who wants work. No diagnosis, no date of birth and no full address are asked for.',
    tag,
    allow: 'clients:write',
    body: CreateClientDto,
    returns: ClientViewDto,
    example: clientExample,
    problems: [
      'clients.team_not_yours',
      'clients.specialist_not_in_team',
      'clients.district_unknown',
      'clients.entry_in_future',
      'clients.wording_missing',
      'clients.id_taken',
    ],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateClientDto) {
    return this.clients.create(actor, body);
  }

  @Get(':clientId')
  @Operation({
    id: 'getClient',
    summary: 'Get a client',
    description: 'One client of the sender’s teams. A client of another team is not found.',
    tag,
    allow: 'clients:read',
    returns: ClientViewDto,
    example: clientExample,
    problems: ['clients.client_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, clientId));
    if (!view) throw clientsErrors.clientNotFound(clientId);
    return view;
  }

  @Patch(':clientId')
  @Operation({
    id: 'updateClient',
    summary: 'Change a client',
    description: 'Changes what the body names, as JSON Merge Patch: null clears, absent leaves.',
    tag,
    allow: 'clients:write',
    body: UpdateClientDto,
    returns: ClientViewDto,
    example: clientExample,
    problems: [
      'clients.client_not_found',
      'clients.district_unknown',
      'clients.wording_missing',
      'clients.changed_meanwhile',
    ],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateClientDto,
  ) {
    return this.clients.update(actor, clientId, version, body);
  }

  @Post(':clientId/assignments')
  @Operation({
    id: 'assignClient',
    summary: 'Hand a client over',
    description: 'Ends the current assignment today and starts the new one. With `teamId`, another team takes over.',
    tag,
    allow: 'clients:assign',
    body: AssignClientDto,
    returns: ClientViewDto,
    example: clientExample,
    problems: ['clients.client_not_found', 'clients.team_not_yours', 'clients.specialist_not_in_team'],
  })
  async assign(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto, @Body() body: AssignClientDto) {
    return this.clients.assign(actor, clientId, body);
  }
}
