import { z } from 'zod';
import { Competitive, vacancyFields, EnvironmentFact, RequirementSchema, Shifts } from './vacancy-parts.schema';

const { windows, pattern, nights, weekends, split } = Shifts.shape;
const {
  employerId,
  place,
  soc2020,
  hoursMin,
  hoursMax,
  pay,
  contract,
  remote,
  training,
  progression,
  closesOn,
  openings,
} = vacancyFields;

/** What can be learned about a vacancy from its employer. Everything a suggestion asks the employer has its place here. */
export const FoundFacts = z
  .strictObject({
    stillOpen: z
      .boolean()
      .describe('Whether it is still on offer; answers `still_open`. True confirms it, false closes it.'),
    employerId: employerId.unwrap().describe('The employer; answers `employer`.'),
    place: place.unwrap().describe('Where the work is: a postcode, a district, or a town; answers `place`.'),
    soc2020: soc2020.unwrap().describe('The occupation, as a SOC 2020 unit group; answers `occupation`.'),
    hoursMin,
    hoursMax,
    pay,
    contract,
    remote,
    shifts: z
      .strictObject({ windows, pattern, nights, weekends, split })
      .partial()
      .describe(
        'Days and times, as far as they were learned; answers `shifts`, `nights`, `weekends`, `split`, `rotating`.',
      ),
    requirements: z
      .array(RequirementSchema.partial({ detail: true }))
      .max(30)
      .describe('What the employer asks for, by kind; answers `requirement.<kind>`. Other kinds stay as they are.'),
    training: training.describe('Whether one is trained on the job; answers `values.training`.'),
    progression: progression.describe('Whether one can move up in time; answers `values.progression`.'),
    competitive: Competitive.partial().describe(
      'What makes it a competitive job, as far as it was learned; answers `competitive`.',
    ),
    closesOn,
    openings,
    environment: z
      .array(EnvironmentFact.pick({ dimension: true, level: true }))
      .max(22)
      .describe('What the workplace is like, as it was seen; answers `environment.<dimension>`.'),
  })
  .partial()
  .describe('What was learned. What is left out stays as it is.');
export type FoundFacts = z.infer<typeof FoundFacts>;
