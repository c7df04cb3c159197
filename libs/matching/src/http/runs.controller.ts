import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { ListRunsDto, runExample, RunPageDto, RunViewDto, StartRunDto } from '../contract/run.schema';
import { matchingErrors } from '../domain/errors';
import { RunsQueries } from '../runs.queries';
import { RunsService } from '../runs.service';
import { RunIdDto } from './parameters';

const tag = 'Matching';

@Controller('v1/matching-runs')
export class RunsController {
  constructor(
    private readonly db: Db,
    private readonly runs: RunsService,
    private readonly queries: RunsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listMatchingRuns',
    summary: 'List matching runs',
    description: 'The rankings of everybody who is looking for work, newest first. Counts only, no clients.',
    tag,
    allow: 'matching:read',
    returns: RunPageDto,
    example: { data: [runExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListRunsDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'startMatchingRun',
    summary: 'Start a matching run now',
    description:
      'Ranks the open vacancies for everybody who is looking for work, in the background. One run at a time: while one is at work another is refused, unless it has not ended after two hours.',
    tag,
    allow: 'matching:run',
    body: StartRunDto,
    returns: RunViewDto,
    example: {
      ...runExample,
      version: 1,
      status: 'queued',
      trigger: 'now',
      placesDone: 0,
      placesTotal: 0,
      clientsDone: 0,
      clientsTotal: 0,
      requestedBy: 'Alex Hartley',
      startedAt: null,
    },
    problems: ['matching.run_in_progress', 'matching.id_taken'],
  })
  async start(@CurrentActor() actor: TenantActor, @Body() body: StartRunDto) {
    return this.runs.start(actor, 'now', body);
  }

  @Get(':runId')
  @Operation({
    id: 'getMatchingRun',
    summary: 'Get a matching run',
    description: 'One run with its progress.',
    tag,
    allow: 'matching:read',
    returns: RunViewDto,
    example: runExample,
    problems: ['matching.run_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { runId }: RunIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, runId));
    if (!view) throw matchingErrors.runNotFound(runId);
    return view;
  }

  @Post(':runId/cancellation')
  @Operation({
    id: 'cancelMatchingRun',
    summary: 'Cancel a matching run',
    description: 'Stops the run at the next few clients. Lists that were made stay.',
    tag,
    allow: 'matching:run',
    status: 200,
    returns: RunViewDto,
    example: { ...runExample, status: 'cancelled', finishedAt: '2026-03-02T02:00:09.000Z', actions: [] },
    problems: ['matching.run_not_found', 'matching.run_finished'],
  })
  async cancel(@CurrentActor() actor: TenantActor, @Param() { runId }: RunIdDto) {
    return this.runs.cancel(actor, runId);
  }
}
