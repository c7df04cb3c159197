import { sessionCookie } from '#platform/http';

/** The `Set-Cookie` value that hands a token to the browser. */
export function giveCookie(token: string, expiresAt: Date, secure: boolean): string {
  return [`${sessionCookie}=${token}`, `Expires=${expiresAt.toUTCString()}`, ...attributes(secure)].join('; ');
}

/** The `Set-Cookie` value that takes it back. */
export function takeCookie(secure: boolean): string {
  return [`${sessionCookie}=`, 'Max-Age=0', ...attributes(secure)].join('; ');
}

/**
 * Lax keeps the cookie off requests that other sites make, but for following a link. HttpOnly keeps it from scripts.
 * Host-only, since there is no Domain.
 */
function attributes(secure: boolean): string[] {
  return ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
}

const cookiePattern = new RegExp(`(?:^|;)\\s*${sessionCookie}=([A-Za-z0-9_-]{43})\\s*(?:;|$)`);

/** The token in a `Cookie` header; null when there is none of the right shape. */
export function readCookie(header: string | undefined): string | null {
  return cookiePattern.exec(header ?? '')?.[1] ?? null;
}
