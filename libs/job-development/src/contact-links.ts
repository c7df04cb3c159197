import type { AccountId, ClientId, ContactId, EmployerId, TenantActor, TenantId } from '#kernel';
import type { Tx } from '#platform/database';
import { jobDevelopmentErrors } from './domain/errors';
import { ContactClientRow } from './persistence/contact-client.entity';

/** What a contact may be tied to besides its employer. */
interface Belongings {
  readonly siteId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly vacancyId?: string | null | undefined;
}

/** Refuses an employer the actor does not see, and a site, person or vacancy of another employer. */
export async function checkBelongings(tx: Tx, employerId: EmployerId, belongings: Belongings): Promise<void> {
  const [found] = await tx.query<{ site: boolean; person: boolean; vacancy: boolean }>(
    `select
       $2::uuid is null or exists (select from employers.site where id = $2 and employer_id = e.id) as site,
       $3::uuid is null or exists (select from employers.person where id = $3 and employer_id = e.id) as person,
       $4::uuid is null or exists (
         select from vacancies.vacancy where id = $4 and (employer_id is null or employer_id = e.id)) as vacancy
     from employers.employer e where e.id = $1`,
    [employerId, belongings.siteId ?? null, belongings.personId ?? null, belongings.vacancyId ?? null],
  );
  if (!found) throw jobDevelopmentErrors.employerNotFound(employerId);
  for (const what of ['site', 'person', 'vacancy'] as const)
    if (!found[what]) throw jobDevelopmentErrors.notOfThisEmployer(what, String(belongings[`${what}Id`]));
}

/** Refuses a contact in the name of somebody outside the actor's teams. Foothold's own programs may write for anyone. */
export async function checkSpecialist(tx: Tx, actor: TenantActor, specialistId: AccountId): Promise<void> {
  const [member] = await tx.query(
    `select from identity.account a
     where a.id = $1 and a.role in ('specialist', 'leader')
       and ($2 or exists (
         select from identity.membership m where m.account_id = a.id and m.team_id = any ((select platform.team_ids())::uuid[])))`,
    [specialistId, actor.kind === 'system'],
  );
  if (!member) throw jobDevelopmentErrors.specialistUnknown(specialistId);
}

/**
 * Ties a contact to a client, or unties it. Keeps what the client allowed to be said on that day, so that a later change
 * of mind does not rewrite what was right when it happened.
 */
export async function linkClient(
  tx: Tx,
  tenantId: TenantId,
  contactId: ContactId,
  clientId: ClientId | null,
  preferenceServed: string | null,
): Promise<void> {
  await tx.manager.delete(ContactClientRow, { contactId });
  if (clientId === null) return;
  const [client] = await tx.query<Pick<ContactClientRow, 'teamId' | 'disclosureLevel'>>(
    `select team_id as "teamId", disclosure_default as "disclosureLevel" from clients.client
     where id = $1 and platform.sees_client(team_id)`,
    [clientId],
  );
  if (!client) throw jobDevelopmentErrors.clientNotYours(clientId);
  await tx.manager.insert(ContactClientRow, { contactId, tenantId, clientId, ...client, preferenceServed });
  tx.note({ kind: 'client', id: clientId });
}
