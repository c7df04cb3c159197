import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { rootRoute, signedInRoute } from '../../app/root';
import { meQuery } from './queries';
import { SignInPage } from './sign-in.page';

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // Only a path of our own: a full address here would let a link send people elsewhere after signing in.
  validateSearch: searchOf({ return: z.string().check(z.regex(/^\/(?![/\\])/)) }),
  beforeLoad: ({ context, search }) => {
    if (context.queryClient.getQueryData(meQuery.queryKey)) throw redirect({ href: search.return ?? '/' });
  },
  component: SignInPage,
});

const account = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.page'), 'AccountPage'),
});

const password = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/password',
  component: lazyRouteComponent(() => import('./password.page'), 'PasswordPage'),
});

export const sessionOpenRoutes = [signIn] as const;
export const sessionRoutes = [account, password] as const;
