import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { JobDefinition } from './job';
import { JOB_HANDLER } from './job-handler';
import { SCHEDULE_SOURCE, type Schedule } from './schedule-source';

/** The width of the lane for jobs that ask for none. */
export const commonConcurrency = 4;

const jobName = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/;

/** The job handlers of one program, by job name and by the event that starts them. */
export class Handlers {
  private readonly byName = new Map<string, JobDefinition>();

  /** @throws Error when a name is malformed or taken twice: a mistake in the program, found at its start. */
  constructor(definitions: readonly JobDefinition[]) {
    for (const definition of definitions) {
      if (!jobName.test(definition.name)) {
        throw new Error(`The job name ${definition.name} is not of the form lib.verb-noun`);
      }
      if (this.byName.has(definition.name)) throw new Error(`Two handlers have the job name ${definition.name}`);
      this.byName.set(definition.name, definition);
    }
  }

  find(name: string): JobDefinition | undefined {
    return this.byName.get(name);
  }

  /** The jobs that an outbox row starts: those that listen to the event, and the job that bears its very name. */
  startedBy(eventName: string): JobDefinition[] {
    return [...this.byName.values()].filter(({ name, on }) => name === eventName || on?.includes(eventName));
  }

  /** The widths of the lanes these handlers need, ascending. */
  concurrencies(): number[] {
    return [...new Set([...this.byName.values()].map(concurrencyOf))].sort((a, b) => a - b);
  }
}

/** The width of the lane a job runs in. */
export function concurrencyOf(definition: JobDefinition): number {
  return definition.concurrency ?? commonConcurrency;
}

/** Every provider marked `@JobHandler()` in the modules of a program. */
export function discoverHandlers(app: INestApplicationContext): JobDefinition[] {
  return marked(app, JOB_HANDLER) as JobDefinition[];
}

/** Every provider marked `@ScheduleSource()` in the modules of a program. */
export function discoverSchedules(app: INestApplicationContext): Schedule[] {
  return marked(app, SCHEDULE_SOURCE) as Schedule[];
}

function marked(app: INestApplicationContext, key: string): unknown[] {
  const found = new Set<unknown>();
  for (const { instance, metatype } of new DiscoveryService(app.get(ModulesContainer)).getProviders()) {
    // A provider that is used by two modules through `useExisting` shows up twice.
    if (instance && typeof metatype === 'function' && Reflect.getMetadata(key, metatype)) found.add(instance);
  }
  return [...found];
}
