/** The wrong attempts in a row for one e-mail address, known to us or not. */
export interface FailedAttempts {
  readonly count: number;
  readonly lastAt: Date;
}

/** Wrong attempts that are free: people mistype. */
export const freeAttempts = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/** After this long without an attempt the count starts anew. */
export const forgetAfterHours = 24;

/**
 * Seconds to wait after so many wrong attempts in a row: none before the fifth, then 30 s, doubling, 15 minutes at most.
 * The longest wait is short on purpose: a stranger can make anyone wait, so the wait must not become a denial of service.
 */
export function waitSeconds(count: number): number {
  if (count < freeAttempts) return 0;
  // 2 ** 5 * 30 s is beyond the longest wait; the cap on the exponent keeps the number finite for any count.
  return Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(count - freeAttempts, 10));
}

/** Whole seconds until the next attempt is looked at; 0 when it may be made now. */
export function secondsLeft(attempts: FailedAttempts, now: Date): number {
  const until = attempts.lastAt.getTime() + waitSeconds(attempts.count) * 1000;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

/**
 * The record once one more attempt has begun. It is counted *before* the password is looked at and struck out when it was
 * right, so a hundred guesses sent at once count as a hundred.
 */
export function afterAttempt(attempts: FailedAttempts, now: Date): FailedAttempts {
  const forgotten = now.getTime() - attempts.lastAt.getTime() > forgetAfterHours * 3_600_000;
  return { count: forgotten ? 1 : attempts.count + 1, lastAt: now };
}
