import { TenantsQueries } from '#identity';
import type { TenantActor } from '#kernel';
import type { TestDatabase } from '#platform/testing';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import type { ContactView, RecordContact } from './contract/contact.schema';
import { RelationshipsQueries } from './relationships.queries';
import { TodayQueries } from './today.queries';
import { WeeksQueries } from './weeks.queries';

/** The room's services on a test database. */
export function jobDevelopmentRoom({ work, clock }: Pick<TestDatabase, 'work' | 'clock'>) {
  const queries = new ContactsQueries();
  return {
    contacts: new ContactsService(work, queries),
    queries,
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
