import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TenantActor } from '#kernel';
import { Db, fingerprint } from '#platform/database';
import type { StreamedEvent } from '#platform/http';
import type { RunView } from './contract/run.schema';
import { isActive } from './domain/run';
import { RunsQueries } from './runs.queries';

/** How often a run at work is looked at, in milliseconds. Progress comes in steps of clients, so more often shows no more. */
const lookMilliseconds = 500;

/** Follows runs for whoever looks on. */
@Injectable()
export class RunProgress {
  constructor(
    private readonly db: Db,
    private readonly queries: RunsQueries,
  ) {}

  /**
   * A run's progress as it changes, until it ends. The first event says where it stands, unless `lastEventId` shows that the
   * reader knows; the last one is `ended`. Every look is a read of its own with the actor's own rights, and no connection is
   * held in between.
   */
  async *follow(
    actor: TenantActor,
    run: RunView,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<StreamedEvent> {
    let known = lastEventId;
    for (let now: RunView | null = run; now !== null; now = await this.look(actor, run.id)) {
      const id = fingerprint(now).slice(0, 16);
      const ended = !isActive(now.status);
      if (ended || id !== known) yield { id, event: ended ? 'ended' : 'progress', data: now };
      if (ended) return;
      known = id;
      await sleep(lookMilliseconds, undefined, { signal });
    }
  }

  private look(actor: TenantActor, runId: string): Promise<RunView | null> {
    return this.db.read(actor, (reader) => this.queries.find(reader, runId));
  }
}
