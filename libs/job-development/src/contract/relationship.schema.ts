import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { AccountId, ContactId, EmployerId } from '#kernel';
import { day, id, instant } from '#platform/contract';
import {
  ContactModeWord,
  ContactOutcomeWord,
  ContactStateWord,
  RelationshipFlagWord,
  RelationshipStageWord,
} from './words';

export const colleague = z
  .strictObject({
    contactId: id<'contact'>('The contact.'),
    specialistId: id<'account'>('Whose contact it is.'),
    specialistName: z.string().describe('Their name.'),
    at: instant('When it took place or is planned.'),
    mode: ContactModeWord,
    state: ContactStateWord,
    outcome: ContactOutcomeWord.nullable().describe('How it went; null when planned, or when nothing was noted.'),
    personName: z.string().nullable().describe('Whom they met or will meet; null when nobody is named.'),
  })
  .describe('A contact by somebody else of the service.');

export type ColleagueContact = z.infer<typeof colleague>;

export const RelationshipView = z.strictObject({
  employerId: id<'employer'>('The employer.'),
  stage: RelationshipStageWord,
  since: day('Since when; null while nobody has talked with them.').nullable(),
  flags: z.array(RelationshipFlagWord).describe('What stands out.'),
  contacts: z.int().describe('How many contacts are logged, attempts included.'),
  lastContactAt: instant('The latest logged contact; null when there is none.').nullable(),
  lastContactBy: z.string().nullable().describe('Who made it; null when there is none.'),
  doNotContact: z.boolean().describe('Whether the employer asked not to be contacted, as of today.'),
  colleagues: z
    .array(colleague)
    .describe('Contacts by others, logged in the last 14 days or planned: talk to them before walking in.'),
});
export type RelationshipView = z.infer<typeof RelationshipView>;

export const relationshipExample: RelationshipView = {
  employerId: '01936d3a-6c00-7000-8000-000000000001' as EmployerId,
  stage: 'needs_learned',
  since: '2026-03-02',
  flags: ['thank_you_unsent'],
  contacts: 3,
  lastContactAt: '2026-03-02T10:30:00.000Z',
  lastContactBy: 'Alex Hartley',
  doNotContact: false,
  colleagues: [
    {
      contactId: '01936d3a-6c00-7000-8000-000000000041' as ContactId,
      specialistId: '01936d3a-6c00-7000-8000-000000000021' as AccountId,
      specialistName: 'Jo Marsden',
      at: '2026-02-26T14:00:00.000Z',
      mode: 'in_person',
      state: 'logged',
      outcome: 'appointment_made',
      personName: 'Priya Sandhu',
    },
  ],
};

export class RelationshipViewDto extends createZodDto(RelationshipView) {}
