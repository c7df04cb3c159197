import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobDefinition, JobHandler } from '#platform/queue';
import { RankingService } from '../ranking.service';
import { ClientPayload, worker } from './payloads';

type Payload = z.infer<typeof ClientPayload>;

/**
 * Makes one client's list anew as soon as what they want, where they live or whether they look for work has changed, or they
 * turned something down.
 */
@JobHandler()
@Injectable()
export class RankClientJob implements JobDefinition<Payload> {
  readonly name = 'matching.rank-client';
  readonly on = [
    'clients.client_entered',
    'clients.client_changed',
    'clients.wishes_stated',
    'matching.suggestion_answered',
  ];
  readonly payload = ClientPayload;

  constructor(private readonly ranking: RankingService) {}

  async handle({ tenantId, clientId, relist }: Payload): Promise<void> {
    if (relist) await this.ranking.rankClient(worker(tenantId, this.name), clientId);
  }
}
