import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { AccountId, ContactId } from '#kernel';
import { day, id } from '#platform/contract';
import { contactExample, ContactView } from './contact.schema';
import { CountingReasonWord } from './words';

const specialist = z
  .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
  .describe('Whose day or week it is.');

const week = {
  startsOn: day('Monday of the week.'),
  endsOn: day('Sunday of the week.'),
  target: z.int().describe('Counted contacts a full-time specialist should have in a week.'),
};

const WeekCount = z
  .strictObject({
    ...week,
    counted: z.int().describe('Contacts of the week that count for fidelity item 17.'),
    logged: z.int().describe('All contacts logged in the week.'),
    uncounted: z
      .array(
        z.strictObject({
          contactId: id<'contact'>('The contact.'),
          employerName: z.string().describe('The employer’s name.'),
          reason: CountingReasonWord,
        }),
      )
      .describe('What was logged and does not count, and why.'),
  })
  .describe('The week so far.');

export const TodayQuery = z.strictObject({
  specialistId: id<'account'>(
    'Whose day; the sender’s own when absent. Others’ only for leaders of their team and admins.',
  ).optional(),
});
export type TodayQuery = z.infer<typeof TodayQuery>;

export const TodayView = z.strictObject({
  day: day('Today in the service’s time zone.'),
  specialist,
  planned: z
    .array(ContactView)
    .describe('Contacts planned for today, and earlier ones nobody has logged yet; earliest first.'),
  nextStepsDue: z.array(ContactView).describe('Contacts whose next step is due today or overdue; oldest first.'),
  week: WeekCount,
});
export type TodayView = z.infer<typeof TodayView>;

export const TeamWeekQuery = z.strictObject({
  teamId: id<'team'>('Only this team; every team of the sender when absent.').optional(),
  week: day('Any day of the week; this week when absent.').optional(),
});
export type TeamWeekQuery = z.infer<typeof TeamWeekQuery>;

const TeamWeekRow = z
  .strictObject({
    specialist,
    teamNames: z.array(z.string()).describe('The teams of the specialist.'),
    counted: z.int().describe('Contacts that count for fidelity item 17.'),
    logged: z.int().describe('All contacts logged.'),
    planned: z.int().describe('Contacts planned for the week and not logged yet.'),
    nextStepsOverdue: z.int().describe('Next steps past their day.'),
    uncounted: z
      .array(
        z.strictObject({
          reason: CountingReasonWord,
          contacts: z.int().describe('How many contacts did not count for this reason.'),
        }),
      )
      .describe('Why logged contacts did not count.'),
    clientsLooking: z
      .int()
      .nullable()
      .describe('Clients of the specialist who look for work; null when the sender may not see clients.'),
    clientsWaiting: z
      .int()
      .nullable()
      .describe(
        'Clients past day 30 without a first face-to-face contact with an employer; null when the sender may not see clients.',
      ),
    newSuggestions: z
      .int()
      .nullable()
      .describe(
        'Suggestions to the specialist’s clients that wait for a first answer now, whichever week is asked for; null when the sender may not see suggestions.',
      ),
  })
  .describe('One specialist’s week.');

export const TeamWeekView = z.strictObject({
  ...week,
  data: z.array(TeamWeekRow).describe('One row a specialist, by name.'),
});
export type TeamWeekView = z.infer<typeof TeamWeekView>;

const someone = { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley' };
const exampleWeek = { startsOn: '2026-03-02', endsOn: '2026-03-08', target: 6 };

export const todayExample: TodayView = {
  day: '2026-03-04',
  specialist: someone,
  planned: [],
  nextStepsDue: [contactExample],
  week: {
    ...exampleWeek,
    counted: 3,
    logged: 4,
    uncounted: [
      {
        contactId: '01936d3a-6c00-7000-8000-000000000042' as ContactId,
        employerName: 'Loxley Laundry',
        reason: 'hiring_authority_unknown',
      },
    ],
  },
};

export const teamWeekExample: TeamWeekView = {
  ...exampleWeek,
  data: [
    {
      specialist: someone,
      teamNames: ['North team'],
      counted: 5,
      logged: 7,
      planned: 2,
      nextStepsOverdue: 1,
      uncounted: [{ reason: 'not_in_person', contacts: 2 }],
      clientsLooking: 14,
      clientsWaiting: 2,
      newSuggestions: 9,
    },
  ],
};

export class TodayQueryDto extends createZodDto(TodayQuery) {}
export class TodayViewDto extends createZodDto(TodayView) {}
export class TeamWeekQueryDto extends createZodDto(TeamWeekQuery) {}
export class TeamWeekViewDto extends createZodDto(TeamWeekView) {}
