import { loadConfig, SetupError } from '#platform/config';
import { Option, type Command } from 'commander';
import { withDatabase, withOwnDatabase } from '../database';
import { refuseUnnamed, removeAll, requireStopped, servicesIn } from '../demo/remove-demo';
import { migrateAll } from '../migrate-all';
import { print, printStep } from '../print';

interface DemoOptions {
  readonly reset?: boolean;
  readonly erase: readonly string[];
  readonly small?: boolean;
}

/** `foothold demo`: the demo service in an empty database; with `--reset` anew in place of an earlier one. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('make the demo service in an empty database')
    .option('--reset', 'remove an earlier demo first; refused while Foothold runs and when other services are there')
    .option('--erase <service>', 'with --reset: remove this service too, with all its records', addTo, [])
    .addOption(new Option('--small', 'a demo of a few clients, soon made').hideHelp())
    .action((options: DemoOptions) => demo(options));
}

const addTo = (name: string, names: readonly string[]): string[] => [...names, name];

async function demo({ reset = false, erase, small = false }: DemoOptions): Promise<void> {
  const config = loadConfig();
  if (config.nodeEnv === 'production')
    throw new SetupError('NODE_ENV: the demo is not made in production; set it to development to try Foothold out.');
  if (erase.length > 0 && !reset) throw new SetupError('--erase: goes with --reset only; nothing was removed.');
  // Removing needs the database for itself; beside a running Foothold a demo can only be added.
  await (reset ? withOwnDatabase : withDatabase)(config, async (database) => {
    if (reset) await requireStopped(database);
    await migrateAll(database);
    const services = await servicesIn(database);
    if (reset) {
      refuseUnnamed(services, erase);
      await removeAll(database, config.redisUrl);
      for (const { name } of services) printStep(`"${name}" is removed`);
    } else if (services.length > 0)
      throw new SetupError(
        `The database already holds "${services[0]?.name}"; nothing was written. Use an empty database, or --reset to rebuild a demo.`,
      );
    const { makeDemo, smallSize, usualSize } = await import('../demo/make-demo.js');
    await makeDemo(config, database, printStep, small ? smallSize : usualSize);
  });
  print('The demo is ready. Its first night has not run yet: start Foothold and choose Matching, Run now.');
}
