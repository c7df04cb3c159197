import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { stepCodes } from '#matching-core';
import { queryMany, words } from '#platform/contract';
import { Exclusion, Part, SuggestedVacancy, WishRef } from './explained.schema';
import { judgedBy, reasons, variety } from './reasons.schema';
import { explainedExample, vacancyOfExample } from './suggestion.schema';
import { CriterionWord, SuggestionStateWord } from './words';

const StepWord = words('StepCode', stepCodes, 'What the step does to the wish.');

const Step = z
  .strictObject({
    code: StepWord,
    criterion: CriterionWord,
    facts: Exclusion.shape.facts,
    wish: WishRef,
    more: z.int().min(0).describe('How many more vacancies would suit if this step alone were taken.'),
  })
  .describe('One step by which a hard wish could move. It is there to be talked about; nothing applies it.');

export const WhatStandsInTheWay = z.strictObject({
  ...judgedBy,
  suitable: z.int().min(0).describe('Vacancies that break no hard wish, on the list or not.'),
  excluded: z.int().min(0).describe('Vacancies that a hard wish leaves out, or that were turned down.'),
  steps: z.array(Step).describe('A step of each hard wish, the one that lets most in first.'),
});
export type WhatStandsInTheWay = z.infer<typeof WhatStandsInTheWay>;

const NearMiss = z
  .strictObject({
    rank: z.int().min(1).describe('Its place among the near misses; 1 is first.'),
    vacancy: SuggestedVacancy,
    ...reasons,
    points: reasons.points.describe('The points of all that is not broken: the sum of the points of `parts`.'),
    exclusion: Exclusion.describe('The one hard wish it breaks.'),
    clash: Part.describe('The line of `parts` about it; it has no points.'),
  })
  .describe('A vacancy that breaks one hard wish, which its employer could bend.');

export const NearMisses = z.strictObject({
  ...judgedBy,
  nearMisses: z.array(NearMiss).describe('The first ten, by the points of all that is not broken.'),
});
export type NearMisses = z.infer<typeof NearMisses>;

export const ListVariety = z.strictObject({
  state: queryMany(SuggestionStateWord, {
    max: 5,
    description: 'States, separated by commas; `new,pursuing,later` when absent.',
  }).optional(),
});
export type ListVariety = z.infer<typeof ListVariety>;

export const VarietyView = z.strictObject({
  clientId: judgedBy.clientId,
  suggestions: z.int().min(0).describe('Suggestions in these states.'),
  ...variety,
});
export type VarietyView = z.infer<typeof VarietyView>;

const judgedByExample = {
  clientId: '01936d3a-6c00-7000-8000-000000000030',
  day: '2026-03-02',
  wishesVersion: 3,
  policyVersion: '1',
  engineVersion: '1',
};

export const whatStandsInTheWayExample: z.input<typeof WhatStandsInTheWay> = {
  ...judgedByExample,
  suitable: 84,
  excluded: 1208,
  steps: [
    {
      code: 'longer_journey',
      criterion: 'travel',
      facts: { fromMinutes: 40, toMinutes: 50 },
      wish: { path: 'travel', strength: 'must', title: null, words: 'I get tired on the bus.' },
      more: 31,
    },
  ],
};

const nights = {
  path: 'shifts/nights',
  strength: 'deal_breaker',
  title: null,
  words: 'My tablets make me sleep.',
} as const;
const atNight = { criterion: 'shift_kinds', facts: { shiftKind: 'nights', has: 'yes' }, wish: nights } as const;
const clash = { ...atNight, kind: 'clashes', points: 0, of: 1000 } as const;

export const nearMissesExample: z.input<typeof NearMisses> = {
  ...judgedByExample,
  nearMisses: [
    {
      rank: 1,
      vacancy: vacancyOfExample,
      points: explainedExample.points,
      of: explainedExample.of + clash.of,
      parts: [...explainedExample.parts, clash],
      questions: [...explainedExample.questions],
      exclusion: atNight,
      clash,
    },
  ],
};

export const varietyExample: z.input<typeof VarietyView> = {
  clientId: judgedByExample.clientId,
  suggestions: 20,
  kindsOfWork: 6,
  employers: 14,
  kindNotKnown: 1,
  employerNotKnown: 2,
};

export class WhatStandsInTheWayDto extends createZodDto(WhatStandsInTheWay) {}
export class NearMissesDto extends createZodDto(NearMisses) {}
export class ListVarietyDto extends createZodDto(ListVariety) {}
export class VarietyViewDto extends createZodDto(VarietyView) {}
