import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const list = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/suggestions',
  validateSearch: searchOf({ show: z.enum(['new', 'pursuing', 'later', 'declined']) }),
  component: lazyRouteComponent(() => import('./list.page'), 'SuggestionsPage'),
});

const whyNot = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/why-not',
  validateSearch: searchOf({ vacancyId: z.uuid() }),
  component: lazyRouteComponent(() => import('./why-not.page'), 'WhyNotPage'),
});

export const suggestionsRoutes = [list, whyNot] as const;
