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

const standsInTheWay = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/what-stands-in-the-way',
  component: lazyRouteComponent(() => import('./stands-in-the-way.page'), 'StandsInTheWayPage'),
});

const nearMisses = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/near-misses',
  component: lazyRouteComponent(() => import('./near-misses.page'), 'NearMissesPage'),
});

const whatIf = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/what-if',
  validateSearch: searchOf({ variety: z.literal([1, 2, 3]) }),
  component: lazyRouteComponent(() => import('./what-if.page'), 'WhatIfPage'),
});

const compare = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/compare',
  validateSearch: searchOf({ one: z.uuid(), other: z.uuid() }),
  component: lazyRouteComponent(() => import('./compare.page'), 'ComparePage'),
});

export const suggestionsRoutes = [list, whyNot, standsInTheWay, nearMisses, whatIf, compare] as const;
