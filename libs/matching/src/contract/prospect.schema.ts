import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, id, listQuery, page } from '#platform/contract';
import { explained, Part, Question } from './explained.schema';
import { ProspectCriterionWord } from './words';

const ProspectPart = Part.extend({ criterion: ProspectCriterionWord }).describe('One line of the explanation.');
const ProspectQuestion = Question.extend({ criterion: ProspectCriterionWord });

const Order = z
  .strictObject({
    stepFrom: z.int().min(0).describe('The lowest points of its step: within a step employers count as equal.'),
    stepTo: z.int().min(0).describe('The highest points of its step.'),
    equals: z.int().min(1).describe('How many employers of the list are in the step, this one among them.'),
    seed: z.string().describe('What the order within a step is drawn from: the service and the day.'),
  })
  .describe('Why it stands where it stands: steps of points down, and within a step the order of the day.');

const prospect = {
  employer: z
    .strictObject({
      id: id<'employer'>('The employer.'),
      name: z.string().describe('The name people know the employer by.'),
      sectorTitle: z.string().nullable().describe('What they do; null when not known.'),
      place: z
        .string()
        .nullable()
        .describe('Postcode or address of the site that is nearest; null when no place is known.'),
    })
    .describe('Whom to visit.'),
  rank: z.int().min(1).describe('Its place in the list; 1 is first.'),
  order: Order,
  points: explained.points,
  of: explained.of,
  parts: z
    .array(ProspectPart)
    .describe('Why it has these points. Their points add up to `points`, their `of` to `of`.'),
  questions: z
    .array(ProspectQuestion)
    .describe('What to ask: hard limits first, then by how far the answer could move the sum.'),
};

export const ProspectView = z.strictObject(prospect);
export type ProspectView = z.infer<typeof ProspectView>;

export const CaseloadProspectView = z.strictObject({
  ...prospect,
  serves: z
    .array(
      z
        .strictObject({
          client: z
            .strictObject({
              id: id<'client'>('The client.'),
              preferredName: z.string().describe('What the person likes to be called.'),
            })
            .describe('Whose wishes it serves.'),
          parts: z.array(ProspectPart).describe('What of their wishes it serves, and what is not known.'),
        })
        .describe('Somebody of the caseload with whose wishes nothing clashes.'),
    )
    .describe('By name. People are not compared: there is no order among them and no sum.'),
});
export type CaseloadProspectView = z.infer<typeof CaseloadProspectView>;

const about = {
  day: day('The day it is worked out for: today.'),
  policyVersion: explained.policyVersion,
  aside: z
    .strictObject({
      doNotContact: z.int().min(0).describe('Asked not to be contacted.'),
      hasOpening: z.int().min(0).describe('Has a vacancy on record, which is suggested itself.'),
      approachAhead: z.int().min(0).describe('Somebody has planned to go or to call.'),
      approachedLately: z.int().min(0).describe('Somebody was there lately: they are left in peace.'),
    })
    .describe('How many employers are not put forward, whoever it is for.'),
  leftOut: z.int().min(0).describe('How many employers wishes leave out: too far, to be avoided, or serving nobody.'),
};

export const ProspectPage = page(ProspectView).extend(about);
export const CaseloadProspectPage = page(CaseloadProspectView).extend({
  ...about,
  caseload: z.int().min(0).describe('How many people who look for work the list is made for.'),
});
export type ProspectPage = z.infer<typeof ProspectPage>;
export type CaseloadProspectPage = z.infer<typeof CaseloadProspectPage>;

export const ListClientProspects = listQuery({}, { sorts: ['rank'] });
export type ListClientProspects = z.infer<typeof ListClientProspects>;

export const ListProspects = listQuery(
  {
    specialistId: id<'account'>(
      'Whose caseload; the sender’s own when absent. Only clients whom the sender may see count.',
    ).optional(),
  },
  { sorts: ['rank'] },
);
export type ListProspects = z.infer<typeof ListProspects>;

const kitchens = { path: 'occupations/0', strength: 'prefer', title: 'Kitchen work', words: null } as const;

const work = {
  criterion: 'work',
  kind: 'fits',
  points: 2125,
  of: 2500,
  facts: { soc: '9263', title: 'Kitchen and catering assistants', division: '56', origin: 'sector', count: 12 },
  wish: kitchens,
} as const;

const hiring = {
  criterion: 'hiring',
  kind: 'unknown',
  points: 400,
  of: 1000,
  facts: { hires: 0, vacanciesSeen: 0, daysSinceHire: null, daysSinceVacancy: null, lookBackDays: 365 },
  wish: null,
} as const;

export const prospectExample: z.input<typeof ProspectView> = {
  employer: {
    id: '01936d3a-6c00-7000-8000-000000000001',
    name: 'Kelham Bakery',
    sectorTitle: 'Unlicensed restaurants and cafes',
    place: 'S3 8RY',
  },
  rank: 1,
  order: { stepFrom: 2400, stepTo: 2699, equals: 4, seed: '01936d3a-6c00-7000-8000-000000000000 2026-03-02' },
  points: 2525,
  of: 3500,
  parts: [work, hiring],
  questions: [
    { criterion: 'hiring', ask: 'employer', fact: 'hiring', couldMovePoints: 600, hardLimit: false, wish: null },
    { criterion: 'work', ask: 'employer', fact: 'work', couldMovePoints: 2125, hardLimit: false, wish: kitchens },
  ],
};

const aboutExample = {
  day: '2026-03-02',
  policyVersion: '1',
  aside: { doNotContact: 2, hasOpening: 310, approachAhead: 4, approachedLately: 31 },
  leftOut: 7,
};

export const prospectPageExample: z.input<typeof ProspectPage> = {
  data: [prospectExample],
  page: { nextCursor: null, hasMore: false },
  ...aboutExample,
};

export const caseloadProspectPageExample: z.input<typeof CaseloadProspectPage> = {
  data: [
    {
      ...prospectExample,
      points: 1108,
      of: 3500,
      parts: [
        {
          criterion: 'clients',
          kind: 'fits',
          points: 708,
          of: 2500,
          facts: { served: 1, caseload: 3 },
          wish: null,
        },
        hiring,
      ],
      questions: [
        { criterion: 'hiring', ask: 'employer', fact: 'hiring', couldMovePoints: 600, hardLimit: false, wish: null },
      ],
      order: { ...prospectExample.order, stepFrom: 900, stepTo: 1199 },
      serves: [{ client: { id: '01936d3a-6c00-7000-8000-000000000030', preferredName: 'Sam' }, parts: [work] }],
    },
  ],
  page: { nextCursor: null, hasMore: false },
  ...aboutExample,
  caseload: 3,
};

export class ListClientProspectsDto extends createZodDto(ListClientProspects) {}
export class ListProspectsDto extends createZodDto(ListProspects) {}
export class ProspectPageDto extends createZodDto(ProspectPage) {}
export class CaseloadProspectPageDto extends createZodDto(CaseloadProspectPage) {}
