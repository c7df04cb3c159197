/**
 * Speed of the ranking against the ranking by definition, and their equality, in one run on one thread.
 *
 *   npm run build && node libs/matching-core/bench/bench.mjs [openings ...] [--clients=120] [--json=FILE]
 *
 * The oracle explains and sorts everything, so it is timed on a sample of the clients; ratios compare milliseconds a client.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { opening, profile, seeded } from './generate.mjs';

const built = path.resolve(import.meta.dirname, '../../../dist/libs/matching-core/src');
if (!existsSync(path.join(built, 'index.js'))) {
  process.stderr.write('The bench measures the built program: run `npm run build` first.\n');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const { buildIndex, census, checkedPolicy, rank, standardPolicy } = require(path.join(built, 'index.js'));
const { oracle } = require(path.join(built, 'oracle.js'));

const options = Object.fromEntries(
  process.argv.slice(2).flatMap((word) => (word.startsWith('--') ? [word.slice(2).split('=')] : [])),
);
const sizes = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);
const clients = Number(options.clients ?? 120);
const policy = checkedPolicy(standardPolicy);
const question = { k: 20, today: '2026-03-02' };

function timed(task) {
  const from = performance.now();
  const result = task();
  return { result, milliseconds: performance.now() - from };
}

function measure(size) {
  const random = seeded(20_260_302);
  const facts = Array.from({ length: size }, (_, number) => opening(random, number));
  const profiles = Array.from({ length: clients }, () => profile(random));
  const build = timed(() => buildIndex(facts));
  const index = build.result;
  const ranking = timed(() => profiles.map((each) => rank(index, each, policy, question)));
  const sample = profiles.slice(0, Math.max(1, Math.min(clients, Math.floor(100_000 / size))));
  const reference = timed(() => sample.map((each) => oracle(index, each, policy, question)));
  const perClient = ranking.milliseconds / clients;
  const oraclePerClient = reference.milliseconds / sample.length;
  return {
    openings: size,
    clients,
    buildMilliseconds: Math.round(build.milliseconds),
    rankMillisecondsPerClient: Number(perClient.toFixed(3)),
    oracleMillisecondsPerClient: Number(oraclePerClient.toFixed(3)),
    timesFasterThanOracle: Number((oraclePerClient / perClient).toFixed(1)),
    suitablePerClient: Math.round(
      sample.reduce((sum, each) => sum + census(index, each, policy, question.today).suitable, 0) / sample.length,
    ),
    equalToOracle: isDeepStrictEqual(ranking.result.slice(0, sample.length), reference.result),
    clientsCompared: sample.length,
  };
}

const results = (sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]).map(measure);
for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (results.some(({ equalToOracle }) => !equalToOracle)) process.exitCode = 1;
