import { StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { map, type Observable } from 'rxjs';
import { operationKey, type OperationOptions } from './operation';
import { acceptHeader, readableTypes } from './content';

/**
 * The last step of every answer: holds it to its schema, adds `ETag`, answers 304 to a reader who has it already, and
 * links the next page of a list.
 */
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = Reflect.getMetadata(operationKey, context.getHandler()) as OperationOptions;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (request.method === 'PATCH') void reply.headers(acceptHeader('PATCH', readableTypes('PATCH', operation)));
    return next.handle().pipe(map((value: unknown) => answer(value, operation, request, reply)));
  }
}

function answer(value: unknown, operation: OperationOptions, request: FastifyRequest, reply: FastifyReply): unknown {
  if (operation.returns === undefined || value instanceof StreamableFile) return value;
  const body = operation.returns.schema.safeParse(value);
  // The message names the properties, never their values.
  if (!body.success) throw new Error(`${operation.id}: the answer breaks its schema\n${body.error.message}`);
  linkNextPage(body.data, request, reply);
  const etag = etagOf(body.data);
  void reply.header('etag', etag);
  if ((request.method === 'GET' || request.method === 'HEAD') && matches(request.headers['if-none-match'], etag)) {
    void reply.status(304);
    return undefined;
  }
  return body.data;
}

/** A strong validator: equal tag, equal bytes. The version in front is what `If-Match` is compared with. */
export function etagOf(body: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 16);
  const version = (body as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? `"v${version}.${hash}"` : `"h.${hash}"`;
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function linkNextPage(body: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const cursor = (body as { page?: { nextCursor?: unknown } } | null)?.page?.nextCursor;
  if (typeof cursor !== 'string') return;
  const [path, query] = request.url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  void reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
}
