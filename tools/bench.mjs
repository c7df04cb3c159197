/**
 * npm run bench: measures the built program.
 *
 *   npm run bench                  ranking on a made-up England, and that it equals sorting everything
 *   npm run bench -- compare       the same ranking by the core, by a loop, by PostgreSQL and by DuckDB
 *   npm run bench -- growth        time and memory as openings and clients grow
 *   npm run bench -- night         a night of England from rows to stored suggestions
 *   npm run bench -- by-day        how fast lists follow vacancies by day
 *   npm run bench -- chart         draws docs/img/growth.svg and writes the tables of docs/scale.md from docs/figures
 *   npm run bench -- figures       renews docs/figures by growth, compare and a small night, then draws and writes; an hour or so
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { root, runNode } from './run.mjs';

const benches = {
  ranking: 'libs/matching-core/bench/bench.mjs',
  compare: 'libs/matching-core/bench/compare.mjs',
  growth: 'libs/matching-core/bench/growth.mjs',
  chart: 'libs/matching-core/bench/chart.mjs',
  night: 'libs/matching/bench/night.mjs',
  'by-day': 'libs/matching/bench/by-day.mjs',
};

/** What the documents are made of. */
const figures = [
  ['growth', '--json=docs/figures/growth.json'],
  ['compare', '100000', '720000', '--clients=40', '--json=docs/figures/compare.json'],
  ['night', '1000', '20000', '--json=docs/figures/night.json'],
  ['chart'],
];

const words = process.argv.slice(2);
const named = /^[a-z]/.test(words[0] ?? '') ? words : ['ranking', ...words];
const all = named[0] === 'figures' ? figures : [named];
const unknown = all.find(([name]) => !benches[name] || !existsSync(path.join(root, benches[name])));
if (unknown) {
  process.stderr.write(
    `There is no bench "${unknown[0]}". Choose one of ${Object.keys(benches).join(', ')} and figures.\n`,
  );
  process.exit(2);
}
if (!(await build())) process.exit(1);
for (const [name, ...rest] of all) {
  const { code } = await runNode(path.join(root, benches[name]), rest, { show: true });
  // What could be measured is written all the same.
  if (code !== 0) process.exitCode = code;
}
