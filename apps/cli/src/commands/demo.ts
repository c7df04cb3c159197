import { loadConfig, SetupError } from '#platform/config';
import type { Command } from 'commander';
import { withDatabase } from '../database';
import { removeDemo, servicesIn } from '../demo/remove-demo';
import { migrateAll } from '../migrate-all';
import { print, printStep } from '../print';

/** `foothold demo`: the demo service in an empty database; with `--reset` anew in place of an earlier one. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('make the demo service in an empty database')
    .option('--reset', 'remove an earlier demo first; refused when the database holds anything else')
    .action(({ reset = false }: { reset?: boolean }) => demo(reset));
}

async function demo(reset: boolean): Promise<void> {
  const config = loadConfig();
  if (config.nodeEnv === 'production')
    throw new SetupError('NODE_ENV: the demo is not made in production; set it to development to try Foothold out.');
  await withDatabase(config, async (database) => {
    await migrateAll(database);
    const services = await servicesIn(database);
    if (reset) await removeDemo(database, services);
    else if (services.length > 0)
      throw new SetupError(
        `The database already holds "${services[0]?.name}"; nothing was written. Use an empty database, or --reset to rebuild a demo.`,
      );
    const { makeDemo } = await import('../demo/make-demo.js');
    await makeDemo({ ...config, databaseUrl: database.programUrl }, printStep);
  });
  print('The demo is ready. Its first night has not run yet: start Foothold and choose Matching, Run now.');
}
