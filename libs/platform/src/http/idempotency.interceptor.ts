import type { TenantActor } from '#kernel';
import { SetupError, type Config } from '#platform/config';
import { StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scryptSync } from 'node:crypto';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { sealedFingerprint } from '../database/fingerprint';
import type { IdempotencyKeys, KeptAnswer } from '../database/idempotency-keys';
import { operationKey, type OperationOptions } from './operation';
import { Refusal } from './refusal';
import { uploadContents } from './upload';

const keptHeaders = ['etag', 'location'];

/**
 * `Idempotency-Key` on POST: a repeated request answers with the same status and bytes and `Idempotency-Replayed: true`
 * instead of doing its work again. Only success is kept: a refused request changed nothing, so sending it again may
 * succeed. Keys belong to the caller; a request without a known caller (signing in) is never kept, and neither is the answer
 * of an operation that changes nothing: working it out again is a repetition.
 */
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly sealKey: Buffer;

  constructor(
    private readonly keys: IdempotencyKeys,
    config: Pick<Config, 'secret'>,
  ) {
    this.sealKey = sealKeyOf(config);
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { actor } = request;
    const header = request.headers['idempotency-key'];
    if (request.method !== 'POST' || header === undefined) return next.handle();
    const key = keyOf(header);
    if (actor === undefined) return next.handle();
    const operation = Reflect.getMetadata(operationKey, context.getHandler()) as OperationOptions;
    if (operation.keepsNothing === true) return next.handle();
    const print = await this.requestPrint(request, operation);
    const claim = await this.keys.claim(actor, key, print, operation.idempotencyDays ?? 1);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    switch (claim.outcome) {
      case 'ours':
        return of(await this.perform(actor, { key, since: claim.since }, next, reply, operation));
      case 'in_flight':
        throw new Refusal('idempotency_in_flight', undefined, { headers: { 'retry-after': '1' } });
      case 'answer_lost':
        throw new Refusal('answer_lost');
      case 'other_request':
        throw new Refusal('idempotency_key_reused');
      case 'answered':
        if (operation.showsSecret === true) throw new Refusal('secret_shown_once');
        void reply.header('idempotency-replayed', 'true');
        return of(send(reply, claim.answer));
    }
  }

  /** Contents and address together: the same key with either changed is another request. */
  private async requestPrint(request: FastifyRequest, { upload }: OperationOptions): Promise<string> {
    const contents = upload === true ? await uploadContents(request) : (request.body ?? null);
    return sealedFingerprint(this.sealKey, [request.method, request.url, contents]);
  }

  private async perform(
    actor: TenantActor,
    claim: { readonly key: string; readonly since: string },
    next: CallHandler,
    reply: FastifyReply,
    { showsSecret }: OperationOptions,
  ): Promise<unknown> {
    let value: unknown;
    try {
      value = await this.keys.perform(actor, claim.key, claim.since, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
    } catch (error) {
      await this.keys.release(actor, claim.key, claim.since);
      throw error;
    }
    if (value instanceof StreamableFile) {
      await this.keys.release(actor, claim.key, claim.since);
      return value;
    }
    const answer: KeptAnswer = {
      status: reply.statusCode,
      headers: headersOf(reply),
      body: value === undefined ? '' : JSON.stringify(value),
    };
    const kept = showsSecret === true ? { ...answer, headers: {}, body: '' } : answer;
    await this.keys.keep(actor, claim.key, claim.since, kept);
    return send(reply, answer);
  }
}

/**
 * Bodies hold passwords, and a password is soon guessed from a plain hash. So the hash is keyed, with a key that stands in the
 * settings and never in the database, and that is dear to guess even when the setting was chosen badly.
 */
function sealKeyOf({ secret }: Pick<Config, 'secret'>): Buffer {
  if (secret !== undefined) return scryptSync(secret, 'foothold idempotency', 32);
  throw new SetupError(
    'FOOTHOLD_SECRET: DATABASE_URL holds no password to make it from; set it to at least 32 random characters, the same for every API process.',
  );
}

function keyOf(header: string | string[]): string {
  const key = String(header).trim();
  if (/^[\x21-\x7e][\x20-\x7e]{0,254}$/.test(key)) return key;
  const detail = 'Expected 1 to 255 printable characters, for instance a UUID.';
  throw new Refusal('invalid_parameters', detail, {
    errors: [{ pointer: '?Idempotency-Key', code: 'wrong_format', detail }],
  });
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const present = keptHeaders.filter((name) => reply.hasHeader(name));
  return Object.fromEntries(present.map((name) => [name, String(reply.getHeader(name))]));
}

function send(reply: FastifyReply, answer: KeptAnswer): string | undefined {
  void reply.status(answer.status).headers(answer.headers);
  if (answer.body === '') return undefined;
  void reply.header('content-type', 'application/json; charset=utf-8');
  return answer.body;
}
