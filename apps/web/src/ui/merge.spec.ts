/// <reference types="jest" />
import fc from 'fast-check';

import { changed, decided, listEntries, merge, sideOf, tableEntries, type EntriesOf } from './merge';

interface Fields {
  readonly name: string;
  readonly hours: { readonly min: number | null; readonly max: number | null };
  readonly surroundings: Readonly<Record<string, string>>;
  readonly kinds: readonly { readonly title: string; readonly strength: string }[];
}

const entries: EntriesOf<Fields> = {
  surroundings: tableEntries(),
  kinds: listEntries(({ title }) => title),
};
const cleaner = { title: 'Cleaner', strength: 'prefer' };
const baker = { title: 'Baker', strength: 'must' };
const before: Fields = {
  name: 'Ada',
  hours: { min: 8, max: null },
  surroundings: { noise: '', pace: 'low' },
  kinds: [cleaner],
};
const merged = (mine: Partial<Fields>, theirs: Partial<Fields>) =>
  merge({ before, mine: { ...before, ...mine }, theirs: { ...before, ...theirs } }, entries);

describe('what two people changed in one record', () => {
  it('is taken over where only one of them changed it', () => {
    const { fields, clashes } = merged({ name: 'Ada L' }, { hours: { min: 12, max: 16 } });
    expect(fields).toEqual({ ...before, name: 'Ada L', hours: { min: 12, max: 16 } });
    expect(clashes).toEqual([]);
  });

  it('clashes where both changed it differently, and stays as mine until somebody decides', () => {
    const { fields, clashes } = merged({ hours: { min: 10, max: null } }, { hours: { min: 8, max: 20 } });
    expect(fields.hours).toEqual({ min: 10, max: null });
    expect(clashes).toEqual([{ name: 'hours', entry: '' }]);
  });

  it('does not clash where both changed it to the same, in whatever order it was written', () => {
    expect(merged({ hours: { min: 1, max: 2 } }, { hours: { max: 2, min: 1 } }).clashes).toEqual([]);
  });

  it('is told apart by entry in a table', () => {
    const { fields, clashes } = merged(
      { surroundings: { noise: 'low', pace: 'low' } },
      { surroundings: { noise: '', pace: 'high' } },
    );
    expect(fields.surroundings).toEqual({ noise: 'low', pace: 'high' });
    expect(clashes).toEqual([]);
  });

  it('is told apart by item in a list: additions of both stay, what one took away goes', () => {
    const added = merged({ kinds: [cleaner, baker] }, { kinds: [cleaner, { ...baker, title: 'Porter' }] });
    expect(added.fields.kinds.map(({ title }) => title)).toEqual(['Cleaner', 'Baker', 'Porter']);
    expect(merged({ kinds: [cleaner, baker] }, { kinds: [] }).fields.kinds).toEqual([baker]);
    expect(merged({ kinds: [] }, { kinds: [cleaner, baker] }).fields.kinds).toEqual([baker]);
  });

  it('keeps what stands in a list twice', () => {
    expect(merged({ kinds: [cleaner, cleaner] }, { name: 'Ada L' }).fields.kinds).toEqual([cleaner, cleaner]);
  });

  it('clashes when one changed what the other took away; either choice is carried out', () => {
    const mine = { ...before, kinds: [{ ...cleaner, strength: 'must' }, baker] };
    const theirs = { ...before, kinds: [] };
    const { fields, clashes } = merge({ before, mine, theirs }, entries);
    expect(clashes).toEqual([{ name: 'kinds', entry: 'Cleaner' }]);
    expect(fields.kinds).toEqual(mine.kinds);
    const [clash] = clashes;
    if (!clash) throw new Error('There is no clash.');
    expect(sideOf(clash, fields, entries)).toEqual([{ ...cleaner, strength: 'must' }]);
    expect(sideOf(clash, theirs, entries)).toEqual([]);
    expect(decided(clash, { mine: fields, theirs }, entries)).toEqual([baker]);
  });
});

const text = fc.constantFrom('', 'a', 'b');
const anyFields: fc.Arbitrary<Fields> = fc.record({
  name: text,
  hours: fc.record({ min: fc.option(fc.nat(2)), max: fc.option(fc.nat(2)) }),
  surroundings: fc.record({ noise: text, pace: text }),
  kinds: fc.uniqueArray(fc.record({ title: fc.constantFrom('x', 'y', 'z'), strength: text }), {
    selector: ({ title }) => title,
  }),
});

describe('merging any two changes', () => {
  it('gives mine when they changed nothing, and theirs when I changed nothing', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (from, to) => {
        const mine = merge({ before: from, mine: to, theirs: from }, entries);
        expect(mine.clashes).toEqual([]);
        expect(mine.fields).toEqual(to);
        const theirs = merge({ before: from, mine: from, theirs: to }, entries);
        expect(theirs.clashes).toEqual([]);
        const sorted = ({ kinds, ...rest }: Fields) => ({
          ...rest,
          kinds: [...kinds].sort((a, b) => (a.title < b.title ? -1 : 1)),
        });
        expect(sorted(theirs.fields)).toEqual(sorted(to));
      }),
    );
  });

  it('finds the same clashes from either side, and deciding each for them leaves nothing of mine there', () => {
    fc.assert(
      fc.property(anyFields, anyFields, anyFields, (from, mine, theirs) => {
        const here = merge({ before: from, mine, theirs }, entries);
        const there = merge({ before: from, mine: theirs, theirs: mine }, entries);
        const names = (clashes: typeof here.clashes) => clashes.map(({ name, entry }) => `${name}/${entry}`).sort();
        expect(names(here.clashes)).toEqual(names(there.clashes));
        for (const clash of here.clashes) {
          expect(sideOf(clash, here.fields, entries)).toEqual(sideOf(clash, mine, entries));
          const value = decided(clash, { mine: here.fields, theirs }, entries);
          const fields: Fields = { ...here.fields, [clash.name]: value };
          expect(sideOf(clash, fields, entries)).toEqual(sideOf(clash, theirs, entries));
        }
      }),
    );
  });

  it('names a field as changed exactly when it differs', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (from, to) => {
        const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
        const names = (Object.keys(from) as (keyof Fields)[]).filter((name) => !equal(from[name], to[name]));
        expect(changed(from, to)).toEqual(names);
      }),
    );
  });
});
