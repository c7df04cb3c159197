import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

// The build keeps the shape of the source tree, so four folders up is the root of either.
const root = path.resolve(__dirname, '../../../..');
const extension = path.extname(__filename).slice(1);

/** The files in which entities and migrations of every lib are found, so that no program imports a private file. */
export const entityFiles = path.join(root, `libs/*/src/**/*.entity.${extension}`);
export const migrationFiles = path.join(root, `libs/*/migrations/*.${extension}`);

const migrationsOf = (lib: string): string => path.join(root, 'libs', lib, 'migrations');

/** The libs that have tables. */
function libsWithMigrations(): string[] {
  return fs
    .readdirSync(path.join(root, 'libs'))
    .filter((lib) => fs.existsSync(migrationsOf(lib)))
    .sort();
}

/** The schemas of the libs: each is named after its lib (docs/adr/0004). */
export function ownSchemas(): string[] {
  return libsWithMigrations().map((lib) => lib.replaceAll('-', '_'));
}

/** The migrations this program brings, as `timestamp-name`, oldest first. */
export function knownMigrations(): string[] {
  return libsWithMigrations()
    .flatMap((lib) => fs.readdirSync(migrationsOf(lib)))
    .filter((name) => path.extname(name) === `.${extension}` && /^\d{13}-/.test(name))
    .map((name) => path.basename(name, `.${extension}`))
    .sort();
}

/** A short name for the contents of all migrations; changes when one of them does. */
export function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const folder of libsWithMigrations().map(migrationsOf)) {
    for (const name of fs.readdirSync(folder).sort())
      hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
