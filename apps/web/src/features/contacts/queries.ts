import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';

import { api, ok, okVersioned } from '../../api/client';
import { useList } from '../../api/list';
import type { Option } from '../../ui/combobox';
import { likeliestFirst } from '../../ui/likeliest';

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contacts', 'one', contactId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/contacts/{contactId}', { params: { path: { contactId } }, signal })),
  });

/** The log of one employer, newest first. */
export const useEmployerLog = (employerId: string) =>
  useList({
    key: ['contacts', 'of-employer', employerId],
    load: (cursor, signal) =>
      ok(api.GET('/v1/contacts', { params: { query: { employerId, sort: '-at', limit: 15, cursor } }, signal })),
  });

/** The latest contacts of a specialist, to find the employers they are with these days. */
export const recentContactsQuery = (specialistId: string) =>
  queryOptions({
    queryKey: ['contacts', 'recent', specialistId],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/contacts', { params: { query: { specialistId, sort: '-at', limit: 40 } }, signal })),
  });

/** Logged contacts of a specialist in a span of days, for counting by week. */
export const loggedBetweenQuery = (specialistId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['contacts', 'logged', specialistId, from, to],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/v1/contacts', {
          params: { query: { specialistId, from, to, state: 'logged', sort: '-at', limit: 200 } },
          signal,
        }),
      ),
  });

/** Clients of the sender's teams, for a combobox: their own first list, then by name. */
export async function searchClients(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = text ? { q: text, limit: 60 } : { mine: true, limit: 12 };
  const found = await ok(api.GET('/v1/clients', { params: { query }, signal }));
  const options = found.data.map(({ id, preferredName, specialist, team }) => ({
    id,
    label: preferredName,
    detail: specialist ? `with ${specialist.name}` : team.name,
  }));
  return likeliestFirst(options, text);
}

/** What a client allows to be said: read at the moment it matters. */
export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'one', clientId],
    queryFn: ({ signal }) => okVersioned(api.GET('/v1/clients/{clientId}', { params: { path: { clientId } }, signal })),
  });

/** Vacancies of an employer that a contact may be about. */
export const vacanciesToMentionQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['vacancies', 'to-mention', employerId],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/vacancies', { params: { query: { employerId, live: true, limit: 50 } }, signal })),
  });

/** Everything that follows from the log is read again. */
export const afterContact = (queryClient: QueryClient) =>
  Promise.all(
    [['contacts'], ['today'], ['team-week'], ['employers'], ['vacancies'], ['suggestions']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );

/** Ticks a next step off. */
export function useCompleteNextStep() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (contactId: string) =>
      ok(api.POST('/v1/contacts/{contactId}/next-step-completion', { params: { path: { contactId } } })),
    onSuccess: () => afterContact(queryClient),
  });
}

/** Cancels a planned contact. */
export function useCancelContact() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (contactId: string) =>
      ok(api.POST('/v1/contacts/{contactId}/cancellation', { params: { path: { contactId } } })),
    onSuccess: () => afterContact(queryClient),
  });
}
