import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobContext, type JobDefinition, JobHandler } from '#platform/queue';
import { RankingService } from '../ranking.service';
import { RunsService } from '../runs.service';
import { orGiveUp, runAttempts } from './give-up';
import { PlacePayload, worker } from './payloads';

type Payload = z.infer<typeof PlacePayload>;

/** Ranks the clients of one place of a run. */
@JobHandler()
@Injectable()
export class RankPlaceJob implements JobDefinition<Payload> {
  readonly name = 'matching.rank-place';
  readonly payload = PlacePayload;
  readonly attempts = runAttempts;

  constructor(
    private readonly ranking: RankingService,
    private readonly runs: RunsService,
  ) {}

  async handle({ tenantId, runId, place }: Payload, context: JobContext): Promise<void> {
    const actor = worker(tenantId, this.name);
    await orGiveUp(this.runs, actor, runId, context, () => this.ranking.rankPlace(actor, runId, place, context.signal));
  }
}
