import { loadConfig, SetupError, type Config } from '#platform/config';
import type { Command } from 'commander';
import { withDatabase } from '../database';
import {
  bad,
  diagnoseDatabase,
  diagnoseDisk,
  diagnoseQueue,
  diagnoseSettings,
  good,
  hasDatabase,
  type Diagnosis,
} from '../doctor/checks';
import { print } from '../print';

const marks = { good: 'ok  ', doubtful: 'look', bad: 'BAD ' } as const;

/** `foothold doctor`: looks at everything Foothold needs and says what to do. Ends with 1 when something is bad. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check settings, database, roles, migrations, queue, clock and disk')
    .action(async () => {
      const found = await examine();
      for (const { name, state, text } of found) print(`${marks[state]}  ${name.padEnd(10)}  ${text}`);
      if (found.some(({ state }) => state === 'bad')) process.exitCode = 1;
    });
}

async function examine(): Promise<Diagnosis[]> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    return [bad('settings', (error as Error).message)];
  }
  const found = [diagnoseSettings(config), await diagnoseDisk(config)];
  if (!hasDatabase(config)) return [...found, good('database', 'none yet: foothold start makes it')];
  try {
    await withDatabase(config, async (database) => {
      found.push(...(await diagnoseDatabase(database)), await diagnoseQueue(config, database));
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    found.push(bad('database', error.message));
  }
  return found;
}
