import * as fc from 'fast-check';
import {
  type ContractKind,
  contractKinds,
  dayParts,
  emptyProfile,
  environmentDimensions,
  environmentOrigins,
  type Known,
  type OpeningFacts,
  type Place,
  type ProfileFacts,
  requirementKinds,
  type Strength,
  strengths,
  travelModes,
  unknownOpening,
  valueKinds,
  type WeekWindow,
} from '../src/facts';
import { type MatchingPolicy, standardPolicy, type WeighedCriterion } from '../src/policy';

/** The day of all properties. Closing days lie around it. */
export const today = '2026-03-02';

const known = fc.constantFrom<Known>('yes', 'no', 'unknown');
const strength = fc.constantFrom(...(Object.keys(strengths) as Strength[]));
const limit = fc.constantFrom('must', 'prefer');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Few codes, so that groups are shared often. */
const soc = fc.constantFrom('9223', '9233', '9241', '5434', '4112', '6135', '6136', '7111');
const place: fc.Arbitrary<Place> = fc.record({
  point: fc.record({
    latitude: fc.integer({ min: 5330, max: 5360 }).map((hundredths) => hundredths / 100),
    longitude: fc.integer({ min: -170, max: -110 }).map((hundredths) => hundredths / 100),
  }),
  radiusKm: fc.constantFrom(0, 0.1, 0.8, 3),
  areaKind: fc.constantFrom('urban', 'rural', 'unknown'),
});

const shift: fc.Arbitrary<WeekWindow> = fc
  .record({ halfHour: fc.integer({ min: 0, max: 335 }), hours: fc.integer({ min: 1, max: 12 }) })
  .map(({ halfHour, hours }) => ({ fromMinute: halfHour * 30, toMinute: halfHour * 30 + hours * 60 }));

const range = (min: number, max: number) =>
  fc.tuple(maybe(fc.integer({ min, max })), maybe(fc.integer({ min, max }))).map(([a, b]) => {
    return a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const);
  });

export const openingWithout: fc.Arbitrary<Omit<OpeningFacts, 'id'>> = fc
  .record({
    employerId: maybe(fc.constantFrom('bakery', 'hospital', 'hotel')),
    soc: maybe(soc),
    place: maybe(place),
    remote: fc.constantFrom('on_site', 'hybrid', 'remote', 'unknown'),
    week: range(240, 2700),
    shifts: maybe(fc.array(shift, { minLength: 1, maxLength: 4 })),
    pattern: fc.constantFrom('fixed', 'rotating', 'flexible', 'unknown'),
    nights: known,
    weekends: known,
    split: known,
    rotating: known,
    perHour: range(1100, 1700),
    payBasis: fc.constantFrom('stated', 'stated', 'predicted', 'ote', 'unknown'),
    contract: fc.constantFrom<ContractKind | 'unknown'>('permanent', 'temporary', 'zero_hours', 'agency', 'unknown'),
    environment: fc.array(
      fc.record({
        dimension: fc.constantFrom(...environmentDimensions.slice(0, 4)),
        level: fc.integer({ min: 1, max: 5 }),
        origin: fc.constantFrom(...environmentOrigins),
      }),
      { maxLength: 4 },
    ),
    requirements: fc.array(fc.record({ kind: fc.constantFrom(...requirementKinds.slice(0, 4)), essential: known }), {
      maxLength: 3,
    }),
    openToAnyone: known,
    paysMinimumWage: known,
    setAside: known,
    sic: maybe(fc.constantFrom('92000', '86101', '47110')),
    training: known,
    progression: known,
    closesOn: maybe(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-04', '2026-03-20')),
    firstSeenOn: maybe(fc.constantFrom('2026-03-01', '2026-01-15', '2025-06-01')),
    state: fc.constantFrom('confirmed', 'unconfirmed'),
  })
  .map(({ week, perHour, ...rest }) => ({
    ...rest,
    minMinutesPerWeek: week[0],
    maxMinutesPerWeek: week[1],
    minPencePerHour: perHour[0],
    maxPencePerHour: perHour[1],
  }));

/** One opening; most are alike in few facts, some know nothing. */
export const anOpening: fc.Arbitrary<OpeningFacts> = openingWithout.map((facts) => ({ ...facts, id: 'opening' }));

/** Openings with different ids in no order. */
export const openings = (maxLength: number): fc.Arbitrary<OpeningFacts[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.oneof(
            { weight: 9, arbitrary: openingWithout.map((facts) => ({ ...facts, id: `v${id}` })) },
            { weight: 1, arbitrary: fc.constant(unknownOpening(`v${id}`)) },
          ),
        ),
      ),
    );

const grid: fc.Arbitrary<NonNullable<ProfileFacts['availability']>['grid']> = fc.dictionary(
  fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
  fc.uniqueArray(fc.constantFrom(...dayParts)),
);

const shiftWish = fc.oneof({ weight: 3, arbitrary: fc.constant('not_said' as const) }, strength);

export const profiles: fc.Arbitrary<ProfileFacts> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(emptyProfile) },
  {
    weight: 12,
    arbitrary: fc.record({
      home: maybe(place),
      occupations: fc.array(
        fc.record({
          soc: fc.tuple(soc, fc.integer({ min: 1, max: 4 })).map(([code, digits]) => code.slice(0, digits)),
          strength,
        }),
        { maxLength: 3 },
      ),
      hours: maybe(
        fc
          .tuple(range(300, 2400), maybe(fc.integer({ min: 600, max: 2400 })), strength)
          .map(([[minMinutesPerWeek, maxMinutesPerWeek], buildUpToMinutesPerWeek, strength]) => {
            return { minMinutesPerWeek, maxMinutesPerWeek, buildUpToMinutesPerWeek, strength };
          }),
      ),
      availability: maybe(fc.record({ grid, strength: limit })),
      shifts: fc.record({
        nights: shiftWish,
        weekends: shiftWish,
        split: shiftWish,
        rotating: shiftWish,
        zeroHours: shiftWish,
      }),
      travel: maybe(
        fc.record({
          modes: fc.uniqueArray(fc.constantFrom(...travelModes)),
          maxMinutes: fc.integer({ min: 10, max: 90 }),
          strength: limit,
          remoteOnly: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
        }),
      ),
      pay: maybe(fc.record({ floorPencePerHour: fc.integer({ min: 1000, max: 1600 }), strength: limit })),
      contracts: fc.array(fc.record({ contract: fc.constantFrom(...contractKinds), strength }), { maxLength: 3 }),
      environment: fc.array(
        fc.record({
          dimension: fc.constantFrom(...environmentDimensions.slice(0, 4)),
          want: fc.constantFrom('low', 'high'),
          strength,
        }),
        { maxLength: 3 },
      ),
      requirements: fc.array(
        fc.record({
          kind: fc.constantFrom(...requirementKinds.slice(0, 4)),
          has: known,
          hideWhenMissing: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      values: fc.array(
        fc.record({ kind: fc.constantFrom(...valueKinds), sic: maybe(fc.constantFrom('92', '861', 'Q')), strength }),
        { maxLength: 3 },
      ),
      competitive: fc.constantFrom('not_said', 'must', 'prefer'),
      variety: fc.constantFrom(0, 0, 1, 2),
      employersToAvoid: fc.array(maybe(fc.constantFrom('bakery', 'hospital', ['hotel', 'old hotel'])), {
        maxLength: 2,
      }),
      notForMe: fc.array(fc.constantFrom('v1', 'v2', 'v3', 'opening'), { maxLength: 2 }),
    }),
  },
);

/** Policies with any weights, small ones often so that ties happen. */
export const policies: fc.Arbitrary<MatchingPolicy> = fc
  .record(
    Object.fromEntries(
      (Object.keys(standardPolicy.weights) as WeighedCriterion[]).map((criterion) => [
        criterion,
        fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3000 })),
      ]),
    ) as Record<WeighedCriterion, fc.Arbitrary<number>>,
  )
  .map((weights) => ({ ...standardPolicy, version: 'any', weights }));
