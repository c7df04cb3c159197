import type { z } from 'zod';

const names = new WeakMap<object, string>();

/**
 * Gives a schema a name of its own in the API document (`#/components/schemas/<name>`), so that generated clients have a
 * type for it. `words` and DTO classes are named already.
 */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  names.set(schema, name);
  return schema;
}

/** The name a schema was given. */
export function nameOf(schema: object): string | undefined {
  return names.get(schema);
}
