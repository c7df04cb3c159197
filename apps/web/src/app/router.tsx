import { createRouter } from '@tanstack/react-router';

import { onSignedOut } from '../api/client';
import { Loading } from '../ui/states';
import { setExistingPaths } from './navigation';
import { Broken, NotFound } from './outcomes';
import { queryClient } from './query-client';
import { rootRoute, signedInRoute } from './root';
import { openRoutes, signedInRoutes } from './routes';

/** The one router, over the table in routes.ts. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([...openRoutes, signedInRoute.addChildren([...signedInRoutes])]),
  context: { queryClient },
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: () => <Loading />,
  defaultPreload: 'intent',
  defaultPendingMs: 400,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

setExistingPaths(Object.keys(router.routesByPath));

onSignedOut(() => {
  if (router.state.location.pathname === '/sign-in') return;
  const back = router.state.location.href;
  // Cleared first, or the sign-in page would take the person of before for signed in.
  queryClient.removeQueries({ queryKey: ['me'] });
  void router.navigate({ to: '/sign-in', search: { return: back } }).then(() => queryClient.clear());
});
