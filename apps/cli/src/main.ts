import { SetupError } from '#platform/config';
import { Command, CommanderError } from 'commander';
import 'reflect-metadata';
import { addCreateAdmin } from './commands/create-admin';
import { addDemo } from './commands/demo';
import { addDoctor } from './commands/doctor';
import { addExport } from './commands/export';
import { addImport } from './commands/import';
import { addMatch } from './commands/match';
import { addMigrate } from './commands/migrate';
import { addOpenapi } from './commands/openapi';
import { addStart } from './commands/start';

/** Every command, each in a file of its own. The only list. */
const commands = [addStart, addMigrate, addCreateAdmin, addDemo, addImport, addExport, addMatch, addOpenapi, addDoctor];

async function main(): Promise<void> {
  const program = new Command('foothold')
    .description('Foothold: employer engagement and job matching for Individual Placement and Support services')
    .exitOverride()
    .showHelpAfterError('(foothold --help lists the commands)');
  for (const add of commands) add(program);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  // Commander has said what was wrong with the command line; a set-up error is one line for the user; anything else is a
  // fault of ours, and its stack is what a report needs.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`${error instanceof SetupError ? error.message : String((error as Error)?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
});
