import { IntegrationsJobsModule } from '#integrations/jobs';
import { MatchingJobsModule } from '#matching/jobs';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { ObservabilityModule } from '#platform/observability';
import { VacanciesJobsModule } from '#vacancies/jobs';
import { Module, type DynamicModule, type Type } from '@nestjs/common';

/** The jobs door of every lib that has one. The only list. */
export const jobsDoors: readonly Type[] = [MatchingJobsModule, IntegrationsJobsModule, VacanciesJobsModule];

/** The job program: settings, database, and the job handlers behind the doors. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, doors: readonly Type[] = jobsDoors): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(config),
        ObservabilityModule,
        DatabaseModule.forRoot(config, 'foothold worker'),
        ...doors,
      ],
    };
  }
}
