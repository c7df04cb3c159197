import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const team = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/team',
  validateSearch: searchOf({ week: z.iso.date(), teamId: z.uuid() }),
  component: lazyRouteComponent(() => import('./team.page'), 'TeamPage'),
});

export const teamRoutes = [team] as const;
