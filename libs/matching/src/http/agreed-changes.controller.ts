import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { AgreedChangesQueries } from '../agreed-changes.queries';
import { AgreedChangesService } from '../agreed-changes.service';
import {
  agreedChangeExample,
  AgreedChangePageDto,
  AgreedChangeViewDto,
  AgreeToChangeDto,
  ListAgreedChangesDto,
} from '../contract/agreed-change.schema';
import { AgreedChangeIdDto, ClientIdDto, SuggestionIdDto } from './parameters';

const tag = 'Suggestions';

@Controller('v1')
export class AgreedChangesController {
  constructor(
    private readonly db: Db,
    private readonly changes: AgreedChangesService,
    private readonly queries: AgreedChangesQueries,
  ) {}

  @Get('clients/:clientId/agreed-changes')
  @Operation({
    id: 'listAgreedChanges',
    summary: 'List what turning things down has changed',
    description:
      'Every change of the wishes that the person agreed to after turning something down, newest first: what it was, what it is, and whether it still stands.',
    tag,
    allow: 'suggestions:read',
    returns: AgreedChangePageDto,
    example: { data: [agreedChangeExample], page: { nextCursor: null, hasMore: false } },
    problems: ['matching.client_not_found'],
  })
  async list(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @Query() query: ListAgreedChangesDto,
  ) {
    return this.db.read(actor, (reader) => this.queries.list(reader, clientId, query));
  }

  @Post('suggestions/:suggestionId/agreed-changes')
  @Operation({
    id: 'agreeToChange',
    summary: 'Agree to a change of the wishes',
    description:
      'States a change that was offered when the suggestion was turned down as a new version of the wishes. The list is made anew in the background.',
    tag,
    allow: 'clients:write',
    body: AgreeToChangeDto,
    returns: AgreedChangeViewDto,
    example: agreedChangeExample,
    problems: [
      'matching.suggestion_not_found',
      'matching.change_not_offered',
      'matching.change_id_taken',
      'clients.changed_meanwhile',
    ],
  })
  async agree(
    @CurrentActor() actor: TenantActor,
    @Param() { suggestionId }: SuggestionIdDto,
    @Body() body: AgreeToChangeDto,
  ) {
    return this.changes.agree(actor, suggestionId, body);
  }

  @Post('agreed-changes/:changeId/removal')
  @Operation({
    id: 'removeAgreedChange',
    summary: 'Take an agreed change back',
    description: 'The wish is again what it was before, as a new version of the wishes. The opening stays turned down.',
    tag,
    allow: 'clients:write',
    status: 200,
    returns: AgreedChangeViewDto,
    example: {
      ...agreedChangeExample,
      state: 'removed',
      removedAt: '2026-03-09T10:00:00.000Z',
      removedBy: agreedChangeExample.agreedBy,
      actions: [],
    },
    problems: ['matching.change_not_found', 'matching.change_overtaken'],
  })
  async remove(@CurrentActor() actor: TenantActor, @Param() { changeId }: AgreedChangeIdDto) {
    return this.changes.remove(actor, changeId);
  }
}
