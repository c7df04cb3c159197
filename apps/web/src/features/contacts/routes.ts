import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const add = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/contacts/new',
  validateSearch: searchOf({
    employerId: z.uuid(),
    clientId: z.uuid(),
    vacancyId: z.uuid(),
    when: z.enum(['now', 'later']),
    /** The employer that the contact was begun with, while another one is chosen. */
    from: z.uuid(),
  }),
  component: lazyRouteComponent(() => import('./new.page'), 'NewContactPage'),
});

const one = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/contacts/$contactId',
  validateSearch: searchOf({ saved: z.boolean() }),
  component: lazyRouteComponent(() => import('./contact.page'), 'ContactPage'),
});

const edit = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/contacts/$contactId/edit',
  validateSearch: searchOf({ log: z.boolean() }),
  component: lazyRouteComponent(() => import('./edit.page'), 'EditContactPage'),
});

export const contactsRoutes = [add, one, edit] as const;
