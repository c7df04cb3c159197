import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import {
  ListVarietyDto,
  nearMissesExample,
  NearMissesDto,
  varietyExample,
  VarietyViewDto,
  WhatStandsInTheWayDto,
  whatStandsInTheWayExample,
} from '../contract/limits.schema';
import { WhatIfDto, whatIfExample, WhatIfViewDto } from '../contract/what-if.schema';
import { OutlookQueries } from '../outlook.queries';
import { WhatIfQueries } from '../what-if.queries';
import { ClientIdDto } from './parameters';

const about = { tag: 'Suggestions', allow: 'suggestions:read', problems: ['matching.client_not_found'] } as const;

@Controller('v1/clients/:clientId')
export class OutlookController {
  constructor(
    private readonly db: Db,
    private readonly outlook: OutlookQueries,
    private readonly whatIf: WhatIfQueries,
  ) {}

  @Get('what-stands-in-the-way')
  @Operation({
    ...about,
    id: 'getWhatStandsInTheWay',
    summary: 'Get what stands in a client’s way',
    description:
      'For each hard wish, how many more vacancies there would be if it alone moved by one step. To be talked about; nothing is changed.',
    returns: WhatStandsInTheWayDto,
    example: whatStandsInTheWayExample,
  })
  async whatStandsInTheWay(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto) {
    return this.db.read(actor, (reader) => this.outlook.whatStandsInTheWay(reader, clientId));
  }

  @Get('near-misses')
  @Operation({
    ...about,
    id: 'getNearMisses',
    summary: 'Get a client’s near misses',
    description:
      'Vacancies that break one hard wish alone, one an employer could bend: hours, days and times, kinds of shift, a task. They are a start for a talk with the employer and never on the client’s list.',
    returns: NearMissesDto,
    example: nearMissesExample,
  })
  async nearMisses(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto) {
    return this.db.read(actor, (reader) => this.outlook.nearMisses(reader, clientId));
  }

  @Get('variety')
  @Operation({
    ...about,
    id: 'getListVariety',
    summary: 'Count kinds of work and employers on a list',
    description: 'How many kinds of work and how many employers the client’s suggestions hold.',
    returns: VarietyViewDto,
    example: varietyExample,
  })
  async variety(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @Query() query: ListVarietyDto,
  ) {
    return this.db.read(actor, (reader) => this.outlook.variety(reader, clientId, query));
  }

  @Post('what-if')
  @Operation({
    ...about,
    id: 'askWhatIf',
    summary: 'Ask what the list would be',
    description:
      'The list the client would have with other wishes, or with more variety, with its reasons and what it changes. Nothing is written down: neither the wishes nor the list, and the answer is not kept for repetition either.',
    status: 200,
    keepsNothing: true,
    body: WhatIfDto,
    returns: WhatIfViewDto,
    example: whatIfExample,
  })
  async ask(@CurrentActor() actor: TenantActor, @Param() { clientId }: ClientIdDto, @Body() body: WhatIfDto) {
    return this.db.read(actor, (reader) => this.whatIf.ask(reader, clientId, body));
  }
}
