import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const list = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients',
  validateSearch: searchOf({
    q: z.string(),
    team: z.uuid(),
    whose: z.enum(['mine', 'all']),
    status: z.enum(['looking', 'in_work_support', 'on_hold', 'left', 'any']),
    sort: z.enum(['preferredName', '-entryOn']),
  }),
  component: lazyRouteComponent(() => import('./list.page'), 'ClientsPage'),
});

const add = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('./add.page'), 'AddClientPage'),
});

const one = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('./client.page'), 'ClientPage'),
});

const edit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/edit',
  component: lazyRouteComponent(() => import('./edit.page'), 'EditClientPage'),
});

const wishes = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/wishes',
  component: lazyRouteComponent(() => import('./wishes/wishes.page'), 'WishesPage'),
});

const versions = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/clients/$clientId/wishes/versions',
  component: lazyRouteComponent(() => import('./wishes/versions.page'), 'WishesVersionsPage'),
});

export const clientsRoutes = [list, add, one, edit, wishes, versions] as const;
