import { Inject, Injectable } from '@nestjs/common';
import type { Clock, SystemActor } from '#kernel';
import { CLOCK, Db, type Reader, Work } from '#platform/database';
import { planRun, rankPlace } from './domain/events';
import { isIdle, isStale, type RunStatus } from './domain/run';
import { RunsService } from './runs.service';

interface IdleRun {
  readonly id: string;
  readonly status: RunStatus;
  readonly createdAt: string;
}

/** Looks after runs: one that has lost its jobs gets them again, and one that is past help is given up. */
@Injectable()
export class RunTender {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly runs: RunsService,
  ) {}

  /** Does nothing to a run that is getting on. */
  async tend(actor: SystemActor): Promise<void> {
    const now = this.clock.now();
    const run = await this.db.read(actor, (reader) => idleRun(reader, now));
    if (!run) return;
    if (isStale(new Date(run.createdAt), now)) await this.runs.giveUp(actor, run.id);
    else await this.sendAgain(actor, run.id);
  }

  private async sendAgain(actor: SystemActor, runId: string): Promise<void> {
    await this.work.run(actor, 'matching.tend-run', async (tx) => {
      // It may have come back to life, or ended, a moment ago.
      const run = await idleRun(tx, tx.now);
      if (run?.id !== runId) return;
      const places = await tx.query<{ place: string }>(
        `select place from matching.run_place where run_id = $1 and done_at is null order by place`,
        [runId],
      );
      if (run.status === 'queued') tx.emit(planRun(runId));
      for (const { place } of places) tx.emit(rankPlace(runId, place));
      tx.note({ kind: 'matching-run', id: runId }, { places: places.length });
    });
  }
}

/** The run at work of which nothing has been heard for long; null when there is none. */
async function idleRun(reader: Reader, now: Date): Promise<IdleRun | null> {
  const [run] = await reader.query<IdleRun & { lastSign: string }>(
    `select id, status, created_at as "createdAt",
       greatest(created_at, started_at, (select max(done_at) from matching.run_place p where p.run_id = r.id)) as "lastSign"
     from matching.run r where status in ('queued', 'running')`,
  );
  return run && isIdle(new Date(run.lastSign), now) ? run : null;
}
