import fc from 'fast-check';
import { keyIsLive, readKey, writeKey } from './api-key';
import { sessionEnd, worthNoting } from './session';

const now = new Date('2026-03-02T09:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

describe('an API key', () => {
  it('is read back as it was written', () => {
    const parts = fc.record({
      prefix: fc.stringMatching(/^[a-z0-9]{8}$/),
      secret: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    fc.assert(fc.property(parts, (half) => expect(readKey(writeKey(half))).toEqual(half)));
  });

  it.each(['', 'fh_', 'Bearer fh_q7m2x9ka_x', 'fh_q7m2x9ka_short', `fh_Q7M2X9KA_${'a'.repeat(43)}`])(
    'is not read from %j',
    (text) => expect(readKey(text)).toBeNull(),
  );

  it('works until it expires or is revoked', () => {
    expect(keyIsLive({ expiresAt: null, revokedAt: null }, now)).toBe(true);
    expect(keyIsLive({ expiresAt: hours(1), revokedAt: null }, now)).toBe(true);
    expect(keyIsLive({ expiresAt: now, revokedAt: null }, now)).toBe(false);
    expect(keyIsLive({ expiresAt: null, revokedAt: hours(-1) }, now)).toBe(false);
  });
});

describe('a session', () => {
  it('lasts as many hours as the service says', () => {
    expect(sessionEnd(now, 12)).toEqual(hours(12));
  });

  it('has its use noted about once an hour', () => {
    expect(worthNoting(null, now)).toBe(true);
    expect(worthNoting(hours(-0.9), now)).toBe(false);
    expect(worthNoting(hours(-1), now)).toBe(true);
  });
});
