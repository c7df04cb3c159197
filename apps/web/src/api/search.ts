import * as z from 'zod/mini';

/**
 * Schema of a page's URL search. Every entry is optional and a value that does not fit is dropped, so that an old or mistyped
 * link opens the page instead of an error. Use it as `validateSearch`.
 */
export const searchOf = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) => {
  const tolerant = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, z.catch(z.optional(schema), undefined)]),
  ) as unknown as { [Name in keyof Shape]: z.ZodMiniOptional<Shape[Name]> };
  return z.object(tolerant);
};

export { z };
