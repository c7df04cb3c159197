import type { ApiDocument, ApiOperation, JsonSchema } from '#platform/http';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** An answer to be judged. */
export interface JudgedAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Holds every answer of a test against the API document. */
export class ResponseValidator {
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly patterns: readonly { readonly path: string; readonly pattern: RegExp }[];

  constructor(private readonly document: ApiDocument) {
    this.ajv = schemaValidator(document);
    this.patterns = Object.keys(document.paths).map((path) => ({
      path,
      pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    }));
  }

  /** Throws when an answer is not what the document promises. */
  check(answer: JudgedAnswer): void {
    const where = `${answer.method.toUpperCase()} ${answer.url.split('?')[0]} answered ${answer.status}`;
    const problem = answer.contentType.startsWith('application/problem+json');
    if (answer.status >= 400 && !problem) throw new Error(`${where}: a refusal must be application/problem+json`);
    if (problem) this.checkProblem(answer, where);
    const operation = this.operationOf(answer);
    if (operation === undefined) return;
    const listed = operation.responses[String(answer.status)];
    if (listed === undefined) throw new Error(`${where}: the document of ${operation.operationId} has no such status`);
    if (problem) return;
    const content = listed.content?.['application/json'];
    if (content !== undefined) this.checkBody(content.schema, answer.body, `${where} (${operation.operationId})`);
    else if (listed.content === undefined && answer.body !== undefined) throw new Error(`${where}: expected no body`);
  }

  private checkProblem({ body, status, headers }: JudgedAnswer, where: string): void {
    this.checkBody({ $ref: '#/components/schemas/Problem' }, body, where);
    const problem = body as { status: number; requestId: string };
    if (problem.status !== status) throw new Error(`${where}: the problem says ${problem.status}`);
    if (problem.requestId !== headers['x-request-id']) throw new Error(`${where}: the request ids differ`);
  }

  private operationOf({ method, url }: JudgedAnswer): ApiOperation | undefined {
    const [path = ''] = url.split('?');
    const exact = this.document.paths[path];
    const found = exact ?? this.document.paths[this.patterns.find(({ pattern }) => pattern.test(path))?.path ?? ''];
    return found?.[method.toLowerCase() as 'get'];
  }

  private checkBody(schema: JsonSchema, body: unknown, where: string): void {
    const key = JSON.stringify(schema);
    const validate = this.compiled.get(key) ?? this.ajv.compile(pointed(schema));
    this.compiled.set(key, validate);
    if (validate(body)) return;
    const errors = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    throw new Error(`${where}, which breaks its schema:\n${errors.join('\n')}`);
  }
}

/**
 * A validator that knows the schemas of a document. Towards readers the schemas are open to new properties; a test wants
 * to hear of any the document does not name.
 */
export function schemaValidator(document: ApiDocument): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const schemas = JSON.parse(JSON.stringify(document.components.schemas), (_key, value: unknown) => {
    if (value === null || typeof value !== 'object') return value;
    const { properties, additionalProperties } = value as JsonSchema;
    const closes = properties !== undefined && additionalProperties === undefined;
    return closes ? { ...value, additionalProperties: false } : value;
  }) as Record<string, JsonSchema>;
  ajv.addSchema({ $id: 'foothold:document', components: { schemas } });
  return ajv;
}

/** References point into the document, wherever the schema itself stands. */
export function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/schemas/', '"foothold:document#/components/schemas/'),
  ) as JsonSchema;
}
