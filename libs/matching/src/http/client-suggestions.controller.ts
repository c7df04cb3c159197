import { Controller, Get, Param, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { WishesQueries } from '#clients';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { explanationExample, ExplanationViewDto } from '../contract/explanation.schema';
import { ListClientSuggestionsDto, suggestionExample, SuggestionPageDto } from '../contract/suggestion.schema';
import { matchingErrors } from '../domain/errors';
import { ExplanationsQueries } from '../explanations.queries';
import { SuggestionsQueries } from '../suggestions.queries';
import { ClientIdDto, OpeningOfClientDto } from './parameters';

const tag = 'Suggestions';

@Controller('v1/clients/:clientId')
export class ClientSuggestionsController {
  constructor(
    private readonly db: Db,
    private readonly suggestions: SuggestionsQueries,
    private readonly explanations: ExplanationsQueries,
    private readonly wishes: WishesQueries,
  ) {}

  @Get('suggestions')
  @Operation({
    id: 'listClientSuggestions',
    summary: 'List the suggestions for a client',
    description: 'The client’s list, best first, each with why: what fits, what clashes, and what is not known yet.',
    tag,
    allow: 'suggestions:read',
    returns: SuggestionPageDto,
    example: { data: [suggestionExample], page: { nextCursor: null, hasMore: false } },
    problems: ['matching.client_not_found'],
  })
  async list(
    @CurrentActor() actor: TenantActor,
    @Param() { clientId }: ClientIdDto,
    @Query() query: ListClientSuggestionsDto,
  ) {
    return this.db.read(actor, async (reader) => {
      if (!(await this.wishes.find(reader, clientId))) throw matchingErrors.clientNotFound(clientId);
      return this.suggestions.list(reader, { ...query, clientId });
    });
  }

  @Get('openings/:vacancyId/explanation')
  @Operation({
    id: 'explainOpening',
    summary: 'Explain a vacancy for a client',
    description:
      'Judges any vacancy by the client’s wishes of today: which wish leaves it out, or how many points it has and what stands before it.',
    tag,
    allow: 'suggestions:read',
    returns: ExplanationViewDto,
    example: explanationExample,
    problems: ['matching.client_not_found', 'matching.opening_not_found'],
  })
  async explain(@CurrentActor() actor: TenantActor, @Param() { clientId, vacancyId }: OpeningOfClientDto) {
    return this.db.read(actor, (reader) => this.explanations.explain(reader, clientId, vacancyId));
  }
}
