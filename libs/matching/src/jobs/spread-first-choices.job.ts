import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobContext, type JobDefinition, JobHandler } from '#platform/queue';
import { FirstChoicesService } from '../first-choices.service';
import { ListsPayload, worker } from './payloads';

type Payload = z.infer<typeof ListsPayload>;

/** Spreads first choices across teams: everywhere after a run, by day where a list or an answer has changed. */
@JobHandler()
@Injectable()
export class SpreadFirstChoicesJob implements JobDefinition<Payload> {
  readonly name = 'matching.spread-first-choices';
  readonly on = ['matching.run_completed', 'matching.lists_changed', 'matching.suggestion_answered'];
  readonly payload = ListsPayload;

  constructor(private readonly choices: FirstChoicesService) {}

  /** An import changes many lists of a team within moments: spreading it once will do. */
  gather(payloads: readonly Payload[]): Payload {
    return {
      tenantId: payloads[0]!.tenantId,
      runId: payloads.find(({ runId }) => runId)?.runId,
      clientIds: [...new Set(payloads.flatMap(clientsOf))],
    };
  }

  async handle(payload: Payload, { signal }: JobContext): Promise<void> {
    const actor = worker(payload.tenantId, this.name);
    if (payload.runId) await this.choices.spreadAll(actor, signal);
    else await this.choices.spreadFor(actor, clientsOf(payload), signal);
  }
}

const clientsOf = ({ clientId, clientIds }: Payload) => (clientId ? [...clientIds, clientId] : clientIds);
