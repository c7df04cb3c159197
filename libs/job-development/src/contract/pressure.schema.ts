import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EmployerId } from '#kernel';
import { day, id, named } from '#platform/contract';
import { colleague, relationshipExample } from './relationship.schema';
import { CapSourceWord, IntroductionWarningWord } from './words';

const count = (description: string) => z.int().min(0).describe(description);

export const PressureView = named(
  'EmployerPressure',
  z
    .strictObject({
      employerId: id<'employer'>('The employer.'),
      on: day('The day this is about.'),
      monthFrom: day('First day of its month.'),
      monthTo: day('Last day of its month.'),
      introductions: count('Introductions logged in that month.'),
      planned: count('Introductions planned in that month. A plan that has lapsed does not count.'),
      most: count('Most introductions a month.'),
      mostSaidBy: CapSourceWord,
      pause: z
        .strictObject({ until: day('Its last day.'), reason: z.string().describe('Why.') })
        .nullable()
        .describe('The pause of introductions that holds on that day; null when none does.'),
      coolOff: z
        .strictObject({
          saidNoOn: day('The day of the no.'),
          until: day('The last day on which it is still fresh.'),
        })
        .nullable()
        .describe('The employer’s latest word was a no, still fresh on that day; null otherwise.'),
      warnings: z
        .array(IntroductionWarningWord)
        .describe(
          'What speaks against one more introduction on that day. It is a word to the specialist: no client loses by it.',
        ),
      nextOn: day(
        'The first day, from that one on, on which nothing speaks against an introduction; null when none is in sight.',
      ).nullable(),
      colleague: colleague
        .nullable()
        .describe(
          'The latest contact by somebody else, logged in the last 14 days or planned; null when there is none.',
        ),
    })
    .describe('How much the service has asked of an employer, and what it may ask.'),
);
export type PressureView = z.infer<typeof PressureView>;

export const PressureQuery = z.strictObject({ on: day('The day to look at; today when absent.').optional() });

export const pressureExample: PressureView = {
  employerId: '01936d3a-6c00-7000-8000-000000000001' as EmployerId,
  on: '2026-11-22',
  monthFrom: '2026-11-01',
  monthTo: '2026-11-30',
  introductions: 5,
  planned: 1,
  most: 6,
  mostSaidBy: 'service',
  pause: null,
  coolOff: null,
  warnings: ['past_cap'],
  nextOn: '2026-12-01',
  colleague: relationshipExample.colleagues[0]!,
};

export class PressureQueryDto extends createZodDto(PressureQuery) {}
export class PressureViewDto extends createZodDto(PressureView) {}
