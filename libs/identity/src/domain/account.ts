import type { AccountId, Role, TeamId } from '#kernel';
import { identityErrors } from './errors';

/** What a change to an account is judged by. */
export interface AccountFacts {
  readonly id: AccountId;
  readonly role: Role;
  readonly disabledAt: Date | null;
}

/** What an admin wishes to change; absent means as it is. */
export interface AccountChange {
  readonly role?: Role;
  readonly disabled?: boolean;
}

/** E-mail addresses are compared without regard to case. The local part may be case-sensitive by RFC 5321; no service treats it so. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Refuses a change that would leave the service without an admin, or with which an admin would lock out themselves. */
export function checkAccountChange(
  account: AccountFacts,
  change: AccountChange,
  by: AccountId | null,
  otherAdmins: number,
): void {
  const isAdmin = account.role === 'admin' && !account.disabledAt;
  const staysAdmin = (change.role ?? account.role) === 'admin' && !(change.disabled ?? Boolean(account.disabledAt));
  if (isAdmin && !staysAdmin && account.id === by) throw identityErrors.ownAccount(account.id);
  if (isAdmin && !staysAdmin && otherAdmins === 0) throw identityErrors.lastAdmin(account.id);
}

/** Does a change end the sessions of the account? A lost right must be lost at once; a gained one can wait for nothing. */
export function endsSessions(account: AccountFacts, change: AccountChange): boolean {
  return change.disabled === true && !account.disabledAt;
}

/** Refuses teams that the service does not have. */
export function checkTeams(wanted: readonly TeamId[], found: readonly TeamId[]): void {
  const missing = wanted.filter((id) => !found.includes(id));
  if (missing.length > 0) throw identityErrors.unknownTeams(missing);
}
