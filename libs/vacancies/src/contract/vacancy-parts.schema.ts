import { z } from 'zod';
import { day, text, whole } from '#platform/contract';
import {
  ContractKindWord,
  EnvironmentDimensionWord,
  EnvironmentOriginWord,
  KnownWord,
  PayBasisWord,
  PayUnitWord,
  RemoteKindWord,
  ShiftCertaintyWord,
  ShiftPatternWord,
  VacancyKindWord,
  VacancyRequirementKind,
} from './words';

const clock = (description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time of day such as 08:30')
    .describe(description);

export const ShiftWindow = z
  .strictObject({
    day: whole({ min: 1, max: 7, description: '1 = Monday … 7 = Sunday: the day on which it begins.' }),
    start: clock('When it begins, `HH:MM`.'),
    end: clock('When it ends, `HH:MM`; at or before `start` means on the next day.'),
  })
  .describe('One stretch of work in a week.');

export const Shifts = z
  .strictObject({
    certainty: ShiftCertaintyWord,
    windows: z.array(ShiftWindow).max(50).describe('The stretches of work in a week; empty when not known.'),
    pattern: ShiftPatternWord,
    nights: KnownWord.describe('Whether there is work between 23:00 and 06:00.'),
    weekends: KnownWord.describe('Whether there is work on Saturday or Sunday.'),
    split: KnownWord.describe(
      'Whether a day’s work is ever in two stretches with a long gap between; stays as it is when absent.',
    ).optional(),
  })
  .describe('Days and times of the work.');

const pence = (description: string) => whole({ min: 1, max: 200_000_000, description }).nullable();

export const PaySchema = z
  .strictObject({
    minPence: pence('The least that is paid for one unit, in pence; null when not known.'),
    maxPence: pence('The most that is paid for one unit, in pence; null when not known.'),
    unit: PayUnitWord,
    basis: PayBasisWord,
    proRata: KnownWord.describe('Whether the amounts are for full time and shrink with the hours.'),
    text: text({ max: 300, description: 'What the employer says about pay; null when nothing.' }).nullable(),
  })
  .describe('What is paid. Amounts without a unit are not compared with anything.');

export const RequirementSchema = z
  .strictObject({
    kind: VacancyRequirementKind,
    detail: text({ max: 500, description: 'The employer’s words; null when there are none.' }).nullable(),
    essential: KnownWord.describe('Whether the employer insists on it.'),
  })
  .describe('Something the employer asks for.');

export const Competitive = z
  .strictObject({
    openToAnyone: KnownWord.describe('Whether anyone may apply.'),
    permanent: KnownWord.describe('Whether the post itself is permanent.'),
    paysMinimumWage: KnownWord.describe('Whether at least the minimum wage is paid.'),
    setAside: KnownWord.describe('Whether the post is set aside for people with a disability or health condition.'),
  })
  .describe('What makes it a competitive job: open to anyone, paid at least the minimum wage, not set aside.');

export const EnvironmentFact = z
  .strictObject({
    dimension: EnvironmentDimensionWord,
    level: whole({ min: 1, max: 5, description: '1 = very little … 5 = a great deal.' }),
    origin: EnvironmentOriginWord,
    observedBy: z.string().nullable().describe('Name of who saw it; null when nobody did.'),
    observedOn: day('The day it was seen; null when nobody did.').nullable(),
  })
  .describe('What the workplace is like on one dimension.');

const hours = (description: string) =>
  z.number().min(0).max(168).multipleOf(0.25, 'Expected hours in steps of a quarter').describe(description).nullable();

/** What a sender may say about a vacancy beside its title. */
export const vacancyFields = {
  employerId: z.uuid().toLowerCase().describe('The employer; null when not known.').nullable(),
  siteId: z.uuid().toLowerCase().describe('The employer’s site where the work is; null when not known.').nullable(),
  place: text({
    max: 200,
    description: 'Where the work is, when there is no site: a postcode, a district, or a town.',
  }).nullable(),
  soc2020: z
    .string()
    .regex(/^\d{4}$/, 'Expected a SOC 2020 unit group of four digits')
    .describe('The occupation, as a SOC 2020 unit group; null when not known.')
    .nullable(),
  kind: VacancyKindWord,
  advertised: KnownWord.describe('Whether it is advertised anywhere.'),
  hoursMin: hours('Least hours a week, in quarters of an hour; null when not known.'),
  hoursMax: hours('Most hours a week, in quarters of an hour; null when not known.'),
  shifts: Shifts,
  pay: PaySchema,
  contract: ContractKindWord,
  remote: RemoteKindWord,
  requirements: z.array(RequirementSchema).max(30).describe('What the employer asks for.'),
  training: KnownWord.describe('Whether one is trained on the job.'),
  progression: KnownWord.describe('Whether one can move up in time.'),
  competitive: Competitive,
  closesOn: day('The last day to apply; null when not known.').nullable(),
  startsOn: day('The day the work begins; null when not known.').nullable(),
  openings: whole({ min: 1, max: 1000, description: 'How many people are wanted; null when not known.' }).nullable(),
  description: text({
    max: 20_000,
    description: 'The advert, or what is known. Never anything about a client.',
  }).nullable(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .describe('Address of the advert; null when there is none.')
    .nullable(),
};
