import type { z } from 'zod';

/**
 * Attaches an example to a schema. It is shown in the API document, where a test validates it against the schema.
 * The value is written as it travels: what a sender sends, or a reader reads.
 */
export function example<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>): Schema {
  return schema.meta({ ...schema.meta(), examples: [value] });
}
