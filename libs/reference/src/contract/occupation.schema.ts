import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { page, whole, words } from '#platform/contract';
import { socLevels } from '../domain/occupation';
import { contextBases, environmentDimensions } from '../domain/work-context';
import { rankedQuery } from './query';

const soc2020 = z
  .string()
  .regex(/^\d{4}$/, 'Expected four digits')
  .describe('Unit group of the Standard Occupational Classification 2020, four digits.');

export class SearchOccupationsDto extends createZodDto(
  rankedQuery('Words of a job title as they are typed; beginnings and small slips are understood.'),
) {}

export const OccupationMatchView = z
  .strictObject({
    soc2020,
    unitGroupTitle: z.string().describe('Title of the unit group.'),
    matchedTitle: z.string().describe('The job title of the coding index that matched best.'),
    qualifier: z
      .string()
      .nullable()
      .describe('When the matched title means this unit group, such as an industry; null when no condition is given.'),
    score: whole({ min: 0, max: 100, description: 'How well the title matched, comparable within one search only.' }),
  })
  .describe('A unit group found by words.');

export class OccupationMatchPageDto extends createZodDto(page(OccupationMatchView)) {}

export const occupationMatchExample = {
  soc2020: '4216',
  unitGroupTitle: 'Receptionists',
  matchedTitle: 'Receptionist',
  qualifier: null,
  score: 100,
};

export class SocCodeDto extends createZodDto(z.strictObject({ soc2020 })) {}

const EnvironmentReadingView = z
  .strictObject({
    dimension: words('EnvironmentDimension', environmentDimensions, 'One side of what a workplace is like.'),
    level: whole({ min: 1, max: 5, description: '1 = among the least of all occupations, 5 = among the most.' }),
    percentile: whole({
      min: 0,
      max: 100,
      description: 'Share of the 412 unit groups that have less of it, in per cent.',
    }),
    measuredBy: z.array(z.string()).describe('Names of the O*NET work-context elements behind the level.'),
  })
  .describe('Where the occupation stands on one dimension.');

export const OccupationView = z
  .strictObject({
    soc2020,
    title: z.string().describe('Title of the unit group.'),
    description: z.string().describe('What people in these occupations do.'),
    entryRoutes: z.string().describe('Usual ways in.'),
    tasks: z.array(z.string()).describe('Usual tasks.'),
    relatedTitles: z.array(z.string()).describe('Usual job titles.'),
    path: z
      .array(
        z
          .strictObject({
            code: z.string().describe('Code of the group, one to four digits.'),
            level: words('SocLevel', socLevels, 'Level of the group.'),
            title: z.string().describe('Title of the group.'),
          })
          .describe('A group of the classification.'),
      )
      .describe('The groups above the unit group and itself, widest first.'),
    subUnitGroups: z
      .array(
        z
          .strictObject({
            code: z.string().describe('Code of the sub-unit group, `4216/00`.'),
            title: z.string().describe('Title of the sub-unit group.'),
          })
          .describe('A finer group.'),
      )
      .describe('Finer groups within the unit group.'),
    isco08: z
      .array(
        z
          .strictObject({
            isco08: z.string().describe('Code of the international classification, ISCO-08.'),
            share: z.number().min(0).max(1).describe('Share of the job titles of the unit group, 0 to 1.'),
          })
          .describe('An international group.'),
      )
      .describe('International groups that share job titles with the unit group, largest share first.'),
    environment: z
      .array(EnvironmentReadingView)
      .describe('Usual surroundings. A starting point to be corrected by what was seen at the employer, never a fact.'),
    environmentBasis: words('EnvironmentBasis', contextBases, 'How the usual surroundings were found.').nullable(),
  })
  .describe('A unit group with its tasks and usual surroundings.');

export class OccupationViewDto extends createZodDto(OccupationView) {}
export type OccupationView = z.infer<typeof OccupationView>;

export const occupationExample: OccupationView = {
  soc2020: '4216',
  title: 'Receptionists',
  description: 'Receptionists receive and direct telephone calls and visitors to organisations.',
  entryRoutes: 'There are no formal academic entry requirements.',
  tasks: ['receives callers and directs them to the appropriate person or department'],
  relatedTitles: ['Receptionist'],
  path: [
    { code: '4', level: 'major', title: 'Administrative and secretarial occupations' },
    { code: '42', level: 'sub_major', title: 'Secretarial and related occupations' },
    { code: '421', level: 'minor', title: 'Secretarial and related occupations' },
    { code: '4216', level: 'unit', title: 'Receptionists' },
  ],
  subUnitGroups: [{ code: '4216/00', title: 'Receptionists' }],
  isco08: [{ isco08: '4226', share: 0.8077 }],
  environment: [{ dimension: 'telephone', level: 5, percentile: 98, measuredBy: ['Telephone'] }],
  environmentBasis: 'titles',
};
