import { SetupError } from '#platform/config';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** As whom PostgreSQL runs; it refuses to run as root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
  /** Put before every command. */
  readonly prefix: readonly string[];
  /** The owner the data folder must have. Absent: as it is. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

const overflowId = 65534;

/** Runs a command as the same user, who looks like `nobody` to it. Needs user namespaces. */
const disguise = ['unshare', '-U', `--map-user=${overflowId}`, `--map-group=${overflowId}`] as const;

/**
 * An ordinary user runs PostgreSQL as themselves. Root runs it as `nobody` when that user can reach the programs and the
 * data, and otherwise (a checkout inside root's own home) as root in disguise; so does a user without a name.
 */
export function chooseUser(folders: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: hasName() || !canDisguise() ? [] : disguise };
  const nobody = userNobody();
  if (nobody && folders.every((folder) => reachable(folder, nobody))) return { ...nobody, prefix: [], owner: nobody };
  if (canDisguise()) return { prefix: disguise, owner: { uid: 0, gid: 0 } };
  throw new SetupError(
    `PostgreSQL does not run as root, and the user nobody cannot reach ${folders.join(' and ')}; ` +
      'start as an ordinary user, move Foothold to a folder that all users may enter, or set DATABASE_URL.',
  );
}

function canDisguise(): boolean {
  const [command, ...rest] = disguise;
  return spawnSync(command, [...rest, 'true']).status === 0;
}

/** A container may run as a bare number that no line of /etc/passwd names. */
function hasName(): boolean {
  try {
    return os.userInfo().username !== '';
  } catch {
    return false;
  }
}

/** initdb looks its user up, so a bare number is not enough. */
function userNobody(): { uid: number; gid: number } | undefined {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  // macOS writes -2 for 4294967294.
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

/** Whether a user who owns none of it may pass through every folder down to this one. */
function reachable(folder: string, user: { uid: number }): boolean {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    const { mode, uid } = fs.statSync(at);
    if (uid !== user.uid && (mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a folder and all in it to the user who will run PostgreSQL on it. */
export function handOver(folder: string, { owner }: RunAs): void {
  if (!owner || fs.lstatSync(folder).uid === owner.uid) return;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    fs.lchownSync(path.join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  // Last, so that a start killed half-way begins again.
  fs.lchownSync(folder, owner.uid, owner.gid);
}
