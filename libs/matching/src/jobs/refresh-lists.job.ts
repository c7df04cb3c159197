import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobContext, type JobDefinition, JobHandler } from '#platform/queue';
import { ListKeeper } from '../list-keeper.service';
import { ChangesPayload, worker } from './payloads';

type Payload = z.infer<typeof ChangesPayload>;

/** Brings the lists up to date as soon as a vacancy, or the place where it is, has changed, or a run has ended. */
@JobHandler()
@Injectable()
export class RefreshListsJob implements JobDefinition<Payload> {
  readonly name = 'matching.refresh-lists';
  readonly on = [
    'vacancies.vacancy_published',
    'vacancies.vacancy_changed',
    'vacancies.vacancy_closed',
    'vacancies.vacancies_changed',
    'vacancies.vacancies_imported',
    'employers.employer_changed',
    'matching.run_completed',
    'matching.run_stopped',
  ];
  readonly payload = ChangesPayload;

  constructor(private readonly keeper: ListKeeper) {}

  /** An import, or a morning's work, tells of many at once. */
  gather(payloads: readonly Payload[]): Payload {
    const changes = payloads.map(changedIn);
    return {
      tenantId: payloads[0]!.tenantId,
      vacancyIds: [...new Set(changes.flatMap(({ vacancyIds }) => vacancyIds))],
      employerIds: [...new Set(changes.flatMap(({ employerIds }) => employerIds))],
    };
  }

  async handle(payload: Payload, { signal }: JobContext): Promise<void> {
    const actor = worker(payload.tenantId, this.name);
    const changed = changedIn(payload);
    if (changed.vacancyIds.length + changed.employerIds.length > 0) await this.keeper.note(actor, changed);
    await this.keeper.refresh(actor, signal);
  }
}

const changedIn = ({ vacancyId, vacancyIds, employerId, employerIds }: Payload) => ({
  vacancyIds: vacancyId ? [...vacancyIds, vacancyId] : vacancyIds,
  employerIds: employerId ? [...employerIds, employerId] : employerIds,
});
