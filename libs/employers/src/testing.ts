import type { TenantActor } from '#kernel';
import { Industries, Places } from '#reference';
import type { TestDatabase } from '#platform/testing';
import type { CreateEmployer, EmployerView } from './contract/employer.schema';
import type { CreatePerson, PersonView } from './contract/person.schema';
import { DuplicatesQueries } from './duplicates.queries';
import { EmployerImportService } from './employer-import.service';
import { EmployersQueries } from './employers.queries';
import { EmployersService } from './employers.service';
import { PeopleQueries } from './people.queries';
import { PeopleService } from './people.service';
import { SitesQueries } from './sites.queries';
import { SitesService } from './sites.service';

/** The room's services on a test database. */
export function employersRoom({ work }: Pick<TestDatabase, 'work'>) {
  const places = new Places();
  const industries = new Industries();
  const queries = new EmployersQueries(industries, places);
  const sites = new SitesService(work, new SitesQueries(places), places);
  return {
    employers: new EmployersService(work, queries, sites, industries),
    queries,
    sites,
    siteQueries: new SitesQueries(places),
    people: new PeopleService(work, new PeopleQueries()),
    duplicates: new DuplicatesQueries(queries, places),
    imports: new EmployerImportService(sites),
  };
}

/** An employer, made as a specialist would make it. */
export async function anEmployer(
  testDb: Pick<TestDatabase, 'work'>,
  actor: TenantActor,
  input: Partial<CreateEmployer> = {},
): Promise<EmployerView> {
  const site = { postcode: 'S3 8RY' };
  return employersRoom(testDb).employers.create(actor, { name: 'Kelham Bakery', site, ...input });
}

/** Somebody at an employer, who can hire unless said otherwise. */
export async function aPerson(
  testDb: Pick<TestDatabase, 'work'>,
  actor: TenantActor,
  employer: Pick<EmployerView, 'id'>,
  input: Partial<CreatePerson> = {},
): Promise<PersonView> {
  return employersRoom(testDb).people.create(actor, employer.id, {
    name: 'Priya Sandhu',
    hiringAuthority: 'yes',
    ...input,
  });
}
