import type { SystemActor } from '#kernel';
import { MatchingModule, RunsQueries, RunsService } from '#matching';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule, Db } from '#platform/database';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { printStep } from '../print';

@Module({})
class FirstNightModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: FirstNightModule,
      imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(config, 'foothold first night'), MatchingModule],
    };
  }
}

const giveUpAfterMilliseconds = 120_000;

/** Asks the worker for one night's matching and waits for its end, saying how far it is. */
export async function runFirstNight(config: Config, actor: SystemActor): Promise<void> {
  const app = await NestFactory.createApplicationContext(FirstNightModule.forRoot(config), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const { id } = await app.get(RunsService).start(actor, 'demo');
    const began = performance.now();
    for (;;) {
      const run = await app.get(Db).read(actor, (reader) => app.get(RunsQueries).find(reader, id));
      if (run?.status === 'completed') {
        printStep(`One night's matching is done: ${run.clientsDone} clients`);
        return;
      }
      if (
        run?.status === 'failed' ||
        run?.status === 'cancelled' ||
        performance.now() - began > giveUpAfterMilliseconds
      ) {
        printStep(`The night's matching is ${run?.status ?? 'lost'}; choose Matching, Run now in the page.`);
        return;
      }
      await sleep(200);
    }
  } finally {
    await app.close();
  }
}
