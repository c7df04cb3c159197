import fc from 'fast-check';
import { nameKey } from './employer';

describe('the name an employer is compared by', () => {
  it.each([
    ['Sainsbury’s Supermarkets Ltd.', 'sainsburys supermarkets'],
    ['SAINSBURYS SUPERMARKETS LIMITED', 'sainsburys supermarkets'],
    ['The Café & Bakery Co. Ltd', 'cafe and bakery'],
    ['A. B. Smith (Sheffield) PLC', 'a b smith sheffield'],
    ['Limited', 'limited'],
    ['The', 'the'],
    ['!!!', '!!!'],
  ])('reads %s as %s', (name, key) => expect(nameKey(name)).toBe(key));

  it('does not change when it is made twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKey(nameKey(name)) === nameKey(name)));
  });
});
