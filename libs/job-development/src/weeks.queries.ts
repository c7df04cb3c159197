import { Injectable } from '@nestjs/common';
import type { AccountId } from '#kernel';
import type { Reader } from '#platform/database';
import type { TeamWeekView } from './contract/today.schema';
import { countWeek, type Week, type WeekContact, type WeekCount } from './domain/week';
import { newSuggestions } from './new-suggestions';

type LogRecord = Omit<WeekContact, 'occurredAt' | 'state'> & {
  specialistId: AccountId;
  employerName: string;
  occurredAt: string;
};

/** A week's log of one specialist. */
export interface SpecialistWeek extends WeekCount {
  readonly employerNames: ReadonlyMap<string, string>;
}

type Person = { id: AccountId; name: string; teamNames: string[] };
type Tally = { specialistId: AccountId; value: number };

/** Reads that count: a specialist's week, and a team's beside each other. */
@Injectable()
export class WeeksQueries {
  /** The week of each specialist asked for, those without a contact included. */
  async counts(reader: Reader, specialistIds: readonly AccountId[], week: Week, timeZone: string) {
    const log = await reader.query<LogRecord>(
      `select c.id, c.specialist_id as "specialistId", e.name as "employerName", c.occurred_at as "occurredAt", c.mode,
         c.purpose, c.outcome, c.presence, p.hiring_authority as "hiringAuthority"
       from job_development.contact c
       join employers.employer e on e.id = c.employer_id
       left join employers.person p on p.id = c.person_id
       where c.specialist_id = any ($1) and c.cancelled_at is null and c.occurred_at >= $2 and c.occurred_at < $3
       order by c.occurred_at, c.id`,
      [specialistIds, week.from, week.to],
    );
    return new Map(
      specialistIds.map((specialistId): [AccountId, SpecialistWeek] => {
        const own = log.filter((row) => row.specialistId === specialistId);
        const contacts = own.map((row) => ({ ...row, state: 'logged' as const, occurredAt: new Date(row.occurredAt) }));
        const employerNames = new Map(own.map(({ id, employerName }) => [id, employerName]));
        return [specialistId, { ...countWeek(contacts, timeZone), employerNames }];
      }),
    );
  }

  /** Active specialists and leaders of some teams, or of every team when none is named, by name. */
  async specialists(reader: Reader, teamIds: readonly string[] | null): Promise<Person[]> {
    return reader.query<Person>(
      `select a.id, a.display_name as name, array_agg(t.name order by t.name) as "teamNames"
       from identity.account a
       join identity.membership m on m.account_id = a.id
       join identity.team t on t.id = m.team_id
       where a.role = 'specialist' and a.disabled_at is null and ($1::uuid[] is null or m.team_id = any ($1))
       group by a.id, a.display_name order by a.display_name, a.id`,
      [teamIds],
    );
  }

  /** The rows of a team's week. */
  async teamRows(
    reader: Reader,
    people: readonly Person[],
    week: Week,
    timeZone: string,
  ): Promise<TeamWeekView['data']> {
    const ids = people.map(({ id }) => id);
    const counts = await this.counts(reader, ids, week, timeZone);
    const planned = await tally(
      reader,
      `select specialist_id as "specialistId", count(*) as value from job_development.contact
       where specialist_id = any ($1) and occurred_at is null and cancelled_at is null and planned_for >= $2 and planned_for < $3
       group by 1`,
      [ids, week.from, week.to],
    );
    const overdue = await tally(
      reader,
      `select specialist_id as "specialistId", count(*) as value from job_development.contact
       where specialist_id = any ($1) and next_step_on < $2 and next_step_done_at is null and cancelled_at is null
       group by 1`,
      [ids, week.startsOn],
    );
    const clients = await this.clients(reader, ids, week);
    const suggested = await newSuggestions(reader, ids);
    return people.map(({ teamNames, ...specialist }) => ({
      specialist,
      teamNames,
      counted: counts.get(specialist.id)?.counted ?? 0,
      logged: counts.get(specialist.id)?.logged ?? 0,
      uncounted: reasons(counts.get(specialist.id)),
      planned: planned.get(specialist.id) ?? 0,
      nextStepsOverdue: overdue.get(specialist.id) ?? 0,
      clientsLooking: clients === null ? null : (clients.get(specialist.id)?.looking ?? 0),
      clientsWaiting: clients === null ? null : (clients.get(specialist.id)?.waiting ?? 0),
      newSuggestions: suggested === null ? null : (suggested.get(specialist.id) ?? 0),
    }));
  }

  /**
   * Clients who look for work, and those past day 30 of the rapid-search clock with no face-to-face contact in their name
   * (fidelity item 15). Null for a reader who may not see clients: not knowing is not zero.
   */
  private async clients(reader: Reader, specialistIds: readonly AccountId[], week: Week) {
    const { actor } = reader;
    if (actor.kind === 'account' && (actor.role === 'commissioner' || actor.role === 'admin')) return null;
    const rows = await reader.query<{ specialistId: AccountId; looking: number; waiting: number }>(
      `select a.specialist_id as "specialistId", count(*) as looking,
         count(*) filter (where least($2::date, current_date) - e.entry_on >= 30 and not exists (
           select from job_development.contact_client l
           join job_development.contact c on c.id = l.contact_id
           where l.client_id = k.id and c.mode in ('in_person', 'event') and c.occurred_at is not null
             and c.cancelled_at is null and c.occurred_at >= e.entry_on)) as waiting
       from clients.client k
       join clients.assignment a on a.client_id = k.id and a.to_on is null
       join clients.episode e on e.client_id = k.id and e.ended_on is null
       where k.status = 'looking' and a.specialist_id = any ($1)
       group by 1`,
      [specialistIds, week.endsOn],
    );
    return new Map(rows.map((row) => [row.specialistId, row]));
  }
}

async function tally(reader: Reader, sql: string, parameters: readonly unknown[]): Promise<Map<AccountId, number>> {
  const rows = await reader.query<Tally>(sql, parameters);
  return new Map(rows.map(({ specialistId, value }) => [specialistId, value]));
}

function reasons(week: SpecialistWeek | undefined): TeamWeekView['data'][number]['uncounted'] {
  const byReason = new Map<SpecialistWeek['uncounted'][number]['reason'], number>();
  for (const { reason } of week?.uncounted ?? []) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return [...byReason].map(([reason, contacts]) => ({ reason, contacts }));
}
