import { TenantsQueries } from '#identity';
import type { TenantActor } from '#kernel';
import type { TestDatabase } from '#platform/testing';
import { vacanciesRoom } from '#vacancies/testing';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import type { ContactView, RecordContact } from './contract/contact.schema';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';
import { PressureQueries } from './pressure.queries';
import { RelationshipsQueries } from './relationships.queries';
import { TodayQueries } from './today.queries';
import { WeeksQueries } from './weeks.queries';

/** The room's services on a test database. */
export function jobDevelopmentRoom({ work, clock }: Pick<TestDatabase, 'work' | 'clock'>) {
  const queries = new ContactsQueries();
  const pressure = new PressureQueries(new TenantsQueries(), clock);
  const findingsQueries = new FindingsQueries();
  const { findings } = vacanciesRoom({ work, clock });
  return {
    contacts: new ContactsService(work, queries, pressure),
    findings: new FindingsService(work, findingsQueries, findings, new TenantsQueries()),
    findingsQueries,
    queries,
    pressure,
    relationships: new RelationshipsQueries(clock),
    today: new TodayQueries(queries, new WeeksQueries(), new TenantsQueries(), clock),
  };
}

/** A face-to-face talk that took place at the test clock's time. */
export async function aContact(
  testDb: Pick<TestDatabase, 'work' | 'clock'>,
  actor: TenantActor,
  input: Partial<RecordContact> & Pick<RecordContact, 'employerId'>,
): Promise<ContactView> {
  return jobDevelopmentRoom(testDb).contacts.record(actor, {
    mode: 'in_person',
    purpose: 'introduce',
    at: testDb.clock.now().toISOString(),
    outcome: 'conversation',
    ...input,
  });
}
