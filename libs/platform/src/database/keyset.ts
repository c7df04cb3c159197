import { DomainError } from '#kernel';
import { fingerprint } from './fingerprint';
import type { Reader } from './tx';

/** One way a list may be sorted. */
export interface KeysetSort {
  /** The SQL expression to sort by, as it stands in `select`: `e.name_key`. Give it an index together with the id. */
  readonly column: string;
  /** The SQL type of the expression: `text`, `timestamptz`, `integer`. */
  readonly type: string;
  /** True when the expression may be null; nulls come last in both directions. */
  readonly nullable?: boolean;
}

/** The paging half of a parsed list query; its other members are the filters. */
export interface KeysetQuery {
  readonly limit: number;
  readonly cursor?: string;
  /** A key of `sorts`, with `-` before it for descending. Absent: the first of `sorts`, ascending. */
  readonly sort?: string;
}

/** What to list. */
export interface KeysetOptions {
  /** `select … from … where …`: begins with `select`, ends in its `where` clause (`where true` when there is none). */
  readonly select: string;
  /** The values of `$1`, `$2`, … in `select`. */
  readonly parameters?: readonly unknown[];
  readonly sorts: Readonly<Record<string, KeysetSort>>;
  /** The unique column that breaks ties: `e.id`. */
  readonly idColumn: string;
  readonly query: KeysetQuery;
  /** What a cursor is bound to besides the sort. Absent: every member of `query` but the cursor and the limit. */
  readonly filterKey?: string;
}

/** One page of a list, as every list of the API answers. */
export interface KeysetPage<Row> {
  readonly rows: Row[];
  readonly page: { readonly nextCursor: string | null; readonly hasMore: boolean };
}

const cursorVersion = 1;

interface Position {
  readonly value: string | null;
  readonly id: string;
}

/**
 * Reads one page. A walk along `nextCursor` ends, and meets every row that was there throughout exactly once, whatever
 * is inserted or deleted meanwhile.
 *
 * @throws DomainError `platform.cursor_invalid` for a cursor that is not ours, or that belongs to another list, filter or sort
 */
export async function keyset<Row extends object>(reader: Reader, options: KeysetOptions): Promise<KeysetPage<Row>> {
  const { query, idColumn } = options;
  const { sort, descending } = chosenSort(options);
  const binding = bindingOf(options);
  const parameters = [...(options.parameters ?? [])];
  const after =
    query.cursor === undefined
      ? ''
      : afterPosition(readCursor(query.cursor, binding), sort, options, descending, parameters);
  const direction = descending ? 'desc' : 'asc';
  const order = `${sort.column} ${direction}${sort.nullable ? ' nulls last' : ''}, ${idColumn} ${direction}`;
  const sql = `${withKeys(options.select, sort, idColumn)} ${after} order by ${order} limit ${Number(query.limit) + 1}`;

  const found = await reader.query<Row & { keyset_value: string | null; keyset_id: string }>(sql, parameters);
  const hasMore = found.length > query.limit;
  const last = hasMore ? found[query.limit - 1] : undefined;
  return {
    rows: found.slice(0, query.limit).map(({ keyset_value: _value, keyset_id: _id, ...row }) => row as unknown as Row),
    page: { hasMore, nextCursor: last ? writeCursor({ value: last.keyset_value, id: last.keyset_id }, binding) : null },
  };
}

function chosenSort({ sorts, query }: KeysetOptions): { sort: KeysetSort; descending: boolean } {
  const descending = query.sort?.startsWith('-') ?? false;
  const name = query.sort === undefined ? Object.keys(sorts)[0] : query.sort.slice(descending ? 1 : 0);
  const sort = name === undefined || !Object.hasOwn(sorts, name) ? undefined : sorts[name];
  if (!sort)
    throw invalidParameter('sort', 'platform.sort_unknown', `Sort by one of ${Object.keys(sorts).join(', ')}.`);
  return { sort, descending };
}

function withKeys(select: string, sort: KeysetSort, idColumn: string): string {
  const keyed = select.replace(
    /^\s*select\s/i,
    `select (${sort.column})::text as keyset_value, ${idColumn} as keyset_id, `,
  );
  if (keyed === select) throw new Error('keyset: the statement must begin with select');
  return keyed;
}

/** The condition that leaves out everything up to and including a position; its values are added to `parameters`. */
function afterPosition(
  position: Position,
  sort: KeysetSort,
  { idColumn }: KeysetOptions,
  descending: boolean,
  parameters: unknown[],
): string {
  const beyond = descending ? '<' : '>';
  const id = `$${parameters.push(position.id)}::uuid`;
  if (position.value === null) return `and (${sort.column} is null and ${idColumn} ${beyond} ${id})`;
  const value = `$${parameters.push(position.value)}::${sort.type}`;
  const later = `(${sort.column}, ${idColumn}) ${beyond} (${value}, ${id})`;
  return sort.nullable ? `and (${later} or ${sort.column} is null)` : `and ${later}`;
}

function bindingOf({ query, filterKey, sorts, select }: KeysetOptions): string {
  const { cursor: _cursor, limit: _limit, ...filters } = query;
  return fingerprint([filterKey ?? filters, query.sort ?? Object.keys(sorts)[0], select]).slice(0, 12);
}

function writeCursor(position: Position, binding: string): string {
  return Buffer.from(JSON.stringify([cursorVersion, binding, position.value, position.id])).toString('base64url');
}

function readCursor(cursor: string, binding: string): Position {
  const invalid = cursorInvalid();
  try {
    const [version, bound, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const fits = version === cursorVersion && bound === binding && (value === null || typeof value === 'string');
    if (fits && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { value: value, id };
  } catch {
    throw invalid;
  }
  throw invalid;
}

/** The refusal of a cursor that belongs to another list, filter or sort, or to none. */
export function cursorInvalid(): DomainError {
  return invalidParameter(
    'cursor',
    'platform.cursor_invalid',
    'The cursor does not belong to this list with these filters and this sort; leave it out to begin at the first page.',
  );
}

function invalidParameter(name: string, code: string, detail: string): DomainError {
  return new DomainError('invalid', code, detail, {}, [{ pointer: `?${name}`, code, detail }]);
}
