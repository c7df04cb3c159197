import * as fc from 'fast-check';
import { dailyOrder } from './daily-order';
import { type FirstChoice, firstChoices, type OwnOrder, type SpreadOptions } from './spread';

const options = (room: number | Record<string, number>, mostLostPercent = 10): SpreadOptions => ({
  roomOf: (openingId) => (typeof room === 'number' ? room : (room[openingId] ?? 0)),
  mostLostPercent,
  seed: '2026-03-02',
});

/** 'bakery 1000, hotel 950' */
function order(personId: string, said: string): OwnOrder {
  const lines = said.split(', ').map((line) => {
    const [openingId = '', points] = line.split(' ');
    return { openingId, points: Number(points) };
  });
  return { personId, lines };
}

const chosen = (choices: readonly FirstChoice[]) =>
  Object.fromEntries(choices.map(({ personId, openingId }) => [personId, openingId]));

const openings = ['bakery', 'hotel', 'museum', 'school', 'yard'];

const ownOrders: fc.Arbitrary<OwnOrder[]> = fc
  .array(
    fc.record({
      openingIds: fc.shuffledSubarray(openings, { minLength: 1, maxLength: 4 }),
      points: fc.array(
        fc.integer({ min: 800, max: 1000 }).map((points) => points - (points % 20)),
        { minLength: 4, maxLength: 4 },
      ),
    }),
    { minLength: 0, maxLength: 5 },
  )
  .map((people) =>
    people.map(({ openingIds, points }, index) => {
      const falling = [...points].sort((left, right) => right - left);
      return {
        personId: `person-${index}`,
        lines: openingIds.map((openingId, place) => ({ openingId, points: falling[place]! })),
      };
    }),
  );

const rooms = fc.record(Object.fromEntries(openings.map((id) => [id, fc.integer({ min: 0, max: 2 })])));
const percents = fc.constantFrom(0, 3, 10, 100);

/** Ten-thousandths of their own first that a person loses. */
function lost({ lines }: OwnOrder, openingId: string): number {
  const [first, chosenLine] = [lines[0]!, lines.find((line) => line.openingId === openingId)!];
  return Math.round(((first.points - chosenLine.points) * 10_000) / first.points);
}

/** How many stay with their first beyond its room, what all lose, and how far down they go: the less the better, in this order. */
function costOf(orders: readonly OwnOrder[], ids: readonly string[], { roomOf }: SpreadOptions): Cost {
  const holders = new Map<string, number>();
  for (const id of ids) holders.set(id, (holders.get(id) ?? 0) + 1);
  const over = [...holders].map(([id, count]) => Math.max(0, count - roomOf(id)));
  const summed = (of: (order: OwnOrder, id: string) => number) =>
    orders.reduce((sum, one, at) => sum + of(one, ids[at]!), 0);
  const place = ({ lines }: OwnOrder, id: string) => lines.findIndex(({ openingId }) => openingId === id);
  return [over.reduce((sum, one) => sum + one, 0), summed(lost), summed(place)];
}

type Cost = [shared: number, lost: number, places: number];

const isLess = (left: Cost, right: Cost) => {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && left[at]! < right[at]!;
};

/** Tries every way there is. Beyond its room an opening may only be held by those whose own first it is. */
function bestByTrying(orders: readonly OwnOrder[], given: SpreadOptions): Cost {
  let best: Cost = [Infinity, Infinity, Infinity];
  const ids: string[] = [];
  const go = (at: number): void => {
    if (at === orders.length) {
      if (!isAllowed(orders, ids, given)) return;
      const cost = costOf(orders, ids, given);
      if (isLess(cost, best)) best = cost;
      return;
    }
    const { lines } = orders[at]!;
    for (const { openingId, points } of lines) {
      if ((lines[0]!.points - points) * 100 > lines[0]!.points * given.mostLostPercent) continue;
      ids[at] = openingId;
      go(at + 1);
    }
  };
  go(0);
  return best;
}

function isAllowed(orders: readonly OwnOrder[], ids: readonly string[], { roomOf }: SpreadOptions): boolean {
  return ids.every((id) => {
    const moved = ids.filter((other, at) => other === id && orders[at]!.lines[0]!.openingId !== id).length;
    return moved <= roomOf(id);
  });
}

describe('spreading first choices', () => {
  it('leaves everybody with their own first while there is room', () => {
    const orders = [order('Ann', 'bakery 1000, hotel 990'), order('Bob', 'bakery 900, hotel 890')];
    expect(chosen(firstChoices(orders, options(2)))).toEqual({ Ann: 'bakery', Bob: 'bakery' });
  });

  it('moves whoever loses the smaller share of their own first', () => {
    // Bob loses more points, Ann the larger share.
    const orders = [order('Ann', 'bakery 1000, hotel 960'), order('Bob', 'bakery 4000, hotel 3900')];
    expect(chosen(firstChoices(orders, options(1)))).toEqual({ Ann: 'bakery', Bob: 'hotel' });
  });

  it('moves nobody to what they like much less: they share', () => {
    const orders = [order('Ann', 'bakery 1000, hotel 800'), order('Bob', 'bakery 1000, hotel 850')];
    expect(chosen(firstChoices(orders, options(1)))).toEqual({ Ann: 'bakery', Bob: 'bakery' });
  });

  it('moves a third person when that lets two have different firsts', () => {
    const orders = [
      order('Ann', 'bakery 1000'),
      order('Bob', 'bakery 1000, hotel 970'),
      order('Cem', 'hotel 1000, yard 940'),
    ];
    expect(chosen(firstChoices(orders, options(1)))).toEqual({ Ann: 'bakery', Bob: 'hotel', Cem: 'yard' });
  });

  it('goes round what has no room left', () => {
    expect(chosen(firstChoices([order('Ann', 'bakery 1000, hotel 990')], options({ bakery: 0, hotel: 1 })))).toEqual({
      Ann: 'hotel',
    });
  });

  it('is as good as the best of all ways there are', () => {
    fc.assert(
      fc.property(ownOrders, rooms, percents, (orders, room, percent) => {
        const given = options(room, percent);
        const choices = chosen(firstChoices(orders, given));
        const ids = orders.map(({ personId }) => choices[personId]!);
        expect(isAllowed(orders, ids, given)).toBe(true);
        const best = orders.length === 0 ? [0, 0, 0] : bestByTrying(orders, given);
        expect(costOf(orders, ids, given)).toEqual(best);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the input', () => {
    const shuffled = ownOrders.chain((orders) =>
      fc.tuple(fc.constant(orders), fc.shuffledSubarray(orders, { minLength: orders.length })),
    );
    fc.assert(
      fc.property(shuffled, rooms, percents, ([orders, others], room, percent) => {
        const given = options(room, percent);
        expect(firstChoices(others, given)).toEqual(firstChoices(orders, given));
      }),
    );
  });

  it('lets the day decide between equals, so that it is not always the same person who moves', () => {
    const orders = ['Ann', 'Bob'].map((name) => order(name, 'bakery 1000, hotel 950'));
    const days = Array.from({ length: 60 }, (_, day) => `day ${day}`);
    const stays = days.map((seed) => chosen(firstChoices(orders, { ...options(1), seed })).Ann === 'bakery');
    const often = stays.filter(Boolean).length;
    expect(often).toBeGreaterThan(15);
    expect(often).toBeLessThan(45);
  });
});

describe('the order of a day', () => {
  it('holds every id once, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, seed) => {
        const ordered = dailyOrder(ids, seed);
        expect([...ordered].sort()).toEqual([...ids].sort());
        expect(dailyOrder([...ids].reverse(), seed)).toEqual(ordered);
      }),
    );
  });
});
