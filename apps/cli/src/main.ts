import { SetupError } from '#platform/config';
import { Command, CommanderError } from 'commander';
import 'reflect-metadata';

type AddCommand = (program: Command) => void;

/** Every command, each in a file of its own, which is loaded only when it is asked for. The only list. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  start: async () => (await import('./commands/start.js')).addStart,
  migrate: async () => (await import('./commands/migrate.js')).addMigrate,
  'create-admin': async () => (await import('./commands/create-admin.js')).addCreateAdmin,
  demo: async () => (await import('./commands/demo.js')).addDemo,
  import: async () => (await import('./commands/import.js')).addImport,
  export: async () => (await import('./commands/export.js')).addExport,
  match: async () => (await import('./commands/match.js')).addMatch,
  quality: async () => (await import('./commands/quality.js')).addQuality,
  openapi: async () => (await import('./commands/openapi.js')).addOpenapi,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
};

async function main(): Promise<void> {
  const program = new Command('foothold')
    .description('Foothold: employer engagement and job matching for Individual Placement and Support services')
    .exitOverride()
    .showHelpAfterError('(foothold --help lists the commands)');
  const [, , asked = ''] = process.argv;
  // Help and a slip of the pen need them all.
  const wanted = Object.hasOwn(commands, asked) ? [commands[asked]] : Object.values(commands);
  for (const load of wanted) (await load?.())?.(program);
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
