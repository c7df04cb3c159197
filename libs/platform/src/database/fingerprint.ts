import { createHash, createHmac } from 'node:crypto';

/**
 * A short stable name for a piece of plain data: equal data, equal fingerprint, whatever the order of the keys.
 * Absent and `undefined` are the same. Used to tell a repeated request from a different one.
 */
export function fingerprint(input: unknown): string {
  return createHash('sha256').update(canonical(input)).digest('base64url').slice(0, 32);
}

/**
 * As `fingerprint`, for data that may hold a password: without the key nobody can find out by trying which data it was made of.
 */
export function sealedFingerprint(key: Buffer, input: unknown): string {
  return createHmac('sha256', key).update(canonical(input)).digest('base64url').slice(0, 32);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) => {
      if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
      const entries = Object.entries(inner as Record<string, unknown>);
      return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
    }) ?? 'undefined'
  );
}
