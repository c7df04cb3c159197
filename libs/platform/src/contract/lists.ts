import { z } from 'zod';
import { named } from './named';
import { explained } from './words';

/** How many rows a list answers when `limit` is absent, and at most. */
export const pageSize = { usual: 50, largest: 200 } as const;

/** The `page` half of every list answer. */
export interface PageInfo {
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

/** What every list query holds beside its own filters. */
export interface ListQuery<Sort extends string = string> {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort: Sort;
}

const pageInfo = named(
  'PageInfo',
  z
    .strictObject({
      nextCursor: z
        .string()
        .nullable()
        .describe('Send as `cursor` to get the next page with the same filters and sort; null on the last page.'),
      hasMore: z.boolean().describe('Whether there is a next page.'),
    })
    .describe('Where this page stands in the list.'),
);

/** The answer of a list: rows and where to go on. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    data: z.array(item).describe('The rows of this page, in the order asked for.'),
    page: pageInfo,
  });
}

/**
 * The query of a list: `limit` (1 to 200, default 50), `cursor`, `sort` from an allow-list, and the list's own filters.
 * Unknown and repeated parameters are refused.
 *
 * @param filters query words: `queryWhole`, `queryFlag`, `queryMany`, `words`, `id`, `day`, `text`; each `.optional()`
 * @param options.sorts allowed keys, the first is the default; a leading minus turns the order round
 */
export function listQuery<Filters extends z.ZodRawShape, const Sorts extends readonly [string, ...string[]]>(
  filters: Filters,
  options: { sorts: Sorts },
) {
  const sorts = Object.fromEntries(options.sorts.map((sort) => [sort, sortMeaning(sort)]));
  const keys = options.sorts as readonly Sorts[number][];
  return z.strictObject({
    ...filters,
    limit: queryWhole({ min: 1, max: pageSize.largest, description: 'How many rows to answer.' }).default(
      pageSize.usual,
    ),
    cursor: z
      .string()
      .min(1)
      .max(2000)
      .regex(/^[A-Za-z0-9_-]+$/, 'Expected the nextCursor of an earlier answer')
      .describe('The `nextCursor` of the page before. It belongs to the filters and sort it was made with.')
      .optional(),
    sort: z
      .enum(keys as [Sorts[number], ...Sorts[number][]])
      .meta({ description: explained(sorts, 'The order of the rows.'), 'x-extensible-enum': keys })
      .default(options.sorts[0] as Sorts[number] as never),
  });
}

/** A whole number in a query: digits only, so `1.5`, `NaN` and `1e2` are refused. */
export function queryWhole(options: { min: number; max: number; description: string }) {
  return z
    .string()
    .regex(/^-?\d{1,15}$/, 'Expected a whole number')
    .transform(Number)
    .pipe(z.int().min(options.min).max(options.max))
    .describe(options.description);
}

/** A number in a query, such as a latitude: plain decimal notation. */
export function queryNumber(options: { min: number; max: number; description: string }) {
  return z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,15})?$/, 'Expected a number')
    .transform(Number)
    .pipe(z.number().min(options.min).max(options.max))
    .describe(options.description);
}

/** Yes or no in a query: exactly `true` or `false`. */
export function queryFlag(description: string) {
  return z
    .string()
    .regex(/^(true|false)$/, 'Expected true or false')
    .transform((value) => value === 'true')
    .pipe(z.boolean())
    .describe(description);
}

/** Several values in one query parameter, separated by commas: `?state=open,paused`. */
export function queryMany<Item extends z.ZodType<unknown, string>>(
  item: Item,
  options: { max?: number; description: string },
) {
  return z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(
      z
        .array(item)
        .min(1)
        .max(options.max ?? 50),
    )
    .describe(options.description);
}

function sortMeaning(sort: string): string {
  return sort.startsWith('-') ? `by ${sort.slice(1)}, last or largest first` : `by ${sort}, first or smallest first`;
}
