import { ClientsHttpModule } from '#clients/http';
import { EmployersHttpModule } from '#employers/http';
import { IdentityHttpModule } from '#identity/http';
import { IntegrationsHttpModule } from '#integrations/http';
import { JobDevelopmentHttpModule } from '#job-development/http';
import { MatchingHttpModule } from '#matching/http';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule } from '#platform/http';
import { ObservabilityModule } from '#platform/observability';
import { ReferenceHttpModule } from '#reference/http';
import { VacanciesHttpModule } from '#vacancies/http';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import './tags';

/** The http door of every lib that has one. The only list. */
export const httpDoors: readonly Type[] = [
  IdentityHttpModule,
  ReferenceHttpModule,
  EmployersHttpModule,
  ClientsHttpModule,
  VacanciesHttpModule,
  JobDevelopmentHttpModule,
  MatchingHttpModule,
  IntegrationsHttpModule,
];

/** The HTTP program: settings, database, and the routes behind the doors. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.forRoot(config),
        ObservabilityModule,
        DatabaseModule.forRoot(config, 'foothold api'),
        HttpModule,
        ...httpDoors,
      ],
    };
  }
}
