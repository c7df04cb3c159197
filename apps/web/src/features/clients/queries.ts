import { queryOptions, useQuery } from '@tanstack/react-query';

import { api, ok, okVersioned, type View } from '../../api/client';
import { useList } from '../../api/list';

export type Client = View<'ClientView'>;
export type ClientStatus = View<'ClientStatus'>;
export type Team = View<'TeamView'>;

interface ClientFilters {
  readonly q?: string;
  readonly teamId?: string;
  readonly mine?: boolean;
  readonly status?: ClientStatus;
  readonly sort?: 'preferredName' | '-entryOn';
}

/** Clients by name or by entry. */
export const useClients = (filters: ClientFilters) =>
  useList({
    key: ['clients', 'list', filters],
    load: (cursor, signal) => ok(api.GET('/v1/clients', { params: { query: { ...filters, cursor } }, signal })),
  });

/** One client, with the ETag that a change must present. */
export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'one', clientId],
    queryFn: ({ signal }) => okVersioned(api.GET('/v1/clients/{clientId}', { params: { path: { clientId } }, signal })),
  });

/** What the client wants of work now. */
export const wishesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'wishes', clientId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/clients/{clientId}/wishes', { params: { path: { clientId } }, signal })),
  });

/** Every version of the wishes, newest first. */
export const useWishesVersions = (clientId: string) =>
  useList({
    key: ['clients', 'wishes', clientId, 'versions'],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/clients/{clientId}/wishes/versions', {
          params: { path: { clientId }, query: { cursor, limit: 20 } },
          signal,
        }),
      ),
  });

/** The teams of the service with their members. */
export const useTeams = () =>
  useQuery({
    queryKey: ['teams', 'all'],
    queryFn: async ({ signal }) =>
      (await ok(api.GET('/v1/teams', { params: { query: { limit: 200 } }, signal }))).data as readonly Team[],
    staleTime: 300_000,
  });

/** The latest contacts with employers about a client. */
export const clientContactsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['contacts', 'of-client', clientId],
    queryFn: async ({ signal }) =>
      (await ok(api.GET('/v1/contacts', { params: { query: { clientId, limit: 5 } }, signal }))).data,
  });
