import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { AccountId, ContactId, VacancyId } from '#kernel';
import { clientMadeId, day, example, id, instant, listQuery, page } from '#platform/contract';
import { FoundFacts } from '#vacancies';

export const RecordFinding = example(
  z.strictObject({
    id: clientMadeId<'finding'>('finding'),
    contactId: id<'contact'>('The contact on which it was learned.').optional(),
    foundOn: day('The day it was learned; the day of the contact, or today, when absent.').optional(),
    facts: FoundFacts.refine((facts) => Object.keys(facts).length > 0, 'Say at least one thing that was learned.'),
  }),
  {
    contactId: '01936d3a-6c00-7000-8000-000000000040',
    facts: {
      hoursMin: 16,
      hoursMax: 20,
      shifts: { nights: 'no', weekends: 'yes' },
      environment: [{ dimension: 'noise', level: 2 }],
    },
  },
);
export type RecordFinding = z.infer<typeof RecordFinding>;

export const FindingView = z.strictObject({
  id: id<'finding'>('The finding.'),
  vacancyId: id<'vacancy'>('The vacancy.'),
  contactId: id<'contact'>('The contact on which it was learned; null when none is on record.').nullable(),
  facts: FoundFacts,
  foundOn: day('The day it was learned.'),
  foundBy: z
    .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
    .nullable()
    .describe('Who wrote it down; null when a key or a program did.'),
  recordedAt: instant('When it was written down.'),
});
export type FindingView = z.infer<typeof FindingView>;

export const ListFindings = listQuery(
  { contactId: id<'contact'>('Only what was learned on this contact.').optional() },
  { sorts: ['-recordedAt', 'recordedAt'] },
);
export type ListFindings = z.infer<typeof ListFindings>;

export const findingExample: FindingView = {
  id: '01936d3a-6c00-7000-8000-000000000070' as FindingView['id'],
  vacancyId: '01936d3a-6c00-7000-8000-000000000011' as VacancyId,
  contactId: '01936d3a-6c00-7000-8000-000000000040' as ContactId,
  facts: {
    hoursMin: 16,
    hoursMax: 20,
    shifts: { nights: 'no', weekends: 'yes' },
    environment: [{ dimension: 'noise', level: 2 }],
  },
  foundOn: '2026-03-02',
  foundBy: { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley' },
  recordedAt: '2026-03-02T10:52:00.000Z',
};

export class RecordFindingDto extends createZodDto(RecordFinding) {}
export class FindingViewDto extends createZodDto(FindingView) {}
export class ListFindingsDto extends createZodDto(ListFindings) {}
export class FindingPageDto extends createZodDto(page(FindingView)) {}
