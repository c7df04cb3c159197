import fc from 'fast-check';
import { afterAttempt, forgetAfterHours, secondsLeft, waitSeconds, type FailedAttempts } from './lockout';

const at = new Date('2026-03-02T09:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

describe('lockout', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [8, 240],
    [9, 480],
    [10, 900],
    [11, 900],
    [10_000, 900],
  ])('after %i wrong attempts in a row one waits %i seconds', (count, seconds) => {
    expect(waitSeconds(count)).toBe(seconds);
  });

  it('waits never longer than 15 minutes and never shorter than after fewer attempts', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(waitSeconds(count)).toBeLessThanOrEqual(900);
        expect(waitSeconds(count + 1)).toBeGreaterThanOrEqual(waitSeconds(count));
      }),
    );
  });

  it('counts the wait down in whole seconds, rounded up', () => {
    const attempts = { count: 5, lastAt: at };
    expect(secondsLeft({ count: 0, lastAt: at }, at)).toBe(0);
    expect(secondsLeft(attempts, at)).toBe(30);
    expect(secondsLeft(attempts, later(29.5))).toBe(1);
    expect(secondsLeft(attempts, later(30))).toBe(0);
    expect(secondsLeft(attempts, later(3000))).toBe(0);
  });

  it('counts on, and begins anew when the last attempt was long ago', () => {
    expect(afterAttempt({ count: 0, lastAt: at }, at)).toEqual({ count: 1, lastAt: at });
    expect(afterAttempt({ count: 6, lastAt: at }, later(90))).toEqual({ count: 7, lastAt: later(90) });
    const nextDay = later(forgetAfterHours * 3600 + 1);
    expect(afterAttempt({ count: 6, lastAt: at }, nextDay)).toEqual({ count: 1, lastAt: nextDay });
  });

  it('lets a guesser who waits as told make about a hundred guesses a day, not more', () => {
    let attempts: FailedAttempts = { count: 0, lastAt: at };
    let now = at;
    let guesses = 0;
    while (now.getTime() - at.getTime() < 24 * 3_600_000) {
      attempts = afterAttempt(attempts, now);
      guesses += 1;
      now = new Date(now.getTime() + Math.max(1, secondsLeft(attempts, now)) * 1000);
    }
    expect(guesses).toBeLessThan(110);
  });
});
