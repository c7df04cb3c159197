import { Injectable } from '@nestjs/common';
import { dayOf, type Actor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { ContactView, ListContacts } from './contract/contact.schema';
import { stateOf } from './domain/contact';
import { countContact } from './domain/counting';

type Stored = Omit<ContactView, 'state' | 'counting' | 'actions'> & { timeZone: string; cancelledAt: string | null };

const columns = `c.id, c.version, jsonb_build_object('id', e.id, 'name', e.name) as employer,
  case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name, 'postcode', s.postcode) end as site,
  case when p.id is not null then jsonb_build_object(
    'id', p.id, 'name', p.name, 'jobTitle', p.job_title, 'hiringAuthority', p.hiring_authority) end as person,
  jsonb_build_object('id', a.id, 'name', a.display_name) as specialist,
  case when v.id is not null then jsonb_build_object('id', v.id, 'title', v.title) end as vacancy,
  c.specificity,
  case when k.id is not null then jsonb_build_object('id', k.id, 'preferredName', k.preferred_name,
    'disclosureLevel', l.disclosure_level, 'preferenceServed', l.preference_served) end as client,
  c.mode, c.purpose, c.outcome, c.presence, c.learned, c.occurred_at as "occurredAt", c.planned_for as "plannedFor",
  c.created_at as "recordedAt", c.duration_minutes as "durationMinutes", c.next_step as "nextStep",
  c.next_step_on as "nextStepOn", c.next_step_done_at as "nextStepDoneAt", c.thank_you_sent_on as "thankYouSentOn",
  c.warnings, c.cancelled_at as "cancelledAt", n.time_zone as "timeZone"`;

// The link to the client, and the client, are seen by the client's team alone; for others both are simply not there.
const tables = `job_development.contact c
  join identity.tenant n on n.id = c.tenant_id
  join employers.employer e on e.id = c.employer_id
  join identity.account a on a.id = c.specialist_id
  left join employers.site s on s.id = c.site_id
  left join employers.person p on p.id = c.person_id
  left join vacancies.vacancy v on v.id = c.vacancy_id
  left join job_development.contact_client l on l.contact_id = c.id
  left join clients.client k on k.id = l.client_id`;

const at = 'coalesce(c.occurred_at, c.planned_for)';

/** Reads of the contact log. The log is shared within a service; which client a contact was about is the team's. */
@Injectable()
export class ContactsQueries {
  /** One contact; null when there is none for this reader. */
  async find(reader: Reader, contactId: string): Promise<ContactView | null> {
    const [row] = await reader.query<Stored>(`select ${columns} from ${tables} where c.id = $1`, [contactId]);
    return row ? view(row, reader.actor) : null;
  }

  /** A page of contacts, newest or oldest first. */
  async list(reader: Reader, query: ListContacts) {
    const { where, parameters } = conditions(query);
    const { rows, page } = await keyset<Stored>(reader, {
      select: `select ${columns} from ${tables} where ${where}`,
      parameters,
      sorts: { at: { column: at, type: 'timestamptz' } },
      idColumn: 'c.id',
      query,
    });
    return { data: rows.map((row) => view(row, reader.actor)), page };
  }

  /** What a specialist planned up to an instant and has neither logged nor cancelled, earliest first. */
  async planned(reader: Reader, specialistId: string, until: Date): Promise<ContactView[]> {
    return this.where(
      reader,
      `c.specialist_id = $1 and c.occurred_at is null and c.cancelled_at is null and c.planned_for < $2
       order by c.planned_for, c.id limit 100`,
      [specialistId, until],
    );
  }

  /** A specialist's next steps that are due on a day or overdue, oldest first. */
  async nextStepsDue(reader: Reader, specialistId: string, day: string): Promise<ContactView[]> {
    return this.where(
      reader,
      `c.specialist_id = $1 and c.next_step_on <= $2 and c.next_step_done_at is null and c.cancelled_at is null
       order by c.next_step_on, c.id limit 100`,
      [specialistId, day],
    );
  }

  private async where(reader: Reader, condition: string, parameters: readonly unknown[]): Promise<ContactView[]> {
    const rows = await reader.query<Stored>(`select ${columns} from ${tables} where ${condition}`, parameters);
    return rows.map((row) => view(row, reader.actor));
  }
}

function view({ timeZone, cancelledAt, ...row }: Stored, actor: Actor): ContactView {
  const state = stateOf({ occurredAt: row.occurredAt, cancelledAt });
  const when = row.occurredAt ?? row.plannedFor ?? row.recordedAt;
  const facts = { ...row, state, hiringAuthority: row.person?.hiringAuthority ?? null };
  const counting = countContact(facts, dayOf(new Date(when), timeZone));
  return { ...row, state, counting, actions: actionsOf(row, state, actor) };
}

function actionsOf(
  row: Pick<Stored, 'nextStep' | 'nextStepOn' | 'nextStepDoneAt'>,
  state: ContactView['state'],
  actor: Actor,
) {
  const actions: ContactView['actions'] = [];
  const mayWrite = actor.kind !== 'key' || actor.scopes.includes('write');
  if (!mayWrite || state === 'cancelled') return actions;
  actions.push('edit');
  if (state === 'planned') actions.push('log', 'cancel');
  if ((row.nextStep !== null || row.nextStepOn !== null) && row.nextStepDoneAt === null)
    actions.push('complete_next_step');
  return actions;
}

const zone = '(select time_zone from identity.tenant where id = (select platform.tenant()))';

function conditions(query: ListContacts): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = ['true'];
  if (query.employerId !== undefined) where.push(`c.employer_id = ${value(query.employerId)}`);
  if (query.specialistId !== undefined) where.push(`c.specialist_id = ${value(query.specialistId)}`);
  if (query.clientId !== undefined) where.push(`l.client_id = ${value(query.clientId)}`);
  if (query.vacancyId !== undefined) where.push(`c.vacancy_id = ${value(query.vacancyId)}`);
  if (query.from !== undefined) where.push(`${at} >= ${value(query.from)}::timestamp at time zone ${zone}`);
  if (query.to !== undefined) where.push(`${at} < (${value(query.to)}::date + 1)::timestamp at time zone ${zone}`);
  if (query.state !== undefined) where.push(stateConditions[query.state]);
  return { where: where.join(' and '), parameters };
}

const stateConditions: Readonly<Record<ContactView['state'], string>> = {
  planned: 'c.occurred_at is null and c.cancelled_at is null',
  logged: 'c.occurred_at is not null and c.cancelled_at is null',
  cancelled: 'c.cancelled_at is not null',
};
