import type { TenantActor } from '#kernel';
import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ZodObject } from 'zod';
import { refuseUnacceptable, refuseUnreadable } from './content';
import type { Gatekeeper } from './gatekeeper';
import { operationKey, type OperationOptions } from './operation';
import { needsIfMatch, versionOf } from './parameters';
import { Refusal } from './refusal';
import { querySchemaOf } from './routes';
import { isSafe, refuseCrossSite } from './same-origin';
import { refuseUnknownQuery } from './validation.pipe';

/**
 * Stands before every route, in this order: content types, origin, who, what they may do, parameters, precondition.
 * A route without `@Operation` is closed.
 */
export class AccessGuard implements CanActivate {
  private readonly queries = new Map<object, ZodObject | undefined>();

  constructor(
    private readonly gatekeeper: () => Gatekeeper,
    private readonly publicUrl: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const controller = context.getClass<object>();
    const operation = Reflect.getMetadata(operationKey, handler) as OperationOptions | undefined;
    if (operation === undefined) throw new Error(`${controller.name}.${handler.name}: a route needs @Operation`);
    const request = context.switchToHttp().getRequest<FastifyRequest>();

    refuseUnacceptable(request.headers.accept, operation);
    refuseUnreadable(request.method, request.headers['content-type'], operation);
    refuseCrossSite(request, this.publicUrl);
    if (operation.allow !== 'public') await this.admit(request, operation);
    refuseUnknownQuery(request.query as Record<string, unknown>, this.queryOf(controller, handler));
    refuseUnexpectedBody(request.body, operation);
    if (needsIfMatch(controller.prototype as object, handler.name)) versionOf(request.headers['if-match']);
    return true;
  }

  private async admit(request: FastifyRequest, operation: OperationOptions): Promise<void> {
    const actor = await this.gatekeeper().authenticate(request);
    if (actor === null) throw unauthenticated();
    request.actor = actor;
    refuseMissingScope(actor, request.method);
    const { allow } = operation;
    if (allow === 'public' || allow === 'signed-in' || this.gatekeeper().permits(actor, allow)) return;
    throw new Refusal('permission_missing', `This needs the permission ${allow}. Ask an administrator for it.`, {
      params: { permission: allow },
    });
  }

  private queryOf(controller: Type<object>, handler: { readonly name: string }): ZodObject | undefined {
    if (!this.queries.has(handler)) this.queries.set(handler, querySchemaOf(controller, handler.name));
    return this.queries.get(handler);
  }
}

/** 401 with the ways to sign in (RFC 9110, section 11.6.1). */
export function unauthenticated(detail?: string): Refusal {
  return new Refusal('unauthenticated', detail, { headers: { 'www-authenticate': 'Bearer realm="foothold"' } });
}

/** A key with the scope `read` reads; one with `write` changes. */
function refuseMissingScope(actor: TenantActor, method: string): void {
  if (actor.kind !== 'key') return;
  const scope = isSafe(method) ? 'read' : 'write';
  if (actor.scopes.includes(scope)) return;
  throw new Refusal('permission_missing', `This needs an API key with the scope ${scope}.`, { params: { scope } });
}

function refuseUnexpectedBody(body: unknown, operation: OperationOptions): void {
  if (operation.body !== undefined || operation.upload === true || body === undefined || body === null) return;
  if (typeof body === 'object' && Object.keys(body).length === 0) return;
  throw new Refusal('invalid_body', 'This address takes no body.', {
    errors: [{ pointer: '', code: 'unknown_property', detail: 'This address takes no body' }],
  });
}
