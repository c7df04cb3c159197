import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EmployerId, PersonId, SiteId } from '#kernel';
import { clientMadeId, day, example, id, instant, text, version } from '#platform/contract';
import { HiringAuthorityWord, PreferredModeWord } from './words';

const fields = {
  siteId: id<'site'>('The site where this person works.').nullable(),
  jobTitle: text({ max: 120, description: 'What they are called at work.' }).nullable(),
  phone: text({ max: 40, description: 'Telephone number as written; kept as it is.' }).nullable(),
  email: z.email().max(254).describe('Email address.').nullable(),
  notes: text({
    max: 2000,
    description: 'What to know before talking to them. Never anything about a client.',
  }).nullable(),
  leftOn: day('The day they left this employer; null while they are there.').nullable(),
};

export const CreatePerson = example(
  z.strictObject({
    id: clientMadeId<'person'>('person'),
    name: text({ max: 120, description: 'Their name.' }),
    siteId: fields.siteId.optional(),
    jobTitle: fields.jobTitle.optional(),
    hiringAuthority: HiringAuthorityWord.optional(),
    phone: fields.phone.optional(),
    email: fields.email.optional(),
    preferredMode: PreferredModeWord.optional(),
    notes: fields.notes.optional(),
  }),
  { name: 'Priya Sandhu', jobTitle: 'Shift manager', hiringAuthority: 'yes' },
);
export type CreatePerson = z.infer<typeof CreatePerson>;

export const UpdatePerson = example(
  z.strictObject({
    name: text({ max: 120, description: 'Their name.' }).optional(),
    siteId: fields.siteId.optional(),
    jobTitle: fields.jobTitle.optional(),
    hiringAuthority: HiringAuthorityWord.optional(),
    phone: fields.phone.optional(),
    email: fields.email.optional(),
    preferredMode: PreferredModeWord.optional(),
    notes: fields.notes.optional(),
    leftOn: fields.leftOn.optional(),
  }),
  { hiringAuthority: 'no' },
);
export type UpdatePerson = z.infer<typeof UpdatePerson>;

export const PersonView = z.strictObject({
  id: id<'person'>('The person.'),
  version: version(),
  employerId: id<'employer'>('The employer they work for.'),
  siteId: id<'site'>('The site where they work; null when not known.').nullable(),
  name: z.string().describe('Their name.'),
  jobTitle: z.string().nullable().describe('What they are called at work; null when not known.'),
  hiringAuthority: HiringAuthorityWord,
  phone: z.string().nullable().describe('Telephone number as written; null when not known.'),
  email: z.string().nullable().describe('Email address; null when not known.'),
  preferredMode: PreferredModeWord,
  notes: z.string().nullable().describe('What to know before talking to them; null when nothing is noted.'),
  leftOn: day('The day they left; null while they are there.').nullable(),
  updatedAt: instant('When it was last changed.'),
});
export type PersonView = z.infer<typeof PersonView>;

export const personExample: PersonView = {
  id: '01936d3a-6c00-7000-8000-000000000003' as PersonId,
  version: 1,
  employerId: '01936d3a-6c00-7000-8000-000000000001' as EmployerId,
  siteId: '01936d3a-6c00-7000-8000-000000000002' as SiteId,
  name: 'Priya Sandhu',
  jobTitle: 'Shift manager',
  hiringAuthority: 'yes',
  phone: '0114 496 0000',
  email: null,
  preferredMode: 'in_person',
  notes: 'Best before the lunch rush.',
  leftOn: null,
  updatedAt: '2026-03-02T09:00:00.000Z',
};

export class CreatePersonDto extends createZodDto(CreatePerson) {}
export class UpdatePersonDto extends createZodDto(UpdatePerson) {}
export class PersonViewDto extends createZodDto(PersonView) {}
