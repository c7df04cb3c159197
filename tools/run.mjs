import { spawn } from 'node:child_process';
import path from 'node:path';

/** The top of the house. */
export const root = path.resolve(import.meta.dirname, '..');

/** Path of a tool's own script in node_modules: no shell, no wrapper, the same on every system. */
export const tool = (script) => path.join(root, 'node_modules', script);

/**
 * Runs a Node script at the top of the house and returns its exit code and all it printed (standard output and errors, in
 * order of arrival). With `show`, output also goes straight to the terminal.
 */
export function runNode(script, args = [], { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('exit', (code, signal) => {
      if (signal) output += `ended by ${signal}\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Seconds since an earlier `performance.now()`, for people. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
