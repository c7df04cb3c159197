import { z } from 'zod';
import { named } from './named';

/** A closed list for the sender, open-ended for the reader, with every value explained. */
export type Words<Values extends Readonly<Record<string, string>>> = z.ZodEnum<{
  [Value in keyof Values & string]: Value;
}>;

const known = new Map<string, { list: string; schema: z.ZodType }>();

/**
 * One word out of a list. Each value carries its explanation into the API document, and the list is declared
 * open-ended for readers (`x-extensible-enum`): a program must not fail on a value that a later version adds.
 *
 * @param name the component's name in the API document (`ContactMode`); one name, one list
 * @param values each value with its explanation, usually the `as const` object of `domain/`
 * @param description what the word says about the thing it belongs to
 */
export function words<const Values extends Readonly<Record<string, string>>>(
  name: string,
  values: Values,
  description: string,
): Words<Values> {
  const list = explained(values, `One of ${Object.keys(values).length} values.`);
  const before = known.get(name);
  if (before !== undefined && before.list !== list) {
    throw new Error(`words('${name}') is declared twice with different values; give one of them another name`);
  }
  const keys = Object.keys(values) as (keyof Values & string)[];
  const schema =
    before?.schema ?? named(name, z.enum(keys).meta({ description: list, 'x-extensible-enum': keys }) as z.ZodType);
  known.set(name, { list, schema });
  return schema.describe(description) as unknown as Words<Values>;
}

/** Description text that names and explains each value. */
export function explained(values: Readonly<Record<string, string>>, description: string): string {
  const lines = Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return `${description}\n\n${lines.join('\n')}\n\nLater versions may add values; readers must accept ones they do not know.`;
}
