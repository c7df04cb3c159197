import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { searchOf, z } from '../../api/search';
import { signedInRoute } from '../../app/root';

const runs = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matching',
  component: lazyRouteComponent(() => import('./runs.page'), 'MatchingPage'),
});

const quality = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matching/quality',
  component: lazyRouteComponent(() => import('./quality.page'), 'QualityPage'),
});

const policy = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matching/policy',
  component: lazyRouteComponent(() => import('./policy/policy.page'), 'PolicyPage'),
});

const editPolicy = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matching/policy/edit',
  validateSearch: searchOf({ from: z.uuid() }),
  component: lazyRouteComponent(() => import('./policy/edit.page'), 'EditPolicyPage'),
});

const howItWorks = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/how-matching-works',
  component: lazyRouteComponent(() => import('./how-matching-works.page'), 'HowMatchingWorksPage'),
});

export const matchingRoutes = [runs, quality, policy, editPolicy, howItWorks] as const;
