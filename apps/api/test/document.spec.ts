import { pointed, schemaValidator } from '#platform/testing';
import {
  explainedProblems,
  type ApiContent,
  type ApiDocument,
  type ApiOperation,
  type JsonSchema,
} from '#platform/http';
import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderDocument } from '../src/openapi';

const file = path.resolve(__dirname, '../openapi.json');
const text = readFileSync(file, 'utf8');
const document = JSON.parse(text) as ApiDocument;

interface Listed {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

const operations: Listed[] = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${address}`,
    method,
    path: address,
    operation,
  })),
);

/** Every schema of the document with the place it stands at. */
function schemasOf(value: unknown, place: string): { place: string; schema: JsonSchema }[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => schemasOf(item, `${place}/${index}`));
  if ('in' in value && 'schema' in value) {
    // What a parameter says about itself is said about its schema.
    const { schema, description } = value as { schema: JsonSchema; description?: string };
    return schemasOf({ description, ...schema }, `${place}/schema`);
  }
  const own = isSchema(value) ? [{ place, schema: value }] : [];
  const inner = Object.entries(value).filter(([key]) => !['example', 'examples', 'default', 'enum'].includes(key));
  return [...own, ...inner.flatMap(([key, child]) => schemasOf(child, `${place}/${key}`))];
}

const isSchema = (value: object): value is JsonSchema =>
  'properties' in value || ('type' in value && !('in' in value)) || 'anyOf' in value || 'enum' in value;

/** What a schema says about itself, or what the schema says that it refers to. */
function meaningOf({ description, $ref }: JsonSchema): string {
  const target = document.components.schemas[$ref?.split('/').at(-1) ?? ''];
  return description ?? target?.description ?? '';
}

const ajv = schemaValidator(document);

const allSchemas = schemasOf({ paths: document.paths, components: { schemas: document.components.schemas } }, '#');

function contentsOf({ operation }: Listed): { place: string; content: ApiContent }[] {
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, content]) => ({
    place: `request ${type}`,
    content,
  }));
  const answers = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(response.content ?? {}).map(([type, content]) => ({ place: `${status} ${type}`, content })),
  );
  return [...bodies, ...answers];
}

/** `spectral:oas` with every rule but one: whom to ask is for whoever runs the service. */
async function spectralSays(json: string): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset({
    extends: [[oas, 'all']],
    rules: { 'contact-properties': 'off' },
  } as unknown as RulesetDefinition);
  const found = await spectral.run(json);
  return found.map(({ code, message, path: at }) => `${code}: ${message} at ${at.join('/')}`);
}

async function redoclySays(json: string): Promise<string[]> {
  const found = await lintDocument({
    document: makeDocumentFromString(json, file),
    config: await createConfig({ extends: ['recommended'] }),
    externalRefResolver: new BaseResolver(),
  });
  return found.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer}`);
}

describe('the API document', () => {
  it('is what the code says', () => {
    expect(renderDocument() === text).toBe(true);
  });

  it('has no error and no warning under Spectral', async () => {
    expect(await spectralSays(text)).toEqual([]);
  });

  it('has no error and no warning under Redocly', async () => {
    expect(await redoclySays(text)).toEqual([]);
  });

  it('would not be let off: both complain about a document that says nothing', async () => {
    const bare = JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: { '/x': { get: {} } } });
    expect((await spectralSays(bare)).length).toBeGreaterThan(3);
    expect((await redoclySays(bare)).length).toBeGreaterThan(3);
  });

  it('names each operation once, in camelCase', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]+$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(operations)('says what is needed about $name', ({ operation }) => {
    const tags = document.tags.map(({ name }) => name);
    expect(operation.summary).toMatch(/^[A-Z].{4,80}$/);
    expect(operation.description.length).toBeGreaterThan(10);
    expect(operation.tags).toHaveLength(1);
    expect(tags).toContain(operation.tags[0]);
    expect(operation.security).toBeDefined();
    expect(Object.keys(operation.responses).some((status) => status.startsWith('4'))).toBe(true);
    for (const parameter of operation.parameters ?? []) {
      if (parameter.$ref === undefined)
        expect(parameter).toMatchObject({ description: expect.stringMatching(/\w{3}/) });
    }
  });

  it.each(operations)('shows an example of each body of $name', (listed) => {
    const missing = contentsOf(listed)
      .filter(({ place, content }) => content.example === undefined && !place.includes('multipart'))
      .map(({ place }) => place);
    expect(missing).toEqual([]);
  });

  it.each(operations)('has valid examples for $name', (listed) => {
    for (const { content } of contentsOf(listed)) {
      if (content.example === undefined) continue;
      const validate = ajv.compile(pointed(content.schema));
      validate(content.example);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('has valid examples in its schemas', () => {
    for (const { schema } of allSchemas) {
      for (const value of schema.examples ?? []) {
        const validate = ajv.compile(pointed(schema));
        validate(value);
        expect(validate.errors ?? []).toEqual([]);
      }
    }
  });

  it('describes every property', () => {
    const bare = allSchemas.flatMap(({ place, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => meaningOf(property).trim() === '')
        .map(([name]) => `${place}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('explains every value of every list and leaves the list open for readers', () => {
    const lists = allSchemas.filter(({ schema }) => schema.enum !== undefined);
    const wrong = lists.filter(({ schema }) => {
      const values = (schema.enum ?? []).filter((value) => value !== null);
      const explained = values.every((value) => schema.description?.includes(`\`${value as string}\`: `));
      return !explained || JSON.stringify(schema['x-extensible-enum']) !== JSON.stringify(values);
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('says null by type and never by a keyword of its own', () => {
    expect(allSchemas.filter(({ schema }) => 'nullable' in schema).map(({ place }) => place)).toEqual([]);
  });

  it('lets answers grow: no schema that is only read refuses unknown properties', () => {
    const answers = operations.flatMap((listed) =>
      Object.values(listed.operation.responses).flatMap((response) => Object.values(response.content ?? {})),
    );
    const names = answers.map(({ schema }) => schema.$ref?.split('/').at(-1)).filter((name) => name !== undefined);
    const closed = names.filter((name) => document.components.schemas[name]?.additionalProperties === false);
    expect(closed).toEqual([]);
  });

  it('has one contract for all lists', () => {
    const lists = operations.filter(({ operation }) => {
      const name = operation.responses['200']?.content?.['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
      const schema = document.components.schemas[name];
      return schema?.properties?.['data'] !== undefined && operation.parameters?.some(({ name: n }) => n === 'cursor');
    });
    expect(lists.length).toBeGreaterThan(3);
    for (const { operation } of lists) {
      const limit = operation.parameters?.find(({ name }) => name === 'limit');
      expect(limit?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
      expect(operation.responses['200']?.headers).toHaveProperty('Link');
    }
  });

  it('asks every change of an existing thing for If-Match, and offers every POST an Idempotency-Key', () => {
    const needs = (listed: Listed, name: string) =>
      listed.operation.parameters?.some(({ $ref }) => $ref === `#/components/parameters/${name}`) === true;
    const changes = operations.filter(({ method }) => ['patch', 'put', 'delete'].includes(method));
    const unconditional = changes.filter((listed) => !needs(listed, 'IfMatch')).map(({ name }) => name);
    expect(unconditional).toEqual(['DELETE /v1/session']);
    const posts = operations.filter(({ method }) => method === 'post');
    expect(posts.filter((listed) => !needs(listed, 'IdempotencyKey')).map(({ name }) => name)).toEqual([]);
  });

  it('gives every problem code a meaning and a remedy', () => {
    const explained = explainedProblems();
    for (const { meaning, remedy } of explained) {
      expect(meaning.length).toBeGreaterThan(5);
      expect(remedy.length).toBeGreaterThan(10);
    }
    const codes = explained.map(({ code }) => code);
    expect(codes.filter((code) => !/^[a-z_-]+\.[a-z_]+$/.test(code))).toEqual([]);
    const examples = [...text.matchAll(/"code": "([a-z_-]+\.[a-z_]+)"/g)].map((match) => match[1]);
    expect(examples.filter((code) => !codes.includes(code as string))).toEqual([]);
  });
});
