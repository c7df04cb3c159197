import { Injectable } from '@nestjs/common';
import { keyset, type Reader } from '#platform/database';
import type { FindingView, ListFindings } from './contract/finding.schema';
import { jobDevelopmentErrors } from './domain/errors';

const selected = `select f.id, f.vacancy_id as "vacancyId", f.contact_id as "contactId", f.facts, f.found_on as "foundOn",
    case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.display_name) end as "foundBy",
    f.recorded_at as "recordedAt"
  from job_development.finding f left join identity.account a on a.id = f.found_by`;

/** Reads of what was learned about vacancies. */
@Injectable()
export class FindingsQueries {
  /** One finding; null when there is none for this reader. */
  async find(reader: Reader, findingId: string): Promise<FindingView | null> {
    const [row] = await reader.query<FindingView>(`${selected} where f.id = $1`, [findingId]);
    return row ?? null;
  }

  /**
   * A page of what was learned about one vacancy, newest first unless asked otherwise.
   *
   * @throws DomainError `job-development.vacancy_not_found`
   */
  async list(reader: Reader, vacancyId: string, query: ListFindings) {
    const vacancies = await reader.query(`select from vacancies.vacancy where id = $1`, [vacancyId]);
    if (vacancies.length === 0) throw jobDevelopmentErrors.vacancyNotFound(vacancyId);
    const { rows, page } = await keyset<FindingView>(reader, {
      select: `${selected} where f.vacancy_id = $1 and ($2::uuid is null or f.contact_id = $2)`,
      parameters: [vacancyId, query.contactId ?? null],
      sorts: { recordedAt: { column: 'f.recorded_at', type: 'timestamptz' } },
      idColumn: 'f.id',
      query,
      // A cursor belongs to the findings about one vacancy.
      filterKey: vacancyId,
    });
    return { data: rows, page };
  }
}
