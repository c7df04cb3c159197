import { z } from 'zod';
import { day, id, points } from '#platform/contract';
import { ContractKindWord, PaySchema, VacancyStateWord } from '#vacancies';
import { AskWord, CriterionWord, PartKindWord, WishStrengthWord } from './words';

const facts = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]).describe('The fact.'),
  )
  .describe('Codes and numbers the judgement rests on, by name; which names depends on the criterion.');

export const WishRef = z
  .strictObject({
    path: z.string().describe('Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`.'),
    strength: WishStrengthWord,
    title: z.string().nullable().describe('The kind of work or the employer the wish names; null for other wishes.'),
    words: z.string().nullable().describe('The person’s own words; null when none were written down.'),
  })
  .describe('The wish that is served or broken; null when no stated wish is concerned.');

const wholePoints = (description: string) => z.int().min(0).max(1_000_000).describe(description);

export const Question = z
  .strictObject({
    criterion: CriterionWord,
    ask: AskWord,
    fact: z.string().describe('Code of the fact that is not known: `pay`, `shifts`, `environment.noise`.'),
    couldMovePoints: wholePoints('By how many points the answer could move the sum, up or down.'),
    hardLimit: z.boolean().describe('Whether the answer could leave the opening out.'),
    wish: WishRef.nullable(),
  })
  .describe('Something that is not known and would matter.');
export type Question = z.infer<typeof Question>;

export const Part = z
  .strictObject({
    criterion: CriterionWord,
    kind: PartKindWord,
    points: wholePoints('Points earned.'),
    of: wholePoints('Points that could be earned.'),
    facts,
    wish: WishRef.nullable(),
  })
  .describe('One line of the explanation.');
export type Part = z.infer<typeof Part>;

export const Exclusion = z
  .strictObject({ criterion: CriterionWord, facts, wish: WishRef.nullable() })
  .describe('A hard limit that leaves the opening out.');
export type Exclusion = z.infer<typeof Exclusion>;

export const explained = {
  points: wholePoints('The sum of the points of `parts`.'),
  of: wholePoints('The sum of what `parts` could earn.'),
  parts: z.array(Part).describe('Why it has these points. Their points add up to `points`, their `of` to `of`.'),
  questions: z
    .array(Question)
    .describe('What to ask: hard limits first, then by how far the answer could move the sum.'),
  wishesVersion: z.int().min(0).describe('Version of the wishes it was judged by; 0 when none were stated.'),
  policyVersion: z.string().describe('Version of the weights and thresholds.'),
  engineVersion: z.string().describe('Version of the ranking rules.'),
};

export const Difference = z
  .strictObject({
    criterion: CriterionWord,
    points: points('Points this opening has more (or, negative, fewer) than the last one listed.'),
  })
  .describe('How one criterion differs.');

export const SuggestedVacancy = z
  .strictObject({
    id: id<'vacancy'>('The vacancy.'),
    title: z.string().describe('What the job is called.'),
    employer: z
      .strictObject({
        id: id<'employer'>('The employer.'),
        name: z.string().describe('The name people know the employer by.'),
      })
      .nullable()
      .describe('The employer; null when not known.'),
    place: z.string().nullable().describe('Where the work is, in words; null when not known.'),
    soc2020: z.string().nullable().describe('SOC 2020 unit group; null when not known.'),
    hoursMin: z.number().nullable().describe('Least hours a week; null when not known.'),
    hoursMax: z.number().nullable().describe('Most hours a week; null when not known.'),
    pay: PaySchema,
    contract: ContractKindWord,
    closesOn: day('The last day to apply; null when not known.').nullable(),
    state: VacancyStateWord,
    live: z.boolean().describe('Whether it may still be filled today: open or unconfirmed, and not expired.'),
  })
  .describe('The vacancy as it stands now, which may be after the list was made.');
export type SuggestedVacancy = z.infer<typeof SuggestedVacancy>;
