import type { Config } from '#platform/config';
import { createLog } from '#platform/observability';
import { BackgroundWork, type BackgroundWorkOptions } from '#platform/queue';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

/** What a spec changes about a worker. */
export interface WorkerOptions extends BackgroundWorkOptions {
  readonly doors?: readonly Type[];
}

/** A worker at work. */
export interface RunningWorker {
  /** Lets the jobs at work end, or gives them back, within a few seconds. */
  stop(): Promise<void>;
}

/** Connects, and starts to carry events and to do jobs. */
export async function runWorker(config: Config, { doors, ...options }: WorkerOptions = {}): Promise<RunningWorker> {
  const logger = createLog({ program: 'worker', level: config.logLevel });
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, doors), {
    logger,
    abortOnError: false,
  });
  const work = new BackgroundWork(app, config, options);
  await work.start();
  logger.log('At work', 'Worker');
  return {
    stop: async () => {
      await work.stop();
      await app.close();
      logger.log('Stopped', 'Worker');
    },
  };
}

/**
 * Ties a worker to its process: tells a parent 'ready', and stops on SIGTERM, on SIGINT, and when the parent is gone. Does
 * not return before the process is told to end.
 */
export function superviseWorker(start: () => Promise<RunningWorker>): void {
  const leave = (error: unknown): never => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  };
  const started = start();
  let leaving = false;
  const stop = (): void => {
    if (leaving) return;
    leaving = true;
    // A job that heeds no signal would keep the process alive for ever; its lock runs out instead.
    started.then((worker) => worker.stop()).then(() => process.exit(0), leave);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  started.then(() => process.send?.('ready'), leave);
}
