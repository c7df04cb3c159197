import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobDefinition, JobHandler } from '#platform/queue';
import { RunReports } from '../run-reports.service';
import { RunPayload, worker } from './payloads';

type Payload = z.infer<typeof RunPayload>;

/** Reports a run as soon as it has ended, and measures how good the lists are since. */
@JobHandler()
@Injectable()
export class ReportRunJob implements JobDefinition<Payload> {
  readonly name = 'matching.report-run';
  readonly on = ['matching.run_completed', 'matching.run_stopped'];
  readonly payload = RunPayload;

  constructor(private readonly reports: RunReports) {}

  async handle({ tenantId, runId }: Payload): Promise<void> {
    await this.reports.report(worker(tenantId, this.name), runId);
  }
}
