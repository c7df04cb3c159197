import { ClientsModule } from '#clients';
import { EmployersModule } from '#employers';
import { IdentityModule } from '#identity';
import { JobDevelopmentModule } from '#job-development';
import type { SystemActor } from '#kernel';
import { ConfigModule, type Config } from '#platform/config';
import { connect, DatabaseModule } from '#platform/database';
import { VacanciesModule } from '#vacancies';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Addresses } from '../database';
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
export async function makeDemo(
  config: Config,
  { programUrl, ownerUrl }: Addresses,
  progress: Progress,
  size: DemoSize = usualSize,
): Promise<SystemActor> {
  const own = { ...config, databaseUrl: programUrl };
  const app = await NestFactory.createApplicationContext(DemoModule.forRoot(own, new DemoClock()), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const actor = await app.get(DemoService).make(size, progress);
    await countRows(ownerUrl);
    return actor;
  } finally {
    await app.close();
  }
}

/** Thousands of rows came in seconds; until PostgreSQL has counted them, which it does once a minute, it plans as for empty tables. */
async function countRows(ownerUrl: string): Promise<void> {
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
