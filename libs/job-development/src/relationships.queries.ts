import { Inject, Injectable } from '@nestjs/common';
import { dayOf, type Clock, type Day, type EmployerId } from '#kernel';
import { CLOCK, type Reader } from '#platform/database';
import { colleaguesAt } from './colleagues';
import type { RelationshipView } from './contract/relationship.schema';
import { standingWith, type Standing } from './domain/approaches';
import { relationshipStage, type StageContact } from './domain/relationship-stage';

type LogRecord = Omit<StageContact, 'day'> & { occurredAt: string; specialistName: string };

type LoggedApproach = Omit<StageContact, 'day'> & { employerId: EmployerId; day: Day | null };

/** Reads of the relationship with an employer: everything in it follows from the contact log. */
@Injectable()
export class RelationshipsQueries {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The relationship with an employer; null when the employer is not open to this reader. */
  async find(reader: Reader, employerId: string): Promise<RelationshipView | null> {
    const [employer] = await reader.query<{
      id: RelationshipView['employerId'];
      timeZone: string;
      asked: boolean;
      until: Day | null;
    }>(
      `select e.id, n.time_zone as "timeZone", e.do_not_contact as asked, e.do_not_contact_until as until
       from employers.employer e join identity.tenant n on n.id = e.tenant_id where e.id = $1`,
      [employerId],
    );
    if (!employer) return null;
    const log = await reader.query<LogRecord>(
      `select c.occurred_at as "occurredAt", c.purpose, c.outcome, c.thank_you_sent_on as "thankYouSentOn",
         a.display_name as "specialistName"
       from job_development.contact c join identity.account a on a.id = c.specialist_id
       where c.employer_id = $1 and c.occurred_at is not null and c.cancelled_at is null
       order by c.occurred_at, c.id`,
      [employerId],
    );
    const now = this.clock.now();
    const today = dayOf(now, employer.timeZone);
    const contacts = log.map((contact) => ({
      ...contact,
      day: dayOf(new Date(contact.occurredAt), employer.timeZone),
    }));
    const { stage, since, flags } = relationshipStage(contacts, today);
    const last = log.at(-1);
    return {
      employerId: employer.id,
      stage,
      since,
      flags: [...flags],
      contacts: log.length,
      lastContactAt: last?.occurredAt ?? null,
      lastContactBy: last?.specialistName ?? null,
      doNotContact: employer.asked && (employer.until === null || employer.until >= today),
      colleagues: (await colleaguesAt(reader, [employerId], now)).get(employerId) ?? [],
    };
  }

  /** Where the service stands with every employer it was ever in touch with, or has planned to be. Nothing is about a client. */
  async standings(reader: Reader, today: Day, timeZone: string): Promise<Map<EmployerId, Standing>> {
    const log = await reader.query<LoggedApproach>(
      `select c.employer_id as "employerId", (c.occurred_at at time zone $1)::date as day, c.purpose, c.outcome,
         c.thank_you_sent_on as "thankYouSentOn"
       from job_development.contact c
       where c.cancelled_at is null and (c.occurred_at is not null or c.planned_for >= $2::timestamptz - interval '1 day')
       order by c.employer_id, c.occurred_at nulls last, c.id`,
      [timeZone, this.clock.now()],
    );
    const byEmployer = new Map<EmployerId, LoggedApproach[]>();
    for (const contact of log) {
      const own = byEmployer.get(contact.employerId);
      if (own) own.push(contact);
      else byEmployer.set(contact.employerId, [contact]);
    }
    return new Map([...byEmployer].map(([employerId, contacts]) => [employerId, standingWith(contacts, today)]));
  }
}
