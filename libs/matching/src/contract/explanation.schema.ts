import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, id } from '#platform/contract';
import { Difference, Exclusion, explained, SuggestedVacancy } from './explained.schema';
import { explainedExample, vacancyOfExample } from './suggestion.schema';
import { StandingWord, SuggestionStateWord } from './words';

export const ExplanationView = z.strictObject({
  clientId: id<'client'>('The client.'),
  vacancy: SuggestedVacancy,
  standing: StandingWord,
  day: day('The day it is judged for: today.'),
  ...explained,
  exclusions: z.array(Exclusion).describe('Every hard limit that leaves it out; empty when it may be suggested.'),
  suggestion: z
    .strictObject({
      id: id<'suggestion'>('The suggestion.'),
      state: SuggestionStateWord,
      rank: z.int().describe('Its place when it was last ranked.'),
    })
    .nullable()
    .describe('The suggestion of this vacancy to this client; null when it was never put forward.'),
  lastListed: z
    .strictObject({
      suggestionId: id<'suggestion'>('The suggestion.'),
      vacancyId: id<'vacancy'>('Its vacancy.'),
      title: z.string().describe('What the job is called.'),
      points: z.int().describe('Its points when it was ranked.'),
    })
    .nullable()
    .describe('The last one on the client’s full list; null while the list has places left.'),
  differences: z
    .array(Difference)
    .describe('Points by criterion less those of the last one listed, largest loss first; empty unless outranked.'),
});
export type ExplanationView = z.infer<typeof ExplanationView>;

export const explanationExample: z.input<typeof ExplanationView> = {
  clientId: '01936d3a-6c00-7000-8000-000000000030',
  vacancy: vacancyOfExample,
  standing: 'outranked',
  day: '2026-03-02',
  ...explainedExample,
  parts: [...explainedExample.parts],
  questions: [...explainedExample.questions],
  exclusions: [],
  suggestion: null,
  lastListed: {
    suggestionId: '01936d3a-6c00-7000-8000-000000000061',
    vacancyId: '01936d3a-6c00-7000-8000-000000000012',
    title: 'Cleaner',
    points: 3400,
  },
  differences: [{ criterion: 'environment', points: -300 }],
};

export class ExplanationViewDto extends createZodDto(ExplanationView) {}
