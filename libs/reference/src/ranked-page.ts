import { referenceErrors } from './domain/errors';

/** What a search asks for: words, page size, and where to go on. */
export interface RankedQuery {
  readonly q: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** One page of search results, as every list of the API answers. */
export interface RankedPage<Item> {
  readonly data: Item[];
  readonly page: { readonly nextCursor: string | null; readonly hasMore: boolean };
}

const cursorVersion = 1;

/**
 * One page of a ranked search. The shipped data never changes while a program runs and ties have a fixed order, so a position in
 * the ranking is a safe cursor; it is bound to the list and to the words searched.
 *
 * @throws DomainError `reference.cursor_invalid` for a cursor of another search
 */
export function rankedPage<Item>(
  list: string,
  query: RankedQuery,
  search: (text: string, limit: number) => Item[],
): RankedPage<Item> {
  const from = query.cursor === undefined ? 0 : readCursor(query.cursor, list, query.q);
  const found = search(query.q, from + query.limit + 1);
  const next = from + query.limit;
  const hasMore = found.length > next;
  const nextCursor = hasMore
    ? Buffer.from(JSON.stringify([cursorVersion, list, query.q, next])).toString('base64url')
    : null;
  return { data: found.slice(from, next), page: { nextCursor, hasMore } };
}

function readCursor(cursor: string, list: string, q: string): number {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw referenceErrors.cursorInvalid();
  }
  const [version, boundList, boundWords, from] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const fits = version === cursorVersion && boundList === list && boundWords === q;
  if (!fits || typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from > 100_000) {
    throw referenceErrors.cursorInvalid();
  }
  return from;
}
