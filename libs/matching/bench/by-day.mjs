/**
 * How fast the lists are kept by day: changed vacancies judged against the stored lists of many clients, on one thread and
 * without the database.
 *
 *   npm run build && node libs/matching/bench/by-day.mjs [--clients=2000] [--openings=20000]
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nationalOpening, nationalProfile } from '../../matching-core/bench/nation.mjs';
import { seeded } from '../../matching-core/bench/seeded.mjs';

const built = path.resolve(import.meta.dirname, '../../../dist/libs');
if (!existsSync(path.join(built, 'matching/src/index.js'))) {
  process.stderr.write('The bench measures the built program: run `npm run build` first.\n');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const { buildIndex, rank, standardPolicy } = require(path.join(built, 'matching-core/src/index.js'));
const { mendedList } = require(path.join(built, 'matching/src/domain/mended-list.js'));

const options = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')));
const clients = Number(options.clients ?? 2000);
const size = Number(options.openings ?? 20_000);
const question = { k: 20, today: '2026-03-02' };

const random = seeded(20_260_302);
const openings = Array.from({ length: size }, (_, number) => nationalOpening(random, number));
const profiles = Array.from({ length: clients }, () => nationalProfile(random));
const closesOn = new Map(openings.map((opening) => [opening.id, opening.closesOn]));
const linesOf = (index, profile) =>
  rank(index, profile, standardPolicy, question).map(({ openingId, points }) => ({
    vacancyId: openingId,
    points,
    closesOn: closesOn.get(openingId) ?? null,
  }));
const all = buildIndex(openings);
const stored = profiles.map((profile) => linesOf(all, profile));

for (const changed of [1, 10, 100, 1000]) {
  const some = Array.from({ length: changed }, (_, number) => {
    const opening = nationalOpening(random, size + number);
    closesOn.set(opening.id, opening.closesOn);
    return opening;
  });
  const ids = new Set(some.map(({ id }) => id));
  const from = performance.now();
  const index = buildIndex(some);
  let entered = 0;
  profiles.forEach((profile, at) => {
    const lines = mendedList(stored[at], ids, linesOf(index, profile), question.k);
    if (lines.some(({ vacancyId }) => ids.has(vacancyId))) entered += 1;
  });
  const seconds = (performance.now() - from) / 1000;
  const rate = (count) => Math.round(count / seconds).toLocaleString('en-GB');
  process.stdout.write(
    `${changed} new: ${rate(clients)} clients/s, ${rate(clients * changed)} clients x vacancies/s; ${entered} of ${clients} lists changed\n`,
  );
}
