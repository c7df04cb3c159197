import { SetupError } from '#platform/config';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The passwords of one cluster. The programs get only `program`. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly program: string;
}

/** Reads the passwords of a cluster, or makes them before the cluster is made. The file is for its owner's eyes only. */
export function clusterSecrets(folder: string, clusterExists: boolean): Secrets {
  const file = path.join(folder, 'secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
  if (clusterExists) {
    throw new SetupError(
      `${file} is missing, and without it nobody can sign in to the database beside it; restore that file, ` +
        'or set FOOTHOLD_DATA_DIR to an empty folder to begin anew.',
    );
  }
  const password = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { superuser: password(), owner: password(), program: password() };
  const unfinished = `${file}.tmp`;
  fs.writeFileSync(unfinished, JSON.stringify(secrets), { mode: 0o600 });
  fs.renameSync(unfinished, file);
  return secrets;
}
