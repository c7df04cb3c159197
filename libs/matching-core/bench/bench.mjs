/**
 * Speed and memory of the ranking on a made-up England, and its equality with the ranking by definition, on one thread.
 *
 *   npm run build && node libs/matching-core/bench/bench.mjs [openings ...] [--clients=2000] [--json=FILE]
 *
 * The oracle explains and sorts everything, and the ranking without pruning scores everything, so both are run for a sample of
 * the clients; ratios compare milliseconds a client. A what-if is what a moved slider asks for: the list after one wish changed,
 * explained. `indexBytes` counts the arrays of the index, `bytesAnOpening` all memory that building it left behind.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { everyOpening } from './compare-loop.mjs';
import { nationalOpening, nationalProfile } from './nation.mjs';
import { seeded } from './seeded.mjs';

const built = path.resolve(import.meta.dirname, '../../../dist/libs/matching-core/src');
if (!existsSync(path.join(built, 'index.js'))) {
  process.stderr.write('The bench measures the built program: run `npm run build` first.\n');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const { buildIndex, checkedPolicy, emptyProfile, explainAll, rank, standardPolicy, unknownOpening } = require(
  path.join(built, 'index.js'),
);
const { oracle } = require(path.join(built, 'oracle.js'));

const words = process.argv.slice(2);
const options = Object.fromEntries(words.flatMap((word) => (word.startsWith('--') ? [word.slice(2).split('=')] : [])));
const sizes = words.filter((word) => !word.startsWith('--')).map(Number);
const clients = Number(options.clients ?? 2000);
const policy = checkedPolicy(standardPolicy);
const question = { k: 20, today: '2026-03-02' };

function timed(task) {
  const from = performance.now();
  const result = task();
  return { result, milliseconds: performance.now() - from };
}

function* openings(size) {
  const random = seeded(20_260_302);
  for (let number = 0; number < size; number += 1) {
    // What the made-up nation says nothing about is not known.
    yield { ...unknownOpening(''), ...nationalOpening(random, number) };
  }
}

function residentMegabytes() {
  global.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}

/** Bytes an opening of each array of an index, the largest first. */
function bytesByArray(index) {
  const bytes = {};
  const add = (value, name) => {
    if (ArrayBuffer.isView(value)) bytes[name] = value.byteLength;
    else if (value && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, inside] of Object.entries(value)) add(inside, name ? `${name}.${key}` : key);
    }
  };
  add(index, '');
  const rounded = (sum) => Number((sum / index.size).toFixed(2));
  const sorted = Object.entries(bytes).sort(([, one], [, other]) => other - one);
  return {
    anOpening: rounded(sorted.reduce((sum, [, each]) => sum + each, 0)),
    byArray: Object.fromEntries(sorted.map(([name, each]) => [name, rounded(each)])),
  };
}

/** The wishes after a slider was moved. */
const moved = (profile, at) =>
  at % 2 === 0 && profile.travel
    ? { ...profile, travel: { ...profile.travel, maxMinutes: profile.travel.maxMinutes + 10 } }
    : { ...profile, pay: { floorPencePerHour: 1250, strength: 'must' } };

function whatIf(index, profile) {
  const hits = rank(index, profile, policy, question);
  const ids = hits.map(({ openingId }) => openingId);
  return explainAll(index, ids, profile, policy, question.today);
}

const rounded = (milliseconds) => Number(milliseconds.toFixed(3));

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return Object.fromEntries(
    [50, 90, 99].map((share) => [`p${share}`, rounded(sorted[Math.floor((sorted.length * share) / 100)])]),
  );
}

const cpuMilliseconds = () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each) / 1000;

function measure(size) {
  const random = seeded(7);
  const profiles = Array.from({ length: clients }, () => ({ ...emptyProfile, ...nationalProfile(random) }));
  const generating = timed(() => {
    let last = null;
    for (const opening of openings(size)) last = opening;
    return last;
  });
  const before = residentMegabytes();
  const build = timed(() => buildIndex(openings(size)));
  const index = build.result;
  const bytes = ((residentMegabytes() - before) * 2 ** 20) / size;
  // Code that has run a while is what a night runs on.
  for (const each of profiles.slice(0, 200)) rank(index, each, policy, question);
  const times = [];
  const cpu = cpuMilliseconds();
  const ranking = timed(() =>
    profiles.map((each) => {
      const one = timed(() => rank(index, each, policy, question));
      times.push(one.milliseconds);
      return one.result;
    }),
  );
  const cpuPerClient = (cpuMilliseconds() - cpu) / clients;
  const whatIfs = profiles.map((each, at) => timed(() => whatIf(index, moved(each, at))).milliseconds);
  const sample = profiles.slice(0, Math.max(2, Math.min(clients, Math.floor(1_000_000 / size))));
  const reference = timed(() => sample.map((each) => oracle(index, each, policy, question)));
  const scored = timed(() => sample.map((each) => everyOpening(index, each, policy, question)));
  const plain = (lists) => lists.map((list) => list.map(({ openingId, points }) => ({ openingId, points })));
  const listed = plain(ranking.result.slice(0, sample.length));
  const perClient = ranking.milliseconds / clients;
  const oraclePerClient = reference.milliseconds / sample.length;
  return {
    openings: size,
    clients,
    buildMilliseconds: Math.round(build.milliseconds - generating.milliseconds),
    bytesAnOpening: Math.round(bytes),
    indexBytes: bytesByArray(index),
    rankMillisecondsPerClient: rounded(perClient),
    rankCpuMillisecondsPerClient: rounded(cpuPerClient),
    rankMilliseconds: percentiles(times),
    whatIfMilliseconds: percentiles(whatIfs),
    withoutPruningMillisecondsPerClient: rounded(scored.milliseconds / sample.length),
    timesFasterThanWithoutPruning: Math.round(scored.milliseconds / sample.length / perClient),
    oracleMillisecondsPerClient: rounded(oraclePerClient),
    timesFasterThanOracle: Math.round(oraclePerClient / perClient),
    listed: Number((ranking.result.reduce((sum, { length }) => sum + length, 0) / clients).toFixed(1)),
    equalToOracle: isDeepStrictEqual(ranking.result.slice(0, sample.length), reference.result),
    equalToWithoutPruning: isDeepStrictEqual(listed, plain(scored.result)),
    clientsCompared: sample.length,
  };
}

const results = (sizes.length > 0 ? sizes : [10_000, 100_000, 720_000]).map(measure);
for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (results.some((result) => !result.equalToOracle || !result.equalToWithoutPruning)) process.exitCode = 1;
