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

  async handle(payload: Payload, { signal }: JobContext): Promise<void> {
    const { tenantId, vacancyId, employerId } = payload;
    const actor = worker(tenantId, this.name);
    const vacancyIds = [...payload.vacancyIds, ...(vacancyId ? [vacancyId] : [])];
    if (vacancyIds.length > 0 || employerId)
      await this.keeper.note(actor, { vacancyIds, employerId: employerId ?? null });
    await this.keeper.refresh(actor, signal);
  }
}
