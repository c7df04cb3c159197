import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import {
  AnsweredSuggestionDto,
  answeredExample,
  AnswerSuggestionDto,
  ListSuggestionsDto,
  suggestionExample,
  SuggestionPageDto,
  SuggestionViewDto,
} from '../contract/suggestion.schema';
import { matchingErrors } from '../domain/errors';
import { SuggestionsQueries } from '../suggestions.queries';
import { SuggestionsService } from '../suggestions.service';
import { SuggestionIdDto } from './parameters';

const tag = 'Suggestions';

@Controller('v1/suggestions')
export class SuggestionsController {
  constructor(
    private readonly db: Db,
    private readonly suggestions: SuggestionsService,
    private readonly queries: SuggestionsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listSuggestions',
    summary: 'List suggestions',
    description:
      'What was put to the clients of the sender’s teams, with why, by place in each client’s list or newest first. Clients are not compared with each other.',
    tag,
    allow: 'suggestions:read',
    returns: SuggestionPageDto,
    example: { data: [suggestionExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListSuggestionsDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Get(':suggestionId')
  @Operation({
    id: 'getSuggestion',
    summary: 'Get a suggestion',
    description: 'One suggestion with its explanation, as it was ranked; the vacancy as it stands now.',
    tag,
    allow: 'suggestions:read',
    returns: SuggestionViewDto,
    example: suggestionExample,
    problems: ['matching.suggestion_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { suggestionId }: SuggestionIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, suggestionId));
    if (!view) throw matchingErrors.suggestionNotFound(suggestionId);
    return view;
  }

  @Post(':suggestionId/answers')
  @Operation({
    id: 'answerSuggestion',
    summary: 'Answer a suggestion',
    description:
      'Writes down what is said, and by whom. Earlier answers are kept. What is not for the person is never put forward again by matching; only a later answer of the person brings it back. Comes back with the changes of the wishes that go with the reason, for the person to agree to.',
    tag,
    allow: 'suggestions:write',
    body: AnswerSuggestionDto,
    returns: AnsweredSuggestionDto,
    example: answeredExample,
    problems: [
      'matching.suggestion_not_found',
      'matching.reason_missing',
      'matching.reason_not_needed',
      'matching.vacancy_not_live',
    ],
  })
  async answer(
    @CurrentActor() actor: TenantActor,
    @Param() { suggestionId }: SuggestionIdDto,
    @Body() body: AnswerSuggestionDto,
  ) {
    return this.suggestions.answer(actor, suggestionId, body);
  }
}
