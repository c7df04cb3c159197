/**
 * How fast the lists are kept by day: changed vacancies judged against the stored lists of many clients, on one thread and
 * without the database.
 *
 *   npm run build && node libs/matching/bench/by-day.mjs [--clients=2000] [--openings=20000]
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const built = path.resolve(import.meta.dirname, '../../../dist/libs');
if (!existsSync(path.join(built, 'matching/src/index.js'))) {
  process.stderr.write('The bench measures the built program: run `npm run build` first.\n');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const { buildIndex, emptyProfile, rank, standardPolicy, unknownOpening } = require(
  path.join(built, 'matching-core/src/index.js'),
);
const { mendedList } = require(path.join(built, 'matching/src/domain/mended-list.js'));

const options = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')));
const clients = Number(options.clients ?? 2000);
const size = Number(options.openings ?? 20_000);
const question = { k: 20, today: '2026-03-02' };

/** Mulberry32: the same numbers on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seeded(20_260_302);
const oneOf = (list) => list[Math.floor(random() * list.length)];
const socs = [
  '9263',
  '9223',
  '9241',
  '9252',
  '7111',
  '7132',
  '6135',
  '5434',
  '5435',
  '4159',
  '4122',
  '8214',
  '1221',
  '2231',
];
/** Somewhere in a county of about 70 by 70 kilometres. */
const somewhere = (radiusKm) => ({
  point: { latitude: 53.1 + random() * 0.6, longitude: -2 + random() },
  radiusKm,
  areaKind: 'urban',
});
const openingOf = (number) => {
  const hours = oneOf([480, 960, 1200, 1800, 2250]);
  const pence = 1221 + Math.floor(random() * 400);
  return {
    ...unknownOpening(`v${String(number).padStart(8, '0')}`),
    soc: oneOf(socs),
    place: somewhere(oneOf([0.2, 0.4, 3])),
    minMinutesPerWeek: hours,
    maxMinutesPerWeek: hours,
    nights: oneOf(['yes', 'no', 'unknown', 'unknown']),
    minPencePerHour: pence,
    maxPencePerHour: pence,
    payBasis: oneOf(['stated', 'unknown']),
    contract: oneOf(['permanent', 'temporary', 'zero_hours', 'unknown']),
    closesOn: oneOf([null, '2026-03-09', '2026-03-20', '2026-04-01']),
    firstSeenOn: oneOf(['2026-03-01', '2026-02-01', '2025-12-01']),
  };
};
const profileOf = () => ({
  ...emptyProfile,
  home: somewhere(2),
  occupations: [
    { soc: oneOf(socs), strength: 'prefer' },
    { soc: oneOf(socs).slice(0, 2), strength: oneOf(['prefer', 'avoid']) },
  ],
  hours: { minMinutesPerWeek: 480, maxMinutesPerWeek: oneOf([960, 1200, 1800]), strength: oneOf(['must', 'prefer']) },
  shifts: { ...emptyProfile.shifts, nights: oneOf(['deal_breaker', 'not_said']) },
  travel: {
    modes: oneOf([['bus'], ['walk', 'bus'], ['car']]),
    maxMinutes: oneOf([30, 45, 60]),
    strength: oneOf(['must', 'prefer']),
    remoteOnly: false,
  },
  environment: [{ dimension: 'noise', want: 'low', strength: 'prefer' }],
});

const openings = Array.from({ length: size }, (_, number) => openingOf(number));
const profiles = Array.from({ length: clients }, profileOf);
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
    const opening = openingOf(size + number);
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
