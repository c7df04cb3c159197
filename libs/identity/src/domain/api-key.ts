/** `fh_<prefix, 8>_<secret, 43>`: the start tells scanners and people what it is, the prefix finds the row, the rest is the secret. */
const shape = /^fh_([a-z0-9]{8})_([A-Za-z0-9_-]{43})$/;

/** The two halves of a key as the caller sends it. */
export interface KeyParts {
  readonly prefix: string;
  readonly secret: string;
}

/** The key as text, as it is shown once to the admin. */
export function writeKey(parts: KeyParts): string {
  return `fh_${parts.prefix}_${parts.secret}`;
}

/** Takes a key apart; null when it is not one of ours. */
export function readKey(text: string): KeyParts | null {
  const [, prefix, secret] = shape.exec(text) ?? [];
  return prefix && secret ? { prefix, secret } : null;
}

/** What decides whether a key opens the door. */
export interface KeyState {
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A key is live until it is revoked or expires. */
export function keyIsLive(key: KeyState, now: Date): boolean {
  return !key.revokedAt && (!key.expiresAt || key.expiresAt.getTime() > now.getTime());
}

/** What a key may do, with the words of the documentation. */
export const scopes = {
  read: 'List and read',
  write: 'Add and change employers, contacts, vacancies, imports, clients and answers to suggestions',
} as const;
