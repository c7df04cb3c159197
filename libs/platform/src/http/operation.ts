import { applyDecorators, Header, HttpCode, SetMetadata } from '@nestjs/common';
import type { ZodDto } from 'nestjs-zod/dto';
import type { ZodType } from 'zod';

/** A right, as `lib:verb`: `employers:read`. Identity owns the table of roles and their rights. */
export type Permission = `${string}:${string}`;

/** Who may call: holders of a right, anyone signed in, or everyone. */
export type Allow = Permission | 'signed-in' | 'public';

/** A DTO class made with `createZodDto`. */
export type Dto = ZodDto<ZodType, boolean>;

/** A file answer instead of JSON. */
export interface FileAnswer {
  readonly contentType: string;
  readonly description: string;
}

export const eventsType = 'text/event-stream';

/** The `file` of an operation whose answer is a stream of server-sent events: see `EventStreams`. */
export function eventsAnswer(description: string): FileAnswer {
  return { contentType: eventsType, description };
}

/** All there is to say about a route beside its path and method. */
export interface OperationOptions {
  /** Unique, camelCase, a verb first: `listEmployers`. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly allow: Allow;
  /** The request body. The handler's `@Body()` parameter has the same type. */
  readonly body?: Dto;
  /** The answer's body; left out for 204 and for files. */
  readonly returns?: Dto;
  /** Status of success: 200, or 201 for POST with an answer, or 204 without one, unless said here. */
  readonly status?: number;
  /** An answer that validates against `returns`. */
  readonly example?: unknown;
  /** A body that validates against `body`. */
  readonly bodyExample?: unknown;
  /** Codes of refusals special to this operation, each explained by `describeProblems`. */
  readonly problems?: readonly string[];
  /** How long a repeated `Idempotency-Key` is remembered, in days: 1 unless the operation needs 30 (the contact log). */
  readonly idempotencyDays?: 1 | 30;
  /** The answer shows a secret, this once: it is not kept for repetition, and a repeated `Idempotency-Key` is 409. */
  readonly showsSecret?: boolean;
  /** A POST that works something out and writes nothing down: its answer is not kept for repetition either. */
  readonly keepsNothing?: boolean;
  /** The body is an upload: `multipart/form-data` with one part `file` and the text parts of `body`. */
  readonly upload?: boolean;
  /** Why a PATCH, PUT or DELETE needs no `If-Match`: signing out, for instance. */
  readonly unconditional?: string;
  /** May answer 503 while the service cannot work. */
  readonly unavailable?: boolean;
  /** The answer is a file. */
  readonly file?: FileAnswer;
}

export const operationKey = Symbol('foothold:operation');

/**
 * The one decorator of a route: it feeds the guard, the serialiser and the API document. Put it after `@Get`, `@Post`, …
 *
 * The answer is checked against `returns`: a value or a property outside it is a programming error and answers 500.
 */
export function Operation(options: OperationOptions): MethodDecorator {
  const status = options.status ?? (options.returns === undefined && options.file === undefined ? 204 : undefined);
  const decorators: MethodDecorator[] = [SetMetadata(operationKey, options)];
  if (status !== undefined) decorators.push(HttpCode(status));
  if (options.file?.contentType === eventsType) {
    // A connection that told events is not kept for another request: it could outlive a program that stops.
    decorators.push(Header('connection', 'close'), Header('x-accel-buffering', 'no'));
  }
  return applyDecorators(...decorators);
}
