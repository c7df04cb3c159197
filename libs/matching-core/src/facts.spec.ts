import * as fc from 'fast-check';
import path from 'node:path';
import { fieldsOf } from '../testing/fields-of';
import { emptyProfile, type Place, travelModes, unknownOpening } from './facts';
import { openingFacts, profileFacts } from './from-records';
import { buildIndex } from './index-builder';
import { hourlyPay, type StatedPay } from './pay';
import { standardPolicy } from './policy';
import { travelRange } from './travel-estimate';
import { FreeTime, hasNights, hasSplit, hasWeekends, weekWindow } from './week';

describe('what the ranking may know', () => {
  // A new fact is a decision about people's privacy: it is made here, not in passing.
  it('knows these facts about a client and no others', () => {
    expect(Object.keys(emptyProfile).sort()).toEqual([
      'availability',
      'competitive',
      'contracts',
      'employersToAvoid',
      'environment',
      'home',
      'hours',
      'notForMe',
      'occupations',
      'pay',
      'requirements',
      'shifts',
      'travel',
      'values',
      'variety',
    ]);
  });

  it('knows these facts about an opening and no others', () => {
    expect(Object.keys(unknownOpening('v1')).sort()).toEqual([
      'closesOn',
      'contract',
      'employerId',
      'environment',
      'firstSeenOn',
      'id',
      'maxMinutesPerWeek',
      'maxPencePerHour',
      'minMinutesPerWeek',
      'minPencePerHour',
      'nights',
      'openToAnyone',
      'pattern',
      'payBasis',
      'paysMinimumWage',
      'place',
      'progression',
      'remote',
      'requirements',
      'rotating',
      'setAside',
      'shifts',
      'sic',
      'soc',
      'split',
      'state',
      'training',
      'weekends',
    ]);
  });

  describe('by its types', () => {
    const fields = ['facts.ts', 'prospect-facts.ts'].flatMap((file) => fieldsOf(path.resolve(__dirname, file)));

    it('holds nothing about health, offences, benefits, protected characteristics or readiness', () => {
      const forbidden = [
        /health|diagnos|symptom|illness|disab|medic|treat|substance|drug|alcohol|mood|adher/i,
        /offen[cs]e|convict|crim|sentence|police/i,
        /benefit|allowance|credit|esa\b|pip\b|debt/i,
        /(?<![a-z])age\b|birth|gender|sex|race|ethnic|religio|belief|faith|orient|marri|pregnan|nationality/i,
        /ready|readiness|barrier|distance[A-Z]|motivat|confiden|risk|score|probab|likelihood|vulnerab|attend/i,
        /name|title|word|text|note|comment|descri|address|postcode|phone|email/i,
      ];
      expect(fields.length).toBeGreaterThan(60);
      // The alarm rings.
      for (const name of ['diagnosis', 'convictions', 'benefitCap', 'age', 'jobReadiness', 'notes']) {
        expect([name, forbidden.some((pattern) => pattern.test(name))]).toEqual([name, true]);
      }
      const found = fields.filter(({ name }) => forbidden.some((pattern) => pattern.test(name)));
      expect(found).toEqual([]);
    });

    it('holds no free text: every text is an id, a code of a closed list, or a day', () => {
      const texts = fields.filter(({ type }) => /\b(?:string|unknown|any|object)\b/.test(type.replace(/'[^']*'/g, '')));
      expect(texts.map(({ owner, name }) => `${owner}.${name}`).sort()).toEqual([
        'OccupationWish.soc',
        'OpeningFacts.employerId',
        'OpeningFacts.id',
        'OpeningFacts.sic',
        'OpeningFacts.soc',
        'ProfileFacts.notForMe',
        'ProspectFacts.id',
        'ProspectFacts.sic',
        'ProspectSite.id',
        'ValueWish.sic',
        'WorkSeenHere.soc',
        'WorkSeenInSector.division',
        'WorkSeenInSector.soc',
      ]);
    });
  });

  it('leaves names, titles and words behind', () => {
    const wishes = {
      occupations: [{ soc: '9223', strength: 'prefer', title: 'Cleaner', words: 'I liked it' }],
      hours: { min: 8, max: 16.25, strength: 'must', words: 'mornings are best', buildUpTo: 20 },
      availability: { grid: { '1': ['morning'] }, strength: 'must', words: '' },
      shifts: { ...emptyProfile.shifts, nights: 'deal_breaker', words: 'I sleep badly' },
      travel: { modes: ['bus'], maxMinutes: 40, strength: 'must', words: 'not the 52' },
      pay: { floorPencePerHour: 1221, strength: 'prefer', words: '' },
      contracts: [{ contract: 'permanent', strength: 'prefer', words: '' }],
      environment: [{ dimension: 'noise', want: 'low', strength: 'must', words: 'noise hurts' }],
      employersToAvoid: [
        { employerId: 'bakery', name: 'The Bakery', words: 'my ex works there' },
        { employerId: 'hotel', alsoIds: ['old-hotel', 'hotel'], name: 'The Hotel' },
        { employerId: null, name: 'The Inn' },
      ],
      requirements: [{ kind: 'driving_licence', has: 'no', words: '' }],
      notes: 'private',
    } as const;
    const profile = profileFacts(wishes, { latitude: 53.38, longitude: -1.47, radiusKm: 2, area: 'urban' }, ['v9']);
    expect(JSON.stringify(profile)).not.toMatch(/words|title|name|notes/);
    expect(profile).toMatchObject({
      hours: { minMinutesPerWeek: 480, maxMinutesPerWeek: 975, buildUpToMinutesPerWeek: 1200, strength: 'must' },
      travel: { modes: ['bus'], maxMinutes: 40, remoteOnly: false },
      employersToAvoid: ['bakery', ['hotel', 'old-hotel'], null],
      requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: false }],
      notForMe: ['v9'],
    });
  });

  it('reads an opening from a vacancy without its texts', () => {
    const opening = openingFacts(
      {
        id: 'v1',
        employerId: 'bakery',
        soc2020: '5432',
        place: null,
        remote: 'on_site',
        hoursMin: 16,
        hoursMax: 37.5,
        shifts: {
          certainty: 'known',
          windows: [{ day: 7, start: '22:00', end: '06:00' }],
          pattern: 'fixed',
          nights: 'unknown',
          weekends: 'yes',
        },
        pay: { minPence: 1250, maxPence: null, unit: 'hour', basis: 'stated', proRata: 'unknown' },
        contract: 'permanent',
        environment: [{ dimension: 'temperature', level: 5, origin: 'observed' }],
        requirements: [],
        closesOn: null,
        firstSeenOn: '2026-02-20',
        state: 'unconfirmed',
      },
      standardPolicy.pay,
    );
    expect(opening).toMatchObject({
      soc: '5432',
      minMinutesPerWeek: 960,
      maxMinutesPerWeek: 2250,
      shifts: [{ fromMinute: 9960, toMinute: 10440 }],
      minPencePerHour: 1250,
      maxPencePerHour: null,
      payBasis: 'stated',
      state: 'unconfirmed',
    });
    expect(Object.keys(opening).sort()).toEqual(Object.keys(unknownOpening('v1')).sort());
  });

  it('refuses an opening with values out of range and says which', () => {
    const wrong = {
      ...unknownOpening('v1'),
      soc: '92',
      minPencePerHour: 12.5,
      shifts: [{ fromMinute: 9, toMinute: 9 }],
    };
    expect(() => buildIndex([wrong])).toThrow(
      expect.objectContaining({
        code: 'matching-core.invalid_opening',
        problems: [
          expect.objectContaining({ pointer: '/soc' }),
          expect.objectContaining({ pointer: '/minPencePerHour' }),
          expect.objectContaining({ pointer: '/shifts' }),
        ],
      }),
    );
  });
});

describe('pay in pence an hour', () => {
  const stated = (figure: Partial<StatedPay>): StatedPay => {
    return { minPence: null, maxPence: null, unit: 'year', basis: 'stated', proRata: 'unknown', ...figure };
  };
  const noHours = { minMinutesPerWeek: null, maxMinutesPerWeek: null };
  const partTime = { minMinutesPerWeek: 1125, maxMinutesPerWeek: 1125 };
  const year = { minPence: 2_500_000, maxPence: 2_500_000 };
  const rows: [string, Partial<StatedPay>, typeof noHours | typeof partTime, number | null, number | null][] = [
    ['an hourly rate is itself', { minPence: 1221, maxPence: 1300, unit: 'hour' }, noHours, 1221, 1300],
    ['a year is 52.14 weeks of full-time hours', year, noHours, 1279, 1279],
    ['a pro rata year is full-time pay whatever the hours', { ...year, proRata: 'yes' }, partTime, 1279, 1279],
    ['a year that is not pro rata pays the job’s own hours', { ...year, proRata: 'no' }, partTime, 2557, 2557],
    ['a part-time year that does not say covers both', year, partTime, 1279, 2557],
    ['not pro rata and no hours known is not known', { ...year, proRata: 'no' }, noHours, null, null],
    ['a month is a twelfth of a year', { minPence: 208_333, unit: 'month' }, noHours, 1279, null],
    ['a week', { maxPence: 45_000, unit: 'week' }, noHours, null, 1200],
    ['a day of seven and a half hours', { minPence: 9_000, unit: 'day' }, noHours, 1200, null],
    ['predicted pay gives no figure', { ...year, basis: 'predicted' }, noHours, null, null],
    ['on-target earnings give no figure', { ...year, basis: 'ote' }, noHours, null, null],
    ['no unit, no figure', { ...year, unit: 'unknown' }, noHours, null, null],
  ];
  it.each(rows)('%s', (_, figure, week, min, max) => {
    const pay = hourlyPay(stated(figure), week, standardPolicy.pay);
    expect([pay.minPencePerHour, pay.maxPencePerHour]).toEqual([min, max]);
    expect(pay.payBasis === 'stated').toBe(min !== null || max !== null);
  });
});

describe('travel estimates', () => {
  const at = (latitude: number, longitude: number, radiusKm: number, areaKind: Place['areaKind']): Place => {
    return { point: { latitude, longitude }, radiusKm, areaKind };
  };
  const sheffield = at(53.3811, -1.4701, 0, 'urban');

  it.each([
    ['walk', 130],
    ['cycle', 49],
    ['bus', 58],
    ['car', 29],
  ] as const)('plans about 8 km in town by %s as %i minutes', (mode, expected) => {
    const { lowMinutes, highMinutes } = travelRange(
      sheffield,
      at(53.4531, -1.4701, 0, 'urban'),
      mode,
      standardPolicy.travel,
    );
    expect([lowMinutes, highMinutes]).toEqual([expected, expected + 1]);
  });

  it('is the same there and back', () => {
    const place = fc.record({
      point: fc.record({
        latitude: fc.double({ min: 50, max: 59, noNaN: true }),
        longitude: fc.double({ min: -6, max: 2, noNaN: true }),
      }),
      radiusKm: fc.double({ min: 0, max: 9, noNaN: true }),
      areaKind: fc.constantFrom<Place['areaKind']>('urban', 'rural', 'unknown'),
    });
    fc.assert(
      fc.property(place, place, fc.constantFrom(...travelModes), (from, to, mode) => {
        expect(travelRange(from, to, mode, standardPolicy.travel)).toEqual(
          travelRange(to, from, mode, standardPolicy.travel),
        );
      }),
    );
  });

  it('is a wider range where the places are vaguer or the roads unknown', () => {
    const exact = travelRange(sheffield, at(53.45, -1.3, 0, 'urban'), 'car', standardPolicy.travel);
    const vague = travelRange(sheffield, at(53.45, -1.3, 3, 'unknown'), 'car', standardPolicy.travel);
    expect(vague.lowMinutes).toBeLessThan(exact.lowMinutes);
    expect(vague.highMinutes).toBeGreaterThan(exact.highMinutes);
  });
});

describe('the week', () => {
  it('counts free minutes of a shift, over midnight and over Sunday night', () => {
    const free = new FreeTime({ '7': ['evening', 'night'], '1': ['morning'] });
    expect(free.minutesFree(weekWindow({ day: 7, start: '21:30', end: '06:00' }))).toBe(450);
    expect(free.minutesFree(weekWindow({ day: 1, start: '04:30', end: '08:30' }))).toBe(60);
    expect(free.minutesFree(weekWindow({ day: 3, start: '09:00', end: '17:00' }))).toBe(0);
  });

  it('knows nights, weekends and split shifts when it sees them', () => {
    const late = weekWindow({ day: 5, start: '16:00', end: '00:30' });
    const night = weekWindow({ day: 5, start: '22:00', end: '06:00' });
    const lunch = [
      weekWindow({ day: 2, start: '08:00', end: '12:00' }),
      weekWindow({ day: 2, start: '13:00', end: '17:00' }),
    ];
    const split = [
      weekWindow({ day: 2, start: '07:00', end: '10:00' }),
      weekWindow({ day: 2, start: '15:00', end: '18:00' }),
    ];
    expect([hasNights([late]), hasNights([night])]).toEqual([false, true]);
    expect([hasWeekends([night]), hasWeekends([weekWindow({ day: 6, start: '09:00', end: '13:00' })])]).toEqual([
      false,
      true,
    ]);
    expect([hasSplit(lunch), hasSplit(split)]).toEqual([false, true]);
  });
});
