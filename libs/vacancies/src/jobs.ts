import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { MarkUnconfirmedJob, MarkUnconfirmedSchedule } from './jobs/mark-unconfirmed.job';
import { VacanciesModule } from './vacancies.module';

/** The vacancies room as the worker sees it. */
@Module({ imports: [VacanciesModule, IdentityModule], providers: [MarkUnconfirmedJob, MarkUnconfirmedSchedule] })
export class VacanciesJobsModule {}
