import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, ifMatch, ok, okVersioned } from '../../api/client';
import { useList } from '../../api/list';
import type { Option } from '../../ui/combobox';
import { likeliestFirst } from '../../ui/likeliest';
import type { HiringAuthority, PersonView } from './words';

/** Filters of the list, as they stand in the URL. */
export interface EmployerFilters {
  readonly q?: string;
  readonly outcode?: string;
  readonly doNotContact?: boolean;
}

const outcode = /^[A-Za-z]{1,2}\d[A-Za-z\d]?$/;

/** Whether a text is a whole postcode district, so that half-typed ones are not asked for. */
export const isOutcode = (text: string): boolean => outcode.test(text);

/** The employers of the service, page by page. */
export const useEmployers = (filters: EmployerFilters) =>
  useList({
    key: ['employers', 'list', filters],
    load: (cursor, signal) =>
      ok(api.GET('/v1/employers', { params: { query: { ...filters, sort: 'name', cursor } }, signal })),
  });

export const employerQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['employers', 'one', employerId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/employers/{employerId}', { params: { path: { employerId } }, signal })),
  });

export const relationshipQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['employers', 'relationship', employerId],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/employers/{employerId}/relationship', { params: { path: { employerId } }, signal })),
  });

/** How much an employer was asked, as of a day; as of today when none is given. */
export const pressureQuery = (employerId: string, on?: string) =>
  queryOptions({
    queryKey: ['employers', 'pressure', employerId, on ?? 'today'],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/employers/{employerId}/pressure', { params: { path: { employerId }, query: { on } }, signal })),
  });

export const siteQuery = (siteId: string) =>
  queryOptions({
    queryKey: ['employers', 'site', siteId],
    queryFn: ({ signal }) => okVersioned(api.GET('/v1/sites/{siteId}', { params: { path: { siteId } }, signal })),
  });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['employers', 'person', personId],
    queryFn: ({ signal }) => okVersioned(api.GET('/v1/people/{personId}', { params: { path: { personId } }, signal })),
  });

/** Employers on record that look like the one being typed. */
export const duplicatesQuery = (name: string, postcode: string) =>
  queryOptions({
    queryKey: ['employer-duplicates', name, postcode],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/employer-duplicates', { params: { query: { name, postcode: postcode || undefined } }, signal })),
    enabled: name.length >= 3,
    staleTime: 60_000,
  });

/** The live vacancies of an employer, newest first. */
export const useEmployerVacancies = (employerId: string) =>
  useList({
    key: ['vacancies', 'of-employer', employerId],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/vacancies', {
          params: { query: { employerId, sort: '-createdAt', limit: 10, cursor } },
          signal,
        }),
      ),
  });

/** Employers by name, for a combobox. */
export async function searchEmployers(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = { q: text || undefined, limit: 60, sort: 'name' as const };
  const found = await ok(api.GET('/v1/employers', { params: { query }, signal }));
  const options = found.data.map(({ id, name, postcode, localAuthorityName }) => ({
    id,
    label: name,
    detail: [postcode, localAuthorityName].filter(Boolean).join(', ') || 'Place not known',
  }));
  return likeliestFirst(options, text);
}

/** Industries by words, for a combobox. */
export async function searchIndustries(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const found = await ok(api.GET('/v1/industries', { params: { query: { q: text, limit: 12 } }, signal }));
  return found.data.map(({ sic, description, sectionTitle }) => ({
    id: sic,
    label: description,
    detail: sectionTitle,
  }));
}

/** Notes whether a person can hire: the answer to the question one forgets to ask. Reads the record first, so that nothing else changes. */
export async function noteAuthority(personId: string, hiringAuthority: HiringAuthority): Promise<PersonView> {
  const path = { personId };
  const person = await okVersioned(api.GET('/v1/people/{personId}', { params: { path } }));
  if (person.hiringAuthority === hiringAuthority) return person;
  return ok(
    api.PATCH('/v1/people/{personId}', { params: { path, header: ifMatch(person) }, body: { hiringAuthority } }),
  );
}

/** As `noteAuthority`, for a button; everything that depends on it is read again. */
export function useNoteAuthority() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ personId, answer }: { personId: string; answer: HiringAuthority }) =>
      noteAuthority(personId, answer),
    onSuccess: () => Promise.all(dependants.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}

const dependants = [['employers'], ['contacts'], ['today'], ['team-week']];
