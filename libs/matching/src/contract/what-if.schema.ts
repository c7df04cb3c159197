import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Wishes } from '#clients';
import { alike } from '#matching-core';
import { example, whole, words } from '#platform/contract';
import { listChanges } from '../domain/what-if';
import { Exclusion, SuggestedVacancy } from './explained.schema';
import { judgedBy, reasons, variety } from './reasons.schema';
import { explainedExample, vacancyOfExample } from './suggestion.schema';

export const WhatIf = example(
  z.strictObject({
    wishes: Wishes.partial()
      .describe(
        'What would be said otherwise: a whole wishes document or some sections of one. A section stands in whole; one that is left out stays as stated; null takes it back.',
      )
      .default({}),
    variety: whole({
      min: 0,
      max: 20,
      description:
        'How much variety is tried: at most so many vacancies of one kind of work, and of one employer; 0: the order of points alone. When absent, as much as the wishes ask for.',
    }).optional(),
  }),
  {
    wishes: {
      travel: { modes: ['walk', 'bus'], maxMinutes: 50, strength: 'must', words: null },
      pay: null,
    },
    variety: 3,
  },
);
export type WhatIf = z.infer<typeof WhatIf>;

const ListChangeWord = words('ListChange', listChanges, 'How its place differs from the list as it stands.');
const AlikeWord = words('AlikeIn', alike, 'What the list already holds enough of.');

const placeByPoints = z.int().min(1).describe('Its place in the order of points alone, before anything was held back.');
const listedRank = z.int().min(1).describe('Its place in the list as it stands.');

const Listed = z
  .strictObject({
    rank: z.int().min(1).describe('Its place in this list; 1 is first.'),
    placeByPoints,
    change: ListChangeWord,
    listedRank: listedRank.nullable().describe('Its place in the list as it stands; null when it is not on it.'),
    vacancy: SuggestedVacancy,
    ...reasons,
  })
  .describe('A vacancy of the list that there would be.');

const Left = z
  .strictObject({
    listedRank,
    vacancy: SuggestedVacancy,
    exclusions: z
      .array(Exclusion)
      .describe('Every hard wish that would leave it out; empty when others would stand before it.'),
  })
  .describe('A vacancy of the list as it stands that would not be on this one.');

const HeldBack = z
  .strictObject({
    placeByPoints,
    vacancy: SuggestedVacancy,
    points: reasons.points,
    enoughOf: z.array(AlikeWord).describe('What the list already holds enough of.'),
  })
  .describe('A vacancy that has the points for the list and is held back for variety.');

export const WhatIfView = z.strictObject({
  ...judgedBy,
  suitable: z.int().min(0).describe('Vacancies that would break no hard wish, on the list or not.'),
  list: z.array(Listed).describe('The list that there would be, best first.'),
  variety: z.strictObject(variety).describe('How many unlike things this list holds.'),
  heldBack: z.array(HeldBack).describe('What has the points for the list and is held back for variety.'),
  left: z.array(Left).describe('What is on the list as it stands and would not be on this one.'),
});
export type WhatIfView = z.infer<typeof WhatIfView>;

export const whatIfExample: z.input<typeof WhatIfView> = {
  clientId: '01936d3a-6c00-7000-8000-000000000030',
  day: '2026-03-02',
  wishesVersion: 3,
  policyVersion: '1',
  engineVersion: '1',
  suitable: 115,
  list: [
    {
      rank: 1,
      placeByPoints: 1,
      change: 'moved',
      listedRank: 4,
      vacancy: vacancyOfExample,
      points: explainedExample.points,
      of: explainedExample.of,
      parts: [...explainedExample.parts],
      questions: [...explainedExample.questions],
    },
  ],
  variety: { kindsOfWork: 1, employers: 1, kindNotKnown: 0, employerNotKnown: 0 },
  heldBack: [
    {
      placeByPoints: 2,
      vacancy: { ...vacancyOfExample, id: '01936d3a-6c00-7000-8000-000000000012', title: 'Cleaner' },
      points: 3000,
      enoughOf: ['kind_of_work'],
    },
  ],
  left: [
    {
      listedRank: 2,
      vacancy: { ...vacancyOfExample, id: '01936d3a-6c00-7000-8000-000000000013', title: 'Porter' },
      exclusions: [],
    },
  ],
};

export class WhatIfDto extends createZodDto(WhatIf) {}
export class WhatIfViewDto extends createZodDto(WhatIfView) {}
