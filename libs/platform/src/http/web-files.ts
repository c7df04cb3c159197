import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { quality } from './content';
import { isUnder } from './security-headers';

const ownAddresses = ['/v1', '/docs', '/health', '/openapi.json', '/problems', '/assets'];

/**
 * Serves the built web app. Files under `assets/` carry a hash in their name and are kept for a year; `index.html` is
 * asked for anew each time.
 *
 * @returns the page for an address inside the web app, or undefined when the address is not one
 */
export async function serveWebFiles(
  server: FastifyInstance,
  root: string | undefined,
): Promise<(request: FastifyRequest) => Promise<Buffer | undefined>> {
  const index = root === undefined ? undefined : path.join(root, 'index.html');
  if (root === undefined || index === undefined || !existsSync(index)) return () => Promise.resolve(undefined);
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = path.relative(root, file).startsWith(`assets${path.sep}`);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request) => (isPage(request) ? readFile(index) : Promise.resolve(undefined));
}

/** A browser that asks for a page, at an address the web app may know. */
function isPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (ownAddresses.some((address) => isUnder(address, request.url))) return false;
  return (request.headers.accept ?? '').includes('text/html') && quality(request.headers.accept ?? '', 'text/html') > 0;
}
