import { actorName, type EmployerId } from '#kernel';
import type { Reader } from '#platform/database';
import type { ColleagueContact } from './contract/relationship.schema';

/** How many days back a colleague's contact is worth knowing of. */
const colleagueDays = 14;

/** Contacts with some employers by others of the service, logged lately or planned, the latest first; at most 20 of each. */
export async function colleaguesAt(
  reader: Reader,
  employerIds: readonly string[],
  now: Date,
): Promise<Map<string, ColleagueContact[]>> {
  const rows = await reader.query<ColleagueContact & { employerId: EmployerId }>(
    `select * from (
       select c.employer_id as "employerId", c.id as "contactId", a.id as "specialistId",
         a.display_name as "specialistName", coalesce(c.occurred_at, c.planned_for) as at, c.mode,
         case when c.occurred_at is null then 'planned' else 'logged' end as state, c.outcome, p.name as "personName",
         row_number() over (partition by c.employer_id order by coalesce(c.occurred_at, c.planned_for) desc, c.id) as place
       from job_development.contact c
       join identity.account a on a.id = c.specialist_id
       left join employers.person p on p.id = c.person_id
       where c.employer_id = any ($1::uuid[]) and c.cancelled_at is null and 'account:' || c.specialist_id <> $2
         and (c.occurred_at >= $3::timestamptz - make_interval(days => ${colleagueDays})
           or c.occurred_at is null and c.planned_for >= $3::timestamptz - interval '1 day')
     ) contact where place <= 20 order by "employerId", place`,
    [employerIds, actorName(reader.actor), now],
  );
  const byEmployer = new Map<string, ColleagueContact[]>();
  for (const { employerId, place: _place, ...contact } of rows as (ColleagueContact & {
    employerId: EmployerId;
    place: unknown;
  })[])
    byEmployer.set(employerId, [...(byEmployer.get(employerId) ?? []), contact]);
  return byEmployer;
}
