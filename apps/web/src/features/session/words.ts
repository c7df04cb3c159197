import type { Problem, Sentences } from '../../api/problem';

/** Roles as people say them. */
export const roleNames: Readonly<Record<string, string>> = {
  admin: 'Administrator',
  leader: 'Team leader',
  specialist: 'Employment specialist',
  commissioner: 'Commissioner',
};

/** Seconds as one would say them: '40 seconds', '3 minutes'. Minutes are rounded up. */
export function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

/** How long a locked-out person has to wait; undefined when the refusal has another reason. */
export function waitOf(problem: Problem | undefined): number | undefined {
  const seconds = problem?.params?.retryAfterSeconds;
  return typeof seconds === 'number' ? seconds : undefined;
}

const lockedOut = (problem: Problem) =>
  `Too many attempts in a row. To protect the account, wait ${inWords(waitOf(problem) ?? 60)} and try again.`;

/** Why a sign-in was refused. */
export const sessionSentences: Sentences = {
  'identity.locked_out': lockedOut,
  'identity.too_many_attempts': lockedOut,
  'identity.sign_in_refused': 'That email address and password do not go together. Check both and try again.',
  'identity.account_disabled': 'This account is switched off. Ask an administrator of your service.',
  'identity.demo_refused': 'Demo accounts do not work on this installation. Use your own account.',
};
