import { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from '../api/problem';

/** Tries again only where trying again can help: no answer, or the server's own trouble. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiProblem && (error.problem.status === 0 || error.problem.status >= 500);

/** The one cache of what the server said. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // `always`: without a connection a request fails and says so, instead of waiting silently for one to come.
    queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
