import { DomainError } from '#kernel';
import { Catch, Logger, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptHeader } from './content';
import { problemOf } from './problem';
import { Refusal } from './refusal';
import type { RouteTable } from './route-table';

/** The one place where errors become answers: `application/problem+json` by RFC 9457. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(
    private readonly routes: RouteTable,
    private readonly publicUrl: string,
    private readonly pageFor: (request: FastifyRequest) => Promise<Buffer | undefined>,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const page = request.is404 ? await this.pageFor(request) : undefined;
    if (page !== undefined) {
      await reply.status(200).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
      return;
    }
    const { body, headers, unexpected } = problemOf(this.seen(error, request), request.id, this.publicUrl);
    if (unexpected)
      this.logger.error({ message: `request failed`, requestId: request.id, route: routeOf(request) }, stackOf(error));
    if (reply.sent) return;
    const etag = body.status === 412 ? await currentEtag(error, request) : undefined;
    await reply
      .status(body.status)
      .headers({ ...this.readable(body.status, request), ...headers, ...(etag !== undefined && { etag }) })
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body));
  }

  /** An address without the method asked for is 405 and not 404. */
  private seen(error: unknown, request: FastifyRequest): unknown {
    if (!(error instanceof NotFoundException) || !request.is404) return error;
    const allowed = this.routes.methodsOf(request.url);
    if (allowed.length === 0) return error;
    return new Refusal('method_not_allowed', undefined, { headers: { allow: allowed.join(', ') } });
  }

  /** A 415 by the server itself says what the address reads as well. */
  private readable(status: number, request: FastifyRequest): Record<string, string> {
    if (status !== 415) return {};
    const types = this.routes.readableOf(request.method, request.routeOptions.url);
    return types === undefined ? {} : acceptHeader(request.method, types);
  }
}

const routeOf = (request: FastifyRequest) => `${request.method} ${request.routeOptions.url ?? 'unknown'}`;

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);

/**
 * A sender whose version is stale gets the current `ETag` along. It hashes the whole answer, so only reading the thing
 * again on the sender's behalf can tell it; that is rare enough to cost a second look.
 */
async function currentEtag(error: unknown, request: FastifyRequest): Promise<string | undefined> {
  if (!(error instanceof DomainError) || error.kind !== 'stale') return undefined;
  const kept = Object.entries(request.headers).filter(([name]) => !/^(content-|if-|idempotency-|transfer-)/.test(name));
  const answer = await request.server.inject({
    method: 'GET',
    url: request.url,
    headers: Object.fromEntries(kept) as Record<string, string>,
  });
  const { etag } = answer.headers;
  return answer.statusCode === 200 && typeof etag === 'string' ? etag : undefined;
}
