import { withRequestId } from '#platform/observability';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { v7 } from 'uuid';

const acceptable = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$/;
const traceParent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/;

/**
 * The id a request is known by everywhere: the sender's `X-Request-Id` when it is 8 to 128 plain characters, else the
 * trace id of its `traceparent` (W3C Trace Context), else a new one.
 */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  if (typeof given === 'string' && acceptable.test(given)) return given;
  const trace = typeof headers['traceparent'] === 'string' ? traceParent.exec(headers['traceparent'])?.[1] : undefined;
  return trace !== undefined && !/^0+$/.test(trace) ? trace : v7();
}

/** Gives every request its id, in the answer, the log and everything the request does. */
export function followRequests(server: FastifyInstance): void {
  const logger = new Logger('http');
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  // Reading the body left the context of the first hook: its events belong to the socket.
  server.addHook('preHandler', (request, _reply, done) => withRequestId(request.id, done));
  server.addHook('onResponse', (request, reply, done) => {
    logger.log(logLine(request, reply));
    done();
  });
}

/** Route patterns instead of addresses and no query: a log holds no personal data. */
function logLine(request: FastifyRequest, reply: FastifyReply): Record<string, unknown> {
  return {
    message: 'request',
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
  };
}
