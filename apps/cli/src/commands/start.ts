import { loadConfig, type Config } from '#platform/config';
import type { Command } from 'commander';
import { servicesIn } from '../demo/remove-demo';
import { migrateAll } from '../migrate-all';
import { print, printStep } from '../print';
import { printDemoGuide } from '../start/guide';
import { Household } from '../start/household';
import { requirePort } from '../start/port';

/** `foothold start`: everything behind one port, until Ctrl-C. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start the database, the API, the worker and the page')
    .action(() => start());
}

async function start(): Promise<void> {
  const config = loadConfig();
  await requirePort(config);
  const household = new Household(config);
  stopOnSignal(household);
  try {
    await bringUp(household, config);
  } catch (error) {
    // What is cut short by Ctrl-C is no failure.
    const asked = household.isStopping;
    await household.stop(1);
    if (!asked) throw error;
  }
  process.exitCode = await household.ended;
}

async function bringUp(household: Household, config: Config): Promise<void> {
  const database = await household.openDatabase();
  printStep(database.embedded ? 'PostgreSQL is up' : 'PostgreSQL of DATABASE_URL answers');
  const done = await migrateAll(database);
  printStep(done.length === 0 ? 'The tables are current' : `The tables are current (${done.length} migrations ran)`);
  const services = await servicesIn(database);
  const own = { ...config, databaseUrl: database.programUrl };
  const isFirst = services.length === 0;
  // Only a first start makes the demo, so only a first start pays for loading it.
  const demo =
    isFirst && config.demo ? await (await import('../demo/make-demo.js')).makeDemo(config, database, printStep) : null;
  await household.startPrograms(database);
  printStep('API and worker are up');
  if (demo) await (await import('../start/first-night.js')).runFirstNight(own, demo);
  print();
  if (demo || services.some(({ isDemo }) => isDemo)) printDemoGuide();
  else if (isFirst)
    print('There is no service yet. Make one with its first admin: npm run foothold -- create-admin --help');
  print(`Foothold is ready: ${config.publicUrl}`);
  print('Ctrl-C stops it.');
}

/** The first signal stops everything in order; the second one at once, for whoever cannot wait. */
function stopOnSignal(household: Household): void {
  let asked = false;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (asked) process.exit(1);
      asked = true;
      print('Stopping …');
      void household.stop();
    });
  }
}
