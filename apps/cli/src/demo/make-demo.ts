import { ClientsModule } from '#clients';
import { EmployersModule } from '#employers';
import { IdentityModule } from '#identity';
import { JobDevelopmentModule } from '#job-development';
import type { SystemActor } from '#kernel';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { VacanciesModule } from '#vacancies';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DemoClients } from './demo-clients';
import { DemoClock } from './demo-clock';
import { DemoEmployers } from './demo-employers';
import { DemoIdentity } from './demo-identity';
import { DemoService, smallSize, usualSize, type DemoSize, type Progress } from './demo-service';
import { DemoVacancies } from './demo-vacancies';

export { smallSize, usualSize };

@Module({})
class DemoModule {
  static forRoot(config: Config, clock: DemoClock): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot(config, 'foothold demo', clock),
        IdentityModule,
        EmployersModule,
        ClientsModule,
        VacanciesModule,
        JobDevelopmentModule,
      ],
      providers: [
        { provide: DemoClock, useValue: clock },
        DemoIdentity,
        DemoEmployers,
        DemoClients,
        DemoVacancies,
        DemoService,
      ],
    };
  }
}

/** Makes the demo in an empty, migrated database, through the services people use. */
export async function makeDemo(config: Config, progress: Progress, size: DemoSize = usualSize): Promise<SystemActor> {
  const app = await NestFactory.createApplicationContext(DemoModule.forRoot(config, new DemoClock()), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    return await app.get(DemoService).make(size, progress);
  } finally {
    await app.close();
  }
}
