import { clientsRoutes } from '../features/clients/routes';
import { contactsRoutes } from '../features/contacts/routes';
import { employersRoutes } from '../features/employers/routes';
import { matchingRoutes } from '../features/matching/routes';
import { importsRoutes } from '../features/imports/routes';
import { prospectsRoutes } from '../features/prospects/routes';
import { sessionOpenRoutes, sessionRoutes } from '../features/session/routes';
import { settingsRoutes } from '../features/settings/routes';
import { suggestionsRoutes } from '../features/suggestions/routes';
import { teamRoutes } from '../features/team/routes';
import { todayRoutes } from '../features/today/routes';
import { vacanciesRoutes } from '../features/vacancies/routes';
import { homeRoute, nowhereRoute } from './root';

/** Pages anyone may open. */
export const openRoutes = [...sessionOpenRoutes] as const;

/** Every page behind the sign-in: one line for each feature. A page that is not here does not exist, nor does its navigation entry. */
export const signedInRoutes = [
  homeRoute,
  ...sessionRoutes,
  ...todayRoutes,
  ...employersRoutes,
  ...contactsRoutes,
  ...teamRoutes,
  ...clientsRoutes,
  ...suggestionsRoutes,
  ...prospectsRoutes,
  ...matchingRoutes,
  ...vacanciesRoutes,
  ...importsRoutes,
  ...settingsRoutes,
  nowhereRoute,
] as const;
