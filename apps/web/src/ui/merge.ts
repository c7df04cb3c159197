/** A field whose entries two people may change independently: how it falls apart, and how it is put together again. */
export interface Entries<Value> {
  readonly split: (value: Value) => ReadonlyMap<string, unknown>;
  readonly join: (entries: ReadonlyMap<string, unknown>) => Value;
}

/** The fields that fall into entries; any other is one thing. */
export type EntriesOf<Fields extends object> = { readonly [Name in keyof Fields]?: Entries<Fields[Name]> };

/** What two people changed, each differently: a field, or one entry of it. */
export interface Clash<Fields extends object> {
  readonly name: keyof Fields & string;
  /** Empty when the field is one thing. */
  readonly entry: string;
}

/** Entries of a table: its keys. */
export const tableEntries = <Table extends object>(): Entries<Table> => ({
  split: (table) => new Map(Object.entries(table)),
  join: (entries) => Object.fromEntries(entries) as Table,
});

/** Entries of a list whose items are told apart by a text. What stands in it twice is kept twice. */
export const listEntries = <Item>(keyOf: (item: Item) => string) => ({
  split: (items: readonly Item[]) => {
    const entries = new Map<string, Item>();
    for (const item of items) {
      let key = keyOf(item);
      while (entries.has(key)) key += ' again';
      entries.set(key, item);
    }
    return entries;
  },
  join: (entries: ReadonlyMap<string, unknown>) => [...entries.values()] as Item[],
});

const oneThing: Entries<unknown> = {
  split: (value) => new Map([['', value]]),
  join: (entries) => entries.get(''),
};

function entriesOf<Fields extends object, Name extends keyof Fields>(name: Name, entries: EntriesOf<Fields>) {
  return (entries[name] ?? oneThing) as Entries<Fields[Name]>;
}

/** Objects whose keys stand in another order are the same thing. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
const same = (one: unknown, other: unknown) => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

const namesOf = <Fields extends object>(fields: Fields) => Object.keys(fields) as (keyof Fields & string)[];

/** The fields that differ. */
export const changed = <Fields extends object>(from: Fields, to: Fields): (keyof Fields & string)[] =>
  namesOf(from).filter((name) => !same(from[name], to[name]));

/**
 * Two people changed the same record: what only one of them changed is taken over, and what both changed differently stays as
 * `mine` has it and is a clash, for a person to decide. Nothing that either typed is lost.
 */
export function merge<Fields extends object>(
  { before, mine, theirs }: Readonly<Record<'before' | 'mine' | 'theirs', Fields>>,
  entries: EntriesOf<Fields> = {},
): { readonly fields: Fields; readonly clashes: readonly Clash<Fields>[] } {
  const fields = { ...mine };
  const clashes: Clash<Fields>[] = [];
  for (const name of namesOf(before)) {
    const { split, join } = entriesOf(name, entries);
    const [was, own, other] = [split(before[name]), split(mine[name]), split(theirs[name])];
    const merged = new Map<string, unknown>();
    for (const entry of new Set([...own.keys(), ...other.keys()])) {
      const [old, ours, others] = [was.get(entry), own.get(entry), other.get(entry)];
      const taken = same(old, ours) ? others : ours;
      if (taken !== undefined) merged.set(entry, taken);
      if (!same(old, ours) && !same(old, others) && !same(ours, others)) clashes.push({ name, entry });
    }
    fields[name] = join(merged);
  }
  return { fields, clashes };
}

/** One side of a clash alone, to be shown: of a field with entries nothing but the entry in question. */
export function sideOf<Fields extends object>(
  { name, entry }: Clash<Fields>,
  fields: Fields,
  entries: EntriesOf<Fields> = {},
): Fields[keyof Fields & string] {
  const { split, join } = entriesOf(name, entries);
  const held = split(fields[name]).get(entry);
  return join(new Map(held === undefined ? [] : [[entry, held]]));
}

/** The value of the field in question once a clash is decided for `theirs`. */
export function decided<Fields extends object>(
  { name, entry }: Clash<Fields>,
  { mine, theirs }: Readonly<Record<'mine' | 'theirs', Fields>>,
  entries: EntriesOf<Fields> = {},
): Fields[keyof Fields & string] {
  const { split, join } = entriesOf(name, entries);
  const value = new Map(split(mine[name]));
  const theirValue = split(theirs[name]).get(entry);
  if (theirValue === undefined) value.delete(entry);
  else value.set(entry, theirValue);
  return join(value);
}
