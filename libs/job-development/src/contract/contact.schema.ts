import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { HiringAuthorityWord } from '#employers';
import type { AccountId, ContactId, EmployerId, PersonId } from '#kernel';
import { clientMadeId, day, example, id, instant, listQuery, page, text, version, whole } from '#platform/contract';
import {
  ContactActionWord,
  ContactModeWord,
  ContactOutcomeWord,
  ContactPurposeWord,
  ContactStateWord,
  CountingReasonWord,
  IntroductionWarningWord,
  PresenceWord,
  SpecificityWord,
} from './words';

const fields = {
  siteId: id<'site'>('The site, when known.').nullable(),
  personId: id<'person'>('The person met or called, when known.').nullable(),
  vacancyId: id<'vacancy'>('The vacancy talked about.').nullable(),
  clientId: id<'client'>(
    'The client in mind; absent or null for a generic contact. Seen by the client’s team alone.',
  ).nullable(),
  preferenceServed: text({
    max: 300,
    description: 'Which wish of the client this serves. Seen by the client’s team alone.',
  }).nullable(),
  at: instant('When. A time that has passed means the contact took place, a time that lies ahead means it is planned.'),
  learned: text({
    max: 4000,
    description: 'What was learned about the employer. Never anything about a client.',
  }).nullable(),
  durationMinutes: whole({ min: 1, max: 1440, description: 'How long it took, in minutes.' }).nullable(),
  nextStep: text({ max: 500, description: 'What comes next. Never anything about a client.' }).nullable(),
  nextStepOn: day('The day the next step is due.').nullable(),
  thankYouSentOn: day('The day a thank-you was sent.').nullable(),
};

const common = {
  siteId: fields.siteId.optional(),
  personId: fields.personId.optional(),
  vacancyId: fields.vacancyId.optional(),
  clientId: fields.clientId.optional(),
  preferenceServed: fields.preferenceServed.optional(),
  outcome: ContactOutcomeWord.nullable().optional(),
  presence: PresenceWord.optional(),
  learned: fields.learned.optional(),
  durationMinutes: fields.durationMinutes.optional(),
  nextStep: fields.nextStep.optional(),
  nextStepOn: fields.nextStepOn.optional(),
  thankYouSentOn: fields.thankYouSentOn.optional(),
};

export const RecordContact = example(
  z.strictObject({
    id: clientMadeId<'contact'>('contact'),
    employerId: id<'employer'>('The employer.'),
    specialistId: id<'account'>('Whose contact it is; the sender when absent.').optional(),
    mode: ContactModeWord,
    purpose: ContactPurposeWord,
    at: fields.at,
    ...common,
  }),
  {
    employerId: '01936d3a-6c00-7000-8000-000000000001',
    mode: 'in_person',
    purpose: 'learn_needs',
    at: '2026-03-02T10:30:00Z',
    outcome: 'conversation',
    learned: 'Two early shifts are hard to fill; they train on the job.',
    nextStep: 'Bring a thank-you card',
    nextStepOn: '2026-03-06',
  },
);
export type RecordContact = z.infer<typeof RecordContact>;

export const UpdateContact = example(
  z.strictObject({
    mode: ContactModeWord.optional(),
    purpose: ContactPurposeWord.optional(),
    at: fields.at.optional(),
    ...common,
  }),
  { at: '2026-03-02T10:30:00Z', outcome: 'appointment_made' },
);
export type UpdateContact = z.infer<typeof UpdateContact>;

const counting = z
  .strictObject({
    counts: z.boolean().describe('Whether it counts for fidelity item 17.'),
    rule: z.string().describe('The rule that held on its day.'),
    reason: CountingReasonWord,
  })
  .describe('Whether the contact counts for the week; computed, never typed in.');

export const ContactView = z.strictObject({
  id: id<'contact'>('The contact.'),
  version: version(),
  state: ContactStateWord,
  employer: z
    .strictObject({ id: id<'employer'>('The employer.'), name: z.string().describe('Its name.') })
    .describe('The employer.'),
  site: z
    .strictObject({
      id: id<'site'>('The site.'),
      name: z.string().nullable().describe('Its name; null when it has none.'),
      postcode: z.string().nullable().describe('Its postcode; null when not known.'),
    })
    .nullable()
    .describe('The site; null when not said.'),
  person: z
    .strictObject({
      id: id<'person'>('The person.'),
      name: z.string().describe('Their name.'),
      jobTitle: z.string().nullable().describe('What they are called at work; null when not known.'),
      hiringAuthority: HiringAuthorityWord,
    })
    .nullable()
    .describe('The person met or called; null when nobody is named.'),
  specialist: z
    .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
    .describe('Whose contact it is.'),
  vacancy: z
    .strictObject({ id: id<'vacancy'>('The vacancy.'), title: z.string().describe('Its title.') })
    .nullable()
    .describe('The vacancy talked about; null when none.'),
  specificity: SpecificityWord,
  client: z
    .strictObject({
      id: id<'client'>('The client.'),
      preferredName: z.string().describe('What the person likes to be called.'),
      disclosureLevel: z.string().describe('What the client allowed to be said when the contact was recorded.'),
      preferenceServed: z.string().nullable().describe('Which wish this serves; null when not said.'),
    })
    .nullable()
    .describe('The client in mind; null for a generic contact, and for a reader outside the client’s team.'),
  mode: ContactModeWord,
  purpose: ContactPurposeWord,
  outcome: ContactOutcomeWord.nullable(),
  presence: PresenceWord,
  learned: z.string().nullable().describe('What was learned about the employer; null when nothing is noted.'),
  occurredAt: instant('When it took place; null while it is planned.').nullable(),
  plannedFor: instant('The time it was planned for; null when it was not planned.').nullable(),
  recordedAt: instant('When it was first written down.'),
  durationMinutes: z.int().nullable().describe('How long it took, in minutes; null when not said.'),
  nextStep: z.string().nullable().describe('What comes next; null when nothing is agreed.'),
  nextStepOn: day('The day the next step is due; null when it has no day.').nullable(),
  nextStepDoneAt: instant('When the next step was ticked off; null while it is open.').nullable(),
  thankYouSentOn: day('The day a thank-you was sent; null when none was.').nullable(),
  counting,
  warnings: z
    .array(IntroductionWarningWord)
    .describe('What spoke against introducing somebody when this was recorded; empty for any other contact.'),
  actions: z.array(ContactActionWord).describe('What the sender may do with this contact.'),
});
export type ContactView = z.infer<typeof ContactView>;

export const ListContacts = listQuery(
  {
    employerId: id<'employer'>('Only contacts with this employer.').optional(),
    specialistId: id<'account'>('Only contacts of this specialist.').optional(),
    clientId: id<'client'>('Only contacts about this client, as far as the sender may see them.').optional(),
    vacancyId: id<'vacancy'>('Only contacts about this vacancy.').optional(),
    state: ContactStateWord.optional(),
    from: day('Only contacts on or after this day, in the service’s time zone.').optional(),
    to: day('Only contacts on or before this day, in the service’s time zone.').optional(),
  },
  { sorts: ['-at', 'at'] },
);
export type ListContacts = z.infer<typeof ListContacts>;

export const contactExample: ContactView = {
  id: '01936d3a-6c00-7000-8000-000000000040' as ContactId,
  version: 1,
  state: 'logged',
  employer: { id: '01936d3a-6c00-7000-8000-000000000001' as EmployerId, name: 'Kelham Bakery' },
  site: null,
  person: {
    id: '01936d3a-6c00-7000-8000-000000000003' as PersonId,
    name: 'Priya Sandhu',
    jobTitle: 'Shift manager',
    hiringAuthority: 'yes',
  },
  specialist: { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley' },
  vacancy: null,
  specificity: 'generic',
  client: null,
  mode: 'in_person',
  purpose: 'learn_needs',
  outcome: 'conversation',
  presence: 'specialist',
  learned: 'Two early shifts are hard to fill; they train on the job.',
  occurredAt: '2026-03-02T10:30:00.000Z',
  plannedFor: null,
  recordedAt: '2026-03-02T10:52:00.000Z',
  durationMinutes: 20,
  nextStep: 'Bring a thank-you card',
  nextStepOn: '2026-03-06',
  nextStepDoneAt: null,
  thankYouSentOn: null,
  counting: { counts: true, rule: 'item17-2019', reason: 'counted' },
  warnings: [],
  actions: ['edit', 'complete_next_step'],
};

export class RecordContactDto extends createZodDto(RecordContact) {}
export class UpdateContactDto extends createZodDto(UpdateContact) {}
export class ContactViewDto extends createZodDto(ContactView) {}
export class ListContactsDto extends createZodDto(ListContacts) {}
export class ContactPageDto extends createZodDto(page(ContactView)) {}
