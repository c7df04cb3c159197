import { Injectable } from '@nestjs/common';
import { TenantsQueries } from '#identity';
import { type ContactId, type Day, dayOf, type TenantActor, type VacancyId } from '#kernel';
import { fingerprint, insertOnce, newId, type Tx, Work } from '#platform/database';
import { VacancyFindings } from '#vacancies';
import type { FindingView, RecordFinding } from './contract/finding.schema';
import { jobDevelopmentErrors } from './domain/errors';
import { FindingsQueries } from './findings.queries';
import { FindingRow } from './persistence/finding.entity';

/** Writes down what was learned about a vacancy, and lets the vacancy say so. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly work: Work,
    private readonly queries: FindingsQueries,
    private readonly vacancies: VacancyFindings,
    private readonly tenants: TenantsQueries,
  ) {}

  /** The same id and input again change nothing. */
  async record(actor: TenantActor, vacancyId: VacancyId, input: RecordFinding): Promise<FindingView> {
    return this.work.run(actor, 'job-development.record-finding', async (tx) => {
      const findingId = input.id ?? newId<'finding'>();
      const foundOn = await this.dayOfFinding(tx, vacancyId, input);
      const row = Object.assign(new FindingRow(), {
        id: findingId,
        tenantId: actor.tenantId,
        vacancyId,
        contactId: input.contactId ?? null,
        facts: input.facts,
        foundOn,
        foundBy: actor.kind === 'account' ? actor.accountId : null,
        recordedAt: tx.now,
        createFingerprint: fingerprint({ vacancyId, ...input }),
      });
      if (await insertOnce(tx, FindingRow, row, jobDevelopmentErrors.idTaken)) {
        await this.vacancies.write(tx, vacancyId, input.facts, foundOn);
        tx.note({ kind: 'finding', id: findingId });
      }
      const view = await this.queries.find(tx, findingId);
      if (!view) throw jobDevelopmentErrors.idTaken(findingId);
      return view;
    });
  }

  /** Refuses a vacancy that does not exist and a contact that was not about it, and says which day counts. */
  private async dayOfFinding(tx: Tx, vacancyId: VacancyId, { contactId, foundOn }: RecordFinding): Promise<Day> {
    const [vacancy] = await tx.query<{ employerId: string | null }>(
      `select employer_id as "employerId" from vacancies.vacancy where id = $1`,
      [vacancyId],
    );
    if (!vacancy) throw jobDevelopmentErrors.vacancyNotFound(vacancyId);
    const contact = contactId && (await contactOf(tx, contactId));
    if (contactId && !contact) throw jobDevelopmentErrors.contactNotFound(contactId);
    if (contact) {
      const isOther = vacancy.employerId !== null && vacancy.employerId !== contact.employerId;
      if (isOther || (contact.vacancyId ?? vacancyId) !== vacancyId)
        throw jobDevelopmentErrors.contactAboutAnother(contactId);
      if (contact.occurredAt === null) throw jobDevelopmentErrors.findingTooEarly(contactId);
    }
    const { timeZone } = await this.tenants.own(tx);
    const today = dayOf(tx.now, timeZone);
    const day = foundOn ?? (contact?.occurredAt ? dayOf(new Date(contact.occurredAt), timeZone) : today);
    if (day > today) throw jobDevelopmentErrors.foundInFuture();
    return day;
  }
}

interface ContactOfFinding {
  readonly employerId: string;
  readonly vacancyId: string | null;
  readonly occurredAt: string | null;
}

async function contactOf(tx: Tx, contactId: ContactId): Promise<ContactOfFinding | undefined> {
  const [contact] = await tx.query<ContactOfFinding>(
    `select employer_id as "employerId", vacancy_id as "vacancyId", occurred_at as "occurredAt"
     from job_development.contact where id = $1`,
    [contactId],
  );
  return contact;
}
