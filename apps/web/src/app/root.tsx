import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';

import { problemOf } from '../api/problem';
import { meQuery } from '../features/session/queries';
import { setDraftOwner } from '../ui/draft';
import { Frame } from './frame';
import { homeOf } from './navigation';
import { BrokenEntrance, NotFound } from './outcomes';

/** What every route may use in `beforeLoad` and `loader`. */
export interface RouterContext {
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({});

/** Parent of every page behind the sign-in. A feature's routes name it as their parent, and get the frame around them. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(meQuery);
      setDraftOwner(me.id);
      if (me.mustChangePassword && location.pathname !== '/account/password')
        throw redirect({ to: '/account/password' });
      return { me };
    } catch (error) {
      if (problemOf(error).status !== 401) throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
  },
  component: Frame,
  errorComponent: BrokenEntrance,
});

/** The bare address leads to the first page the person may see. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context, preload }) => {
    if (!preload) throw redirect({ to: homeOf(context.me.permissions) as '/' });
  },
});

/** Any other address: said inside the frame, once the person is known. */
export const nowhereRoute = createRoute({ getParentRoute: () => signedInRoute, path: '$', component: NotFound });
