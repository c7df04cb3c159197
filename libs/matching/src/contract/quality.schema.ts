import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { criteria } from '#matching-core';
import { day, id, instant, words } from '#platform/contract';
import { otherReasons } from '../domain/quality';

const count = (description: string) => z.int().min(0).describe(description);
const percent = (description: string) => z.number().min(0).max(100).nullable().describe(description);

const ShortListReasonWord = words(
  'ShortListReason',
  { ...criteria, ...otherReasons },
  'What most stands in the way: where one step would let most vacancies in.',
);

const Concentration = (what: string) =>
  z
    .strictObject({
      places: count(`${what}, of vacancies whose employer is known.`),
      employers: count('Employers with a vacancy that may be filled.'),
      holders: count('Employers who hold any of the places.'),
      largestPercent: z
        .array(z.number().min(0).max(100).describe('Share of the places in percent.'))
        .readonly()
        .describe('What each of the ten employers with most places holds, the most first.'),
      fewHoldPercent: percent('What these ten hold together; null when there are no places.'),
      evenPercent: percent('What ten employers would hold if all had the same; null when there are no places.'),
      gini: z
        .number()
        .min(0)
        .max(1)
        .nullable()
        .describe('Gini coefficient over all employers: 0 all have the same, towards 1 one has all.'),
      asIfShared: z
        .number()
        .min(0)
        .nullable()
        .describe(
          'As uneven as if so many employers shared evenly and the others had none: 1 by the Herfindahl–Hirschman index.',
        ),
      employerNotKnown: count('Places of vacancies whose employer is not known; in no other figure.'),
    })
    .describe(`${what}, and how they are spread over employers.`);

const Steadiness = (what: string) =>
  z
    .strictObject({
      lists: count('Lists compared.'),
      ofTen: z
        .number()
        .min(0)
        .max(10)
        .nullable()
        .describe('How many of the first ten are the same, on average; null when nothing was compared.'),
      unchanged: count('Lists whose first ten are the same, in any order.'),
    })
    .describe(what);

export const MatchingQualityView = z.strictObject({
  runId: id<'matching-run'>('The run after which it was measured.'),
  day: day('The day of the run.'),
  finishedAt: instant('When the run ended.'),
  policyVersion: z.string().describe('Version of the matching policy.'),
  engineVersion: z.string().describe('Version of the ranking rules.'),
  shortLists: z
    .strictObject({
      people: count('People with a list.'),
      short: count('People with fewer than five suggestions.'),
      shortPercent: percent('Their share; null when nobody has a list.'),
      lookedAt: count('Short lists that were looked at for the reason: all, or 200 drawn by the run’s id.'),
      reasons: z
        .array(
          z
            .strictObject({
              reason: ShortListReasonWord,
              people: z.int().min(0).nullable().describe('How many people; null when they are too few to be told.'),
            })
            .describe('A reason with its people.'),
        )
        .describe('Why lists are short. Counts under five are left out, and so is what would give them away.'),
    })
    .describe('Lists that leave little to choose from.'),
  vacancies: z
    .strictObject({
      live: count('Vacancies that may be filled.'),
      onNoList: count('Of these, on nobody’s list now.'),
      onNoListPercent: percent('Their share; null when there is no vacancy.'),
      neverShown: count('Of these, never put to anybody.'),
      neverShownPercent: percent('Their share; null when there is no vacancy.'),
    })
    .describe('Vacancies that nobody is shown.'),
  firstPlaces: Concentration('First places of lists'),
  allPlaces: Concentration('All places of lists'),
  nightToNight: Steadiness('The first ten of each list, against those the run before left.'),
  travelSpeeds: z
    .strictObject({
      slower: Steadiness('If all travel were 25 % slower than planned.'),
      faster: Steadiness('If all travel were 25 % faster than planned.'),
    })
    .describe(
      'The first ten of each list by points, against those at other speeds of travel: of all lists, or of 200 drawn by the run’s id.',
    ),
});
export type MatchingQualityView = z.infer<typeof MatchingQualityView>;

const firstPlaces = {
  places: 118,
  employers: 240,
  holders: 71,
  largestPercent: [7.6, 5.9, 5.1, 4.2, 4.2, 3.4, 3.4, 2.5, 2.5, 2.5],
  fewHoldPercent: 41.3,
  evenPercent: 4.2,
  gini: 0.81,
  asIfShared: 36.1,
  employerNotKnown: 2,
};

export const matchingQualityExample: z.input<typeof MatchingQualityView> = {
  runId: '01936d3a-6c00-7000-8000-000000000050',
  day: '2026-03-02',
  finishedAt: '2026-03-02T02:00:09.000Z',
  policyVersion: '1',
  engineVersion: '2',
  shortLists: {
    people: 120,
    short: 21,
    shortPercent: 17.5,
    lookedAt: 21,
    reasons: [
      { reason: 'travel', people: 14 },
      { reason: 'hours', people: null },
      { reason: 'together', people: null },
    ],
  },
  vacancies: { live: 2900, onNoList: 1804, onNoListPercent: 62.2, neverShown: 1650, neverShownPercent: 56.9 },
  firstPlaces,
  allPlaces: { ...firstPlaces, places: 2260, holders: 221, fewHoldPercent: 19.8, gini: 0.52, asIfShared: 98.7 },
  nightToNight: { lists: 118, ofTen: 9.4, unchanged: 80 },
  travelSpeeds: {
    slower: { lists: 120, ofTen: 8.8, unchanged: 51 },
    faster: { lists: 120, ofTen: 8.9, unchanged: 55 },
  },
};

export class MatchingQualityViewDto extends createZodDto(MatchingQualityView) {}
