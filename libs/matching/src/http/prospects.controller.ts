import { Controller, Get, Param, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { describeTag } from '#platform/contract';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import {
  caseloadProspectPageExample,
  CaseloadProspectPageDto,
  ListClientProspectsDto,
  ListProspectsDto,
  prospectPageExample,
  ProspectPageDto,
} from '../contract/prospect.schema';
import { ProspectsQueries } from '../prospects.queries';
import { ClientIdDto } from './parameters';

const tag = 'Prospects';
describeTag(tag, 'Employers worth a visit, with no vacancy on record.');

@Controller('v1')
export class ProspectsController {
  constructor(
    private readonly db: Db,
    private readonly prospects: ProspectsQueries,
  ) {}

  @Get('clients/:clientId/prospects')
  @Operation({
    id: 'listClientProspects',
    summary: 'List employers worth a visit for a client',
    description:
      'Employers without a vacancy on record, in the order of what the client said, each with why: kinds of work seen there or usual in its sector, the way there, signs of taking people on, how well we know each other. Worked out anew each time; employers in the same step of points stand in an order that changes daily, so a cursor is good for a day.',
    tag,
    allow: 'suggestions:read',
    returns: ProspectPageDto,
    example: prospectPageExample,
    problems: ['matching.client_not_found'],
  })
  async forClient(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @Query() query: ListClientProspectsDto,
  ) {
    return this.db.read(actor, (reader) => this.prospects.forClient(reader, clientId, query));
  }

  @Get('prospects')
  @Operation({
    id: 'listProspects',
    summary: 'List employers worth a visit for a caseload',
    description:
      'Employers without a vacancy on record, for everybody of a specialist’s caseload who looks for work. Each line says whose wishes it serves, by name and never by points. Only clients whom the sender may see count.',
    tag,
    allow: 'suggestions:read',
    returns: CaseloadProspectPageDto,
    example: caseloadProspectPageExample,
  })
  async forCaseload(@CurrentActor() actor: TenantActor, @Query() query: ListProspectsDto) {
    return this.db.read(actor, (reader) => this.prospects.forCaseload(reader, query));
  }
}
