import { SetupError } from '#platform/config';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z, ZodType } from 'zod';

/**
 * Reads a file of JSON lines one at a time. Empty lines are passed over. The first line that is not right ends it with the
 * file, the line, the field and what was expected.
 */
export async function* readLines<Line extends ZodType<{ id: string }>>(
  file: string,
  schema: Line,
): AsyncGenerator<z.output<Line>> {
  const seen = new Map<string, number>();
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1;
      const line = number === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (line.trim() === '') continue;
      const value = parse(line, schema, `${file} line ${number}`);
      const before = seen.get(value.id);
      if (before !== undefined) {
        throw new SetupError(`${file} line ${number}: id: the same id as on line ${before}; send each once`);
      }
      seen.set(value.id, number);
      yield value;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof SetupError || typeof code !== 'string') throw error;
    throw new SetupError(`${file} cannot be read (${code}): check the path and its permissions`);
  }
}

function parse<Line extends ZodType<{ id: string }>>(text: string, schema: Line, where: string): z.output<Line> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SetupError(`${where}: not JSON: ${(error as Error).message}; write one object on each line`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'line';
  const more = result.error.issues.length - 1;
  throw new SetupError(`${where}: ${field}: ${issue?.message ?? 'not valid'}${more > 0 ? ` (and ${more} more)` : ''}`);
}
