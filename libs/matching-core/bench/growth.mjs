/**
 * How time and memory grow: openings at 1, 3 and 10 times, then clients at 1, 3 and 10 times, each in a process of its own, on
 * one thread. Time is that of the processor, so other work on the machine moves it little.
 *
 *   npm run bench -- growth [--openings=72000] [--clients=1000] [--json=FILE]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { nationalOpening, nationalProfile } from './nation.mjs';
import { seeded } from './seeded.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const question = { k: 20, today: '2026-03-02' };
const times = [1, 3, 10];
const halos = [10, 20, 40, 80];
const sample = 500;

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(openings, clients) {
  const require = createRequire(import.meta.url);
  const { buildIndex, checkedPolicy, emptyProfile, rank, standardPolicy, unknownOpening } = require(
    path.join(root, 'dist/libs/matching-core/src/index.js'),
  );
  const policy = checkedPolicy(standardPolicy);
  const made = function* () {
    const random = seeded(20_260_302);
    for (let number = 0; number < openings; number += 1) {
      yield { ...unknownOpening(''), ...nationalOpening(random, number) };
    }
  };
  const before = spent();
  for (const opening of made()) opening.id;
  const making = spent() - before;
  const index = buildIndex(made());
  const build = spent() - before - 2 * making;
  const random = seeded(7);
  for (let warm = 0; warm < 300; warm += 1)
    rank(index, { ...emptyProfile, ...nationalProfile(random) }, policy, question);
  const from = spent();
  let lines = 0;
  for (let number = 0; number < clients; number += 1) {
    lines += rank(index, { ...emptyProfile, ...nationalProfile(random) }, policy, question).length;
  }
  const ranking = spent() - from;
  const halo = closedWithin(index, policy, random, require);
  global.gc();
  const { rss } = process.memoryUsage();
  return {
    openings,
    clients,
    lines,
    closedWithinKm: halo,
    buildSeconds: rounded(build / 1000),
    rankSeconds: rounded(ranking / 1000),
    rankMillisecondsPerClient: rounded(ranking / clients),
    residentMegabytes: Math.round(rss / 2 ** 20),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/**
 * Of how many clients in a hundred the list is proven complete by what lies within so many kilometres, and by work from home: no
 * opening beyond could have as many points as the last one listed, even if all but the way there were at its best.
 */
function closedWithin(index, policy, random, require) {
  const { emptyProfile, rank } = require(path.join(root, 'dist/libs/matching-core/src/index.js'));
  const { judgesFor } = require(path.join(root, 'dist/libs/matching-core/src/criteria.js'));
  const closed = Object.fromEntries(halos.map((km) => [km, 0]));
  for (let number = 0; number < sample; number += 1) {
    const profile = { ...emptyProfile, ...nationalProfile(random) };
    const least = rank(index, profile, policy, question)[question.k - 1]?.points ?? 0;
    const { travel, ...others } = judgesFor(profile, policy, question.today);
    const rest = Object.values(others).reduce((sum, { of }) => sum + of, 0);
    for (const km of halos) {
      const most = travel.mostBeyond(km);
      if (most < 0 || most + rest < least) closed[km] += 1;
    }
  }
  return Object.fromEntries(halos.map((km) => [km, rounded((100 * closed[km]) / sample)]));
}

const rounded = (number) => Number(number.toPrecision(3));

async function inOwnProcess(openings, clients) {
  const child = fork(import.meta.filename, ['one', openings, clients], { execArgv: ['--expose-gc'] });
  const [result] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`Measuring ${openings} openings ended with ${code}`);
    }),
  ]);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return result;
}

const words = process.argv.slice(2);
if (words[0] === 'one') {
  process.send(measure(Number(words[1]), Number(words[2])));
} else {
  const options = Object.fromEntries(words.map((word) => word.replace(/^--/, '').split('=')));
  const openings = Number(options.openings ?? 72_000);
  const clients = Number(options.clients ?? 1000);
  const byOpenings = [];
  for (const each of times) byOpenings.push(await inOwnProcess(openings * each, clients));
  const byClients = [];
  for (const each of times) byClients.push(await inOwnProcess(openings, clients * each));
  const machine = { node: process.version, processor: os.cpus()[0].model.trim(), cores: os.cpus().length };
  if (options.json) {
    const figures = { ...machine, times, byOpenings, byClients };
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
