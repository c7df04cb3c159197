import type { FieldProblem, TenantActor } from '#kernel';
import { id } from '#platform/contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';
import type { Dto } from './operation';
import { Refusal } from './refusal';
import { receiveUpload } from './upload';
import { fieldProblems } from './zod-problems';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard for every route that is not public. */
    actor?: TenantActor;
  }
}

/** A parameter in the address of a route. */
export interface PathParameter {
  readonly name: string;
  readonly schema: ZodType;
}

const ifMatchKey = Symbol('foothold:if-match');
const pathKey = Symbol('foothold:path');
const uploadKey = Symbol('foothold:upload');

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** Who is asking. Only on routes that are not public. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): TenantActor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw new Error('CurrentActor on a public route');
  return actor;
});

const ifMatchParameter = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  versionOf(requestOf(context).headers['if-match']),
);

/**
 * The version the sender last saw, from `If-Match`. Absent is 428, malformed or weak is 412; whether it is stale is for
 * the service to say, by a `DomainError` of kind `stale`.
 */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    if (key !== undefined) Reflect.defineMetadata(ifMatchKey, true, target, key);
    ifMatchParameter()(target, key, index);
  };
}

const pathParameter = createParamDecorator((parameter: PathParameter, context: ExecutionContext) => {
  const { [parameter.name]: value } = requestOf(context).params as Record<string, string>;
  const result = parameter.schema.safeParse(value);
  if (result.success) return result.data;
  const errors: FieldProblem[] = fieldProblems(result.error).map((problem) => ({
    ...problem,
    pointer: `{${parameter.name}}`,
  }));
  throw new Refusal('invalid_parameters', undefined, { errors });
});

/** A parameter in the address, `:code`, by a schema. Outside it is 400. */
export function PathParameter(name: string, schema: ZodType): ParameterDecorator {
  return (target, key, index) => {
    if (key !== undefined) {
      const before = pathParametersOf(target, key);
      Reflect.defineMetadata(pathKey, [{ name, schema }, ...before], target, key);
    }
    pathParameter({ name, schema })(target, key, index);
  };
}

/** The id in the address: `@PathId() id: EmployerId` for `:id`. Not a UUID is 400. */
export function PathId(name = 'id', description = 'The id of the thing the address names.'): ParameterDecorator {
  return PathParameter(name, id<string>(description));
}

const uploadParameter = createParamDecorator((fields: Dto | undefined, context: ExecutionContext) =>
  receiveUpload(requestOf(context), fields?.schema),
);

/**
 * The uploaded file, already in a temporary file that is removed when the answer is sent. `fields` is the DTO of the
 * text parts, which come before the file.
 */
export function ReceivedUpload(fields?: Dto): ParameterDecorator {
  return (target, key, index) => {
    if (key !== undefined && fields !== undefined) Reflect.defineMetadata(uploadKey, fields, target, key);
    uploadParameter(fields)(target, key, index);
  };
}

/** The parameters a handler takes from its address. */
export function pathParametersOf(prototype: object, handler: string | symbol): readonly PathParameter[] {
  return (Reflect.getMetadata(pathKey, prototype, handler) ?? []) as PathParameter[];
}

/** The DTO of the text parts of an upload. */
export function uploadFieldsOf(prototype: object, handler: string): Dto | undefined {
  return Reflect.getMetadata(uploadKey, prototype, handler) as Dto | undefined;
}

/** Whether a handler of a controller prototype has an `@IfMatch()` parameter. */
export function needsIfMatch(prototype: object, handler: string): boolean {
  return Reflect.getMetadata(ifMatchKey, prototype, handler) === true;
}

/** Reads the version out of an `If-Match` header, or refuses. */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new Refusal('precondition_required');
  const match = /^\s*"v(\d{1,9})\.[A-Za-z0-9_-]+"\s*$/.exec(header);
  if (match === null) throw new Refusal('precondition_malformed');
  return Number(match[1]);
}
