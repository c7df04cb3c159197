import {
  contractKinds,
  dayParts,
  environmentDimensions,
  environmentOrigins,
  requirementKinds,
  strengths,
  travelModes,
  valueKinds,
  type Strength,
} from '#matching-core';
import { z } from 'zod';

/** The lines that `foothold match` reads. Their JSON Schemas in `docs/schemas` are generated from here. */

const known = z.enum(['yes', 'no', 'unknown']);
const strength = z.enum(Object.keys(strengths) as [Strength, ...Strength[]]);
const limit = z.enum(['must', 'prefer']);
const id = z.string().min(1).max(200);
const words = z.string().optional().describe('The client’s own words. Not read: the ranking knows no free text.');
const hours = z.number().min(0).max(168).multipleOf(0.25).nullable();
const ordered = (min: number | null, max: number | null) => min === null || max === null || min <= max;

const place = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    radiusKm: z.number().min(0).max(200).default(0).describe('How far from the point the real place may be.'),
    area: z.enum(['urban', 'rural', 'unknown']).default('unknown').describe('Decides the planning speed of a car.'),
  })
  .describe('WGS84 degrees.');

const shift = z
  .strictObject({
    day: z.int().min(1).max(7).describe('1 = Monday … 7 = Sunday: the day on which the shift begins.'),
    start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    end: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  })
  .describe('HH:MM to HH:MM; an end at or before the start is on the next day.');

const pay = z
  .strictObject({
    minPence: z.int().min(0).nullable().default(null),
    maxPence: z.int().min(0).nullable().default(null),
    unit: z.enum(['hour', 'day', 'week', 'month', 'year', 'unknown']),
    basis: z
      .enum(['stated', 'predicted', 'ote', 'unknown'])
      .default('stated')
      .describe('Only stated pay counts. Predicted pay and on-target earnings (ote) are taken as not known.'),
    proRata: known.default('unknown').describe('Whether the figure is for full time and shrinks with the hours.'),
  })
  .refine((figure) => ordered(figure.minPence, figure.maxPence), {
    path: ['maxPence'],
    message: 'expected no less than minPence',
  });

const unknownShifts = {
  certainty: 'unknown',
  windows: [],
  pattern: 'unknown',
  nights: 'unknown',
  weekends: 'unknown',
  split: 'unknown',
} as const;

/** One opening on a line. All but the id may be left out: what is left out is not known. */
export const OpeningLine = z
  .strictObject({
    id,
    employerId: id.nullable().default(null),
    soc2020: z
      .string()
      .regex(/^\d{4}$/)
      .nullable()
      .default(null)
      .describe('SOC 2020 unit group, four digits.'),
    place: place.nullable().default(null),
    remote: z.enum(['on_site', 'hybrid', 'remote', 'unknown']).default('unknown'),
    hoursMin: hours.default(null).describe('Hours a week, in quarters of an hour.'),
    hoursMax: hours.default(null).describe('Hours a week, in quarters of an hour.'),
    shifts: z
      .strictObject({
        certainty: z.enum(['known', 'unknown']).default('known'),
        windows: z.array(shift).max(100).default([]),
        pattern: z.enum(['fixed', 'rotating', 'flexible', 'unknown']).default('unknown'),
        nights: known.default('unknown'),
        weekends: known.default('unknown'),
        split: known.default('unknown').describe('Whether a day is ever in two stretches with a long gap between.'),
      })
      .default({ ...unknownShifts, windows: [] }),
    pay: pay.default({ minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown', proRata: 'unknown' }),
    contract: z.enum([...contractKinds, 'unknown']).default('unknown'),
    environment: z
      .array(
        z.strictObject({
          dimension: z.enum(environmentDimensions),
          level: z.int().min(1).max(5).describe('1 = very little … 5 = a great deal.'),
          origin: z.enum(environmentOrigins).describe('Seen there, written in the advert, or usual in the occupation.'),
        }),
      )
      .max(50)
      .default([]),
    requirements: z
      .array(z.strictObject({ kind: z.enum(requirementKinds), essential: known }))
      .max(50)
      .default([]),
    training: known.default('unknown').describe('Whether one is trained on the job.'),
    progression: known.default('unknown').describe('Whether one can move up in time.'),
    competitive: z
      .strictObject({
        openToAnyone: known.default('unknown'),
        paysMinimumWage: known.default('unknown'),
        setAside: known.default('unknown').describe('Set aside for some people and closed to others.'),
      })
      .default({ openToAnyone: 'unknown', paysMinimumWage: 'unknown', setAside: 'unknown' })
      .describe('What makes it a job like any other.'),
    sic2007: z
      .string()
      .regex(/^\d{5}$/)
      .nullable()
      .default(null)
      .describe('What the employer does: a class of SIC 2007, five digits.'),
    closesOn: z.iso.date().nullable().default(null),
    firstSeenOn: z.iso.date().nullable().default(null),
    state: z.enum(['open', 'unconfirmed']).default('open').describe('unconfirmed: not seen lately, it may be gone.'),
  })
  .refine((line) => ordered(line.hoursMin, line.hoursMax), {
    path: ['hoursMax'],
    message: 'expected no less than hoursMin',
  })
  .describe('One opening on a line of JSON. All but the id may be left out: what is left out is not known.');

const shiftWish = z.union([strength, z.literal('not_said')]).default('not_said');
const dayWish = z.array(z.enum(dayParts)).optional();
const notSaid = {
  nights: 'not_said',
  weekends: 'not_said',
  split: 'not_said',
  rotating: 'not_said',
  zeroHours: 'not_said',
} as const;

const wishes = z.strictObject({
  occupations: z
    .array(
      z.strictObject({
        soc: z
          .string()
          .regex(/^\d{1,4}$/)
          .describe('A SOC 2020 code or its first one to three digits.'),
        strength,
        title: words,
        words,
      }),
    )
    .max(100)
    .default([]),
  hours: z
    .strictObject({
      min: hours.default(null),
      max: hours.default(null),
      buildUpTo: hours.default(null).describe('Hours a week the client would like to grow into after a low start.'),
      strength,
      words,
    })
    .nullable()
    .default(null)
    .describe('Hours a week, in quarters of an hour.'),
  availability: z
    .strictObject({
      grid: z
        .strictObject({
          '1': dayWish,
          '2': dayWish,
          '3': dayWish,
          '4': dayWish,
          '5': dayWish,
          '6': dayWish,
          '7': dayWish,
        })
        .describe(
          'Free parts of each day, 1 = Monday: early 05-08, morning 08-12, afternoon 12-17, evening 17-22, night 22-05.',
        ),
      strength: limit,
      words,
    })
    .nullable()
    .default(null),
  shifts: z
    .strictObject({
      nights: shiftWish,
      weekends: shiftWish,
      split: shiftWish,
      rotating: shiftWish,
      zeroHours: shiftWish,
    })
    .default(notSaid),
  travel: z
    .strictObject({
      modes: z.array(z.enum(travelModes)).max(4),
      maxMinutes: z.int().min(1).max(300),
      strength: limit,
      remoteOnly: z.boolean().default(false),
      words,
    })
    .nullable()
    .default(null),
  pay: z
    .strictObject({ floorPencePerHour: z.int().min(0).max(100_000), strength: limit, words })
    .nullable()
    .default(null),
  contracts: z
    .array(z.strictObject({ contract: z.enum(contractKinds), strength, words }))
    .max(20)
    .default([]),
  environment: z
    .array(z.strictObject({ dimension: z.enum(environmentDimensions), want: z.enum(['low', 'high']), strength, words }))
    .max(50)
    .default([]),
  values: z
    .array(
      z.strictObject({
        kind: z.enum(valueKinds),
        sic: z
          .string()
          .regex(/^(?:[A-U]|\d{2,5})$/)
          .nullable()
          .default(null)
          .describe('Of an industry: a section of SIC 2007, a class, or the first two to four digits of one.'),
        strength,
        words,
      }),
    )
    .max(20)
    .default([])
    .describe('What matters about the work.'),
  competitive: z
    .union([limit, z.literal('not_said')])
    .default('not_said')
    .describe('Only jobs like any other: open to anyone, paid at least the minimum wage, not set aside.'),
  variety: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('At most so many of one kind of work, and of one employer; 0: the order of points alone.'),
  employersToAvoid: z
    .array(
      z.strictObject({
        employerId: id.nullable(),
        alsoIds: z
          .array(id)
          .max(100)
          .default([])
          .describe('What else the employer goes by, such as records that were merged into it.'),
        name: words,
        words,
      }),
    )
    .max(200)
    .default([]),
  requirements: z
    .array(
      z.strictObject({
        kind: z.enum(requirementKinds),
        has: known,
        hideWhenMissing: z.boolean().default(false).describe('Leave out openings that need what the client has not.'),
        words,
      }),
    )
    .max(50)
    .default([]),
});

/** One client on a line: an id of your own and their wishes, never a name. */
export const ClientLine = z
  .strictObject({
    id: id.describe('Any name for the line in the answer. Use no one’s name.'),
    home: place.nullable().default(null),
    wishes: wishes.prefault({}),
    notForMe: z.array(id).max(10_000).default([]).describe('Ids of openings that were turned down: they never return.'),
  })
  .describe('One client on a line of JSON. What is left out was not said.');

/** The published JSON Schema of a kind of line. */
export function lineSchema(kind: 'client' | 'opening'): object {
  const schema = kind === 'client' ? ClientLine : OpeningLine;
  return { title: `foothold match: ${kind} line`, ...z.toJSONSchema(schema, { io: 'input' }) };
}
