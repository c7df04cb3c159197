import { queryOptions } from '@tanstack/react-query';

import { api, ok } from '../../api/client';

/** A specialist's day; the reader's own when nobody is named. */
export const todayQuery = (specialistId: string | undefined) =>
  queryOptions({
    queryKey: ['today', specialistId ?? 'own'],
    queryFn: ({ signal }) => ok(api.GET('/v1/today', { params: { query: { specialistId } }, signal })),
  });

/** The first new suggestions for the reader's own clients, or for those of a specialist whose day a leader looks at. */
export const newSuggestionsQuery = (specialistId: string | undefined) =>
  queryOptions({
    queryKey: ['suggestions', 'new', specialistId ?? 'mine'],
    queryFn: ({ signal }) => {
      const whose = specialistId === undefined ? { mine: true } : { specialistId };
      return ok(api.GET('/v1/suggestions', { params: { query: { state: ['new'], limit: 6, ...whose } }, signal }));
    },
  });
