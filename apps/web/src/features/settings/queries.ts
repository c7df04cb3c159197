import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { api, ok, okVersioned, type View } from '../../api/client';
import { useList } from '../../api/list';

export type Account = View<'AccountView'>;
export type Team = View<'TeamView'>;
export type ApiKey = View<'ApiKeyView'>;

export const useAccounts = (q: string | undefined) =>
  useList({
    key: ['accounts', { q }],
    load: (cursor, signal) => ok(api.GET('/v1/accounts', { params: { query: { q, cursor } }, signal })),
  });

export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['accounts', accountId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/accounts/{accountId}', { params: { path: { accountId } }, signal })),
  });

/** Every team; a service has few. */
export const teamsQuery = queryOptions({
  queryKey: ['teams', 'all'],
  queryFn: async ({ signal }) => (await ok(api.GET('/v1/teams', { params: { query: { limit: 200 } }, signal }))).data,
});

export const teamQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['teams', teamId],
    queryFn: ({ signal }) => okVersioned(api.GET('/v1/teams/{teamId}', { params: { path: { teamId } }, signal })),
  });

export const useKeys = () =>
  useList({
    key: ['api-keys'],
    load: (cursor, signal) =>
      ok(api.GET('/v1/api-keys', { params: { query: { cursor, sort: '-createdAt' } }, signal })),
  });

export const keyQuery = (apiKeyId: string) =>
  queryOptions({
    queryKey: ['api-keys', apiKeyId],
    queryFn: ({ signal }) =>
      okVersioned(api.GET('/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId } }, signal })),
  });

export const serviceQuery = queryOptions({
  queryKey: ['service'],
  queryFn: ({ signal }) => okVersioned(api.GET('/v1/service', { signal })),
});

/** Marks what was loaded under these first words as old. */
export function useRefresh(): (...kinds: readonly string[]) => Promise<void> {
  const queryClient = useQueryClient();
  return async (...kinds) => {
    await Promise.all(kinds.map((kind) => queryClient.invalidateQueries({ queryKey: [kind] })));
  };
}
