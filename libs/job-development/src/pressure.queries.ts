import { Inject, Injectable } from '@nestjs/common';
import { TenantsQueries } from '#identity';
import { addDays, type Clock, type ContactId, type Day, dayOf, type EmployerId, startOfDay } from '#kernel';
import { CLOCK, type Reader } from '#platform/database';
import { colleaguesAt } from './colleagues';
import type { PressureView } from './contract/pressure.schema';
import { conversations } from './domain/contact';
import {
  coolOffUntil,
  countInMonth,
  type IntroducingFacts,
  type IntroductionRules,
  type IntroductionWarning,
  isIntroduction,
  monthOf,
  nextDayFor,
  warningsOn,
} from './domain/introductions';

/** What an employer asked of us, and their latest word. */
interface EmployerRecord {
  readonly id: EmployerId;
  readonly own: number | null;
  readonly pausedUntil: Day | null;
  readonly pausedReason: string | null;
  readonly asked: boolean;
  readonly notUntil: Day | null;
  readonly lastOutcome: string | null;
  readonly lastAt: string | null;
}

type IntroductionRecord = IntroducingFacts & { employerId: EmployerId; at: string; isLogged: boolean };

interface Found {
  readonly employer: EmployerRecord;
  readonly rules: IntroductionRules;
  readonly logged: readonly Day[];
  readonly planned: readonly Day[];
}

/** The moment that is looked at. */
interface Moment {
  readonly now: Date;
  readonly day: Day;
  /** What employers said later than this does not count yet. */
  readonly before: Date;
  readonly without: ContactId | null;
}

/** Reads how much the service has asked of employers. Counts of the whole service; who was introduced is not looked at. */
@Injectable()
export class PressureQueries {
  constructor(
    private readonly tenants: TenantsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For one employer, as of a day; null when the employer is not open to this reader. */
  async find(reader: Reader, employerId: EmployerId, on?: Day): Promise<PressureView | null> {
    return (await this.of(reader, [employerId], on)).get(employerId) ?? null;
  }

  /** For those of some employers who are open to this reader, as of a day, today when absent. */
  async of(reader: Reader, employerIds: readonly EmployerId[], on?: Day): Promise<Map<EmployerId, PressureView>> {
    if (employerIds.length === 0) return new Map();
    const now = this.clock.now();
    const { timeZone } = await this.tenants.own(reader);
    const day = on ?? dayOf(now, timeZone);
    const before = startOfDay(addDays(day, 1), timeZone);
    const found = await this.found(reader, employerIds, { now, day, before, without: null });
    const colleagues = await colleaguesAt(reader, employerIds, now);
    return new Map(
      found.map((one) => [one.employer.id, view(one, day, colleagues.get(one.employer.id)?.[0] ?? null)] as const),
    );
  }

  /** What speaks against a contact that introduces somebody, by all that is on record beside it. */
  async warnings(
    reader: Reader,
    contact: { id: ContactId; employerId: EmployerId; at: Date },
    now: Date,
  ): Promise<IntroductionWarning[]> {
    const { timeZone } = await this.tenants.own(reader);
    const day = dayOf(contact.at, timeZone);
    const moment = { now, day, before: contact.at, without: contact.id };
    const [found] = await this.found(reader, [contact.employerId], moment);
    return found ? warningsOn(day, found.rules) : [];
  }

  private async found(reader: Reader, employerIds: readonly EmployerId[], moment: Moment): Promise<Found[]> {
    const { settings, timeZone } = await this.tenants.own(reader);
    const employers = await employersOf(reader, employerIds, moment);
    const introductions = await introductionsAt(reader, employerIds, moment, timeZone);
    const dayIn = (at: string) => dayOf(new Date(at), timeZone);
    return employers.map((employer) => {
      const here = introductions.filter((one) => one.employerId === employer.id && isIntroduction(one));
      const days = (isLogged: boolean) => here.filter((one) => one.isLogged === isLogged).map(({ at }) => dayIn(at));
      const [logged, planned] = [days(true), days(false)];
      const rules: IntroductionRules = {
        today: dayIn(moment.now.toISOString()),
        days: [...logged, ...planned],
        mostAMonth: employer.own ?? settings.introductionsPerMonth,
        pausedUntil: employer.pausedUntil,
        notContacted: employer.asked ? { until: employer.notUntil } : null,
        saidNoOn: employer.lastOutcome === 'refused' ? dayIn(employer.lastAt!) : null,
        coolOffDays: settings.coolOffDays,
      };
      return { employer, rules, logged, planned };
    });
  }
}

function employersOf(
  reader: Reader,
  employerIds: readonly EmployerId[],
  { before, without }: Moment,
): Promise<EmployerRecord[]> {
  return reader.query<EmployerRecord>(
    `select e.id, e.introductions_per_month as own, e.introductions_paused_until as "pausedUntil",
       e.introductions_paused_reason as "pausedReason", e.do_not_contact as asked, e.do_not_contact_until as "notUntil",
       word.outcome as "lastOutcome", word.occurred_at as "lastAt"
     from employers.employer e
     left join lateral (
       select c.outcome, c.occurred_at from job_development.contact c
       where c.employer_id = e.id and c.cancelled_at is null and c.occurred_at < $2 and c.outcome = any ($3::text[])
         and c.id is distinct from $4::uuid
       order by c.occurred_at desc, c.id desc limit 1
     ) word on true
     where e.id = any ($1::uuid[])`,
    [employerIds, before, [...conversations], without],
  );
}

/** Contacts about a client from the month of the day on. What was planned for yesterday or before and is not logged has lapsed. */
function introductionsAt(
  reader: Reader,
  employerIds: readonly EmployerId[],
  { now, day, without }: Moment,
  timeZone: string,
): Promise<IntroductionRecord[]> {
  return reader.query<IntroductionRecord>(
    `select c.employer_id as "employerId", c.purpose, c.specificity, c.presence, c.outcome,
       coalesce(c.occurred_at, c.planned_for) as at, c.occurred_at is not null as "isLogged"
     from job_development.contact c
     where c.employer_id = any ($1::uuid[]) and c.specificity = 'client_specific' and c.cancelled_at is null
       and coalesce(c.occurred_at, c.planned_for) >= $2 and c.id is distinct from $3::uuid
       and (c.occurred_at is not null or c.planned_for >= $4::timestamptz - interval '1 day')`,
    [employerIds, startOfDay(monthOf(day).from, timeZone), without, now],
  );
}

function view(
  { employer, rules, logged, planned }: Found,
  on: Day,
  colleague: PressureView['colleague'],
): PressureView {
  const warnings = warningsOn(on, rules);
  const { pausedUntil: until, pausedReason: reason } = employer;
  const freshNo = coolOffUntil(rules);
  const { from, to } = monthOf(on);
  return {
    employerId: employer.id,
    on,
    monthFrom: from,
    monthTo: to,
    introductions: countInMonth(logged, on),
    planned: countInMonth(planned, on),
    most: rules.mostAMonth,
    mostSaidBy: employer.own === null ? 'service' : 'employer',
    pause: warnings.includes('paused') ? { until: until!, reason: reason! } : null,
    coolOff: warnings.includes('cool_off') ? { saidNoOn: rules.saidNoOn!, until: freshNo! } : null,
    warnings,
    nextOn: nextDayFor(on, rules),
    colleague,
  };
}
