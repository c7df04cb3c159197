import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { api, ok, okVersioned, type Versioned, type View } from '../../api/client';
import { useList } from '../../api/list';
import type { Option } from '../../ui/combobox';

export type Vacancy = Versioned<View<'VacancyView'>>;
export type VacancyFilters = NonNullable<
  Parameters<typeof api.GET<'/v1/vacancies', { params: { query: object } }>>[1]['params']['query']
>;

/** The vacancies that fit the filters. */
export const useVacancies = (filters: Omit<VacancyFilters, 'cursor'>) =>
  useList({
    key: ['vacancies', filters],
    load: (cursor, signal) => ok(api.GET('/v1/vacancies', { params: { query: { ...filters, cursor } }, signal })),
  });

/** One vacancy with the ETag that its next change must present. */
export const vacancyQuery = (vacancyId: string) =>
  queryOptions({
    queryKey: ['vacancies', vacancyId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/vacancies/{vacancyId}', { params: { path: { vacancyId } }, signal })),
  });

export type StateChange = View<'StateChangePage'>['data'][number];

/** What happened to the state of a vacancy, newest first. */
export const useStateChanges = (vacancyId: string) =>
  useList({
    key: ['vacancies', vacancyId, 'states'],
    load: (cursor, signal) =>
      ok(api.GET('/v1/vacancies/{vacancyId}/states', { params: { path: { vacancyId }, query: { cursor } }, signal })),
  });

export type Finding = View<'FindingPage'>['data'][number];

/** What was learned about a vacancy from its employer, newest first. */
export const useFindings = (vacancyId: string) =>
  useList({
    key: ['vacancies', vacancyId, 'findings'],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/vacancies/{vacancyId}/findings', {
          params: { path: { vacancyId }, query: { cursor, limit: 10 } },
          signal,
        }),
      ),
  });

/** What a unit group of SOC 2020 means. It never changes while the page is open. */
export const occupationQuery = (soc2020: string) =>
  queryOptions({
    queryKey: ['occupations', soc2020],
    queryFn: ({ signal }) => ok(api.GET('/v1/occupations/{soc2020}', { params: { path: { soc2020 } }, signal })),
    staleTime: Infinity,
  });

/** Unit groups whose job titles fit what is typed, the best first. */
export async function searchOccupations(q: string, signal: AbortSignal): Promise<Option[]> {
  const { data } = await ok(api.GET('/v1/occupations', { params: { query: { q, limit: 8 } }, signal }));
  return data.map(({ soc2020, unitGroupTitle, matchedTitle }) => ({
    id: soc2020,
    label: unitGroupTitle,
    detail: `Such as ${matchedTitle.toLowerCase()} · ${soc2020}`,
  }));
}

/** Employers by part of their name. */
export async function searchEmployers(q: string, signal: AbortSignal): Promise<Option[]> {
  const { data } = await ok(api.GET('/v1/employers', { params: { query: { ...(q && { q }), limit: 8 } }, signal }));
  return data.map(({ id, name }) => ({ id, label: name }));
}

/** One employer with its sites, for the choice of a site and for prefilling. */
export const employerQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['employers', employerId, 'for-vacancy'],
    queryFn: ({ signal }) => ok(api.GET('/v1/employers/{employerId}', { params: { path: { employerId } }, signal })),
  });

/** Marks everything that shows this vacancy as old, after a change. */
export function useVacancyChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['vacancies'] });
}
