import fc from 'fast-check';
import { findPostcode, readPostcode } from './postcode';

const known = new Set(['S1', 'S10', 'SO14', 'SW1A', 'E1', 'E12', 'BT1', 'OL1', 'IP1', 'W1A', 'DE45']);
const isKnown = (outcode: string) => known.has(outcode);
const read = (text: string) => readPostcode(text, isKnown);

describe('readPostcode', () => {
  it.each([
    ['s102tn', 'S10 2TN'],
    ['S10-2TN', 'S10 2TN'],
    ['  sw1a  0aa. ', 'SW1A 0AA'],
    ['S10\u00a02TN', 'S10 2TN'],
    ['S1O 2TN', 'S10 2TN'],
    ['SW1A OAA', 'SW1A 0AA'],
    ['0L1 1AA', 'OL1 1AA'],
    ['1P1 1AA', 'IP1 1AA'],
    ['EI 2AA', 'E1 2AA'],
    ['SO14 2AA', 'SO14 2AA'],
  ])('reads %j as %s', (text, postcode) => expect(read(text)?.postcode).toBe(postcode));

  it('tells sector from district by the space', () => {
    expect(read('E1 2')).toEqual({ postcode: null, outcode: 'E1', sector: 'E1 2' });
    expect(read('E12')).toEqual({ postcode: null, outcode: 'E12', sector: null });
  });

  it('keeps a well-formed postcode of an unknown district as it is written', () => {
    expect(read('ZE9 9ZZ')?.postcode).toBe('ZE9 9ZZ');
  });

  it.each(['', 'hello', 'Sheffield', 'S', '12345', 'S10 2CI', 'S10 2TNX', 'GIR 0AA', '🙂'])('refuses %j', (text) =>
    expect(read(text)).toBeNull(),
  );

  it('never takes an S for a 5', () => expect(read('S10 STN')).toBeNull());

  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const postcodes = fc
    .tuple(
      fc.constantFrom(...known),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(...letters),
      fc.constantFrom(...letters),
    )
    .map(([outcode, digit, one, two]) => `${outcode} ${digit}${one}${two}`);

  it('is idempotent for every text', () => {
    fc.assert(
      fc.property(fc.oneof(postcodes, fc.string(), fc.stringMatching(/^[A-Z0-9OI ]{2,9}$/)), (text) => {
        const first = read(text);
        if (!first) return;
        const written = first.postcode ?? first.sector ?? first.outcode;
        expect(read(written)).toEqual(first);
      }),
    );
  });

  it('does not mind case, spaces and punctuation in a whole postcode', () => {
    const noise = fc.array(fc.constantFrom('', ' ', '  ', '-', '.', '\t', '\u00a0'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(postcodes, noise, fc.boolean(), (postcode, gaps, lower) => {
        const noisy = [...postcode.replace(' ', '')].map((character, at) => gaps[at] + character).join('') + gaps[8];
        expect(read(lower ? noisy.toLowerCase() : noisy)?.postcode).toBe(postcode);
      }),
    );
  });
});

describe('findPostcode', () => {
  it('finds the last known postcode of an address', () => {
    expect(findPostcode('Unit 4B 2ND Floor, 1 High Street, Sheffield s10 2tn, UK', isKnown)).toBe('S10 2TN');
  });
  it('finds none in text without one', () => expect(findPostcode('Unit 4B 2ND Floor', isKnown)).toBeNull());
});
