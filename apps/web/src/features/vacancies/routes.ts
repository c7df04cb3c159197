import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';
import { kindNames, stateNames } from './words';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const oneOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  z.enum(Object.keys(names) as [Value, ...Value[]]);

const list = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacancies',
  validateSearch: searchOf({
    q: z.string(),
    show: z.enum(['all']),
    state: oneOf(stateNames),
    kind: oneOf(kindNames),
    outcode: z.string().check(z.regex(/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/)),
    closesBefore: day,
    sort: z.enum(['-createdAt', 'closesOn', 'title']),
  }),
  component: lazyRouteComponent(() => import('./list.page'), 'VacanciesPage'),
});

const add = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacancies/new',
  validateSearch: searchOf({ employerId: z.uuid() }),
  component: lazyRouteComponent(() => import('./new.page'), 'NewVacancyPage'),
});

const one = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacancies/$vacancyId',
  component: lazyRouteComponent(() => import('./vacancy.page'), 'VacancyPage'),
});

const edit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacancies/$vacancyId/edit',
  component: lazyRouteComponent(() => import('./edit.page'), 'EditVacancyPage'),
});

export const vacanciesRoutes = [list, add, one, edit] as const;
