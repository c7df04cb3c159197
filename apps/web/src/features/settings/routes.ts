import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const settings = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings',
  validateSearch: searchOf({ tab: z.enum(['accounts', 'teams', 'keys', 'service']), q: z.string() }),
  component: lazyRouteComponent(() => import('./settings.page'), 'SettingsPage'),
});

const addAccount = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/accounts/new',
  component: lazyRouteComponent(() => import('./new-account.page'), 'NewAccountPage'),
});

const account = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/accounts/$accountId',
  component: lazyRouteComponent(() => import('./account.page'), 'AccountSettingsPage'),
});

const addTeam = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/teams/new',
  component: lazyRouteComponent(() => import('./team.page'), 'NewTeamPage'),
});

const team = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/teams/$teamId',
  component: lazyRouteComponent(() => import('./team.page'), 'TeamSettingsPage'),
});

const addKey = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/keys/new',
  component: lazyRouteComponent(() => import('./new-key.page'), 'NewKeyPage'),
});

export const settingsRoutes = [settings, addAccount, account, addTeam, team, addKey] as const;
