import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobContext, type JobDefinition, JobHandler } from '#platform/queue';
import { RunsService } from '../runs.service';
import { orGiveUp, runAttempts } from './give-up';
import { RunPayload, worker } from './payloads';

type Payload = z.infer<typeof RunPayload>;

/** Divides a run into places. */
@JobHandler()
@Injectable()
export class PlanRunJob implements JobDefinition<Payload> {
  readonly name = 'matching.plan-run';
  readonly payload = RunPayload;
  readonly attempts = runAttempts;

  constructor(private readonly runs: RunsService) {}

  async handle({ tenantId, runId }: Payload, context: JobContext): Promise<void> {
    const actor = worker(tenantId, this.name);
    await orGiveUp(this.runs, actor, runId, context, () => this.runs.plan(actor, runId));
  }
}
