/**
 * Draws docs/img/growth.svg and writes the tables of docs/scale.md anew, all from the figures that the benches left in
 * docs/figures. Says of each figure whether it was measured or worked out.
 *
 *   npm run bench -- chart
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartSvg } from './chart-svg.mjs';
import { arithmetic } from './chart-scale.mjs';

const docs = path.resolve(import.meta.dirname, '../../../docs');
const figures = (name) => {
  const file = path.join(docs, 'figures', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};
const many = (number) => number.toLocaleString('en-GB');
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((each) => row(...each))].join('\n');

function growthChart({ times, byOpenings, byClients }) {
  const line = (name, rows, value) => ({ name, points: rows.map((each, at) => [times[at], value(each)]) });
  const [one] = byOpenings;
  const start = `1× is ${many(one.openings)} openings and ${many(one.clients)} clients`;
  return chartSvg({
    title: 'Time and memory as openings and clients grow',
    description: `Processor seconds and megabytes at 1, 3 and 10 times the openings, and at 1, 3 and 10 times the clients. ${start}. The table below the chart has the same figures.`,
    panels: [
      {
        title: 'Time',
        x: start,
        y: 'processor time',
        unit: 'seconds',
        lines: [
          line('ranking, more openings', byOpenings, ({ rankSeconds }) => rankSeconds),
          line('ranking, more clients', byClients, ({ rankSeconds }) => rankSeconds),
          line('building the index, more openings', byOpenings, ({ buildSeconds }) => buildSeconds),
        ],
      },
      {
        title: 'Memory of the whole process',
        x: start,
        y: 'resident memory',
        unit: 'MB',
        lines: [
          line('more openings', byOpenings, ({ residentMegabytes }) => residentMegabytes),
          line('more clients', byClients, ({ residentMegabytes }) => residentMegabytes),
        ],
      },
    ],
  });
}

const growthTable = ({ byOpenings, byClients }) =>
  table(
    ['openings', 'clients', 'building, s', 'ranking, s', 'a client, ms', 'resident, MB', 'peak, MB'],
    [...byOpenings, ...byClients.slice(1)].map((each) => [
      many(each.openings),
      many(each.clients),
      each.buildSeconds,
      each.rankSeconds,
      each.rankMillisecondsPerClient,
      many(each.residentMegabytes),
      many(each.peakMegabytes),
    ]),
  );

const haloTable = ({ byOpenings }) => {
  const kilometres = Object.keys(byOpenings[0].closedWithinKm);
  return table(
    ['openings', ...kilometres.map((km) => `within ${km} km`)],
    byOpenings.map(({ openings, closedWithinKm }) => [
      many(openings),
      ...kilometres.map((km) => `${closedWithinKm[km]} %`),
    ]),
  );
};

const sorted = (results) => [...results].sort((one, other) => one.openings - other.openings);

const compareTable = ({ results }) =>
  table(
    ['openings', 'who ranks', 'a client, ms', 'times the core', 'within reach', 'anywhere', 'lists equal'],
    sorted(results).flatMap(({ openings, ways }) =>
      ways.map(({ name, millisecondsPerClient, timesTheCore, byGroup: { withinReach, anywhere }, listsEqual }) => [
        many(openings),
        name,
        millisecondsPerClient,
        timesTheCore,
        `${withinReach.millisecondsPerClient} ms, ${withinReach.timesTheCore}×`,
        `${anywhere.millisecondsPerClient} ms, ${anywhere.timesTheCore}×`,
        listsEqual ? 'all' : 'NO',
      ]),
    ),
  );

const machine = ({ node, processor, cores }) => `Node ${node} on ${cores} cores of ${processor}.`;

/** Writes a text between the two marks of its name. */
function between(text, name, inside) {
  const [start, end] = [`<!-- ${name}: written by npm run bench -- chart -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`docs/scale.md: the marks of "${name}" are missing; write ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${inside}\n\n${text.slice(to)}`;
}

const [growth, compare, night] = ['growth', 'compare', 'night'].map(figures);
const missing = Object.entries({ growth, compare }).find(([, its]) => its === null);
if (missing) {
  process.stderr.write(`docs/figures/${missing[0]}.json is missing: run \`npm run bench -- ${missing[0]}\` first.\n`);
  process.exit(2);
}
const page = path.join(docs, 'scale.md');
const sums = arithmetic({ growth, night });
const written = Object.entries({
  growth: `${machine(growth)}\n\n${growthTable(growth)}`,
  halo: haloTable(growth),
  compare: `${machine(compare)} ${many(compare.results[0].clients)} clients, of whom ${many(compare.results[0].clientsWithinReach)} have a hard limit to their travel.\n\n${compareTable(compare)}`,
  arithmetic: table(['figure', 'value', 'from'], sums),
}).reduce((text, [name, inside]) => between(text, name, inside), readFileSync(page, 'utf8'));
const style = await resolveConfig(page);
writeFileSync(page, await format(written, { ...style, parser: 'markdown' }));
mkdirSync(path.join(docs, 'img'), { recursive: true });
writeFileSync(path.join(docs, 'img', 'growth.svg'), growthChart(growth));
for (const [name, its] of Object.entries({ growth, compare, night })) {
  if (!its) continue;
  const file = path.join(docs, 'figures', `${name}.json`);
  writeFileSync(file, await format(JSON.stringify(its), { ...style, parser: 'json' }));
}
