import * as fc from 'fast-check';
import { exposureOf } from './exposure';
import {
  changesOf,
  concentrationOf,
  countBy,
  differenceOf,
  leastTold,
  mainReason,
  steadinessOf,
  tellable,
} from './quality';

const groups = fc
  .array(fc.integer({ min: 0, max: 12 }), { maxLength: 7 })
  .map((counts) => counts.map((people, at) => ({ group: `g${at}`, people })));
const ids = fc.uniqueArray(fc.constantFrom(...Array.from({ length: 26 }, (_, at) => `v${at}`)), { maxLength: 20 });

describe('counts of groups that may be told', () => {
  it('tell no small one, and none that can be worked out from the whole', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const told = tellable(all);
        const hidden = all.filter((_, at) => told[at]!.people === null);
        for (const { people } of told) expect(people === null || people === 0 || people >= leastTold).toBe(true);
        if (hidden.length === 0) return;
        const together = hidden.reduce((sum, { people }) => sum + people, 0);
        expect(hidden.length === all.length || (hidden.length > 1 && together >= leastTold)).toBe(true);
      }),
    );
  });

  it('are what they are where nothing is small, in the same order', () => {
    const all = [
      { group: 'travel', people: 5 },
      { group: 'hours', people: 0 },
      { group: 'pay', people: 9 },
    ];
    expect(tellable(all)).toEqual(all);
    expect(tellable([...all, { group: 'contract', people: 1 }]).map(({ people }) => people)).toEqual([
      null,
      0,
      9,
      null,
    ]);
    expect(tellable([{ group: 'travel', people: 3 }])).toEqual([{ group: 'travel', people: null }]);
  });
});

describe('concentration over employers', () => {
  it('is nothing when all have the same, and all when one has all', () => {
    expect(
      concentrationOf(
        Array.from({ length: 20 }, () => 3),
        20,
      ),
    ).toMatchObject({
      fewHoldPercent: 50,
      evenPercent: 50,
      gini: 0,
      asIfShared: 20,
    });
    expect(concentrationOf([40], 100)).toMatchObject({
      fewHoldPercent: 100,
      evenPercent: 10,
      gini: 0.99,
      asIfShared: 1,
    });
    expect(concentrationOf([], 12)).toMatchObject({ places: 0, gini: null, fewHoldPercent: null, asIfShared: null });
  });

  it('keeps within its bounds, whatever the order, and grows when places gather', () => {
    const held = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(held, fc.nat({ max: 30 }), (each, others) => {
        const found = concentrationOf(each, each.length + others);
        expect(concentrationOf([...each].reverse(), each.length + others)).toEqual(found);
        expect(found.gini).toBeGreaterThanOrEqual(0);
        expect(found.gini).toBeLessThan(1);
        expect(found.asIfShared).toBeGreaterThanOrEqual(1);
        expect(found.asIfShared).toBeLessThanOrEqual(each.length + 0.1);
        expect(found.fewHoldPercent).toBeGreaterThanOrEqual(found.evenPercent! - 0.1);
        const [first, second, ...rest] = [...each].sort((one, other) => other - one) as [number, number];
        const gathered = concentrationOf([first + 1, second - 1, ...rest], each.length + others);
        expect(gathered.gini).toBeGreaterThanOrEqual(found.gini!);
        expect(gathered.asIfShared).toBeLessThanOrEqual(found.asIfShared!);
      }),
    );
  });

  it('is the mean difference between two employers over twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 }), (each) => {
        const places = each.reduce((sum, own) => sum + own, 0);
        fc.pre(places > 0);
        const apart = each.flatMap((one) => each.map((other) => Math.abs(one - other)));
        const gini = apart.reduce((sum, one) => sum + one, 0) / (2 * each.length * places);
        expect(concentrationOf(each, each.length).gini).toBeCloseTo(gini, 1);
      }),
    );
  });
});

describe('lists at two times', () => {
  it('account for every line', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const { entered, left, moved, sameTop } = differenceOf({ before, after });
        expect(before.length - left + entered).toBe(after.length);
        expect(moved).toBeLessThanOrEqual(after.length - entered);
        expect(differenceOf({ before: after, after: before })).toEqual({
          entered: left,
          left: entered,
          moved,
          sameTop,
        });
      }),
    );
  });

  it('are steady where the tops hold the same, in whatever order', () => {
    fc.assert(
      fc.property(ids, (list) => {
        fc.pre(list.length > 0);
        const top = list.slice(0, 10);
        const turned = [...top.reverse(), ...list.slice(10)];
        expect(steadinessOf([differenceOf({ before: list, after: turned })])).toEqual({
          lists: 1,
          ofTen: 10,
          unchanged: 1,
        });
      }),
    );
  });

  it('are not compared when one was not made, and a list that was not there enters whole', () => {
    const made = differenceOf({ before: null, after: ['a', 'b'] });
    const gone = differenceOf({ before: ['a'], after: null });
    expect(steadinessOf([made, gone, differenceOf({ before: [], after: [] })])).toEqual({
      lists: 0,
      ofTen: null,
      unchanged: 0,
    });
    expect(changesOf([made, gone])).toEqual({ lists: 2, entered: 2, left: 1, moved: 0 });
  });
});

describe('why a list is short', () => {
  it('is the wish whose step lets most in, the first of equals', () => {
    const step = (criterion: string, more: number) => ({ criterion, more });
    const reason = (excluded: number, ...steps: ReturnType<typeof step>[]) => mainReason({ excluded, steps });
    expect(reason(9, step('hours', 2), step('travel', 5), step('pay', 5))).toBe('travel');
    expect(reason(9, step('hours', 0))).toBe('together');
    expect(reason(0)).toBe('few_vacancies');
  });

  it('counts under every name', () => {
    expect(countBy(['a', 'b'], ['b', 'b'])).toEqual([
      { group: 'a', people: 0 },
      { group: 'b', people: 2 },
    ]);
  });
});

describe('what groups are shown', () => {
  const person = fc.record({
    groups: fc.record({ group: fc.constantFrom('p', 'q', 'r', 's') }),
    suggestions: fc.integer({ min: 0, max: 20 }),
  });

  it('tells nothing about fewer than five, neither of a group nor of those in it with short lists', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        for (const told of exposureOf(['group'], people)[0]!.groups) {
          const members = people.filter(({ groups: own }) => own.group === told.group);
          const short = members.filter(({ suggestions }) => suggestions < 5).length;
          if (members.length < leastTold)
            expect(told).toEqual({ group: told.group, people: null, suggestionsOnAverage: null, shortPercent: null });
          if ([short, members.length - short].some((count) => count > 0 && count < leastTold))
            expect(told.shortPercent).toBeNull();
        }
      }),
    );
  });

  it('says how many suggestions, and how many short lists, each group has', () => {
    const many = (group: string, lengths: readonly number[]) =>
      lengths.map((suggestions) => ({ groups: { group }, suggestions }));
    const long = [20, 20, 20, 20, 20];
    expect(exposureOf(['group'], [...many('b', long), ...many('a', [0, 1, 2, 3, 4, ...long])])).toEqual([
      {
        column: 'group',
        groups: [
          { group: 'a', people: 10, suggestionsOnAverage: 11, shortPercent: 50 },
          { group: 'b', people: 5, suggestionsOnAverage: 20, shortPercent: 0 },
        ],
      },
    ]);
  });
});
