import type { Clock } from '#kernel';
import { SetupError, type Config } from '#platform/config';
import { HealthChecks, ObservabilityModule } from '#platform/observability';
import { Injectable, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createDataSource } from './create-data-source';
import { Db } from './db';
import { migrationState } from './migrator';
import { refusalOf } from './server';
import { CLOCK, SystemClock } from './system-clock';
import { Work } from './work';

/** Reports on the connections while the program lives, and closes them when it ends. */
@Injectable()
class Connections implements OnModuleInit, OnApplicationShutdown {
  private closing: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly healthChecks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.healthChecks.add('database', async () => {
      await this.dataSource.query('select 1');
      return { ok: true, detail: 'PostgreSQL answers' };
    });
    this.healthChecks.add('migrations', async () => {
      const { pending, unknown } = await migrationState((sql) => this.dataSource.query<object[]>(sql));
      if (pending.length > 0) return { ok: false, detail: `${pending.length} pending: run foothold migrate` };
      if (unknown.length > 0) return { ok: false, detail: 'the database is newer than this program' };
      return { ok: true, detail: 'current' };
    });
  }

  /** Nest runs this twice when its own signal handler and the program both close it. */
  onApplicationShutdown(): Promise<void> {
    this.closing ??= this.dataSource.destroy();
    return this.closing;
  }
}

/** The program's connections, `Db`, `Work` and the clock, injectable everywhere. */
@Module({})
export class DatabaseModule {
  /**
   * @param applicationName the program, as shown in `pg_stat_activity`
   * @param clock another clock than this machine's; the demo lives through half a year with one
   */
  static forRoot(config: Config, applicationName = 'foothold', clock?: Clock): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [ObservabilityModule],
      providers: [
        { provide: DataSource, useFactory: () => open(config, applicationName) },
        clock ? { provide: CLOCK, useValue: clock } : { provide: CLOCK, useClass: SystemClock },
        Db,
        Work,
        Connections,
      ],
      exports: [DataSource, CLOCK, Db, Work],
    };
  }
}

async function open({ databaseUrl, databasePool }: Config, applicationName: string): Promise<DataSource> {
  if (!databaseUrl) {
    throw new SetupError(
      'DATABASE_URL: this program does not start a database of its own; set it to a PostgreSQL, or use foothold start, which brings one.',
    );
  }
  try {
    return await createDataSource({ url: databaseUrl, poolSize: databasePool, applicationName }).initialize();
  } catch (error) {
    // PostgreSQL and the network say by a code what stands in the way; without one it is a fault of ours.
    throw (error as { code?: unknown }).code ? refusalOf(error, databaseUrl, 'DATABASE_URL') : error;
  }
}
