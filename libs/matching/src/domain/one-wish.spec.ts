import * as fc from 'fast-check';
import { noWishes, type Wishes } from '#clients';
import { type OneWish, sameWish, saysTheSame, withWish } from './one-wish';

const strength = fc.constantFrom<'must' | 'prefer' | 'avoid'>('must', 'prefer', 'avoid');
const words = fc.constantFrom(null, 'I said so.');
const occupation = fc.record({
  soc: fc.constantFrom('9223', '9263', '7111'),
  title: fc.constant('Work'),
  strength,
  words,
});
const shift = fc.record({ kind: fc.constantFrom('nights' as const, 'weekends' as const), strength, words });
const travel = fc.record({
  modes: fc.constantFrom<NonNullable<Wishes['travel']>['modes']>(['walk'], ['bus']),
  maxMinutes: fc.integer({ min: 5, max: 60 }),
  strength,
  words,
});

const documents: fc.Arbitrary<Wishes> = fc
  .record({
    occupations: fc.uniqueArray(occupation, { selector: ({ soc }) => soc, maxLength: 3 }),
    shifts: fc.uniqueArray(shift, { selector: ({ kind }) => kind, maxLength: 2 }),
    travel: fc.option(travel, { nil: null }),
  })
  .map((said) => ({ ...noWishes, ...said }));
const wishes: fc.Arbitrary<OneWish> = fc.oneof(
  occupation.map((one) => ({ occupations: [one] })),
  shift.map((one) => ({ shifts: [one] })),
  travel.map((one) => ({ travel: one })),
);

describe('one wish of a document', () => {
  it('is stated, and when it is taken back the document is what it was', () => {
    fc.assert(
      fc.property(documents, wishes, (document, one) => {
        const before = sameWish(document, one);
        const after = withWish(document, one, one);
        expect(sameWish(after, one)).toEqual(one);
        expect(withWish(after, one, before)).toEqual(document);
      }),
    );
  });

  it('says the same in other words and in another order of keys', () => {
    const one: OneWish = { shifts: [{ kind: 'nights', strength: 'avoid', words: null }] };
    expect(saysTheSame(one, { shifts: [{ words: 'Never again.', strength: 'avoid', kind: 'nights' }] })).toBe(true);
    expect(saysTheSame(one, { shifts: [{ kind: 'nights', strength: 'deal_breaker', words: null }] })).toBe(false);
    expect(saysTheSame(one, { shifts: [{ kind: 'weekends', strength: 'avoid', words: null }] })).toBe(false);
    expect(saysTheSame(one, null)).toBe(false);
    expect(saysTheSame(null, null)).toBe(true);
  });
});
