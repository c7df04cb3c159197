import type { FieldProblem } from '#kernel';

/** Shortest password, in characters. Length beats composition rules (NIST SP 800-63B, 5.1.1.2; NCSC password guidance). */
export const shortestPassword = 12;
/** Longest password, in characters; a bound on the work of hashing. */
export const longestPassword = 200;

/** Why a new password is not good enough, or null. `pointer` is where the sender wrote it. */
export function passwordProblem(password: string, email: string, pointer: string): FieldProblem | null {
  const plain = password.toLowerCase();
  const [mailbox = ''] = email.toLowerCase().split('@');
  if (new Set(plain).size < 5) {
    return { pointer, code: 'identity.password_too_simple', detail: 'Use at least five different characters.' };
  }
  if (plain === email.toLowerCase() || (mailbox.length > 3 && plain.includes(mailbox))) {
    return { pointer, code: 'identity.password_holds_email', detail: 'Leave the e-mail address out of the password.' };
  }
  return null;
}
