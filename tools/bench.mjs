/**
 * npm run bench: measures the built program.
 *
 *   npm run bench                  ranking on a made-up England, and that it equals sorting everything
 *   npm run bench -- compare       the same ranking by the core, by a loop, by PostgreSQL and by DuckDB
 *   npm run bench -- growth        time and memory as openings and clients grow
 *   npm run bench -- chart         draws docs/img/growth.svg and the tables of docs/scale.md from the figures of these benches
 *   npm run bench -- night         a night of England from rows to stored suggestions
 *   npm run bench -- by-day        how fast lists follow vacancies by day
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

const [first, ...rest] = process.argv.slice(2);
const isNamed = first !== undefined && /^[a-z]/.test(first);
const script = benches[isNamed ? first : 'ranking'];
if (!script || !existsSync(path.join(root, script))) {
  process.stderr.write(`There is no bench "${first}". Choose one of ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
if (!(await build())) process.exit(1);
const { code } = await runNode(path.join(root, script), isNamed ? rest : process.argv.slice(2), { show: true });
process.exitCode = code;
