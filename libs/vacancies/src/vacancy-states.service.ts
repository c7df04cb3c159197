import { Injectable } from '@nestjs/common';
import { actorName, type Day, type TenantActor, type TenantId, type VacancyId } from '#kernel';
import { newId, Work, type Tx } from '#platform/database';
import type { ConfirmVacancy, ObserveEnvironment, SetVacancyState, VacancyView } from './contract/vacancy.schema';
import { vacanciesErrors } from './domain/errors';
import { mostIdsInEvent, vacanciesChanged, vacancyChanged, vacancyClosed } from './domain/events';
import { isLive, lastSeenToStayOpen, transition, type StateReason, type VacancyState } from './domain/lifecycle';
import { EnvironmentFactRow } from './persistence/environment-fact.entity';
import { StateChangeRow } from './persistence/state-change.entity';
import { VacancyRow } from './persistence/vacancy.entity';
import { dayInService } from './today';
import { VacanciesQueries } from './vacancies.queries';
import { lockVacancy } from './vacancies.service';

/** Where a vacancy stands, whether it is still open, and what was seen there. */
@Injectable()
export class VacancyStatesService {
  constructor(
    private readonly work: Work,
    private readonly queries: VacanciesQueries,
  ) {}

  /** Puts a vacancy into another state. The state it has already, for the same reason, is no change. */
  async setState(actor: TenantActor, vacancyId: VacancyId, input: SetVacancyState): Promise<VacancyView> {
    return this.work.run(actor, 'vacancies.set-state', async (tx) => {
      const row = await lockVacancy(tx, vacancyId);
      if (row.state === input.state && row.stateReason === input.reason) return this.view(tx, vacancyId);
      if (input.state === 'unconfirmed') throw vacanciesErrors.transitionNotAllowed(row.state, input.state);
      await move(tx, row, input.state, input.reason, input.note ?? null);
      if (input.state === 'open') row.lastSeenOn = await dayInService(tx, tx.now);
      await this.save(tx, row);
      return this.view(tx, vacancyId);
    });
  }

  /** Records that the employer said the vacancy is open. An unconfirmed one is open again. */
  async confirm(actor: TenantActor, vacancyId: VacancyId, input: ConfirmVacancy): Promise<VacancyView> {
    return this.work.run(actor, 'vacancies.confirm', async (tx) => {
      const row = await lockVacancy(tx, vacancyId);
      await confirmRow(tx, row, input.confirmedOn);
      await this.save(tx, row);
      return this.view(tx, vacancyId);
    });
  }

  /** Records what the workplace is like on one dimension, as seen by the actor; null takes it back. The last word stands. */
  async observe(actor: TenantActor, vacancyId: VacancyId, input: ObserveEnvironment): Promise<VacancyView> {
    return this.work.run(actor, 'vacancies.observe-environment', async (tx) => {
      const { dimension, level } = input;
      await replaceObserved(tx, await lockVacancy(tx, vacancyId), input);
      // A fact beside the row: the version tells of it all the same.
      await tx.manager.update(VacancyRow, { id: vacancyId }, { updatedAt: tx.now });
      tx.note({ kind: 'vacancy', id: vacancyId }, { dimension, level });
      tx.emit(vacancyChanged(vacancyId));
      return this.view(tx, vacancyId);
    });
  }

  /**
   * Marks every open vacancy unconfirmed that was neither seen nor confirmed for 30 days. Run again it finds nothing.
   *
   * @returns how many were marked
   */
  async markUnconfirmed(actor: TenantActor): Promise<number> {
    return this.work.run(actor, 'vacancies.mark-unconfirmed', async (tx) => {
      const since = lastSeenToStayOpen(await dayInService(tx, tx.now));
      const marked = await tx.query<{ id: VacancyId }>(
        `update vacancies.vacancy set state = 'unconfirmed', state_reason = 'not_seen_lately', version = version + 1, updated_at = $2
         where state = 'open' and greatest(last_seen_on, confirmed_on) < $1
         returning id`,
        [since, tx.now],
      );
      const changes = marked.map(({ id: vacancyId }) =>
        stateChange(tx, actor, vacancyId, 'open', 'unconfirmed', 'not_seen_lately'),
      );
      await tx.manager.insert(StateChangeRow, changes);
      // Thousands in one night: told of together.
      const ids = marked.map(({ id }) => id);
      for (let from = 0; from < ids.length; from += mostIdsInEvent)
        tx.emit(vacanciesChanged(ids.slice(from, from + mostIdsInEvent)));
      return marked.length;
    });
  }

  private async save(tx: Tx, row: VacancyRow): Promise<void> {
    row.updatedAt = tx.now;
    await tx.manager.save(row);
    tx.note({ kind: 'vacancy', id: row.id }, { state: row.state });
    tx.emit(isLive(row.state) ? vacancyChanged(row.id) : vacancyClosed(row.id));
  }

  private async view(tx: Tx, vacancyId: VacancyId): Promise<VacancyView> {
    const view = await this.queries.find(tx, vacancyId);
    if (!view) throw vacanciesErrors.vacancyNotFound(vacancyId);
    return view;
  }
}

/** Records in a locked row that it was open on a day, today when absent. */
export async function confirmRow(tx: Tx, row: VacancyRow, on: Day | undefined): Promise<void> {
  const today = await dayInService(tx, tx.now);
  const confirmedOn = on ?? today;
  if (confirmedOn > today) throw vacanciesErrors.dayInFuture('/confirmedOn');
  if (!isLive(row.state)) throw vacanciesErrors.notLive(row.id, row.state);
  if (row.confirmedOn === null || row.confirmedOn < confirmedOn) row.confirmedOn = confirmedOn;
  const lately = confirmedOn >= lastSeenToStayOpen(today);
  if (row.state === 'unconfirmed' && lately) await move(tx, row, 'open', 'confirmed', null);
}

/** Puts what was seen on one dimension in the place of what was seen before. */
export async function replaceObserved(
  tx: Tx,
  { id: vacancyId, tenantId }: VacancyRow,
  { dimension, level, observedOn: on }: ObserveEnvironment,
): Promise<void> {
  const today = await dayInService(tx, tx.now);
  const observedOn = on ?? today;
  if (observedOn > today) throw vacanciesErrors.dayInFuture('/observedOn');
  await tx.manager.delete(EnvironmentFactRow, { vacancyId, dimension, origin: 'observed' });
  if (level === null) return;
  await tx.manager.insert(EnvironmentFactRow, {
    id: newId(),
    tenantId: tenantId as TenantId,
    vacancyId,
    dimension,
    level,
    origin: 'observed',
    observedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
    observedOn,
  });
}

/** Puts a locked row into another state, and writes the step down. */
export async function move(
  tx: Tx,
  row: VacancyRow,
  to: VacancyState,
  reason: StateReason,
  note: string | null,
): Promise<void> {
  const answer = transition(row.state, to, reason);
  if (answer === 'no_such_transition') throw vacanciesErrors.transitionNotAllowed(row.state, to);
  if (answer === 'reason_does_not_fit') throw vacanciesErrors.reasonDoesNotFit(to, reason);
  const { tenantId, id } = row;
  await tx.manager.insert(StateChangeRow, { ...stateChange(tx, { tenantId }, id, row.state, to, reason), note });
  row.state = to;
  row.stateReason = reason;
}

/** A step in the life of a vacancy, by whoever the transaction belongs to. */
export function stateChange(
  tx: Tx,
  { tenantId }: { readonly tenantId: string },
  vacancyId: VacancyId,
  fromState: VacancyState,
  toState: VacancyState,
  reason: StateReason,
): StateChangeRow {
  return {
    id: newId(),
    tenantId: tenantId as TenantId,
    vacancyId,
    fromState,
    toState,
    reason,
    note: null,
    changedBy: actorName(tx.actor),
    changedAt: tx.now,
  };
}
