import { childEnvironment } from '#platform/config';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const hook = path.join(root, 'libs/platform/src/testing/source-hook.cjs');
const main = path.join(root, 'apps/cli/src/main.ts');

/** What a finished run of the command line left behind. */
export interface Finished {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line from its sources, with only these settings, and waits until it ends. */
export async function runFoothold(
  args: readonly string[],
  settings: Readonly<Record<string, string | undefined>>,
): Promise<Finished> {
  const unset = { DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, REDIS_URL: undefined, PORT: undefined };
  const child = spawn(process.execPath, ['--require', hook, '--conditions=source', main, ...args], {
    cwd: root,
    env: childEnvironment({ ...unset, FOOTHOLD_DATA_DIR: undefined, NODE_ENV: undefined, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output, errors };
}
