import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Violations on purpose, in the layout of the house, so that the real rules can be seen to fire. */
export const plantedFolder = path.join(__dirname, 'planted');

/** Runs a tool of the house from its own file in a folder and reads the JSON it prints. A failing exit code is expected here. */
export function readJson<Report>(bin: string, args: readonly string[], cwd: string): Report {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`${bin} printed no JSON: ${stderr || stdout}`);
  }
}
