import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const forClient = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/prospects',
  component: lazyRouteComponent(() => import('./client.page'), 'ClientProspectsPage'),
});

const forCaseload = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/prospects',
  validateSearch: searchOf({ specialistId: z.uuid() }),
  component: lazyRouteComponent(() => import('./caseload.page'), 'CaseloadProspectsPage'),
});

export const prospectsRoutes = [forClient, forCaseload] as const;
