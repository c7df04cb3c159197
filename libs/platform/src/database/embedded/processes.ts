import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** What a process runs and since when; null when there is none (a zombie counts as none). Pids are used again, this is not. */
export function identityOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid < 1) return null;
  try {
    if (process.platform === 'linux') {
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      // Field 22 is the start time; the second field is a name in brackets that may hold spaces.
      const since = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
      return command === '' ? null : `${since} ${command}`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return String(pid);
    }
    return execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
