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

/** A batch of an import is in. One event for the batch: the counts say whether anything is new. */
export const vacanciesImported = (source: string, counts: { readonly created: number; readonly updated: number }) => ({
  name: 'vacancies.vacancies_imported' as const,
  payload: { source, ...counts },
});
