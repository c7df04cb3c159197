import { SetupError } from '#platform/config';
import fs from 'node:fs';
import path from 'node:path';
import { identityOf } from './processes';

interface Holder {
  readonly pid: number;
  readonly identity: string | null;
}

/**
 * Takes a data folder for this process. A lock whose holder died is taken over.
 *
 * @returns gives the folder back
 * @throws SetupError when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = path.join(folder, 'starter.json');
  const mine = path.join(folder, `starter.${process.pid}.tmp`);
  const self: Holder = { pid: process.pid, identity: identityOf(process.pid) };
  fs.writeFileSync(mine, JSON.stringify(self), { mode: 0o600 });
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, and only one of two starters can make it.
        fs.linkSync(mine, lock);
        return () => fs.rmSync(lock, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        clearStale(lock, folder);
      }
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** The living process that holds a folder, or null. */
export function holderOf(folder: string): number | null {
  const holder = readHolder(path.join(folder, 'starter.json'));
  return holder && isAlive(holder) ? holder.pid : null;
}

function isAlive({ pid, identity }: Holder): boolean {
  return pid !== process.pid && identity !== null && identityOf(pid) === identity;
}

function clearStale(lock: string, folder: string): void {
  const holder = readHolder(lock);
  if (!holder) return;
  if (isAlive(holder)) throw alreadyRunning(folder, holder);
  // Between looking and removing, another starter may have cleared it and put its own there; so it is moved aside first,
  // which only one can do, and looked at again.
  const aside = `${lock}.${process.pid}`;
  try {
    fs.renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  try {
    if (!moved || !isAlive(moved)) return;
    fs.linkSync(aside, lock);
    throw alreadyRunning(folder, moved);
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function alreadyRunning(folder: string, { pid }: Holder): SetupError {
  return new SetupError(
    `Foothold is already running on ${folder} (process ${pid}); stop that one, or set FOOTHOLD_DATA_DIR to another folder.`,
  );
}

function readHolder(lock: string): Holder | null {
  try {
    return JSON.parse(fs.readFileSync(lock, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { pid: 0, identity: null };
  }
}
