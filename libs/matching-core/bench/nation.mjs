/**
 * A made-up England: openings and clients where people live, by occupations as common as they are, with as much unsaid as in
 * real adverts. Seeded: the same numbers give the same nation everywhere.
 *
 * Places are real postcode sectors and districts (libs/reference/data). The shares below are rounded from counts: hours, pay and
 * contract stated in adverts of 2013 to 2020, occupations of people in work by SOC 2020 minor group in the Census of 2021.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seeded } from './seeded.mjs';

const data = path.resolve(import.meta.dirname, '../../reference/data');

/** Rows without quoted cells are split at commas; the columns asked for come first in these files. */
const rows = (name) =>
  gunzipSync(readFileSync(path.join(data, `${name}.csv.gz`)))
    .toString()
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(','));

const englishRegion = /East|West|London|North|South|Midlands|Yorkshire/;

/** How many of 1,000 people in work have an occupation of each major group, Census 2021. */
const majorGroups = { 1: 127, 2: 201, 3: 133, 4: 93, 5: 87, 6: 93, 7: 75, 8: 70, 9: 121 };
/** The openings that are advertised lean the other way: work with much coming and going. */
const advertisedGroups = { 1: 60, 2: 170, 3: 110, 4: 100, 5: 80, 6: 130, 7: 110, 8: 80, 9: 160 };
const wantedGroups = { 1: 10, 2: 40, 3: 80, 4: 160, 5: 90, 6: 140, 7: 180, 8: 80, 9: 220 };

/** Draws by weight: the sum up to each, and a search among them. */
function draw(weighted) {
  const ends = [];
  let sum = 0;
  for (const [, weight] of weighted) ends.push((sum += weight));
  return (random) => {
    const at = random.next() * sum;
    let from = 0;
    let to = ends.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ends[middle] <= at) from = middle + 1;
      else to = middle;
    }
    return weighted[from][0];
  };
}

const sectors = rows('uk-postcode-sectors')
  .filter((row) => englishRegion.test(row[6] ?? ''))
  .map(([sector, latitude, longitude, radius, postcodes]) => [
    {
      district: sector.split(' ')[0],
      latitude: Number(latitude),
      longitude: Number(longitude),
      radiusKm: Number(radius),
      postcodes: Number(postcodes),
    },
    Number(postcodes),
  ]);
const districts = new Map(
  rows('uk-outcodes').map(([outcode, latitude, longitude, radius]) => [
    outcode,
    { latitude: Number(latitude), longitude: Number(longitude), radiusKm: Number(radius) },
  ]),
);
const areaOf = ({ radiusKm }) => (radiusKm > 2.5 ? 'rural' : 'urban');
const aSector = draw(sectors);

const unitGroups = gunzipSync(readFileSync(path.join(data, 'soc2020-unit-groups.csv.gz')))
  .toString()
  .match(/^\d{4}(?=,)/gm);
/** Within a major group a few occupations hold most of the work: the nth has 1/n of the first. */
const byWeight = (groups) => {
  const random = seeded(2021);
  const shuffled = [...unitGroups].map((soc) => [random.next(), soc]).sort(([a], [b]) => a - b);
  const seen = {};
  return draw(
    shuffled.map(([, soc]) => {
      seen[soc[0]] = (seen[soc[0]] ?? 0) + 1;
      const sum = unitGroups.filter((other) => other[0] === soc[0]).reduce((all, _, at) => all + 1 / (at + 1), 0);
      return [soc, groups[soc[0]] / seen[soc[0]] / sum];
    }),
  );
};
const anAdvertised = byWeight(advertisedGroups);
const aWanted = byWeight(wantedGroups);
export const peopleInWorkByMajorGroup = majorGroups;

const dimensions = [
  'noise',
  'public_contact',
  'pace',
  'outdoors',
  'physical',
  'supervision',
  'teamwork',
  'telephone',
  'repetition',
  'conflict',
  'temperature',
];
/** What is usual in each occupation: any level, but always the same one. */
const usual = new Map(
  unitGroups.map((soc) => {
    const random = seeded(Number(soc));
    return [soc, dimensions.map((dimension) => ({ dimension, level: random.whole(1, 5), origin: 'usual' }))];
  }),
);

const weekdays = [0, 1, 2, 3, 4];
const rotas = [
  ...[6, 7, 8, 9].flatMap((start) => [4, 5, 8].map((hours) => [weekdays, start, hours])),
  ...[12, 14, 16, 18].map((start) => [weekdays, start, 4]),
  ...[6, 9, 14, 18].map((start) => [[5, 6], start, 6]),
  ...[7, 14, 22].map((start) => [[0, 2, 4, 5], start, 8]),
  ...[8, 10].map((start) => [[1, 3], start, 5]),
  [[0, 1, 2, 3, 4, 5, 6], 20, 12],
].map(([days, start, hours]) =>
  days.map((day) => ({ fromMinute: day * 1440 + start * 60, toMinute: day * 1440 + (start + hours) * 60 })),
);

const day = (random, from, to) => {
  const date = new Date(Date.UTC(2026, 2, 2) + random.whole(from, to) * 86_400_000);
  return date.toISOString().slice(0, 10);
};

function openingPlace(random) {
  const sector = aSector(random);
  const shares = random.next();
  if (shares < 0.05) return { ...pointOf(districts.get(sector.district) ?? sector), areaKind: areaOf(sector) };
  if (shares < 0.15) return { ...pointOf(sector), areaKind: areaOf(sector) };
  // A postcode: one of the sector's own, so that openings share places as shops share a street.
  const own = seeded(random.whole(1, Math.max(1, sector.postcodes)) * 7919 + Math.round(sector.latitude * 1e5));
  const around = () => (own.next() + own.next() - 1) * 0.7;
  const degrees = sector.radiusKm / 111;
  return {
    point: { latitude: sector.latitude + around() * degrees, longitude: sector.longitude + around() * degrees * 1.65 },
    radiusKm: 0.1,
    areaKind: areaOf(sector),
  };
}

const pointOf = ({ latitude, longitude, radiusKm }) => ({ point: { latitude, longitude }, radiusKm });

/** The facts of opening `number`. */
export function nationalOpening(random, number) {
  const soc = random.chance(0.95) ? anAdvertised(random) : null;
  const hours = random.chance(0.45)
    ? random.pick([8, 10, 12, 15, 16, 20, 20, 24, 25, 30, 30, 35, 37.5, 37.5, 37.5, 40])
    : null;
  const pay = random.chance(0.62) ? 1221 + Math.floor(random.next() ** 3 * 300) * 10 : null;
  const spread = pay !== null && random.chance(0.7) ? random.pick([0, 20, 50, 100, 200]) : null;
  const seen = soc === null ? [] : usual.get(soc);
  return {
    id: `opening-${String(number).padStart(9, '0')}`,
    employerId: random.chance(0.94) ? `employer-${Math.floor(random.next() ** 2 * 150_000)}` : null,
    soc,
    place: random.chance(0.98) ? openingPlace(random) : null,
    remote: random.pick([
      'on_site',
      'on_site',
      'unknown',
      'unknown',
      'hybrid',
      random.chance(0.15) ? 'remote' : 'unknown',
    ]),
    minMinutesPerWeek: hours === null ? null : hours * 60,
    maxMinutesPerWeek: hours !== null && random.chance(0.8) ? hours * 60 + random.pick([0, 0, 0, 240, 480]) : null,
    shifts: random.chance(0.35) ? random.pick(rotas) : null,
    pattern: random.pick(['fixed', 'rotating', 'flexible', 'unknown', 'unknown', 'unknown']),
    nights: random.pick(['no', 'unknown', 'unknown', 'unknown', 'yes']),
    weekends: random.pick(['no', 'unknown', 'unknown', 'yes']),
    split: 'unknown',
    rotating: 'unknown',
    minPencePerHour: pay,
    maxPencePerHour: pay === null || spread === null ? pay : pay + spread,
    payBasis: pay === null ? 'unknown' : random.chance(0.9) ? 'stated' : random.pick(['predicted', 'ote']),
    contract: random.pick([
      'permanent',
      'permanent',
      'permanent',
      'temporary',
      'fixed_term',
      'agency',
      'zero_hours',
      'unknown',
      'unknown',
    ]),
    environment:
      seen.length > 0 && random.chance(0.06)
        ? seen.with(random.whole(0, seen.length - 1), {
            dimension: random.pick(dimensions),
            level: random.whole(1, 5),
            origin: random.pick(['advert', 'observed']),
          })
        : seen,
    requirements: random.chance(0.3)
      ? [
          {
            kind: random.pick(['driving_licence', 'dbs_basic', 'dbs_enhanced', 'experience', 'qualification']),
            essential: random.pick(['yes', 'yes', 'no', 'unknown']),
          },
        ]
      : [],
    closesOn: random.chance(0.7) ? day(random, 0, 45) : null,
    firstSeenOn: day(random, -60, 0),
    state: random.chance(0.9) ? 'confirmed' : 'unconfirmed',
  };
}

/** What a client said: most a few things, some a great deal, one in twelve next to nothing. */
export function nationalProfile(random) {
  const sector = aSector(random);
  const home = { ...pointOf(districts.get(sector.district) ?? sector), areaKind: areaOf(sector) };
  const says = (share) => random.chance(random.chance(1 / 12) ? 0 : share);
  const shift = (share) =>
    says(share) ? random.pick(['avoid', 'avoid', 'deal_breaker', 'deal_breaker', 'prefer']) : 'not_said';
  const parts = random.pick([
    ['morning'],
    ['morning', 'afternoon'],
    ['morning', 'afternoon'],
    ['early', 'morning', 'afternoon', 'evening'],
    ['afternoon', 'evening'],
  ]);
  const free = random.pick([
    ['1', '2', '3', '4', '5'],
    ['1', '2', '3', '4', '5'],
    ['1', '3', '5'],
    ['1', '2', '3', '4', '5', '6', '7'],
  ]);
  const least = random.pick([4, 6, 8, 12, 16, 16]);
  return {
    home,
    occupations: Array.from({ length: says(0.9) ? random.whole(1, 3) : 0 }, () => ({
      soc: aWanted(random).slice(0, random.pick([2, 3, 4, 4, 4])),
      strength: random.pick(['prefer', 'prefer', 'prefer', 'prefer', 'must', 'deal_breaker']),
    })),
    hours: says(0.8)
      ? {
          minMinutesPerWeek: least * 60,
          maxMinutesPerWeek: (least + random.pick([4, 8, 12, 20])) * 60,
          strength: random.pick(['must', 'prefer', 'prefer']),
        }
      : null,
    availability: says(0.7)
      ? { grid: Object.fromEntries(free.map((each) => [each, parts])), strength: random.pick(['must', 'prefer']) }
      : null,
    shifts: {
      nights: shift(0.4),
      weekends: shift(0.3),
      split: shift(0.1),
      rotating: shift(0.15),
      zeroHours: shift(0.3),
    },
    travel: says(0.95)
      ? {
          modes: random.pick([
            ['walk', 'bus'],
            ['walk', 'bus'],
            ['walk', 'bus'],
            ['walk', 'cycle', 'bus'],
            ['walk'],
            ['car'],
          ]),
          maxMinutes: random.pick([20, 30, 30, 40, 45, 45, 60]),
          strength: random.pick(['must', 'must', 'must', 'prefer']),
          remoteOnly: random.chance(0.02),
        }
      : null,
    pay: says(0.5)
      ? { floorPencePerHour: 1221 + random.whole(0, 20) * 10, strength: random.pick(['must', 'prefer']) }
      : null,
    contracts: says(0.3)
      ? [{ contract: random.pick(['permanent', 'permanent', 'temporary']), strength: 'prefer' }]
      : [],
    environment: Array.from({ length: says(0.7) ? random.whole(1, 3) : 0 }, () => ({
      dimension: random.pick(dimensions),
      want: random.pick(['low', 'low', 'high']),
      strength: random.pick(['prefer', 'prefer', 'must', 'avoid']),
    })),
    requirements: says(0.6)
      ? [{ kind: 'driving_licence', has: random.pick(['no', 'no', 'yes']), hideWhenMissing: random.chance(0.5) }]
      : [],
    employersToAvoid: says(0.15) ? [`employer-${random.whole(1, 150_000)}`] : [],
    notForMe: [],
  };
}
