import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { TenantsQueries } from '#identity';
import { type ClientId, type Day, dayOf, type SystemActor } from '#kernel';
import type { MatchingPolicy, OpeningIndex } from '#matching-core';
import { Db, type Reader, type Tx, Work } from '#platform/database';
import { isMadeFrom, lockLists, type Ranking, replaceLists, storedLists } from './client-lists';
import { listsChanged, runCompleted } from './domain/events';
import { policyOf } from './domain/policy';
import { isActive, type RunStatus, stepsOf, unknownPlace } from './domain/run';
import { ListMakers } from './list-makers';
import { OpeningIndexes } from './opening-indexes.queries';
import { policyInForce } from './policy-in-force';
import { ProfilesQueries } from './profiles.queries';

interface RunAtWork {
  readonly id: string;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

/** The run was cancelled or superseded while a step was at work: what the step wrote is taken back. */
class RunStopped extends Error {}

/** Ranks the clients of one place of a run. Every method may run twice and leaves the same rows behind. */
@Injectable()
export class RankingService {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly profiles: ProfilesQueries,
    private readonly tenants: TenantsQueries,
    private readonly indexes: OpeningIndexes,
    private readonly makers: ListMakers,
  ) {}

  /**
   * Ranks everyone who lives in a place, some clients in each transaction, and marks the place; the last place ends the
   * run. Does nothing when the place is done or the run has ended. Stops between two steps when `signal` says so.
   */
  async rankPlace(actor: SystemActor, runId: string, place: string, signal?: AbortSignal): Promise<void> {
    const waiting = await this.db.read(actor, (reader) => waitingPlace(reader, runId, place));
    if (!waiting) return;
    const { run, clientIds } = waiting;
    const index = await this.indexes.forRun(actor, run);
    const steps = stepsOf(clientIds);
    try {
      for (const [position, step] of steps.entries()) {
        signal?.throwIfAborted();
        const isLast = position === steps.length - 1;
        await this.work.run(actor, 'matching.rank-place', async (tx) => {
          await this.rankStep(tx, step, index, { runId, day: run.day, policy: run.policy });
          await this.advance(tx, runId, place, isLast ? null : (position + 1) * step.length);
        });
        // Between two steps the process gets to keep its promises to the queue.
        await breathe();
      }
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error;
      this.indexes.forget(runId);
    }
  }

  /** Gather, decide, write, for a few clients. */
  private async rankStep(tx: Tx, clientIds: readonly ClientId[], index: OpeningIndex, ranking: Ranking): Promise<void> {
    await lockLists(tx, clientIds);
    const clients = await this.profiles.toRank(tx, clientIds);
    await replaceLists(tx, clientIds, await this.makers.lists(index, clients, ranking), ranking);
  }

  /** Writes progress down; `clientsDone` null: the place is done. Holds the run's row only for this last moment. */
  private async advance(tx: Tx, runId: string, place: string, clientsDone: number | null): Promise<void> {
    // Every suggestion written by this transaction holds the run's key (its foreign key), and so does every other place's.
    // `for update` would wait for them all, each for the other; `for no key update` only for whoever counts now.
    const [run] = await tx.query<{ status: RunStatus }>(
      `select status from matching.run where id = $1 for no key update`,
      [runId],
    );
    if (!run || !isActive(run.status)) throw new RunStopped();
    await tx.query(
      `update matching.run_place
       set clients_done = coalesce(greatest(clients_done, least($3, clients)), clients),
         done_at = case when $3::integer is null then $4::timestamptz end
       where run_id = $1 and place = $2 and done_at is null`,
      [runId, place, clientsDone, tx.now],
    );
    const [completed] = await tx.query(
      `update matching.run set status = 'completed', finished_at = $2, updated_at = $2, version = version + 1
       where id = $1 and not exists (select from matching.run_place where run_id = $1 and done_at is null)
       returning id`,
      [runId, tx.now],
    );
    tx.note({ kind: 'matching-run', id: runId }, { place, clientsDone });
    if (!completed) return;
    tx.emit(runCompleted(runId));
    this.indexes.forget(runId);
  }

  /**
   * Ranks one client at once, for today, because what they want or where they live has changed. Leaves it to the run when
   * one is at work that has not come to the client yet, and does nothing when somebody has seen to it already: what changes
   * about openings is the list keeper's.
   */
  async rankClient(actor: SystemActor, clientId: ClientId): Promise<void> {
    await this.work.run(actor, 'matching.rank-client', async (tx) => {
      await lockLists(tx, [clientId]);
      if (await comesUpInRun(tx, clientId)) return;
      const ranking = await this.today(tx, tx.now);
      if (await this.isMadeFromNow(tx, clientId, ranking)) return;
      const index = await this.indexes.read(tx, ranking);
      await this.rankStep(tx, [clientId], index, ranking);
      tx.note({ kind: 'client', id: clientId });
      tx.emit(listsChanged([clientId]));
    });
  }

  /** Whether a client's list was made from all that is true of them now. */
  private async isMadeFromNow(tx: Tx, clientId: ClientId, ranking: Ranking): Promise<boolean> {
    const [client] = await this.profiles.toRank(tx, [clientId]);
    const stored = (await storedLists(tx, [clientId])).get(clientId);
    return client !== undefined && stored !== undefined && isMadeFrom(stored, client, ranking);
  }

  /** What a list is judged by between two runs: today, and the policy of the run before. */
  async today(reader: Reader, now: Date): Promise<Ranking> {
    const { timeZone } = await this.tenants.own(reader);
    return { runId: null, day: dayOf(now, timeZone), policy: await policyInForce(reader) };
  }
}

interface StoredRun extends Omit<RunAtWork, 'policy'> {
  readonly version: string;
  readonly figures: object;
  readonly districts: readonly string[];
}

/** A place that is to be ranked, and who lives there now; null when it is done or its run has ended. */
async function waitingPlace(
  reader: Reader,
  runId: string,
  place: string,
): Promise<{ run: RunAtWork; clientIds: ClientId[] } | null> {
  const [run] = await reader.query<StoredRun>(
    `select r.id, r.day, r.policy_version as version, r.policy as figures, p.districts
     from matching.run r join matching.run_place p on p.run_id = r.id
     where r.id = $1 and p.place = $2 and r.status in ('queued', 'running') and p.done_at is null`,
    [runId, place],
  );
  if (!run) return null;
  const { id, day, version, figures, districts } = run;
  const clients = await reader.query<{ id: ClientId }>(
    `select id from clients.client where status = 'looking' and coalesce(home_outcode, $1) = any ($2::text[]) order by id`,
    [unknownPlace, districts],
  );
  return { run: { id, day, policy: policyOf(version, figures) }, clientIds: clients.map((client) => client.id) };
}

/** Whether the run at work is still to rank a client. It then reads the newest wishes by itself. */
async function comesUpInRun(reader: Reader, clientId: ClientId): Promise<boolean> {
  const found = await reader.query(
    `select from matching.run r
     left join matching.run_place p on p.run_id = r.id and p.districts @> array(select coalesce(home_outcode, $2) from clients.client where id = $1 and status = 'looking')
     where r.status = 'queued' or (r.status = 'running' and p.done_at is null and p.clients_done = 0)`,
    [clientId, unknownPlace],
  );
  return found.length > 0;
}
