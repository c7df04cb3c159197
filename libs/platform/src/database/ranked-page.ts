import { fingerprint } from './fingerprint';
import { cursorInvalid } from './keyset';

/** What places an item in a list, first things first; lower comes first. */
export type RankKey = readonly (number | string)[];

/** One page of a list that was worked out, as every list of the API answers. */
export interface RankedPage<Item> {
  readonly items: Item[];
  readonly page: { readonly nextCursor: string | null; readonly hasMore: boolean };
}

const cursorVersion = 1;

/**
 * One page of a list that is worked out anew for each question, in a total order that hangs on each item alone: a walk along
 * `nextCursor` ends, and meets every item that keeps its place exactly once.
 *
 * @param items in the order of their keys
 * @param boundTo what a cursor belongs to: the list and its filters
 * @throws DomainError `platform.cursor_invalid` for a cursor that is not ours, or that belongs to another list or filter
 */
export function rankedPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => RankKey,
  query: { readonly limit: number; readonly cursor?: string | undefined },
  boundTo: unknown,
): RankedPage<Item> {
  const binding = fingerprint([boundTo]).slice(0, 12);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, binding);
  const start = after === null ? 0 : items.findIndex((item) => compare(keyOf(item), after) > 0);
  const shown = start < 0 ? [] : items.slice(start, start + query.limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + query.limit < items.length;
  const cursor = () => Buffer.from(JSON.stringify([cursorVersion, binding, keyOf(last!)])).toString('base64url');
  return { items: shown, page: { nextCursor: hasMore ? cursor() : null, hasMore } };
}

function readCursor(cursor: string, binding: string): RankKey {
  try {
    const [version, bound, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const isKey = Array.isArray(key) && key.every((part) => typeof part === 'number' || typeof part === 'string');
    if (version === cursorVersion && bound === binding && isKey) return key;
  } catch {
    throw cursorInvalid();
  }
  throw cursorInvalid();
}

function compare(one: RankKey, other: RankKey): number {
  for (const [place, part] of one.entries()) {
    const against = other[place];
    if (against === undefined || part > against) return 1;
    if (part < against) return -1;
  }
  return 0;
}
