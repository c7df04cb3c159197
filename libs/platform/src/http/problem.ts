import { DomainError, type FieldProblem, type RefusalKind } from '#kernel';
import { describedProblems } from '#platform/contract';
import { HttpException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import { ZodError } from 'zod';
import { platformProblems, type PlatformProblem } from './platform-problems';
import { Refusal } from './refusal';
import { fieldProblems } from './zod-problems';

/** The status of each kind of refusal by a rule of the business. */
export const statusOfKind: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  limit: 429,
};

/** One wrong value: a place in the body or the name of a parameter, and a stable code. */
interface WrongValue {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
}

/** A problem by RFC 9457, as it is sent. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly errors?: readonly WrongValue[];
}

/** What to answer, and whether the error is one of ours that must be logged. */
export interface ProblemAnswer {
  readonly body: ProblemBody;
  readonly headers: Readonly<Record<string, string>>;
  readonly unexpected: boolean;
}

interface Core {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly errors?: readonly FieldProblem[];
}

/** Turns any error into the problem to answer. What nobody foresaw becomes 500 and says nothing but the id. */
export function problemOf(error: unknown, requestId: string, publicUrl: string): ProblemAnswer {
  const { headers = {}, errors = [], params = {}, ...core } = coreOf(error);
  const body: ProblemBody = {
    type: `${publicUrl}/problems/${core.code}`,
    title: core.title,
    status: core.status,
    detail: core.detail,
    instance: `urn:request:${requestId}`,
    code: core.code,
    requestId,
    ...(Object.keys(params).length > 0 && { params }),
    ...(errors.length > 0 && { errors: errors.slice(0, 100).map(wrongValue) }),
  };
  return { body, headers, unexpected: core.status >= 500 };
}

function coreOf(error: unknown): Core {
  if (error instanceof Refusal) return platformCore(error.problem, error.detail, error.extra);
  if (error instanceof DomainError) return domainCore(error);
  if (error instanceof ZodValidationException) return zodCore(error);
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown }).statusCode;
  return platformCore(platformProblemOf(error, Number(status)));
}

function domainCore(error: DomainError): Core {
  // A query parameter that breaks a rule is a bad parameter, like one that breaks its schema.
  const aboutQuery = error.problems.length > 0 && error.problems.every(({ pointer }) => pointer.startsWith('?'));
  const status = error.kind === 'invalid' && aboutQuery ? 400 : statusOfKind[error.kind];
  return {
    code: error.code,
    status,
    title: describedProblems().get(error.code)?.meaning ?? titles[error.kind],
    detail: error.detail,
    params: error.params,
    errors: error.problems,
    headers: headersOf(error),
  };
}

function headersOf({ kind, params }: DomainError): Record<string, string> {
  if (kind === 'unauthenticated') return { 'www-authenticate': 'Bearer realm="foothold"' };
  if (kind === 'limit') return { 'retry-after': String(params['retryAfterSeconds'] ?? 60) };
  return {};
}

function zodCore(exception: ZodValidationException): Core {
  const error = exception.getZodError();
  const errors = error instanceof ZodError ? fieldProblems(error) : [];
  return platformCore('invalid_body', undefined, { errors });
}

function platformCore(problem: PlatformProblem, detail?: string, extra: Refusal['extra'] = {}): Core {
  const words = platformProblems[problem];
  return {
    code: `platform.${problem}`,
    status: words.status,
    title: words.title,
    detail: detail ?? words.detail,
    ...extra,
  };
}

const byStatus: Readonly<Record<number, PlatformProblem>> = {
  401: 'unauthenticated',
  403: 'permission_missing',
  404: 'route_not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'too_large',
  415: 'unsupported_media_type',
  422: 'invalid_body',
  503: 'unavailable',
};

/** Errors of the HTTP server itself. */
function platformProblemOf(error: unknown, status: number): PlatformProblem {
  const { code, name } = error as { code?: string; name?: string };
  if (status === 400 && (name === 'SyntaxError' || code?.includes('JSON') === true)) return 'malformed_json';
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'malformed_request' : 'unexpected');
}

const titles: Readonly<Record<RefusalKind, string>> = {
  invalid: 'Not valid',
  unauthenticated: 'Not signed in',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'In conflict with what is there',
  stale: 'Changed by somebody else meanwhile',
  limit: 'Too many requests',
};

function wrongValue({ pointer, code, detail }: FieldProblem): WrongValue {
  if (pointer.startsWith('?')) return { parameter: pointer.slice(1), code, detail };
  if (pointer.startsWith('{')) return { parameter: pointer.slice(1, -1), code, detail };
  return { pointer, code, detail };
}
