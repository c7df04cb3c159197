import { tagDescription } from '#platform/contract';
import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { HttpModule } from '../http.module';
import { routesOf, type Route } from '../routes';
import { SchemaComponents } from './components';
import { operationOf } from './operation-object';
import { Problem, securitySchemes, sharedHeaders, sharedParameters, sharedResponses } from './shared';
import type { ApiDocument, ApiOperation, ApiPath } from './types';

export type { ApiDocument } from './types';

type AnyModule = Type | DynamicModule | Promise<DynamicModule> | ForwardReference;

const description = `The programming interface of Foothold: employers, contacts with them, vacancies, and what suits whom.

- **Signing in.** A session cookie from \`POST /v1/session\`, or an API key as \`Authorization: Bearer <key>\`.
- **Problems** are \`application/problem+json\` (RFC 9457). \`code\` is stable; \`type\` leads to a page with the remedy.
- **Lists** take \`limit\` (1 to 200, default 50), \`cursor\` and \`sort\`, and answer \`data\` and \`page\`.
- **Changes** need \`If-Match\` with the \`ETag\` last seen. PATCH is JSON Merge Patch (RFC 7396): null clears, absent leaves.
- **Repeating a POST** is safe with an \`Idempotency-Key\`: kept for 24 hours, for entries of the contact log 30 days, per
  caller. \`POST /v1/session\` accepts the header and keeps nothing, because nobody is known yet.
- **Ids** may be made by the sender: a UUIDv7 in \`id\`. The same id and body creates once; another body is 409.
- **Lists of values** (\`x-extensible-enum\`) may grow, and answers may gain properties: accept what you do not know.
- **Formats**: moments by RFC 3339 with offset, days as YYYY-MM-DD, in the service's own time zone.
- **Tracing**: send \`X-Request-Id\` or \`traceparent\`; the answer, the log and the audit carry the same id.`;

/**
 * The OpenAPI 3.1 document of the routes of some modules, from the same schemas that validate. Nothing is started and no
 * database is needed: only decorators are read.
 */
export function buildDocument(modules: readonly AnyModule[]): ApiDocument {
  const routes = controllersOf([HttpModule, ...modules]).flatMap(routesOf);
  routes.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  const components = new SchemaComponents();
  for (const { operation } of routes) {
    for (const dto of [operation.body, operation.returns]) if (dto !== undefined) components.register(dto);
  }
  for (const { operation } of routes) if (operation.returns !== undefined) components.registerItems(operation.returns);
  const problem = components.use(Problem, 'output');
  const paths = components.settle(withReferences(routes, components));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Foothold API',
      version: '1.0.0',
      summary: 'Employer engagement and job matching for Individual Placement and Support services',
      description,
      contact: { name: 'Whoever runs this service' },
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'The service that serves this document.' }],
    tags: tagsOf(routes),
    paths,
    components: {
      schemas: sorted({ ...components.schemas(), Problem: problem }),
      responses: used('responses', sharedResponses(), paths),
      parameters: used('parameters', sharedParameters, paths),
      headers: sharedHeaders,
      securitySchemes,
    },
  };
}

function withReferences(routes: readonly Route[], components: SchemaComponents): Record<string, ApiPath> {
  const paths: Record<string, Partial<Record<Route['method'], ApiOperation>>> = {};
  for (const route of routes) {
    const path = (paths[route.path] ??= {});
    if (path[route.method] !== undefined) throw new Error(`${route.method} ${route.path} is declared twice`);
    path[route.method] = operationOf(route, components);
  }
  return paths;
}

/** Every controller of some modules and of those they import, each once. */
export function controllersOf(modules: readonly AnyModule[]): Type[] {
  const seen = new Set<unknown>();
  const found = new Set<Type>();
  const visit = (module: AnyModule) => {
    if (seen.has(module) || module === undefined || module instanceof Promise || 'forwardRef' in module) return;
    seen.add(module);
    const type = 'module' in module ? module.module : module;
    const listed = (key: string) => [
      ...((Reflect.getMetadata(key, type) ?? []) as unknown[]),
      ...('module' in module ? (((module as unknown as Record<string, unknown>)[key] ?? []) as unknown[]) : []),
    ];
    for (const controller of listed(MODULE_METADATA.CONTROLLERS)) found.add(controller as Type);
    for (const imported of listed(MODULE_METADATA.IMPORTS)) visit(imported as AnyModule);
  };
  modules.forEach(visit);
  return [...found];
}

function tagsOf(routes: readonly Route[]): ApiDocument['tags'] {
  const names = [...new Set(routes.map(({ operation }) => operation.tag))].sort((left, right) =>
    left.toLowerCase() < right.toLowerCase() ? -1 : 1,
  );
  return names.map((name) => ({ name, description: tagDescription(name) }));
}

/** Only the shared pieces that some operation refers to. */
function used<Piece>(kind: string, pieces: Readonly<Record<string, Piece>>, paths: unknown): Record<string, Piece> {
  const text = JSON.stringify(paths);
  return Object.fromEntries(Object.entries(pieces).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)));
}

function sorted<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1)));
}
