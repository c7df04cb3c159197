import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EmployerId, SiteId, VacancyId } from '#kernel';
import {
  clientMadeId,
  day,
  example,
  id,
  instant,
  listQuery,
  page,
  queryFlag,
  queryMany,
  text,
  version,
} from '#platform/contract';
import {
  Competitive,
  EnvironmentFact,
  PaySchema,
  RequirementSchema,
  Shifts,
  vacancyFields,
} from './vacancy-parts.schema';
import {
  AreaKindWord,
  ContractKindWord,
  EnvironmentDimensionWord,
  KnownWord,
  RemoteKindWord,
  StateReasonWord,
  VacancyActionWord,
  VacancyKindWord,
  VacancyPrecisionWord,
  VacancyStateWord,
} from './words';

const title = text({ max: 300, description: 'What the job is called.' });
const partial = z.strictObject(vacancyFields).partial().shape;

export const CreateVacancy = example(
  z.strictObject({
    id: clientMadeId<'vacancy'>('vacancy'),
    title,
    ...partial,
    source: text({ max: 60, description: 'Where it was heard of, in one word; `typed` when absent.' }).optional(),
    sourceRef: text({ max: 200, description: 'What the source calls it; unique within the source.' })
      .nullable()
      .optional(),
  }),
  { title: 'Kitchen porter', place: 'S10 2TN', hoursMin: 16, hoursMax: 20, contract: 'permanent' },
);
export type CreateVacancy = z.infer<typeof CreateVacancy>;

export const UpdateVacancy = example(z.strictObject({ title: title.optional(), ...partial }), {
  hoursMax: 24,
  closesOn: '2026-04-30',
});
export type UpdateVacancy = z.infer<typeof UpdateVacancy>;

export const SetVacancyState = example(
  z.strictObject({
    state: VacancyStateWord,
    reason: StateReasonWord,
    note: text({ max: 500, description: 'More about it. Never anything about a client.' }).nullable().optional(),
  }),
  { state: 'filled', reason: 'filled_by_other' },
);
export type SetVacancyState = z.infer<typeof SetVacancyState>;

export const ConfirmVacancy = example(
  z.strictObject({ confirmedOn: day('The day the employer said it is open; today when absent.').optional() }),
  { confirmedOn: '2026-03-02' },
);
export type ConfirmVacancy = z.infer<typeof ConfirmVacancy>;

export const ObserveEnvironment = example(
  z.strictObject({
    dimension: EnvironmentDimensionWord,
    level: z
      .int()
      .min(1)
      .max(5)
      .describe('1 = very little … 5 = a great deal; null takes back what was seen.')
      .nullable(),
    observedOn: day('The day it was seen; today when absent.').optional(),
  }),
  { dimension: 'noise', level: 2 },
);
export type ObserveEnvironment = z.infer<typeof ObserveEnvironment>;

const EmployerOfVacancy = z
  .strictObject({
    id: id<'employer'>('The employer.'),
    name: z.string().describe('The name people know the employer by.'),
  })
  .describe('The employer; null when not known.');

const SiteOfVacancy = z
  .strictObject({
    id: id<'site'>('The site.'),
    postcode: z.string().nullable().describe('Postcode in its normal form; null when not known.'),
    latitude: z.number().nullable().describe('Degrees north, WGS84; null when not known.'),
    longitude: z.number().nullable().describe('Degrees east, WGS84; null when not known.'),
    precision: VacancyPrecisionWord,
    radiusKm: z
      .number()
      .nullable()
      .describe('How far from the point the true place may be, in kilometres; null when not known.'),
  })
  .describe('The employer’s site where the work is; null when not known.');

const Location = z
  .strictObject({
    outcode: z.string().nullable().describe('Postcode district; null when not known.'),
    latitude: z.number().describe('Degrees north, WGS84.'),
    longitude: z.number().describe('Degrees east, WGS84.'),
    precision: VacancyPrecisionWord,
    radiusKm: z.number().describe('How far from the point the true place may be, in kilometres.'),
    area: AreaKindWord,
  })
  .describe('The point that travel is estimated to: the site’s, else the place’s; null when not known.');

const NextState = z
  .strictObject({
    state: VacancyStateWord,
    reasons: z.array(StateReasonWord).describe('The reasons that belong to that state.'),
  })
  .describe('A state that may follow.');

const listed = {
  id: id<'vacancy'>('The vacancy.'),
  title: z.string().describe('What the job is called.'),
  employer: EmployerOfVacancy.nullable(),
  place: z
    .string()
    .nullable()
    .describe('Where the work is, in words: the site’s postcode or the advert’s place; null when not known.'),
  soc2020: z.string().nullable().describe('SOC 2020 unit group; null when not known.'),
  occupationTitle: z.string().nullable().describe('What the unit group is called; null when not known.'),
  kind: VacancyKindWord,
  hoursMin: z.number().nullable().describe('Least hours a week; null when not known.'),
  hoursMax: z.number().nullable().describe('Most hours a week; null when not known.'),
  pay: PaySchema,
  contract: ContractKindWord,
  closesOn: day('The last day to apply; null when not known.').nullable(),
  expired: z.boolean().describe('Whether the last day to apply has passed. Such a vacancy is never suggested.'),
  state: VacancyStateWord,
  firstSeenOn: day('The day it was first seen.'),
  lastSeenOn: day('The day it was last seen.'),
  createdAt: instant('When it was recorded.'),
};

export const VacancyListItem = z.strictObject(listed);
export type VacancyListItem = z.infer<typeof VacancyListItem>;

export const VacancyView = z.strictObject({
  ...listed,
  version: version(),
  site: SiteOfVacancy.nullable(),
  location: Location.nullable(),
  advertised: KnownWord.describe('Whether it is advertised anywhere.'),
  shifts: Shifts.required().describe('Days and times of the work.'),
  remote: RemoteKindWord,
  environment: z.array(EnvironmentFact).describe('What the workplace is like: for each dimension the nearest source.'),
  requirements: z.array(RequirementSchema).describe('What the employer asks for.'),
  training: vacancyFields.training,
  progression: vacancyFields.progression,
  competitive: Competitive,
  startsOn: day('The day the work begins; null when not known.').nullable(),
  openings: z.int().nullable().describe('How many people are wanted; null when not known.'),
  stateReason: StateReasonWord.nullable(),
  source: z.string().describe('Where it was heard of.'),
  sourceRef: z.string().nullable().describe('What the source calls it; null when nothing.'),
  sourceUrl: z.string().nullable().describe('Address of the advert; null when there is none.'),
  confirmedOn: day('The day the employer last said it is open; null when never.').nullable(),
  description: z.string().nullable().describe('The advert, or what is known; null when nothing.'),
  updatedAt: instant('When it was last changed.'),
  nextStates: z.array(NextState).describe('The states the sender may set, with their reasons.'),
  actions: z.array(VacancyActionWord).describe('What the sender may do.'),
});
export type VacancyView = z.infer<typeof VacancyView>;

export const ListVacancies = listQuery(
  {
    q: text({ max: 100, description: 'Part of the title; small slips of the finger are forgiven.' }).optional(),
    soc: z
      .string()
      .regex(/^\d{1,4}$/, 'Expected one to four digits of a SOC 2020 code')
      .describe('SOC 2020 unit group, or the first digits of a wider group.')
      .optional(),
    state: queryMany(VacancyStateWord, { max: 6, description: 'States, separated by commas.' }).optional(),
    live: queryFlag('Only those that may still be filled and have not expired, or only the others.').optional(),
    employerId: z.uuid().toLowerCase().describe('The employer.').optional(),
    outcode: z
      .string()
      .regex(/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/, 'Expected a postcode district such as S10')
      .toUpperCase()
      .describe('Postcode district of the place.')
      .optional(),
    kind: VacancyKindWord.optional(),
    closesBefore: day('Only those whose last day to apply is before this day.').optional(),
  },
  { sorts: ['-createdAt', 'closesOn', 'title'] },
);
export type ListVacancies = z.infer<typeof ListVacancies>;

export const vacancyListItemExample: VacancyListItem = {
  id: '01936d3a-6c00-7000-8000-000000000011' as VacancyId,
  title: 'Kitchen porter',
  employer: { id: '01936d3a-6c00-7000-8000-000000000001' as EmployerId, name: 'Kelham Bakery' },
  place: 'S3 8RY',
  soc2020: '9263',
  occupationTitle: 'Kitchen and catering assistants',
  kind: 'unadvertised',
  hoursMin: 16,
  hoursMax: 20,
  pay: { minPence: 1221, maxPence: null, unit: 'hour', basis: 'stated', proRata: 'no', text: '£12.21 an hour' },
  contract: 'permanent',
  closesOn: '2026-03-31',
  expired: false,
  state: 'open',
  firstSeenOn: '2026-03-02',
  lastSeenOn: '2026-03-02',
  createdAt: '2026-03-02T09:00:00.000Z',
};

export const vacancyExample: VacancyView = {
  ...vacancyListItemExample,
  version: 1,
  site: {
    id: '01936d3a-6c00-7000-8000-000000000002' as SiteId,
    postcode: 'S3 8RY',
    latitude: 53.389,
    longitude: -1.472,
    precision: 'sector',
    radiusKm: 0.42,
  },
  location: { outcode: 'S3', latitude: 53.389, longitude: -1.472, precision: 'sector', radiusKm: 0.42, area: 'urban' },
  advertised: 'no',
  shifts: {
    certainty: 'known',
    windows: [{ day: 1, start: '07:00', end: '11:00' }],
    pattern: 'fixed',
    nights: 'no',
    weekends: 'no',
    split: 'no',
  },
  remote: 'on_site',
  environment: [
    { dimension: 'noise', level: 2, origin: 'observed', observedBy: 'Sam Okafor', observedOn: '2026-03-02' },
  ],
  requirements: [{ kind: 'dbs_basic', detail: null, essential: 'unknown' }],
  training: 'yes',
  progression: 'unknown',
  competitive: { openToAnyone: 'yes', permanent: 'yes', paysMinimumWage: 'yes', setAside: 'no' },
  startsOn: null,
  openings: 1,
  stateReason: null,
  source: 'typed',
  sourceRef: null,
  sourceUrl: null,
  confirmedOn: '2026-03-02',
  description: null,
  updatedAt: '2026-03-02T09:00:00.000Z',
  nextStates: [{ state: 'filled', reasons: ['filled_by_client', 'filled_by_other'] }],
  actions: ['edit', 'set_state', 'confirm', 'observe_environment'],
};

export class CreateVacancyDto extends createZodDto(CreateVacancy) {}
export class UpdateVacancyDto extends createZodDto(UpdateVacancy) {}
export class SetVacancyStateDto extends createZodDto(SetVacancyState) {}
export class ConfirmVacancyDto extends createZodDto(ConfirmVacancy) {}
export class ObserveEnvironmentDto extends createZodDto(ObserveEnvironment) {}
export class VacancyViewDto extends createZodDto(VacancyView) {}
export class ListVacanciesDto extends createZodDto(ListVacancies) {}
export class VacancyPageDto extends createZodDto(page(VacancyListItem)) {}
