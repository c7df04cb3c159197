import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { api, ok } from '../../api/client';
import { forgetDrafts } from '../../ui/draft';

/** Who is signed in, where they work and what they may do. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => ok(api.GET('/v1/me', { signal })),
  staleTime: 60_000,
});

export type Me = Awaited<ReturnType<NonNullable<Extract<typeof meQuery.queryFn, (...args: never[]) => unknown>>>>;

/** The signed-in person; on every page inside the frame. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** Whether the signed-in person may do something: a `lib:verb` permission. A view's own `actions` come first where it has them. */
export const useCan = (permission: string): boolean => useMe().permissions.some((one) => one === permission);

/** Ends the session, forgets what was loaded and typed on this device, and goes to the sign-in page. */
export function useSignOut() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ok(api.DELETE('/v1/session')),
    onSettled: async () => {
      forgetDrafts();
      queryClient.removeQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
  });
}
