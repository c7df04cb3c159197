import type { View } from '../../api/client';
import type { Sentences } from '../../api/problem';

/** What each role is for, said to whoever has to choose one. */
export const roleHints: Readonly<Record<View<'Role'>, string>> = {
  specialist: 'Employers, contacts, and the clients of their teams',
  leader: 'As a specialist, and the team’s week',
  admin: 'Accounts, keys and settings; no clients’ wishes',
  commissioner: 'Counts, employers and vacancies; no clients',
};

export const scopeNames: Readonly<Record<View<'Scope'>, string>> = { read: 'Read', write: 'Write' };

export const scopeHints: Readonly<Record<View<'Scope'>, string>> = {
  read: 'See employers, contacts, vacancies and, for its teams, clients and suggestions',
  write: 'Add and change them too. Never accounts, keys or settings',
};

/** Refusals about accounts, teams, keys and the service. */
export const settingsSentences: Sentences = {
  'identity.email_in_use': 'There is an account with this email address already.',
  'identity.own_account': 'You cannot switch off or demote yourself. Ask another administrator.',
  'identity.last_admin': 'A service keeps at least one administrator. Name another one first.',
  'identity.team_name_in_use': 'Another team has this name.',
  'identity.expiry_passed': 'Choose a last day in the future.',
  'identity.changed_meanwhile': 'Somebody else changed this meanwhile. Reload the page, then make your change again.',
};
