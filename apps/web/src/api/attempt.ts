import { useState } from 'react';

import { newId } from './client';

/** One try to save one form. The same content sent again carries the same id and key, so it is saved once. */
export interface Attempt {
  /** Id for the thing to be created (UUIDv7). Stays the same until the form is saved, also over a reload. */
  readonly id: string;
  /** Spread into `headers` of a POST. */
  readonly headers: { readonly 'Idempotency-Key': string };
}

/**
 * Idempotency keys of a form: a retry with unchanged content reuses the key, so a lost answer cannot make two records;
 * changed content gets a new key, because the API refuses a used key with another body.
 */
export function useAttempts(): (id: string, content: unknown) => Attempt {
  const [attemptFor] = useState(() => {
    let last = { content: '', key: newId() };
    return (id: string, content: unknown): Attempt => {
      const text = id + JSON.stringify(content);
      if (last.content !== text) last = { content: text, key: newId() };
      return { id, headers: { 'Idempotency-Key': last.key } };
    };
  });
  return attemptFor;
}
