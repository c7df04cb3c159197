import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, type AccountId, type Clock, type TenantActor } from '#kernel';
import { TenantsQueries } from '#identity';
import { CLOCK, type Reader } from '#platform/database';
import { ContactsQueries } from './contacts.queries';
import type { TeamWeekQuery, TeamWeekView, TodayQuery, TodayView } from './contract/today.schema';
import { jobDevelopmentErrors } from './domain/errors';
import { weekOf } from './domain/week';
import { WeeksQueries } from './weeks.queries';

/** Reads of the day: what a specialist has to do, and what a leader reviews. */
@Injectable()
export class TodayQueries {
  constructor(
    private readonly contacts: ContactsQueries,
    private readonly weeks: WeeksQueries,
    private readonly tenants: TenantsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One specialist's day. Refuses the day of somebody outside the reader's teams. */
  async today(reader: Reader, query: TodayQuery): Promise<TodayView> {
    const specialist = await this.specialist(reader, query.specialistId);
    const { timeZone, settings } = await this.tenants.own(reader);
    const day = dayOf(this.clock.now(), timeZone);
    const week = weekOf(day, timeZone);
    const endOfDay = startOfDay(addDays(day, 1), timeZone);
    const planned = await this.contacts.planned(reader, specialist.id, endOfDay);
    const nextStepsDue = await this.contacts.nextStepsDue(reader, specialist.id, day);
    const count = (await this.weeks.counts(reader, [specialist.id], week, timeZone)).get(specialist.id);
    return {
      day,
      specialist,
      planned,
      nextStepsDue,
      week: {
        startsOn: week.startsOn,
        endsOn: week.endsOn,
        target: settings.weeklyContactTarget,
        counted: count?.counted ?? 0,
        logged: count?.logged ?? 0,
        uncounted: (count?.uncounted ?? []).map(({ contactId, reason }) => ({
          contactId: contactId as TodayView['week']['uncounted'][number]['contactId'],
          reason,
          employerName: count?.employerNames.get(contactId) ?? '',
        })),
      },
    };
  }

  /** The week of every specialist the reader may see, side by side. */
  async teamWeek(reader: Reader, query: TeamWeekQuery): Promise<TeamWeekView> {
    const { timeZone, settings } = await this.tenants.own(reader);
    const week = weekOf(query.week ?? dayOf(this.clock.now(), timeZone), timeZone);
    const people = await this.weeks.specialists(reader, teamsFor(reader.actor as TenantActor, query.teamId));
    return {
      startsOn: week.startsOn,
      endsOn: week.endsOn,
      target: settings.weeklyContactTarget,
      data: await this.weeks.teamRows(reader, people, week, timeZone),
    };
  }

  private async specialist(reader: Reader, asked: AccountId | undefined): Promise<{ id: AccountId; name: string }> {
    const actor = reader.actor as TenantActor;
    const own = actor.kind === 'account' ? actor.accountId : undefined;
    const specialistId = asked ?? own;
    if (specialistId === undefined) throw jobDevelopmentErrors.specialistMissing();
    const [found] = await reader.query<{ id: AccountId; name: string }>(
      `select a.id, a.display_name as name from identity.account a
       where a.id = $1 and ($2 or exists (
         select from identity.membership m where m.account_id = a.id and m.team_id = any ((select platform.team_ids())::uuid[])))`,
      [specialistId, specialistId === own || seesEveryTeam(actor)],
    );
    if (!found) throw jobDevelopmentErrors.notYourTeam(specialistId);
    return found;
  }
}

const seesEveryTeam = (actor: TenantActor) =>
  actor.kind === 'system' || (actor.kind === 'account' && (actor.role === 'admin' || actor.role === 'commissioner'));

/** The teams a reader may look at, narrowed to the one asked for; null for all. */
function teamsFor(actor: TenantActor, asked: string | undefined): readonly string[] | null {
  if (seesEveryTeam(actor)) return asked === undefined ? null : [asked];
  const own: readonly string[] = 'teamIds' in actor ? actor.teamIds : [];
  if (asked === undefined) return own;
  if (!own.includes(asked)) throw jobDevelopmentErrors.notYourTeam(asked);
  return [asked];
}
