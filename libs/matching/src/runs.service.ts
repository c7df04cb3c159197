import { Injectable } from '@nestjs/common';
import { dayOf, type Id, type SystemActor, type TenantActor } from '#kernel';
import { TenantsQueries } from '#identity';
import { engineVersion } from '#matching-core';
import { constraintErrors, fingerprint, insertOnce, newId, type Tx, Work } from '#platform/database';
import type { RunView, StartRun } from './contract/run.schema';
import { matchingErrors } from './domain/errors';
import { planRun, rankPlace, runCompleted, runStopped } from './domain/events';
import { type District, isActive, isStale, placesOf, type RunTrigger, unknownPlace } from './domain/run';
import { newestPolicy } from './policy-in-force';
import { RunPlaceRow } from './persistence/run-place.entity';
import { RunRow } from './persistence/run.entity';
import { RunsQueries } from './runs.queries';

constraintErrors({
  uq_run_active: () => matchingErrors.runInProgress('unknown'),
  uq_run_night: () => matchingErrors.runInProgress('unknown'),
});

/** The beginning and the end of matching runs. What happens between is the ranking's. */
@Injectable()
export class RunsService {
  constructor(
    private readonly work: Work,
    private readonly queries: RunsQueries,
    private readonly tenants: TenantsQueries,
  ) {}

  /**
   * Starts a run for today. The same id again is the same run; so is a second night run of one day. Background work does
   * the rest.
   *
   * @throws DomainError `matching.run_in_progress` while another run is at work; one that is lost gives way
   */
  async start(actor: TenantActor, trigger: RunTrigger, input: StartRun = {}): Promise<RunView> {
    return this.work.run(actor, 'matching.start-run', async (tx) => {
      const row = await this.newRun(tx, actor, trigger, input);
      const before = await findStarted(tx, row, input);
      if (before) return this.view(tx, before.id);
      await this.makeWay(tx);
      if (await insertOnce(tx, RunRow, row, matchingErrors.idTaken)) {
        tx.note({ kind: 'matching-run', id: row.id }, { trigger });
        tx.emit(planRun(row.id));
      }
      return this.view(tx, row.id);
    });
  }

  /** Divides a run into places and lets the ranking of each begin. Does nothing the second time. */
  async plan(actor: SystemActor, runId: string): Promise<void> {
    await this.work.run(actor, 'matching.plan-run', async (tx) => {
      const run = await lockRun(tx, runId);
      if (run.status !== 'queued') return;
      const districts = await tx.query<District>(
        `select coalesce(home_outcode, $1) as name, count(*)::integer as clients
         from clients.client where status = 'looking' group by 1 order by 1`,
        [unknownPlace],
      );
      const places = placesOf(districts);
      const tenantId = actor.tenantId;
      if (places.length > 0)
        await tx.manager.insert(
          RunPlaceRow,
          places.map(({ name, districts: of, clients }) => ({
            ...{ runId, tenantId, place: name, districts: [...of], clients },
            clientsDone: 0,
            doneAt: null,
          })),
        );
      for (const { name } of places) tx.emit(rankPlace(runId, name));
      Object.assign(run, { status: 'running', startedAt: tx.now, updatedAt: tx.now });
      if (places.length === 0) {
        Object.assign(run, { status: 'completed', finishedAt: tx.now });
        tx.emit(runCompleted(runId));
      }
      await tx.manager.save(run);
      tx.note({ kind: 'matching-run', id: runId }, { places: places.length });
    });
  }

  /** Stops a run. Lists that were made stay. Cancelling twice is the same as once. */
  async cancel(actor: TenantActor, runId: string): Promise<RunView> {
    return this.work.run(actor, 'matching.cancel-run', async (tx) => {
      const run = await lockRun(tx, runId);
      if (run.status !== 'cancelled') {
        if (!isActive(run.status)) throw matchingErrors.runFinished(runId);
        await tx.manager.save(Object.assign(run, { status: 'cancelled', finishedAt: tx.now, updatedAt: tx.now }));
        tx.note({ kind: 'matching-run', id: runId });
        tx.emit(runStopped(runId));
      }
      return this.view(tx, runId);
    });
  }

  /** Gives a run up, so that it does not stand in the way of the next. Does nothing to a run that has ended. */
  async giveUp(actor: SystemActor, runId: string): Promise<void> {
    await this.work.run(actor, 'matching.give-up-run', async (tx) => {
      const run = await lockRun(tx, runId);
      if (isActive(run.status)) await fail(tx, run, 'gave_up');
    });
  }

  private async newRun(tx: Tx, actor: TenantActor, trigger: RunTrigger, input: StartRun): Promise<RunRow> {
    const { timeZone } = await this.tenants.own(tx);
    const policy = await newestPolicy(tx);
    return Object.assign(new RunRow(), {
      id: input.id ?? newId<'matching-run'>(),
      tenantId: actor.tenantId,
      status: 'queued' as const,
      trigger,
      day: dayOf(tx.now, timeZone),
      policy,
      policyVersion: policy.version,
      engineVersion,
      requestedBy: actor.kind === 'account' ? actor.accountId : null,
      startedAt: null,
      finishedAt: null,
      failure: null,
      createFingerprint: fingerprint({ ...input, trigger }),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
  }

  /** Refuses while another run is at work, unless that one is lost. */
  private async makeWay(tx: Tx): Promise<void> {
    const [active] = await tx.manager
      .createQueryBuilder(RunRow, 'run')
      .setLock('pessimistic_write')
      .where(`run.status in ('queued', 'running')`)
      .getMany();
    if (!active) return;
    if (!isStale(active.createdAt, tx.now)) throw matchingErrors.runInProgress(active.id);
    await fail(tx, active, 'superseded');
  }

  private async view(tx: Tx, runId: string): Promise<RunView> {
    const view = await this.queries.find(tx, runId);
    if (!view) throw matchingErrors.runNotFound(runId);
    return view;
  }
}

/** The run that this request, or this night, has started before. */
async function findStarted(
  tx: Tx,
  row: RunRow,
  { id }: { id?: Id<'matching-run'> | undefined },
): Promise<RunRow | null> {
  const runs = tx.manager.getRepository(RunRow);
  const same = id === undefined ? null : await runs.findOneBy({ id });
  if (same && same.createFingerprint !== row.createFingerprint) throw matchingErrors.idTaken(same.id);
  if (same || row.trigger !== 'night') return same;
  return runs.findOneBy({ day: row.day, trigger: 'night' });
}

async function fail(tx: Tx, run: RunRow, failure: NonNullable<RunRow['failure']>): Promise<void> {
  await tx.manager.save(Object.assign(run, { status: 'failed', failure, finishedAt: tx.now, updatedAt: tx.now }));
  tx.note({ kind: 'matching-run', id: run.id }, { failure });
  tx.emit(runStopped(run.id));
}

async function lockRun(tx: Tx, runId: string): Promise<RunRow> {
  const run = await tx.manager.findOne(RunRow, { where: { id: runId }, lock: { mode: 'pessimistic_write' } });
  if (!run) throw matchingErrors.runNotFound(runId);
  return run;
}
