import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const program = path.resolve(import.meta.dirname, '../dist/apps/cli/src/main.js');

/**
 * Makes sure that the dependencies and the build are there, then becomes the command line with these arguments.
 *
 * @param {string[]} args
 * @param {(line: string) => void} say told of each step that was needed
 */
export async function runFoothold(args, say) {
  await ensureDependencies(say);
  if (!(await build(say))) {
    process.exitCode = 1;
    return;
  }
  process.setSourceMapsEnabled(true);
  // In this very process: one process less between the terminal and the programs, and no signal to pass on.
  process.argv = [process.execPath, program, ...args];
  createRequire(import.meta.url)(program);
}
