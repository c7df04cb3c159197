import type { TenantActor } from '#kernel';
import { employersRoom } from '#employers/testing';
import { Occupations, Places } from '#reference';
import type { TestDatabase } from '#platform/testing';
import type { CreateVacancy, VacancyView } from './contract/vacancy.schema';
import { OpeningQueries } from './opening.queries';
import { VacanciesQueries } from './vacancies.queries';
import { VacanciesService } from './vacancies.service';
import { VacancyFindings } from './vacancy-findings';
import { VacancyImport } from './vacancy-import.service';
import { VacancyStatesService } from './vacancy-states.service';

type Parts = Pick<TestDatabase, 'work' | 'clock'>;

/** The room's services on a test database. */
export function vacanciesRoom({ work, clock }: Parts) {
  const places = new Places();
  const occupations = new Occupations();
  const queries = new VacanciesQueries(occupations, places, clock);
  return {
    vacancies: new VacanciesService(work, queries, places, occupations),
    states: new VacancyStatesService(work, queries),
    findings: new VacancyFindings(places, occupations),
    queries,
    imports: new VacancyImport(places, occupations, employersRoom({ work }).imports),
    openings: new OpeningQueries(occupations, places),
  };
}

/** A vacancy, made as a specialist would make it: a kitchen porter's job in Sheffield unless said otherwise. */
export async function aVacancy(
  testDb: Parts,
  actor: TenantActor,
  input: Partial<CreateVacancy> = {},
): Promise<VacancyView> {
  return vacanciesRoom(testDb).vacancies.create(actor, { title: 'Kitchen porter', place: 'S3 8RY', ...input });
}
