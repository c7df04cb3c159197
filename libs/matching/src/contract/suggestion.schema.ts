import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { pressureExample, PressureView } from '#job-development';
import type { EmployerId, VacancyId } from '#kernel';
import { day, example, id, instant, listQuery, page, queryFlag, queryMany, text, version } from '#platform/contract';
import { explained, SuggestedVacancy } from './explained.schema';
import { OfferedChange, offeredChangeExample } from './agreed-change.schema';
import { AnswerWord, NotForMeReasonWord, SpeakerWord, SpreadMoveWord, SuggestionStateWord } from './words';

export const AnswerSuggestion = example(
  z.strictObject({
    answer: AnswerWord,
    reason: NotForMeReasonWord.describe('Why not; needed for `not_for_me`, not allowed otherwise.').optional(),
    words: text({ max: 500, description: 'What the person said, in their own words.' }).nullable().optional(),
    saidBy: SpeakerWord.describe('Whose answer it is; the person’s when absent.').optional(),
  }),
  { answer: 'not_for_me', reason: 'too_far', words: 'Two buses is one too many.' },
);
export type AnswerSuggestion = z.infer<typeof AnswerSuggestion>;

const Answered = z
  .strictObject({
    answer: AnswerWord,
    reason: NotForMeReasonWord.nullable(),
    words: z.string().nullable().describe('What the person said; null when nothing was written down.'),
    saidBy: SpeakerWord,
    by: z
      .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
      .nullable()
      .describe('Who wrote the answer down; null when a program did.'),
    at: instant('When it was written down.'),
  })
  .describe('The latest answer; null before the first.');

const Spread = z
  .strictObject({
    moved: SpreadMoveWord,
    from: z.int().min(1).describe('Its place in the client’s own order, among what is not answered yet.'),
    why: z
      .strictObject({
        vacancy: z
          .strictObject({ id: id<'vacancy'>('The vacancy.'), title: z.string().describe('Its title.') })
          .describe('The vacancy it changed places with.'),
        others: z
          .int()
          .min(0)
          .describe(
            'How many other clients of the team have the first of this client’s own order first, or go after it.',
          ),
      })
      .describe('What moved it. No other client is named.'),
  })
  .describe('How spreading first choices across the team moved it; null when it did not.');

export const SuggestionView = z.strictObject({
  id: id<'suggestion'>('The suggestion.'),
  version: version(),
  client: z
    .strictObject({
      id: id<'client'>('The client.'),
      preferredName: z.string().describe('What the person likes to be called.'),
    })
    .describe('Whom it is put to.'),
  vacancy: SuggestedVacancy,
  state: SuggestionStateWord,
  rank: z.int().min(1).describe('Its place in the client’s list when it was last ranked; 1 is first.'),
  firstChoice: z
    .boolean()
    .describe(
      'Whether it stands first for the client among what is not answered yet, first choices being spread across the team.',
    ),
  spread: Spread.nullable(),
  employerPressure: PressureView.nullable().describe(
    'How much the employer was asked, as of today: said beside the suggestion, which stands where it stands. Null when the employer is not known, or the sender may not read contacts.',
  ),
  ...explained,
  answer: Answered.nullable(),
  runId: id<'matching-run'>('The run that last ranked it; null when it was ranked for this client alone.').nullable(),
  day: day('The day for which it was last ranked.'),
  firstSuggestedOn: day('The day it first came up.'),
  actions: z.array(AnswerWord).describe('The answers the sender may give.'),
});
export type SuggestionView = z.infer<typeof SuggestionView>;

export const AnsweredSuggestion = SuggestionView.extend({
  offers: z
    .array(OfferedChange)
    .max(3)
    .describe(
      'Changes of the wishes that go with the reason, for the person to agree to, one or none. Nothing changes by itself.',
    ),
});
export type AnsweredSuggestion = z.infer<typeof AnsweredSuggestion>;

const states = queryMany(SuggestionStateWord, {
  max: 5,
  description: 'States, separated by commas; `new,pursuing,later` when absent.',
}).optional();

export const ListClientSuggestions = listQuery({ state: states }, { sorts: ['rank', '-firstSuggestedOn'] });
export type ListClientSuggestions = z.infer<typeof ListClientSuggestions>;

export const ListSuggestions = listQuery(
  {
    state: states,
    mine: queryFlag('Only for the sender’s own clients, or only for those of others.').optional(),
    specialistId: id<'account'>(
      'Only for the clients of this specialist, as far as the sender may see them.',
    ).optional(),
    clientId: id<'client'>('Only for this client.').optional(),
  },
  { sorts: ['rank', '-firstSuggestedOn'] },
);
export type ListSuggestions = z.infer<typeof ListSuggestions>;

export const vacancyOfExample: SuggestedVacancy = {
  id: '01936d3a-6c00-7000-8000-000000000011' as VacancyId,
  title: 'Office cleaner',
  employer: { id: '01936d3a-6c00-7000-8000-000000000001' as EmployerId, name: 'Kelham Bakery' },
  place: 'S3 8RY',
  soc2020: '9223',
  hoursMin: 16,
  hoursMax: 20,
  pay: { minPence: 1221, maxPence: null, unit: 'hour', basis: 'stated', proRata: 'no', text: '£12.21 an hour' },
  contract: 'permanent',
  closesOn: '2026-03-31',
  state: 'open',
  live: true,
};

const cleaning = {
  path: 'occupations/0',
  strength: 'prefer',
  title: 'Cleaning',
  words: 'I like leaving a place better than I found it.',
} as const;
const quiet = {
  path: 'environment/0',
  strength: 'prefer',
  title: null,
  words: 'Machines all day are too much.',
} as const;

/** Explained the way a suggestion is. */
export const explainedExample = {
  points: 3100,
  of: 4000,
  parts: [
    {
      criterion: 'occupation',
      kind: 'fits',
      points: 2500,
      of: 2500,
      facts: { soc: '9223', wanted: '9223' },
      wish: cleaning,
    },
    {
      criterion: 'environment',
      kind: 'unknown',
      points: 600,
      of: 1500,
      facts: { dimension: 'noise' },
      wish: quiet,
    },
  ],
  questions: [
    {
      criterion: 'environment',
      ask: 'employer',
      fact: 'environment.noise',
      couldMovePoints: 900,
      hardLimit: false,
      wish: quiet,
    },
  ],
  wishesVersion: 3,
  policyVersion: '1',
  engineVersion: '1',
} as const satisfies Partial<z.input<typeof SuggestionView>>;

export const suggestionExample: z.input<typeof SuggestionView> = {
  id: '01936d3a-6c00-7000-8000-000000000060',
  version: 2,
  client: { id: '01936d3a-6c00-7000-8000-000000000030', preferredName: 'Sam' },
  vacancy: vacancyOfExample,
  state: 'later',
  rank: 1,
  firstChoice: false,
  spread: null,
  employerPressure: pressureExample,
  ...explainedExample,
  parts: [...explainedExample.parts],
  questions: [...explainedExample.questions],
  answer: {
    answer: 'later',
    reason: null,
    words: 'After my holiday.',
    saidBy: 'client',
    by: { id: '01936d3a-6c00-7000-8000-000000000020', name: 'Alex Hartley' },
    at: '2026-03-02T09:30:00.000Z',
  },
  runId: '01936d3a-6c00-7000-8000-000000000050',
  day: '2026-03-02',
  firstSuggestedOn: '2026-02-27',
  actions: ['pursue', 'not_for_me'],
};

export const answeredExample: z.input<typeof AnsweredSuggestion> = {
  ...suggestionExample,
  state: 'declined',
  answer: {
    answer: 'not_for_me',
    reason: 'too_far',
    words: 'Two buses is one too many.',
    saidBy: 'client',
    by: { id: '01936d3a-6c00-7000-8000-000000000020', name: 'Alex Hartley' },
    at: '2026-03-02T09:30:00.000Z',
  },
  actions: ['pursue', 'later'],
  offers: [offeredChangeExample],
};

export class AnsweredSuggestionDto extends createZodDto(AnsweredSuggestion) {}
export class AnswerSuggestionDto extends createZodDto(AnswerSuggestion) {}
export class SuggestionViewDto extends createZodDto(SuggestionView) {}
export class ListClientSuggestionsDto extends createZodDto(ListClientSuggestions) {}
export class ListSuggestionsDto extends createZodDto(ListSuggestions) {}
export class SuggestionPageDto extends createZodDto(page(SuggestionView)) {}
