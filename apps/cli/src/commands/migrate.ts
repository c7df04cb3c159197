import { loadConfig } from '#platform/config';
import { schemaDrift, startEmbeddedPostgres } from '#platform/database';
import { Option, type Command } from 'commander';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDatabase } from '../database';
import { migrateAll } from '../migrate-all';
import { print } from '../print';

interface MigrateOptions {
  readonly checkDrift?: boolean;
}

/** `foothold migrate`: brings the database up to this program. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to this version of Foothold')
    .addOption(new Option('--check-drift', 'compare entities and tables on a fresh database').hideHelp())
    .action(({ checkDrift }: MigrateOptions) => (checkDrift ? checkForDrift() : migrate()));
}

async function migrate(): Promise<void> {
  const done = await withDatabase(loadConfig(), migrateAll);
  for (const name of done) print(`ran ${name}`);
  print(done.length === 0 ? 'The database is current.' : `The database is current: ${done.length} migrations ran.`);
}

/** On a throw-away PostgreSQL: it is about the source, and must not touch anybody's data. */
async function checkForDrift(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-drift-'));
  // PostgreSQL may run as another user, who must be able to pass through.
  fs.chmodSync(folder, 0o755);
  try {
    const postgres = await startEmbeddedPostgres({ folder, durable: false });
    try {
      await migrateAll(postgres);
      const drift = await schemaDrift(postgres.ownerUrl);
      for (const statement of drift) print(`${statement};`);
      print(drift.length === 0 ? 'Entities and tables agree.' : 'These would make the tables what the entities say.');
      if (drift.length > 0) process.exitCode = 1;
    } finally {
      await postgres.stop();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
