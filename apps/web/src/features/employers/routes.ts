import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const list = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers',
  validateSearch: searchOf({ q: z.string(), outcode: z.string(), contact: z.enum(['wanted', 'not-wanted']) }),
  component: lazyRouteComponent(() => import('./list.page'), 'EmployersPage'),
});

const add = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/new',
  validateSearch: searchOf({ name: z.string() }),
  component: lazyRouteComponent(() => import('./new.page'), 'NewEmployerPage'),
});

const one = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId',
  component: lazyRouteComponent(() => import('./employer.page'), 'EmployerPage'),
});

const edit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId/edit',
  component: lazyRouteComponent(() => import('./edit.page'), 'EditEmployerPage'),
});

const addSite = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId/sites/new',
  component: lazyRouteComponent(() => import('./site.page'), 'NewSitePage'),
});

const editSite = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId/sites/$siteId',
  component: lazyRouteComponent(() => import('./site.page'), 'EditSitePage'),
});

const addPerson = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId/people/new',
  component: lazyRouteComponent(() => import('./person.page'), 'NewPersonPage'),
});

const editPerson = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/employers/$employerId/people/$personId',
  component: lazyRouteComponent(() => import('./person.page'), 'EditPersonPage'),
});

export const employersRoutes = [list, add, one, edit, addSite, editSite, addPerson, editPerson] as const;
