import { childEnvironment } from '#platform/config';
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/**
 * Starts a TypeScript file as a process of its own, with a channel for messages. For specs about what only a process can do:
 * die, be told to stop, start again.
 *
 * @param environment variables set anew (or removed by `undefined`)
 */
export function forkSource(
  file: string,
  environment: Readonly<Record<string, string | undefined>> = {},
  parameters: readonly string[] = [],
  output: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  return fork(file, parameters, {
    execArgv: ['--require', path.join(__dirname, 'source-hook.cjs'), '--conditions=source'],
    env: childEnvironment(environment),
    stdio: ['ignore', output, output, 'ipc'],
  });
}

/** Resolves with the first message of a process; rejects when the process ends without one. */
export function firstMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The process ended (${signal ?? code}) before its first message`)),
    );
  });
}

/** Resolves when a process has ended, with its exit code or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}
