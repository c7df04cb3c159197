import { nameOf } from '#platform/contract';
import { isDeepStrictEqual } from 'node:util';
import { globalRegistry, z, type ZodType } from 'zod';
import type { Dto } from '../operation';
import type { JsonSchema } from './types';

type Direction = 'input' | 'output';

const readableFormats = new Set(['uuid', 'date', 'date-time', 'email', 'uri']);

/**
 * Collects the schemas of a document. A schema with a name of its own stands once under `components` and is referred to
 * everywhere else. A named schema that looks different when sent and when read is `<Name>Input` when sent.
 */
export class SchemaComponents {
  private readonly dtoNames = new Map<object, string>();
  private readonly seen: Record<Direction, Map<string, JsonSchema>> = { input: new Map(), output: new Map() };

  /** Makes the class name of a DTO, without its ending, the name of its schema. */
  register(dto: Dto): void {
    if (nameOf(dto.schema) === undefined) this.dtoNames.set(dto.schema, dto.name.replace(/Dto$/, ''));
  }

  /** Names what a list consists of after the list, where nothing else names it: `EmployerPage` holds `EmployerListItem`. */
  registerItems(dto: Dto): void {
    const { shape } = dto.schema as unknown as { shape?: Readonly<Record<string, unknown>> };
    const item = (shape?.['data'] as { element?: ZodType } | undefined)?.element;
    const name = this.dtoNames.get(dto.schema);
    if (item === undefined || name?.endsWith('Page') !== true || nameOf(item) !== undefined) return;
    if (!this.dtoNames.has(item)) this.dtoNames.set(item, name.replace(/Page$/, 'ListItem'));
  }

  /** A reference to the named schema of a DTO. */
  reference(dto: Dto, direction: Direction): JsonSchema {
    const name = nameOf(dto.schema) ?? this.dtoNames.get(dto.schema);
    // Wrapped, the schema is a part of something, so it is taken out under its name like any other part.
    this.use(z.array(dto.schema), direction);
    return { $ref: `${direction}:${name}` };
  }

  /** A schema as it stands in a body. `output` is what we answer: open to properties that later versions add. */
  use(schema: ZodType, direction: Direction): JsonSchema {
    const {
      $defs,
      $schema: _dialect,
      ...root
    } = this.convert(schema, direction) as JsonSchema & {
      $defs?: Record<string, JsonSchema>;
    };
    for (const [name, definition] of Object.entries($defs ?? {})) this.add(name, definition, direction);
    return tidy(root, direction);
  }

  /** All named schemas in the order of their names; call it after every `use`, then `settle` the paths. */
  schemas(): Record<string, JsonSchema> {
    const named: [string, JsonSchema][] = [...this.seen.output];
    for (const [name, schema] of this.seen.input) {
      if (!this.differs(name)) {
        if (!this.seen.output.has(name)) named.push([name, schema]);
      } else named.push([`${name}Input`, schema]);
    }
    const all = named.map(([name, schema]) => [name, this.settle(schema)] as const);
    return Object.fromEntries(all.sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** Turns the references of a piece of the document into final ones. */
  settle<Piece>(piece: Piece): Piece {
    return JSON.parse(
      JSON.stringify(piece, (key, value: unknown) => {
        if (key !== '$ref' || typeof value !== 'string') return value;
        const reference = /^(input|output):(.+)$/.exec(value);
        if (reference === null) return value;
        const [, direction, name] = reference as unknown as [string, Direction, string];
        const own = direction === 'input' && this.differs(name) ? `${name}Input` : name;
        return `#/components/schemas/${own}`;
      }),
    ) as Piece;
  }

  private add(name: string, definition: JsonSchema, direction: Direction): void {
    const schema = tidy(definition, direction);
    const before = this.seen[direction].get(name);
    if (before !== undefined && !isDeepStrictEqual(before, schema)) {
      throw new Error(`two different schemas are both named ${name} in the API document`);
    }
    this.seen[direction].set(name, schema);
  }

  private differs(name: string): boolean {
    const { input, output } = this.seen;
    if (!input.has(name) || !output.has(name)) return false;
    const plain = (schema?: JsonSchema) => JSON.stringify(schema).replace(/"(input|output):/g, '"');
    return plain(input.get(name)) !== plain(output.get(name));
  }

  private convert(schema: ZodType, direction: Direction): unknown {
    return z.toJSONSchema(schema, {
      io: direction,
      metadata: this.metadata() as never,
      override: ({ jsonSchema }) => {
        // The format says it; the expression behind it is noise to a reader.
        if (readableFormats.has(String(jsonSchema.format))) delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      },
    });
  }

  /** Zod's own notes on a schema, and the name under which the document keeps it. */
  private metadata() {
    return {
      get: (schema: ZodType) => {
        const id = nameOf(schema) ?? this.dtoNames.get(schema);
        const meta = globalRegistry.get(schema);
        return id === undefined ? meta : { ...meta, id };
      },
    };
  }
}

function tidy(schema: JsonSchema, direction: Direction): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return nullByType(opened(referred(value as JsonSchema, direction), direction));
  }) as JsonSchema;
}

/** A reference says where the schema is; besides it stands only what is said about this place. */
function referred(schema: JsonSchema, direction: Direction): JsonSchema {
  const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1] : undefined;
  if (name === undefined) return schema;
  const own = ['description', 'default', 'examples'].filter((key) => schema[key] !== undefined);
  return { $ref: `${direction}:${name}`, ...Object.fromEntries(own.map((key) => [key, schema[key]])) };
}

/** Later versions add properties to answers; a reader must not refuse them. */
function opened(schema: JsonSchema, direction: Direction): JsonSchema {
  if (direction === 'input' || schema.additionalProperties !== false) return schema;
  const { additionalProperties: _closed, ...open } = schema;
  return open;
}

/** `anyOf: [{ type: 'string', … }, { type: 'null' }]` reads better as `type: ['string', 'null']`. */
function nullByType(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (anyOf?.length !== 2 || schema.type !== undefined) return schema;
  const value = anyOf.find((option) => option.type !== 'null');
  const other = anyOf.find((option) => option.type === 'null' && Object.keys(option).length === 1);
  if (value === undefined || other === undefined) return schema;
  if (typeof value.type !== 'string') return hoisted(value, rest);
  const { type, ...constraints } = value;
  const list = constraints.enum === undefined ? {} : { enum: [...constraints.enum, null] };
  return { ...constraints, ...list, ...rest, type: [type, 'null'] };
}

/** What is said about the value is said about the property, null or not. */
function hoisted({ description, ...value }: JsonSchema, rest: JsonSchema): JsonSchema {
  return { ...(description !== undefined && { description }), ...rest, anyOf: [value, { type: 'null' }] };
}
