/**
 * npm test: installs what is missing, builds, runs every spec (pure, database, HTTP, queue, rules of the house) and then the
 * journeys in a real browser. The last line is `N passed, N failed`, over all of them.
 *
 *   npm test                  everything
 *   npm test -- employers     only files whose path holds the word
 *
 * Until the dependencies are there, only Node's own modules may be used here.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { root, runNode, secondsSince, tool } from './run.mjs';

const filters = process.argv.slice(2);
const results = path.join(root, 'artefacts', 'test');
/** One more than two cores: much of a test is waiting for a program to start, a lock to run out, a page to settle. */
const workers = 3;
const sums = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();
const say = (line) => process.stdout.write(`${line}\n`);

/** Runs one Jest project and adds what it counted. A run that breaks without counting is one failure. */
async function suite(key, name, config, more) {
  say(`\n${name}`);
  const start = performance.now();
  const file = path.join(results, `${key}.json`);
  const { code } = await runNode(
    tool('jest/bin/jest.js'),
    [
      '--config',
      config,
      `--reporters=${path.join(root, 'tools', 'jest-progress.cjs')}`,
      '--passWithNoTests',
      ...more,
      ...filters,
    ],
    { show: true, env: { NODE_ENV: 'test', JEST_RESULTS: file } },
  );
  const counted = readSums(file);
  if (code !== 0 && counted.failed === 0) {
    say(`${name}: the run itself failed (exit code ${code}).`);
    counted.failed = 1;
  }
  for (const word of Object.keys(sums)) sums[word] += counted[word];
  say(
    `${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped in ${secondsSince(start)}`,
  );
}

function readSums(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

async function everything() {
  await ensureDependencies();
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  const built = await runNode(path.join(root, 'tools', 'build.mjs'), [], { show: true });
  if (built.code !== 0) {
    say('The build failed; what needs the built programs will fail with it.');
    sums.failed += 1;
  }
  await suite('specs', 'Specs', 'jest.config.mjs', [`--maxWorkers=${workers}`]);
  await suite('journeys', 'Journeys in the browser', 'apps/web/e2e/jest.config.mjs', [
    // A browser that a failed journey left open must not keep the run from ending.
    '--forceExit',
    // A few journeys are not worth a second Foothold.
    `--maxWorkers=${filters.length > 0 ? 1 : workers}`,
  ]);
}

await everything().catch((error) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  sums.failed += 1;
});
if (sums.passed + sums.failed + sums.skipped === 0) {
  say(`No test file's path holds ${filters.join(' or ')}.`);
  sums.failed = 1;
}
say(`\nTook ${secondsSince(started)}.`);
fs.mkdirSync(results, { recursive: true });
fs.writeFileSync(path.join(results, 'sums.json'), JSON.stringify(sums));
const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : '';
process.exitCode = sums.failed > 0 ? 1 : 0;
say(`${sums.passed} passed, ${sums.failed} failed${skipped}`);
