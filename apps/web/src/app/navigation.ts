import type { IconName } from '../ui/icons';

/** One entry of the main navigation. It is shown when its page exists and the account holds `permission`. */
export interface Destination {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: string;
  /** The one action in the middle of the phone's tab bar. */
  readonly central?: boolean;
}

/** The main navigation, in order. The first five are the phone's tabs; the others stand in its menu. */
const destinations: readonly Destination[] = [
  { to: '/today', label: 'Today', icon: 'today', permission: 'today:read' },
  { to: '/employers', label: 'Employers', icon: 'employers', permission: 'employers:read' },
  { to: '/contacts/new', label: 'Log contact', icon: 'log', permission: 'contacts:write', central: true },
  { to: '/vacancies', label: 'Vacancies', icon: 'vacancies', permission: 'vacancies:read' },
  { to: '/clients', label: 'Clients', icon: 'clients', permission: 'clients:read' },
  { to: '/team', label: 'Team', icon: 'team', permission: 'team-week:read' },
  { to: '/matching', label: 'Matching', icon: 'matching', permission: 'matching:read' },
  { to: '/imports', label: 'Import', icon: 'import', permission: 'imports:read' },
  { to: '/settings', label: 'Settings', icon: 'settings', permission: 'accounts:read' },
];

/** Most entries a tab bar holds at 320 px. */
const mostTabs = 5;

let existing: ReadonlySet<string> = new Set();

/** Told once by the router which pages there are, so that the navigation never points at nothing. */
export function setExistingPaths(paths: Iterable<string>): void {
  existing = new Set(paths);
}

/** The entries an account sees: on a phone split into tabs and menu, on a wide screen all in one. */
export function navigationFor(permissions: readonly string[]) {
  const all = destinations.filter((one) => existing.has(one.to) && permissions.includes(one.permission));
  return { all, tabs: all.slice(0, mostTabs), menu: all.slice(mostTabs) };
}

/** Pages to begin at, the likeliest first: one's own day, else the team's week. */
const beginnings = ['/today', '/team'];

/** Where `/` leads. */
export function homeOf(permissions: readonly string[]): string {
  const places = navigationFor(permissions).all.filter((one) => !one.central);
  const begin = beginnings.flatMap((path) => places.filter(({ to }) => to === path));
  return [...begin, ...places][0]?.to ?? '/account';
}
