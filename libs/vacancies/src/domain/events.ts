import type { VacancyId } from '#kernel';

/** What the vacancies room tells the storeys above it. Ids only: a listener reads the rest itself. */
export const vacancyPublished = (vacancyId: VacancyId) => ({
  name: 'vacancies.vacancy_published' as const,
  payload: { vacancyId },
});

/** Anything about a vacancy changed but that it ended. */
export const vacancyChanged = (vacancyId: VacancyId) => ({
  name: 'vacancies.vacancy_changed' as const,
  payload: { vacancyId },
});

/** A vacancy can no longer be filled: on hold, filled, closed or withdrawn. */
export const vacancyClosed = (vacancyId: VacancyId) => ({
  name: 'vacancies.vacancy_closed' as const,
  payload: { vacancyId },
});

/** As `vacancyChanged`, of many at once. */
export const vacanciesChanged = (vacancyIds: readonly VacancyId[]) => ({
  name: 'vacancies.vacancies_changed' as const,
  payload: { vacancyIds },
});

/** How many ids one event carries at most. */
export const mostIdsInEvent = 1_000;

/** What a batch of an import did to the vacancies of a source. */
interface ImportedBatch {
  readonly created: number;
  readonly updated: number;
  /** Those created and those updated. */
  readonly vacancyIds: readonly VacancyId[];
}

/** A batch of an import is in. One event for the batch: the counts say whether anything is new. */
export const vacanciesImported = (source: string, batch: ImportedBatch) => ({
  name: 'vacancies.vacancies_imported' as const,
  payload: { source, ...batch },
});
