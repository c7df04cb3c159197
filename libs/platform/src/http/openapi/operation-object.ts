import { describedProblems, type ProblemWords } from '#platform/contract';
import { z, type ZodObject, type ZodType } from 'zod';
import { readableTypes } from '../content';
import { type Dto, eventsType } from '../operation';
import { statusOfKind } from '../problem';
import type { Route } from '../routes';
import { isSafe } from '../same-origin';
import type { SchemaComponents } from './components';
import { problemExample, problemResponse, responseOfStatus } from './shared';
import type { ApiContent, ApiOperation, ApiParameter, ApiResponse, JsonSchema } from './types';

type Headers = NonNullable<ApiResponse['headers']>;

const requestIdHeader: Headers = { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } };
const etagHeader: Headers = { ETag: { $ref: '#/components/headers/ETag' } };

/** The document's entry of one route. */
export function operationOf(route: Route, components: SchemaComponents): ApiOperation {
  const { operation } = route;
  const parameters = parametersOf(route, components);
  const requestBody = requestBodyOf(route, components);
  const { allow } = operation;
  const permission = allow === 'public' || allow === 'signed-in' ? undefined : allow;
  return {
    operationId: operation.id,
    summary: operation.summary,
    description:
      permission === undefined
        ? operation.description
        : `${operation.description}\n\nNeeds the permission \`${permission}\`.`,
    tags: [operation.tag],
    security: allow === 'public' ? [] : [{ session: [] }, { apiKey: [] }],
    ...(permission !== undefined && { 'x-permission': permission }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody !== undefined && { requestBody }),
    responses: { ...success(route, components), ...refusals(route) },
  };
}

function parametersOf(route: Route, components: SchemaComponents): ApiParameter[] {
  const path = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]): ApiParameter => {
    const schema = route.pathParameters.find((parameter) => parameter.name === name)?.schema as ZodType;
    return { ...parameter(name as string, 'path', schema, components), required: true };
  });
  const query = Object.entries(route.query?.shape ?? {}).map(([name, schema]) =>
    queryParameter(name, schema as ZodType, route, components),
  );
  const shared = [
    ...(route.method === 'get' && route.operation.returns !== undefined ? ['IfNoneMatch'] : []),
    ...(route.ifMatch ? ['IfMatch'] : []),
    ...(route.method === 'post' ? ['IdempotencyKey'] : []),
    ...(route.operation.file?.contentType === eventsType ? ['LastEventId'] : []),
  ];
  return [...path, ...query, ...shared.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}

function parameter(name: string, place: 'path' | 'query', schema: ZodType, components: SchemaComponents): ApiParameter {
  // What a parameter means is its parsed form: a number, not the digits it arrives as.
  const { description, ...rest } = components.use(schema, 'output');
  return { name, in: place, description: description ?? described(schema), schema: rest };
}

function queryParameter(name: string, schema: ZodType, route: Route, components: SchemaComponents): ApiParameter {
  const query = z.toJSONSchema(route.query as ZodObject, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const entry = parameter(name, 'query', schema, components);
  const list = entry.schema?.type === 'array' ? { style: 'form', explode: false } : {};
  return { ...entry, required: query.required?.includes(name) ?? false, ...list };
}

/** The description of a schema under its wrappers. */
function described(schema: ZodType): string {
  if (schema.description !== undefined) return schema.description;
  const inner = (schema as { def?: { innerType?: ZodType } }).def?.innerType;
  return inner === undefined ? '' : described(inner);
}

function requestBodyOf(route: Route, components: SchemaComponents): ApiOperation['requestBody'] {
  const { operation } = route;
  if (operation.upload === true) {
    return { required: true, content: { 'multipart/form-data': uploadContent(route, components) } };
  }
  if (operation.body === undefined) return undefined;
  const schema = components.reference(operation.body, 'input');
  const example = operation.bodyExample ?? ownExample(operation.body);
  const content: ApiContent = { schema, ...(example !== undefined && { example }) };
  const types = readableTypes(route.method, operation);
  const required = !operation.body.schema.safeParse(undefined).success;
  return { required, content: Object.fromEntries(types.map((type) => [type, content])) };
}

function ownExample(dto: Dto): unknown {
  return (dto.schema.meta()?.['examples'] as unknown[] | undefined)?.[0];
}

function uploadContent(route: Route, components: SchemaComponents): ApiContent {
  const fields: JsonSchema = route.uploadFields === undefined ? {} : components.use(route.uploadFields.schema, 'input');
  const file: JsonSchema = {
    type: 'string',
    contentMediaType: 'application/octet-stream',
    description: 'The file, up to 50 MB, as the last part.',
  };
  const schema: JsonSchema = {
    type: 'object',
    properties: { ...fields.properties, file },
    required: [...(fields.required ?? []), 'file'],
    additionalProperties: false,
  };
  const example = route.operation.bodyExample;
  return { schema, ...(example !== undefined && { example }) };
}

function success(route: Route, components: SchemaComponents): Record<string, ApiResponse> {
  const { operation, method } = route;
  const replayed: Headers =
    method === 'post' ? { 'Idempotency-Replayed': { $ref: '#/components/headers/Idempotency-Replayed' } } : {};
  if (operation.file !== undefined) {
    const { contentType, description } = operation.file;
    const content = {
      [contentType]: {
        schema: { type: 'string', description },
        ...(operation.example !== undefined && { example: operation.example }),
      },
    };
    return { [operation.status ?? 200]: { description, headers: requestIdHeader, content } };
  }
  if (operation.returns === undefined) {
    return { [operation.status ?? 204]: { description: 'Done.', headers: { ...requestIdHeader, ...replayed } } };
  }
  const schema = components.reference(operation.returns, 'output');
  const example = operation.example ?? ownExample(operation.returns);
  const link: Headers = isList(operation.returns) ? { Link: { $ref: '#/components/headers/Link' } } : {};
  const answer: ApiResponse = {
    description: method === 'post' ? 'Done; this is the result.' : 'The answer.',
    headers: { ...requestIdHeader, ...etagHeader, ...replayed, ...link },
    content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
  };
  const unchanged: ApiResponse = {
    description: 'Unchanged since `If-None-Match`; no body.',
    headers: { ...requestIdHeader, ...etagHeader },
  };
  return {
    [operation.status ?? (method === 'post' ? 201 : 200)]: answer,
    ...(method === 'get' && { 304: unchanged }),
  };
}

function isList(dto: Dto): boolean {
  const { shape } = dto.schema as unknown as Partial<ZodObject>;
  return shape !== undefined && 'data' in shape && 'page' in shape;
}

function refusals(route: Route): Record<string, ApiResponse> {
  const { operation, method } = route;
  const own = ownProblems(route);
  const hasBody = operation.body !== undefined || operation.upload === true;
  const statuses = new Set([
    400,
    406,
    ...(operation.allow === 'public' ? [] : [401, 403]),
    ...(isSafe(method) ? [] : [403, 415, 413]),
    ...(route.pathParameters.length > 0 ? [404] : []),
    ...(method === 'post' ? [409, 422] : []),
    ...(route.ifMatch ? [412, 428] : []),
    ...(hasBody ? [413, 415, 422] : []),
    ...(isSafe(method) ? [] : [422]),
    ...(operation.unavailable === true ? [503] : []),
    ...own.keys(),
    500,
  ]);
  return Object.fromEntries(
    [...statuses].map((status) => [status, refusal(status, operation.allow === 'public', own.get(status) ?? [])]),
  );
}

function refusal(status: number, isPublic: boolean, codes: readonly (readonly [string, ProblemWords])[]): ApiResponse {
  const name = status === 403 && isPublic ? 'CrossSite' : responseOfStatus[status];
  const reference = { $ref: `#/components/responses/${name}` };
  const [first] = codes;
  if (first === undefined) return reference;
  const lines = codes.map(([code, { meaning }]) => `- \`${code}\`: ${meaning}`);
  const [code, words] = first;
  return problemResponse(
    `Refused, among others for:\n\n${lines.join('\n')}`,
    problemExample(code, status, words.meaning, words.remedy),
  );
}

/** The operation's own problem codes by status. */
function ownProblems({ operation }: Route): Map<number, [string, ProblemWords][]> {
  const described = describedProblems();
  const found = new Map<number, [string, ProblemWords][]>();
  for (const code of operation.problems ?? []) {
    const words = described.get(code);
    if (words === undefined)
      throw new Error(`${operation.id}: explain ${code} with describeProblems in contract/problems.ts`);
    const status = statusOfKind[words.kind];
    found.set(status, [...(found.get(status) ?? []), [code, words]]);
  }
  return found;
}
