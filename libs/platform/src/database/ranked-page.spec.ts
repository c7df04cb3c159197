import * as fc from 'fast-check';
import { rankedPage } from './ranked-page';

interface Item {
  readonly points: number;
  readonly id: string;
}
const keyOf = ({ points, id }: Item) => [-points, id];
const ordered = (items: readonly Item[]) =>
  [...items].sort((one, other) => other.points - one.points || (one.id < other.id ? -1 : 1));
const items = fc.uniqueArray(
  fc.record({ points: fc.integer({ min: 0, max: 5 }), id: fc.string({ minLength: 1, maxLength: 3 }) }),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('a page of a list that is worked out', () => {
  it('is part of a walk that meets every item that stays exactly once, whatever comes and goes', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.nat(9)), (all, limit, chance) => {
        const stays = all.filter(() => chance.next().value! < 7);
        const met: Item[] = [];
        let cursor: string | undefined;
        for (let pages = 0; pages < 40; pages += 1) {
          const now = ordered(all.filter((item) => stays.includes(item) || chance.next().value! < 5));
          const { items: shown, page } = rankedPage(now, keyOf, { limit, cursor }, 'list');
          met.push(...shown);
          if (page.nextCursor === null) break;
          cursor = page.nextCursor;
        }
        for (const item of stays) expect(met.filter((each) => each === item)).toHaveLength(1);
      }),
    );
  });

  it('refuses a cursor of another list', () => {
    const two = [
      { points: 2, id: 'a' },
      { points: 1, id: 'b' },
    ];
    const cursor = rankedPage(two, keyOf, { limit: 1 }, 'list').page.nextCursor!;
    expect(rankedPage(two, keyOf, { limit: 1, cursor }, 'list').items).toEqual([two[1]]);
    expect(() => rankedPage(two, keyOf, { limit: 1, cursor }, 'other')).toThrow('platform.cursor_invalid');
    expect(() => rankedPage(two, keyOf, { limit: 1, cursor: 'nonsense' }, 'list')).toThrow('platform.cursor_invalid');
  });
});
