import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type JobDefinition, JobHandler } from '#platform/queue';
import { RankingService } from '../ranking.service';
import { VacancyPayload, worker } from './payloads';

type Payload = z.infer<typeof VacancyPayload>;

/** Takes a closed vacancy off the lists. */
@JobHandler()
@Injectable()
export class WithdrawVacancyJob implements JobDefinition<Payload> {
  readonly name = 'matching.withdraw-vacancy';
  readonly on = ['vacancies.vacancy_closed'];
  readonly payload = VacancyPayload;

  constructor(private readonly ranking: RankingService) {}

  async handle({ tenantId, vacancyId }: Payload): Promise<void> {
    await this.ranking.withdrawVacancy(worker(tenantId, this.name), vacancyId);
  }
}
