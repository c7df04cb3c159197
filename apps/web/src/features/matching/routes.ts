import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { signedInRoute } from '../../app/root';

const runs = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matching',
  component: lazyRouteComponent(() => import('./runs.page'), 'MatchingPage'),
});

export const matchingRoutes = [runs] as const;
