import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EmployerId } from '#kernel';
import {
  clientMadeId,
  day,
  example,
  id,
  instant,
  listQuery,
  page,
  queryFlag,
  text,
  version,
  whole,
} from '#platform/contract';
import { CreateSite, siteExample, SiteView } from './site.schema';
import { personExample, PersonView } from './person.schema';
import { DuplicateReasonWord, ExternalId, PreferredModeWord, SizeBandWord } from './words';

const DoNotContact = z
  .strictObject({
    until: day('The last day of the wish; null when it has no end.').nullable(),
    reason: text({ max: 500, description: 'Why, in the employer’s words; null when none was given.' }).nullable(),
  })
  .describe('The employer asked not to be contacted.');

const IntroductionsPause = z
  .strictObject({
    until: day('The last day of the pause.'),
    reason: text({ max: 500, description: 'Why. Never anything about a client.' }),
  })
  .describe('Nobody is introduced to the employer for a while. Other contacts go on.');

const fields = {
  name: text({ max: 200, description: 'The name people know the employer by.' }),
  sic: z
    .string()
    .regex(/^\d{5}$/, 'Expected a five-digit SIC 2007 code such as 56101')
    .describe('What the employer does, as a SIC 2007 code of five digits.')
    .nullable(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .describe('Address of the website.')
    .nullable(),
  preferredHours: text({
    max: 200,
    description: 'When they like to be contacted, in their words: `not Fridays`.',
  }).nullable(),
  introductionsPerMonth: whole({
    min: 0,
    max: 100,
    description: 'Most introductions a month the employer wishes; null leaves it to the service.',
  }).nullable(),
  about: text({
    max: 4000,
    description: 'What a colleague must know before walking in. Never anything about a client.',
  }).nullable(),
  externalIds: z.array(ExternalId).max(20).describe('What other registers call this employer.'),
};

export const CreateEmployer = example(
  z.strictObject({
    id: clientMadeId<'employer'>('employer'),
    name: fields.name,
    sic: fields.sic.optional(),
    sizeBand: SizeBandWord.optional(),
    website: fields.website.optional(),
    doNotContact: DoNotContact.nullable().optional(),
    preferredMode: PreferredModeWord.optional(),
    preferredHours: fields.preferredHours.optional(),
    introductionsPerMonth: fields.introductionsPerMonth.optional(),
    introductionsPause: IntroductionsPause.nullable().optional(),
    about: fields.about.optional(),
    externalIds: fields.externalIds.optional(),
    site: CreateSite.describe('The first site, made together with the employer.').optional(),
  }),
  { name: 'Kelham Bakery', sic: '10710', sizeBand: 'small', site: { postcode: 'S3 8RY' } },
);
export type CreateEmployer = z.infer<typeof CreateEmployer>;

export const UpdateEmployer = example(
  z.strictObject({
    name: fields.name.optional(),
    sic: fields.sic.optional(),
    sizeBand: SizeBandWord.optional(),
    website: fields.website.optional(),
    doNotContact: DoNotContact.nullable().optional(),
    preferredMode: PreferredModeWord.optional(),
    preferredHours: fields.preferredHours.optional(),
    introductionsPerMonth: fields.introductionsPerMonth.optional(),
    introductionsPause: IntroductionsPause.nullable().optional(),
    about: fields.about.optional(),
    externalIds: fields.externalIds.optional(),
  }),
  { doNotContact: { until: '2027-01-02', reason: 'Stock-taking until the new year.' } },
);
export type UpdateEmployer = z.infer<typeof UpdateEmployer>;

export const EmployerView = z.strictObject({
  id: id<'employer'>('The employer.'),
  version: version(),
  name: z.string().describe('The name people know the employer by.'),
  sic: z.string().nullable().describe('SIC 2007 code of five digits; null when not known.'),
  sectorTitle: z.string().nullable().describe('What the code says in words; null when not known.'),
  sizeBand: SizeBandWord,
  website: z.string().nullable().describe('Address of the website; null when not known.'),
  doNotContact: DoNotContact.nullable(),
  preferredMode: PreferredModeWord,
  preferredHours: z.string().nullable().describe('When they like to be contacted; null when not known.'),
  introductionsPerMonth: z
    .int()
    .nullable()
    .describe('Most introductions a month the employer wishes; null when not said.'),
  introductionsPause: IntroductionsPause.nullable(),
  about: z.string().nullable().describe('What a colleague must know before walking in; null when nothing is noted.'),
  externalIds: z.array(ExternalId).describe('What other registers call this employer.'),
  sites: z.array(SiteView).describe('Its sites, the main one first.'),
  people: z.array(PersonView).describe('The people we know there, those who can hire first.'),
  createdAt: instant('When it was first recorded.'),
  updatedAt: instant('When it was last changed.'),
});
export type EmployerView = z.infer<typeof EmployerView>;

export const EmployerListItem = z.strictObject({
  id: id<'employer'>('The employer.'),
  name: z.string().describe('The name people know the employer by.'),
  sic: z.string().nullable().describe('SIC 2007 code; null when not known.'),
  sectorTitle: z.string().nullable().describe('What the code says in words; null when not known.'),
  sizeBand: SizeBandWord,
  doNotContact: DoNotContact.nullable(),
  postcode: z.string().nullable().describe('Postcode of the main site; null when not known.'),
  localAuthorityName: z.string().nullable().describe('Local authority of the main site; null when not known.'),
  siteCount: z.int().describe('How many sites it has.'),
  updatedAt: instant('When it was last changed.'),
});
export type EmployerListItem = z.infer<typeof EmployerListItem>;

export const ListEmployers = listQuery(
  {
    q: text({ max: 100, description: 'Part of the name; small slips of the finger are forgiven.' }).optional(),
    outcode: z
      .string()
      .regex(/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/, 'Expected a postcode district such as S10')
      .toUpperCase()
      .describe('Postcode district of one of its sites.')
      .optional(),
    localAuthority: z
      .string()
      .regex(/^[A-Z]\d{8}$/, 'Expected a GSS code such as E08000019')
      .describe('GSS code of the local authority of one of its sites.')
      .optional(),
    sic: z
      .string()
      .regex(/^\d{2,5}$/, 'Expected the first two to five digits of a SIC code')
      .describe('First digits of the SIC 2007 code.')
      .optional(),
    doNotContact: queryFlag('Only employers who asked not to be contacted, or only the others.').optional(),
  },
  { sorts: ['name', '-updatedAt'] },
);
export type ListEmployers = z.infer<typeof ListEmployers>;

export const FindDuplicates = z.strictObject({
  name: text({ max: 200, description: 'The name being typed.' }),
  postcode: text({ max: 10, description: 'The postcode being typed, if any.' }).optional(),
});
export type FindDuplicates = z.infer<typeof FindDuplicates>;

export const DuplicateView = z.strictObject({
  employer: EmployerListItem.describe('The employer already on record.'),
  points: z.int().describe('How alike they look: 40 may be, 100 is the same name at the same postcode.'),
  reasons: z.array(DuplicateReasonWord).describe('Why they look alike.'),
});
export type DuplicateView = z.infer<typeof DuplicateView>;

export const employerExample: EmployerView = {
  id: '01936d3a-6c00-7000-8000-000000000001' as EmployerId,
  version: 3,
  name: 'Kelham Bakery',
  sic: '10710',
  sectorTitle: 'Manufacture of bread; manufacture of fresh pastry goods and cakes',
  sizeBand: 'small',
  website: null,
  doNotContact: null,
  preferredMode: 'in_person',
  preferredHours: 'Before eleven, never on Fridays',
  introductionsPerMonth: null,
  introductionsPause: null,
  about: 'Night shift starts at ten. The owner likes people who turn up and say so when they cannot.',
  externalIds: [{ source: 'companies-house', ref: '00000000' }],
  sites: [siteExample],
  people: [personExample],
  createdAt: '2026-01-12T10:30:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
};

export const employerListItemExample: EmployerListItem = {
  id: employerExample.id,
  name: 'Kelham Bakery',
  sic: '10710',
  sectorTitle: 'Manufacture of bread; manufacture of fresh pastry goods and cakes',
  sizeBand: 'small',
  doNotContact: null,
  postcode: 'S3 8RY',
  localAuthorityName: 'Sheffield',
  siteCount: 1,
  updatedAt: '2026-03-02T09:00:00.000Z',
};

export class CreateEmployerDto extends createZodDto(CreateEmployer) {}
export class UpdateEmployerDto extends createZodDto(UpdateEmployer) {}
export class EmployerViewDto extends createZodDto(EmployerView) {}
export class ListEmployersDto extends createZodDto(ListEmployers) {}
export class EmployerPageDto extends createZodDto(page(EmployerListItem)) {}
export class FindDuplicatesDto extends createZodDto(FindDuplicates) {}
export class DuplicatePageDto extends createZodDto(page(DuplicateView)) {}
