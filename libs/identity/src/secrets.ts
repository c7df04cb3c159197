import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 random bits as text: what a session cookie and the secret half of an API key are. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256, for secrets of full randomness and for addresses that need only not lie about in the open. */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Compares two digests in a time that tells nothing about where they differ. */
export function sameDigest(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Eight characters to find an API key by. */
export function newPrefix(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
