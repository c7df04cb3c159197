import { z } from 'zod';
import { platformProblems, type PlatformProblem } from '../platform-problems';
import { sessionCookie } from '../session-cookie';
import type { ApiHeader, ApiParameter, ApiResponse, JsonSchema } from './types';

/** A problem by RFC 9457, as every refusal answers. */
export const Problem = z
  .object({
    type: z.url().describe('Address of a page that explains this kind of problem and what to do about it.'),
    title: z.string().describe('The kind of problem in a few words.'),
    status: z.int().min(400).max(599).describe('The HTTP status of this answer.'),
    detail: z.string().describe('What was wrong with this request, and the remedy.'),
    instance: z.string().describe('Names this one occurrence: `urn:request:` and the request id.'),
    code: z
      .string()
      .regex(/^[a-z_-]+\.[a-z_]+$/)
      .describe('Stable code of the kind of problem, for programs. Later versions may add codes.'),
    requestId: z.string().describe('The id of the request, also in `X-Request-Id`, the log and the audit.'),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .describe('Ids and numbers the problem is about.')
      .optional(),
    errors: z
      .array(
        z
          .object({
            pointer: z.string().describe('JSON Pointer (RFC 6901) to the wrong value in the body.').optional(),
            parameter: z.string().describe('Name of the wrong query, path or header parameter.').optional(),
            code: z.string().describe('Stable code of what is wrong with the value.'),
            detail: z.string().describe('What is wrong with the value. Never repeats it.'),
          })
          .describe('One wrong value.'),
      )
      .describe('The wrong values, when the request can be mended value by value.')
      .optional(),
  })
  .describe('A problem by RFC 9457. Readers must accept members they do not know.');

/** The answers that many operations share: component name, the problem it shows, and when it comes. */
const shared: readonly (readonly [name: string, problem: PlatformProblem, description: string])[] = [
  ['BadRequest', 'invalid_parameters', 'A parameter is wrong or unknown, or the body is not JSON.'],
  ['Unauthenticated', 'unauthenticated', 'Nobody is signed in, or the key is unknown, expired or revoked.'],
  ['Forbidden', 'permission_missing', 'The account or key lacks the permission, which the problem names.'],
  ['CrossSite', 'cross_site', 'The request came from a page of another site.'],
  ['NotFound', 'route_not_found', 'There is no such thing, or it is not yours to see.'],
  ['NotAcceptable', 'not_acceptable', 'The answer has none of the content types in `Accept`.'],
  ['Conflict', 'idempotency_in_flight', 'In conflict with what is there, or a request with this key still runs.'],
  ['Stale', 'precondition_malformed', 'Somebody else changed it meanwhile. `ETag` carries the current version.'],
  ['TooLarge', 'too_large', 'The body is larger than this address accepts.'],
  ['UnsupportedMediaType', 'unsupported_media_type', 'The body has a content type this address does not read.'],
  ['Unprocessable', 'invalid_body', 'The body can be read but breaks a rule; `errors` says where.'],
  ['PreconditionRequired', 'precondition_required', '`If-Match` is missing.'],
  ['TooManyRequests', 'unavailable', 'Too many requests; `Retry-After` says when to try again.'],
  ['Unexpected', 'unexpected', 'The fault is on our side. The body tells only the request id.'],
  ['Unavailable', 'unavailable', 'The service cannot work at the moment.'],
];

const challenge: ApiHeader = { description: 'How to sign in (RFC 9110).', schema: { type: 'string' } };
const etag = { $ref: '#/components/headers/ETag' };
const retry: ApiHeader = { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } };

const extraHeaders: Readonly<Record<string, ApiResponse['headers']>> = {
  Unauthenticated: { 'WWW-Authenticate': challenge },
  Stale: { ETag: etag },
  TooManyRequests: { 'Retry-After': retry },
};

const requestId = '01936d3a-6c00-7000-8000-00000000aaaa';

/** An example of a problem answer. */
export function problemExample(code: string, status: number, title: string, detail: string): unknown {
  return {
    type: `https://foothold.example.org/problems/${code}`,
    title,
    status,
    detail,
    instance: `urn:request:${requestId}`,
    code,
    requestId,
  };
}

/** The shared answers of the document. */
export function sharedResponses(): Record<string, ApiResponse> {
  return Object.fromEntries(
    shared.map(([name, problem, description]) => {
      const words = platformProblems[problem];
      const status = name === 'TooManyRequests' ? 429 : words.status;
      const example = problemExample(`platform.${problem}`, status, words.title, words.detail);
      return [name, problemResponse(description, example, extraHeaders[name])];
    }),
  );
}

/** An answer that is a problem. */
export function problemResponse(
  description: string,
  example: unknown,
  headers: ApiResponse['headers'] = {},
): ApiResponse {
  const schema: JsonSchema = { $ref: '#/components/schemas/Problem' };
  return {
    description,
    headers: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' }, ...headers },
    content: { 'application/problem+json': { schema, example } },
  };
}

/** The headers of answers that the document explains once. */
export const sharedHeaders: Readonly<Record<string, ApiHeader>> = {
  'X-Request-Id': {
    description: 'The id of the request: the one sent, the trace id of `traceparent`, or a new one.',
    schema: { type: 'string' },
  },
  ETag: {
    description: 'Strong validator of the answer. Send it in `If-None-Match` to read again, in `If-Match` to change.',
    schema: { type: 'string' },
  },
  Link: { description: 'The next page, as `rel="next"` (RFC 8288); absent on the last.', schema: { type: 'string' } },
  'Idempotency-Replayed': {
    description: '`true` when this is the kept answer of an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string', const: 'true' },
  },
};

/** The parameters that the document explains once. */
export const sharedParameters: Readonly<Record<string, ApiParameter>> = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The `ETag` of the answer the change is based on. Missing is 428, out of date 412.',
    schema: { type: 'string', pattern: '^"v[0-9]+\\.[A-Za-z0-9_-]+"$' },
    example: '"v3.dGhlIGhhc2gK"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.',
    schema: { type: 'string' },
    example: '"v3.dGhlIGhhc2gK"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, ' +
      'another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '01936d3a-6c00-7000-8000-00000000bbbb',
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description:
      'The `id` of the last event that was read, when connecting anew; a browser sends it by itself. One that is not known does no harm.',
    schema: { type: 'string' },
    example: 'mlS6oIo9yOm6kdTt',
  },
};

/** How to sign in. */
export const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description:
      'The cookie of `POST /v1/session`: HttpOnly, SameSite=Lax. Changes must come from a page of this service: ' +
      'a browser’s `Origin` or `Sec-Fetch-Site` from elsewhere is 403.',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key as `Authorization: Bearer <key>`. Reading needs the scope `read`, changing `write`.',
  },
} as const;

/** The document's address of a shared answer, by status. */
export const responseOfStatus: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthenticated',
  403: 'Forbidden',
  404: 'NotFound',
  406: 'NotAcceptable',
  409: 'Conflict',
  412: 'Stale',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
  422: 'Unprocessable',
  428: 'PreconditionRequired',
  429: 'TooManyRequests',
  500: 'Unexpected',
  503: 'Unavailable',
};
