import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DomainError } from '#kernel';
import { type JobDefinition, JobHandler } from '#platform/queue';
import { RunsService } from '../runs.service';
import { TenantPayload, worker } from './payloads';

type Payload = z.infer<typeof TenantPayload>;

/** Starts the night run of a service. The second tick of a night finds the run of the first. */
@JobHandler()
@Injectable()
export class StartNightJob implements JobDefinition<Payload> {
  readonly name = 'matching.start-night';
  readonly payload = TenantPayload;

  constructor(private readonly runs: RunsService) {}

  async handle({ tenantId }: Payload): Promise<void> {
    try {
      await this.runs.start(worker(tenantId, this.name), 'night');
    } catch (error) {
      // A run that somebody started by hand ends within minutes: unlike other refusals, worth another try.
      if (error instanceof DomainError && error.code === 'matching.run_in_progress')
        throw new Error('Another run is at work');
      throw error;
    }
  }
}
