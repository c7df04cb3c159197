import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const list = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('./list.page'), 'ImportsPage'),
});

const add = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/new',
  validateSearch: searchOf({ kind: z.enum(['vacancies', 'employers']), real: z.boolean(), from: z.string() }),
  component: lazyRouteComponent(() => import('./new.page'), 'NewImportPage'),
});

const one = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./import.page'), 'ImportPage'),
});

export const importsRoutes = [list, add, one] as const;
