import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const prefix = 'foothold-jest-';

/** The environment variable by which the specs find the folder of their run. */
export const runFolderVariable = 'JEST_RUN_FOLDER';

/** Makes the folder of one Jest run. Nothing is started: a run of pure specs alone pays for no database. */
export function makeRunFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  // PostgreSQL may run as another user, who must be able to pass through.
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, 'jest.pid'), String(process.pid));
  return folder;
}

/** The folder of this Jest run; what is left in it is gone with the run, a PostgreSQL in a folder of its own too. */
export function runFolder(): string {
  const run = process.env[runFolderVariable];
  if (!run) throw new Error('A test database needs the global set-up of jest.config.mjs');
  return run;
}

/** Ends the databases of a run, if any were started, and removes all traces. */
export async function removeRunFolder(folder: string): Promise<void> {
  for (const name of fs.readdirSync(folder)) {
    const pid = postmasterOf(path.join(folder, name));
    if (pid === null) continue;
    // Nothing in it is worth writing down.
    signal(pid, 'SIGQUIT');
    for (let waits = 0; waits < 500 && signal(pid, 0); waits += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes what runs that were killed have left behind. */
export async function removeStaleRunFolders(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      const pid = Number(fs.readFileSync(path.join(folder, 'jest.pid'), 'utf8'));
      if (!signal(pid, 0)) await removeRunFolder(folder);
    } catch {
      // It is being made or removed by another run, or belongs to another user.
    }
  }
}

function postmasterOf(folder: string): number | null {
  try {
    const [pid] = fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return Number(pid) || null;
  } catch {
    return null;
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
