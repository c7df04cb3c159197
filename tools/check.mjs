/**
 * npm run check: everything about the source that a command can prove without running the tests. Prints each step with its
 * seconds; a failing step shows its output, and all steps are run, so that one visit mends all.
 *
 *   npm run check               every step
 *   npm run check -- lint types only the named steps
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { root, runNode, secondsSince, tool } from './run.mjs';

const cache = (name) => path.join('node_modules', '.cache', name);
const own = (script) => path.join(root, 'tools', script);
const tsc = (project, name) => [
  tool('typescript/bin/tsc'),
  ['--noEmit', '--incremental', '--tsBuildInfoFile', cache(`tsc/${name}.tsbuildinfo`), '--project', project],
];

/** Name, script, arguments. The longest come first: two run at a time. */
const steps = [
  {
    name: 'lint',
    run: [
      tool('eslint/bin/eslint.js'),
      ['.', '--cache', '--cache-strategy', 'content', '--cache-location', cache('eslint/')],
    ],
  },
  { name: 'types', run: tsc('tsconfig.json', 'house') },
  { name: 'types of the page', run: tsc('apps/web/tsconfig.json', 'page') },
  { name: 'types of the pure ground', run: tsc('tools/arch/tsconfig.ground.json', 'ground') },
  {
    name: 'format',
    run: [
      tool('prettier/bin/prettier.cjs'),
      [
        '--check',
        '.',
        '--log-level',
        'warn',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        cache('prettier/check'),
      ],
    ],
  },
  {
    name: 'arrows',
    run: [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      ['--config', '.dependency-cruiser.cjs', 'apps', 'libs'],
    ],
  },
  {
    name: 'dead code',
    run: [tool('knip/bin/knip.js'), ['--config', 'tools/knip.json', '--no-config-hints', '--no-progress']],
  },
  { name: 'migration order', run: [own('migration-order.mjs'), []] },
  // Its spec renders the settings anew and compares.
  { name: '.env.example is fresh', run: [tool('jest/bin/jest.js'), ['libs/platform/src/config', '--passWithNoTests']] },
  { name: 'picture of the arrows is fresh', run: [own('diagram.mjs'), ['--check']] },
  { name: 'OpenAPI document and web types are fresh', run: [own('openapi.mjs'), ['--check']], afterBuild: true },
  {
    name: 'rows equal the migrated database',
    run: [own('foothold.mjs'), ['migrate', '--check-drift']],
    afterBuild: true,
  },
];

async function runStep({ name, run: [script, args], ownDatabase }) {
  const start = performance.now();
  const folder = ownDatabase ? fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-check-')) : undefined;
  // The database may run as another user than this one and must be able to pass through.
  if (folder) fs.chmodSync(folder, 0o755);
  const { code, output } = await runNode(script, args, { env: folder ? freshDatabase(folder) : {} });
  if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const passed = code === 0;
  process.stdout.write(`${passed ? ' ok ' : 'FAIL'}  ${name}  (${secondsSince(start)})\n`);
  const text = withoutNpmNoise(output);
  // What a passing linter still says are its warnings: worth reading, not worth stopping for.
  if (text !== '' && (!passed || name === 'lint')) process.stdout.write(`${text.replace(/^/gm, '      ')}\n`);
  return passed;
}

/** An embedded database in a folder of its own, whatever a developer's settings say. Empty means absent. */
const freshDatabase = (folder) => ({
  ...{ DATABASE_URL: '', DATABASE_OWNER_URL: '', REDIS_URL: '', NODE_ENV: '' },
  FOOTHOLD_DATA_DIR: path.join(folder, 'data'),
});

const withoutNpmNoise = (output) => output.replace(/^npm warn .*\n?/gm, '').trim();

/** Runs the steps, never more than `width` at once; resolves to whether each passed. */
async function runAll(list, width) {
  const waiting = [...list];
  const passed = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) passed.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return passed;
}

const names = process.argv.slice(2);
const chosen = steps.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
if (chosen.length === 0) {
  process.stderr.write(
    `No step is called ${names.join(' or ')}. The steps: ${steps.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(2);
}
const started = performance.now();
await ensureDependencies();
fs.mkdirSync(path.join(root, cache('tsc')), { recursive: true });
const passed = await runAll(
  chosen.filter((step) => !step.afterBuild),
  2,
);
if (chosen.some((step) => step.afterBuild)) {
  const built = await runStep({ name: 'build', run: [own('build.mjs'), []] });
  passed.push(built);
  // Without a build these would judge an older one.
  const last = chosen.filter((step) => step.afterBuild);
  if (built) passed.push(...(await runAll(last, 1)));
  else passed.push(...last.map(() => false));
}
const failed = passed.filter((one) => !one).length;
const sums = { passed: passed.length - failed, failed };
fs.mkdirSync(path.join(root, 'artefacts', 'check'), { recursive: true });
fs.writeFileSync(path.join(root, 'artefacts', 'check', 'sums.json'), JSON.stringify(sums));
process.stdout.write(`check: ${sums.passed} steps passed, ${sums.failed} failed in ${secondsSince(started)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
