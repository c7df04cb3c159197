import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Everything comes from this service; no script stands in a page. Pictures may be data addresses (icons in style sheets).
 * Style sheets only from files; style *attributes* are set by scripts through the DOM, which this policy does not touch.
 */
const pages = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The pages of the API document: their tool writes style elements into the page. */
const docs = { ...pages, styleSrc: ["'self'", "'unsafe-inline'"] };

/** Sets the security headers, and keeps personal data out of every cache. */
export async function setSecurityHeaders(server: FastifyInstance, secure: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pages },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const docsPolicy = policyText(docs);
  server.addHook('onRequest', (request, reply, done) => {
    if (isUnder('/v1', request.url)) void reply.header('cache-control', 'no-store');
    if (isUnder('/docs', request.url)) void reply.header('content-security-policy', docsPolicy);
    done();
  });
}

/** Whether an address lies at or below a path. */
export function isUnder(path: string, url: string): boolean {
  return url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`);
}

function policyText(directives: Readonly<Record<string, readonly string[]>>): string {
  const named = Object.entries(directives).map(
    ([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`,
  );
  return named.join('; ');
}
