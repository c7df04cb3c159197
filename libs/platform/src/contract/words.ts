import { z } from 'zod';
import { named } from './named';

/** A closed list for the sender, open-ended for the reader, with every value explained. */
export type Words<Values extends Readonly<Record<string, string>>> = z.ZodEnum<{
  [Value in keyof Values & string]: Value;
}>;

interface Known {
  readonly values: Readonly<Record<string, string>>;
  readonly schema: z.ZodType;
}

const known = new Map<string, Known>();

/**
 * One word out of a list. Each value carries its explanation into the API document, and the list is declared
 * open-ended for readers (`x-extensible-enum`): a program must not fail on a value that a later version adds.
 *
 * @param name the component's name in the API document (`ContactMode`); one name, one list, also when two rooms declare it
 * @param values each value with its explanation, usually the `as const` object of `domain/`
 * @param description what the word says about the thing it belongs to
 * @throws Error when the name stands for another list already: a mistake in the program, found when its modules are loaded
 */
export function words<const Values extends Readonly<Record<string, string>>>(
  name: string,
  values: Values,
  description: string,
): Words<Values> {
  const list = explained(values, `One of ${Object.keys(values).length} values.`);
  const before = known.get(name);
  if (before !== undefined) requireSame(name, before.values, values);
  const keys = Object.keys(values) as (keyof Values & string)[];
  const schema =
    before?.schema ?? named(name, z.enum(keys).meta({ description: list, 'x-extensible-enum': keys }) as z.ZodType);
  known.set(name, { values, schema });
  return schema.describe(description) as unknown as Words<Values>;
}

/** A list has one component in the document, so rooms that share one must agree on every word of it. */
function requireSame(name: string, before: Known['values'], now: Known['values']): void {
  const [keys, others] = [Object.keys(before), Object.keys(now)];
  const differing = [...new Set([...keys, ...others])].filter((key) => before[key] !== now[key]);
  if (differing.length === 0 && keys.join() === others.join()) return;
  const where = differing.length === 0 ? 'the order' : differing.join(', ');
  throw new Error(
    `words('${name}') is declared twice and differs in ${where}; say the same word for word, or give one of them another name`,
  );
}

/** Description text that names and explains each value. */
export function explained(values: Readonly<Record<string, string>>, description: string): string {
  const lines = Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return `${description}\n\n${lines.join('\n')}\n\nLater versions may add values; readers must accept ones they do not know.`;
}
