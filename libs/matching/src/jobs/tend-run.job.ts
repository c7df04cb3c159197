import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobDefinition, JobHandler } from '#platform/queue';
import { RunTender } from '../run-tender.service';
import { TenantPayload, worker } from './payloads';

type Payload = z.infer<typeof TenantPayload>;

/** Looks after the run of a service that is at work. */
@JobHandler()
@Injectable()
export class TendRunJob implements JobDefinition<Payload> {
  readonly name = 'matching.tend-run';
  readonly payload = TenantPayload;

  constructor(private readonly tender: RunTender) {}

  async handle({ tenantId }: Payload): Promise<void> {
    await this.tender.tend(worker(tenantId, this.name));
  }
}
