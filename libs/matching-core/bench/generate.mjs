/** Seeded openings and clients, like those of a county: towns, common occupations, part-time hours, many unknowns. */

/** Mulberry32: small, fast and the same everywhere. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  return { next, whole, pick, chance: (share) => next() < share };
}

const towns = [
  [53.381, -1.47, 0.06],
  [53.523, -1.128, 0.05],
  [53.552, -1.479, 0.04],
  [53.43, -1.357, 0.04],
  [53.235, -1.421, 0.03],
  [53.796, -1.548, 0.07],
  [53.684, -1.499, 0.05],
  [53.4, -1.6, 0.2],
];
const occupations = [
  '9223',
  '9224',
  '9233',
  '9241',
  '9252',
  '9263',
  '5434',
  '5435',
  '4112',
  '4159',
  '4216',
  '6135',
  '7111',
  '7112',
  '8214',
  '3544',
];
const dimensions = ['noise', 'public_contact', 'pace', 'outdoors', 'physical', 'supervision'];
const contracts = ['permanent', 'permanent', 'permanent', 'temporary', 'fixed_term', 'agency', 'zero_hours', 'unknown'];
const strengths = ['must', 'prefer', 'prefer', 'prefer', 'avoid', 'deal_breaker'];
const answers = ['yes', 'no', 'unknown'];

function place(random, radiusKm) {
  const [latitude, longitude, spread] = random.pick(towns);
  const around = () => (random.next() + random.next() - 1) * spread;
  return {
    point: { latitude: latitude + around(), longitude: longitude + around() * 1.6 },
    radiusKm,
    areaKind: spread > 0.1 ? 'rural' : 'urban',
  };
}

const day = (random, month) => `2026-${String(month).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;

export function opening(random, number) {
  const least = random.whole(8, 37) * 60;
  const pay = 1221 + random.whole(0, 60) * 10;
  const start = random.pick([6, 7, 8, 9, 9, 12, 14, 18, 22]);
  const hours = random.whole(4, 8);
  const days = random.pick([
    [0, 1, 2, 3, 4],
    [0, 2, 4],
    [5, 6],
    [1, 3],
    [0, 1, 2, 3, 4, 5],
  ]);
  return {
    id: `opening-${String(number).padStart(7, '0')}`,
    employerId: random.chance(0.9) ? `employer-${random.whole(1, 4000)}` : null,
    soc: random.chance(0.9) ? random.pick(occupations) : null,
    place: random.chance(0.96) ? place(random, random.pick([0.1, 0.1, 0.8, 2.5])) : null,
    remote: random.pick(['on_site', 'on_site', 'unknown', 'unknown', 'unknown', 'hybrid', 'remote']),
    minMinutesPerWeek: random.chance(0.5) ? least : null,
    maxMinutesPerWeek: random.chance(0.4) ? least + random.whole(0, 8) * 60 : null,
    shifts: random.chance(0.35)
      ? days.map((at) => ({ fromMinute: at * 1440 + start * 60, toMinute: at * 1440 + (start + hours) * 60 }))
      : null,
    pattern: random.pick(['fixed', 'rotating', 'flexible', 'unknown', 'unknown']),
    nights: random.pick(['no', 'unknown', 'unknown', 'yes']),
    weekends: random.pick(answers),
    split: 'unknown',
    rotating: 'unknown',
    minPencePerHour: random.chance(0.7) ? pay : null,
    maxPencePerHour: random.chance(0.6) ? pay + random.whole(0, 20) * 10 : null,
    payBasis: random.pick(['stated', 'stated', 'stated', 'predicted', 'unknown']),
    contract: random.pick(contracts),
    environment: dimensions.map((dimension) => {
      return {
        dimension,
        level: random.whole(1, 5),
        origin: random.pick(['usual', 'usual', 'usual', 'advert', 'observed']),
      };
    }),
    requirements: random.chance(0.3)
      ? [{ kind: random.pick(['driving_licence', 'dbs_basic', 'experience']), essential: random.pick(answers) }]
      : [],
    closesOn: random.chance(0.7) ? day(random, random.pick([3, 3, 4, 5])) : null,
    firstSeenOn: day(random, random.pick([1, 2])),
    state: random.chance(0.85) ? 'confirmed' : 'unconfirmed',
  };
}

export function profile(random) {
  const shift = () => (random.chance(0.3) ? random.pick(strengths) : 'not_said');
  const grid = Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((each) => [
      each,
      random.pick([['morning'], ['morning', 'afternoon'], ['early', 'morning', 'afternoon', 'evening']]),
    ]),
  );
  return {
    home: place(random, 1.5),
    occupations: [1, 2].map(() => ({
      soc: random.pick(occupations).slice(0, random.whole(2, 4)),
      strength: random.pick(['prefer', 'prefer', 'prefer', 'must']),
    })),
    hours: {
      minMinutesPerWeek: random.whole(6, 16) * 60,
      maxMinutesPerWeek: random.whole(16, 37) * 60,
      strength: random.pick(['must', 'prefer']),
    },
    availability: random.chance(0.7) ? { grid, strength: random.pick(['must', 'prefer']) } : null,
    shifts: { nights: shift(), weekends: shift(), split: shift(), rotating: shift(), zeroHours: shift() },
    travel: {
      modes: random.pick([['walk', 'bus'], ['walk', 'bus'], ['bus', 'cycle'], ['car']]),
      maxMinutes: random.whole(20, 60),
      strength: random.pick(['must', 'must', 'prefer']),
      remoteOnly: false,
    },
    pay: random.chance(0.6)
      ? { floorPencePerHour: 1221 + random.whole(0, 20) * 10, strength: random.pick(['must', 'prefer']) }
      : null,
    contracts: random.chance(0.4) ? [{ contract: 'permanent', strength: 'prefer' }] : [],
    environment: [1, 2].map(() => ({
      dimension: random.pick(dimensions),
      want: random.pick(['low', 'high']),
      strength: random.pick(['prefer', 'prefer', 'must']),
    })),
    requirements: [{ kind: 'driving_licence', has: random.pick(answers), hideWhenMissing: random.chance(0.5) }],
    employersToAvoid: random.chance(0.2) ? [`employer-${random.whole(1, 4000)}`] : [],
    notForMe: [],
  };
}
