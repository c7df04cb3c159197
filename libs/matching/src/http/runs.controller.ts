import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, eventsAnswer, EventStreams, eventText, Operation } from '#platform/http';
import { ListRunsDto, runExample, RunPageDto, type RunView, RunViewDto, StartRunDto } from '../contract/run.schema';
import { matchingErrors } from '../domain/errors';
import { RunProgress } from '../run-progress.queries';
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
    private readonly progress: RunProgress,
    private readonly streams: EventStreams,
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
    return this.found(actor, runId);
  }

  @Get(':runId/events')
  @Operation({
    id: 'followMatchingRun',
    summary: 'Follow a matching run',
    description:
      'Progress as server-sent events: `progress` whenever it has changed, and `ended` last, after which the stream closes; close yours too. The `data` of both is the run as `GET /v1/matching-runs/{runId}` answers it. The first event comes at once. A stream also ends after five minutes, or when the program stops: connect again, and `Last-Event-ID` saves being told what is known. A comment every 15 seconds keeps the connection alive.',
    tag,
    allow: 'matching:read',
    file: eventsAnswer('Server-sent events, each a run as JSON.'),
    example: `retry: 2000\n\n${eventText({ id: 'mlS6oIo9yOm6kdTt', event: 'progress', data: runExample })}`,
    problems: ['matching.run_not_found'],
  })
  async follow(
    @CurrentActor() actor: TenantActor,
    @Param() { runId }: RunIdDto,
    @Headers('last-event-id') lastEventId: string | undefined,
  ) {
    const run = await this.found(actor, runId);
    return this.streams.answer((signal) => this.progress.follow(actor, run, lastEventId, signal));
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

  private async found(actor: TenantActor, runId: string): Promise<RunView> {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, runId));
    if (!view) throw matchingErrors.runNotFound(runId);
    return view;
  }
}
