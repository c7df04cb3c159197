import { noWishes, StateWishes, wholeWishes, wishesExample, type Wishes } from './wishes.schema';

/** A document as releases before coded values, competitive jobs and variety wrote it. */
const {
  competitive: _competitive,
  variety: _variety,
  ...older
} = {
  ...wishesExample,
  values: [{ value: 'Being useful', strength: 'prefer', words: null }],
  requirements: [{ kind: 'driving_licence', has: 'no', words: null }],
} as unknown as Wishes;

const since = {
  competitive: null,
  variety: null,
  values: [{ value: 'Being useful', kind: 'other', sic: null, strength: 'prefer', words: null }],
  requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: false, words: null }],
};

describe('a wishes document of an older release', () => {
  it('is read whole, and nothing is said that was not', () => {
    expect(wholeWishes(older)).toEqual({ ...older, ...since });
    expect(wholeWishes(wishesExample)).toEqual(wishesExample);
    expect(wholeWishes(null)).toEqual(noWishes);
  });

  it('may still be sent', () => {
    expect(StateWishes.parse({ source: 'together', wishes: older }).wishes).toEqual({ ...older, ...since });
  });
});

describe('what matters to a person', () => {
  const value = (given: object) => ({
    source: 'together',
    wishes: { ...noWishes, values: [{ value: 'Care', strength: 'prefer', words: null, ...given }] },
  });

  it.each([
    ['an industry by its section', { kind: 'industry', sic: 'Q' }, true],
    ['an industry by a class', { kind: 'industry', sic: '87300' }, true],
    ['an industry nobody has a code for', { kind: 'industry', sic: null }, true],
    ['no section of that letter', { kind: 'industry', sic: 'Z' }, false],
    ['a code of something that has none', { kind: 'training', sic: 'Q' }, false],
  ])('%s', (_, given, isTaken) => {
    expect(StateWishes.safeParse(value(given)).success).toBe(isTaken);
  });
});
