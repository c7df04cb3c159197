import fc from 'fast-check';
import type { Part } from '#matching-core';
import { packedReasons, unpackedReasons } from './packed-list';

const word = fc.constantFrom('pay', 'shifts', 'environment.noise');
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 2 }),
);
const part = fc.record({
  criterion: fc.constantFrom('pay', 'travel', 'hours'),
  kind: fc.constantFrom('fits', 'clashes', 'unknown'),
  points: fc.nat(20),
  of: fc.nat(3),
  facts: fc.dictionary(fc.constantFrom('km', 'mode', 'low', '7'), value),
  wish: fc.option(
    fc.record({ path: fc.constantFrom('pay', 'occupations/0'), strength: fc.constantFrom('must', 'prefer') }),
  ),
  question: fc.option(fc.record({ ask: fc.constantFrom('client', 'employer'), fact: word })),
}) as fc.Arbitrary<Part>;
const lines = fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 6 });

describe('packed reasons', () => {
  it('come out as they went in, whatever they hold', () => {
    fc.assert(fc.property(lines, (given) => expect(unpackedReasons(packedReasons(given))).toEqual(given)));
  });

  it('are one text for equal lists, whether or not lines share their parts', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const copy = structuredClone(given.map((parts) => parts.map((each) => structuredClone(each))));
        expect(packedReasons(copy)).toBe(packedReasons(given));
        expect(packedReasons(unpackedReasons(packedReasons(given)))).toBe(packedReasons(given));
      }),
    );
  });

  it('say once what lines share', () => {
    const one: Part = {
      criterion: 'pay',
      kind: 'fits',
      points: 5,
      of: 5,
      facts: { pence: 1221 },
      wish: { path: 'pay', strength: 'must' },
      question: null,
    };
    const packed = JSON.parse(packedReasons([[one], [one], [{ ...one, points: 4, facts: { pence: 1200 } }]]));
    expect(packed).toEqual({
      forms: [['pay', 5, ['pay', 'must'], null, 'pence']],
      parts: [
        [0, 0, 5, 1221],
        [0, 0, 4, 1200],
      ],
      lines: [[0], [0], [1]],
    });
  });
});
