import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON is the only body read into memory, up to the server's limit; everything else but uploads is 415. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    (_request, body, done) => {
      try {
        done(null, parsed(body as Buffer));
      } catch {
        done(new Refusal('malformed_json'));
      }
    },
  );
}

function parsed(body: Buffer): unknown {
  // A content type without a body is how some programs send an action without input.
  if (body.length === 0) return undefined;
  return JSON.parse(utf8.decode(body), (key, value: unknown) => {
    // Such a key could reach the prototype of an object built from the body.
    if (key === '__proto__') throw new SyntaxError('forbidden key');
    return value;
  });
}
