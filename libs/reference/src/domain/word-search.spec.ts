import fc from 'fast-check';
import { slipsToBeginning, WordIndex } from './word-search';

const texts = [
  { main: 'Receptionist' },
  { main: 'Receptionist', extra: 'cinema, theatre' },
  { main: 'Kitchen porter' },
  { main: 'Hospital porter' },
];
const index = new WordIndex(texts);
const found = (query: string) => index.search(query).map((hit) => hit.entry);

describe('WordIndex', () => {
  it('finds whole words, beginnings and slips of the finger', () => {
    expect(found('porter')).toEqual([2, 3]);
    expect(found('rec')).toEqual([0, 1]);
    expect(found('receptoinist')).toEqual([0, 1]);
    expect(found('kichen porter')).toEqual([2]);
  });
  it('finds words that tell entries apart, for less', () => {
    expect(found('receptionist cinema')).toEqual([1]);
    expect(index.search('cinema')[0]!.quality).toBeLessThan(index.search('kitchen')[0]!.quality);
  });
  it('falls back on entries that match most of the words, at least half', () => {
    expect(found('night kitchen porter')).toEqual([2]);
    expect(found('one two porter')).toEqual([]);
    expect(found('')).toEqual([]);
  });
  it('keeps quality between 0 and 100 and repeats itself for any text', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const hits = index.search(query);
        expect(hits.every((hit) => hit.quality >= 0 && hit.quality <= 100)).toBe(true);
        expect(index.search(query)).toEqual(hits);
      }),
    );
  });
});

describe('slipsToBeginning', () => {
  it.each([
    ['recpet', 'receptionist', 1],
    ['gardner', 'gardener', 1],
    ['porter', 'porters', 0],
    ['cook', 'chef', 3],
  ])('%s to %s', (token, word, slips) => expect(slipsToBeginning(token, word, 2)).toBe(slips));
});
