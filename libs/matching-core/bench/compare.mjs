/**
 * The ranking against what else could do it, in one run, on the same made-up clients and openings, on one thread each: our core,
 * a loop over every opening of its index, PostgreSQL and DuckDB with the same scoring in SQL. Every list is compared.
 *
 *   npm run bench -- compare [openings ...] [--clients=100] [--json=FILE]
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { nationalOpening, nationalProfile } from './nation.mjs';
import { seeded } from './seeded.mjs';
import { everyOpening } from './compare-loop.mjs';
import { openDuckdb, openPostgresql, processorMilliseconds } from './compare-databases.mjs';
import { clientRow, freeTimeRows, openingRow, Rotas } from './compare-rows.mjs';
import { dialects } from './compare-dialects.mjs';
import { rankingSql } from './compare-sql.mjs';
import { tablesSql, writeTable } from './compare-tables.mjs';

const require = createRequire(import.meta.url);
const built = (name) => require(path.resolve(import.meta.dirname, '../../../dist/libs/matching-core/src', name));
const core = built('index.js');
const { buildIndex, checkedPolicy, emptyProfile, rank, unknownOpening } = core;
const aspects = built('aspects.js');
const { likePairs } = built('task-likeness.data.js');
const { dayPartHours } = built('week.js');

const words = process.argv.slice(2);
const options = Object.fromEntries(words.flatMap((word) => (word.startsWith('--') ? [word.slice(2).split('=')] : [])));
const sizes = words.filter((word) => !word.startsWith('--')).map(Number);
const clients = Number(options.clients ?? 100);
const policy = checkedPolicy(core.standardPolicy);
const question = { k: 20, today: '2026-03-02' };

function* openings(size) {
  const random = seeded(20_260_302);
  for (let number = 0; number < size; number += 1) yield { ...unknownOpening(''), ...nationalOpening(random, number) };
}

function* likenesses() {
  for (const [, one, other, likeness] of likePairs.matchAll(/(\d{4})-(\d{4})-(\d+)/g)) {
    yield [one, other, likeness];
    yield [other, one, likeness];
  }
}

/** Writes the files that both databases read. */
async function writeTables(folder, size, profiles) {
  const rotas = new Rotas();
  const known = { ...core, ...aspects };
  const openingRows = function* () {
    for (const facts of openings(size)) yield openingRow(facts.id, aspects.aspectsOf(facts), rotas, known);
  };
  const numbered = profiles.map((profile, number) => [number, profile]);
  await writeTable(folder, 'opening_said', openingRows());
  await writeTable(folder, 'shift', rotas.rows());
  await writeTable(folder, 'likeness', likenesses());
  const rowsOf = (rows) => numbered.flatMap(([number, profile]) => [...rows(number, profile)]);
  await writeTable(
    folder,
    'client',
    rowsOf((number, profile) => [clientRow(number, profile, policy, core)]),
  );
  await writeTable(
    folder,
    'free_time',
    rowsOf((number, profile) => freeTimeRows(number, profile, dayPartHours)),
  );
  const wishes = rowsOf((number, { occupations }) => occupations.map(({ soc, strength }) => [number, soc, strength]));
  await writeTable(folder, 'occupation_wish', wishes);
}

const key = (number, id, points) => `${number} ${id} ${points}`;

/** A way to rank that asks for one client at a time, on this thread. */
const onThisThread = (name, rankOne) => ({
  name,
  rank: (first, last) => {
    const lists = [];
    for (let number = first; number <= last; number += 1) {
      for (const { openingId: id, points } of rankOne(number)) lists.push({ number, id, points });
    }
    return lists;
  },
  processorMilliseconds: () => processorMilliseconds(null),
});

/** Ranks a group of clients, after a few of them to get warm. */
async function measured(way, { first, last }) {
  await way.rank(first, Math.min(last, first + 2));
  const [from, spent] = [performance.now(), way.processorMilliseconds()];
  const lists = await way.rank(first, last);
  const count = last - first + 1;
  return {
    milliseconds: (way.processorMilliseconds() - spent) / count,
    elapsed: (performance.now() - from) / count,
    lists: lists.map(({ number, id, points }) => key(number, id, points)).join('\n'),
  };
}

/**
 * Ranks all clients: apart those whose travel is a hard limit, which an index on places serves, and the others.
 *
 * @param groups by name the first and the last client
 */
async function allOf(way, groups) {
  const figures = {};
  for (const [name, group] of Object.entries(groups)) figures[name] = await measured(way, group);
  return { name: way.name, figures };
}

const rounded = (number) => Number(number.toPrecision(3));

/** Processor milliseconds a client, of each group and of all, and how many times those of the core. */
function told({ name, figures }, core, groups) {
  const sum = (of, what) =>
    Object.entries(groups).reduce((all, [group, { first, last }]) => all + of[group][what] * (last - first + 1), 0) /
    clients;
  return {
    name,
    millisecondsPerClient: rounded(sum(figures, 'milliseconds')),
    elapsedMillisecondsPerClient: rounded(sum(figures, 'elapsed')),
    timesTheCore: rounded(sum(figures, 'milliseconds') / sum(core.figures, 'milliseconds')),
    byGroup: Object.fromEntries(
      Object.keys(groups).map((group) => [
        group,
        {
          millisecondsPerClient: rounded(figures[group].milliseconds),
          timesTheCore: rounded(figures[group].milliseconds / core.figures[group].milliseconds),
        },
      ]),
    ),
    listsEqual: Object.keys(groups).every((group) => figures[group].lists === core.figures[group].lists),
  };
}

const isWithinReach = ({ travel }) => travel?.strength === 'must' && !travel.remoteOnly;

/** Made-up clients, those whose travel is a hard limit first. */
function clientsInGroups() {
  const random = seeded(7);
  const all = Array.from({ length: clients }, () => ({ ...emptyProfile, ...nationalProfile(random) }));
  const within = all.filter(isWithinReach);
  const profiles = [...within, ...all.filter((each) => !isWithinReach(each))];
  const groups = {
    withinReach: { first: 0, last: within.length - 1 },
    anywhere: { first: within.length, last: clients - 1 },
  };
  return { profiles, groups };
}

async function compare(size) {
  const { profiles, groups } = clientsInGroups();
  const index = buildIndex(openings(size));
  const ranked = (number) => rank(index, profiles[number], policy, question);
  const others = seeded(8);
  for (let warm = 0; warm < 1000; warm += 1)
    rank(index, { ...emptyProfile, ...nationalProfile(others) }, policy, question);
  const ours = await allOf(onThisThread('the core', ranked), groups);
  const loop = onThisThread('a loop over its index', (number) =>
    everyOpening(index, profiles[number], policy, question),
  );
  const ways = [ours, await allOf(loop, groups)];

  const folder = mkdtempSync(path.join(os.tmpdir(), 'foothold-compare-'));
  // PostgreSQL may run as another user, who reads the files.
  chmodSync(folder, 0o755);
  const open = {
    postgresql: (...args) => openPostgresql(path.join(folder, 'postgresql'), ...args),
    duckdb: openDuckdb,
  };
  try {
    await writeTables(folder, size, profiles);
    for (const [name, dialect] of Object.entries(dialects)) {
      const tables = tablesSql(folder, policy, question.today, dialect, core);
      const database = await open[name](tables, rankingSql(policy, dialect, question.k));
      try {
        ways.push(await allOf(database, groups));
      } finally {
        await database.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    openings: size,
    clients,
    clientsWithinReach: groups.withinReach.last + 1,
    ways: ways.map((way) => told(way, ours, groups)),
  };
}

const machine = { node: process.version, processor: os.cpus()[0].model.trim(), cores: os.cpus().length };
const results = [];
for (const size of sizes.length > 0 ? sizes : [20_000, 100_000, 720_000]) {
  const result = await compare(size);
  results.push(result);
  process.stdout.write(`${size.toLocaleString('en-GB')} openings, ${clients} clients\n`);
  for (const { name, ...figures } of result.ways) process.stdout.write(`  ${name}: ${JSON.stringify(figures)}\n`);
  // After each size, so that what was measured stays when a larger one is given up.
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...machine, results }, null, 2)}\n`);
}
if (results.some(({ ways }) => ways.some(({ listsEqual }) => !listsEqual))) {
  process.stderr.write('Lists differ from those of the core\n');
  process.exitCode = 1;
}
