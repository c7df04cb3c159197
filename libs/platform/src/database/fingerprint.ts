import { createHash } from 'node:crypto';

/**
 * A short stable name for a piece of plain data: equal data, equal fingerprint, whatever the order of the keys.
 * Absent and `undefined` are the same. Used to tell a repeated request from a different one.
 */
export function fingerprint(input: unknown): string {
  return createHash('sha256').update(canonical(input)).digest('base64url').slice(0, 32);
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
