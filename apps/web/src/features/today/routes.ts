import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const today = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/today',
  validateSearch: searchOf({ specialistId: z.uuid() }),
  component: lazyRouteComponent(() => import('./today.page'), 'TodayPage'),
});

export const todayRoutes = [today] as const;
