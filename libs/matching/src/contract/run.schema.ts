import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { clientMadeId, day, example, id, instant, listQuery, page, queryMany, version } from '#platform/contract';
import { RunActionWord, RunFailureWord, RunStatusWord, RunTriggerWord } from './words';

export const StartRun = example(
  z.strictObject({
    id: clientMadeId<'matching-run'>('run'),
  }),
  {},
);
export type StartRun = z.infer<typeof StartRun>;

const count = (description: string) => z.int().min(0).describe(description);

export const RunView = z.strictObject({
  id: id<'matching-run'>('The run.'),
  version: version(),
  status: RunStatusWord,
  trigger: RunTriggerWord,
  day: day('The day for which vacancies are ranked, in the service’s time zone.'),
  placesDone: count('Places that are done: postcode districts, small neighbours together.'),
  placesTotal: count('Places of the run, at most 64; clients whose home is not known are one of them.'),
  clientsDone: count('Clients who have their list.'),
  clientsTotal: count('Clients who were looking for work when the run was started.'),
  requestedBy: z.string().nullable().describe('Name of who started it; null when a program did.'),
  policyVersion: z.string().describe('Version of the matching policy, the weights and limits.'),
  engineVersion: z.string().describe('Version of the ranking rules.'),
  createdAt: instant('When it was asked for.'),
  startedAt: instant('When the first place was begun; null before.').nullable(),
  finishedAt: instant('When it ended; null before.').nullable(),
  failure: RunFailureWord.nullable(),
  changes: z
    .strictObject({
      lists: count('Lists on which anything entered, left or moved.'),
      entered: count('Suggestions on a list that were not on it.'),
      left: count('Suggestions no longer on a list.'),
      moved: count('Suggestions that stay, at another place.'),
    })
    .nullable()
    .describe(
      'What changed on the lists since the run before ended. Counted a moment after the run has ended; null before, and when another run has begun meanwhile.',
    ),
  actions: z.array(RunActionWord).describe('What the sender may do with this run.'),
});
export type RunView = z.infer<typeof RunView>;

export const ListRuns = listQuery(
  { status: queryMany(RunStatusWord, { max: 5, description: 'States, separated by commas.' }).optional() },
  { sorts: ['-createdAt', 'createdAt'] },
);
export type ListRuns = z.infer<typeof ListRuns>;

export const runExample: RunView = {
  id: '01936d3a-6c00-7000-8000-000000000050' as RunView['id'],
  version: 3,
  status: 'running',
  trigger: 'night',
  day: '2026-03-02',
  placesDone: 12,
  placesTotal: 31,
  clientsDone: 44,
  clientsTotal: 120,
  requestedBy: null,
  policyVersion: '1',
  engineVersion: '1',
  createdAt: '2026-03-02T02:00:00.000Z',
  startedAt: '2026-03-02T02:00:01.000Z',
  finishedAt: null,
  failure: null,
  changes: null,
  actions: ['cancel'],
};

export class StartRunDto extends createZodDto(StartRun) {}
export class RunViewDto extends createZodDto(RunView) {}
export class ListRunsDto extends createZodDto(ListRuns) {}
export class RunPageDto extends createZodDto(page(RunView)) {}
