import { DomainError } from '#kernel';
import type { ListQuery, PageInfo } from '#platform/contract';
import { fingerprint } from '#platform/database';

/**
 * One page of a list that lies in memory and never changes while the program runs, by the contract of all lists. The items
 * stand in the order the query asks for; lists out of the database use `keyset`.
 */
export function arrayPage<Item>(items: readonly Item[], query: ListQuery): { data: Item[]; page: PageInfo } {
  const { limit, cursor, ...filters } = query;
  const binding = fingerprint([filters, items.length]).slice(0, 12);
  const start = cursor === undefined ? 0 : positionOf(cursor, binding);
  const end = start + limit;
  const hasMore = end < items.length;
  const nextCursor = hasMore ? Buffer.from(JSON.stringify([1, binding, end])).toString('base64url') : null;
  return { data: items.slice(start, end), page: { nextCursor, hasMore } };
}

function positionOf(cursor: string, binding: string): number {
  const [version, bound, position] = readable(cursor);
  if (version === 1 && bound === binding && Number.isInteger(position) && Number(position) >= 0)
    return Number(position);
  const detail =
    'The cursor does not belong to this list with these filters and this sort; leave it out to begin again.';
  throw new DomainError('invalid', 'platform.cursor_invalid', detail, {}, [
    { pointer: '?cursor', code: 'platform.cursor_invalid', detail },
  ]);
}

function readable(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
