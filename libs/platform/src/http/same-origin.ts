import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method only reads. */
export const isSafe = (method: string): boolean => safe.has(method.toUpperCase());

/**
 * The second lock against forged requests, behind the `SameSite=Lax` session cookie: a change without an API key must
 * come from a page of this service. Browsers say where a request comes from in `Sec-Fetch-Site` and `Origin` and do not
 * let a page alter either; a program that sends neither is no browser and holds no one's cookie by accident.
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (isSafe(request.method) || request.headers.authorization !== undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('cross_site');
  const { origin } = request.headers;
  if (origin === undefined || site === 'same-origin') return;
  const own = [new URL(publicUrl).origin, `${request.protocol}://${request.host}`];
  if (!own.includes(origin)) throw new Refusal('cross_site');
}
