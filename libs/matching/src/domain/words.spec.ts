import { nightPattern } from './night';
import { clientsPerStep, isStale, stepsOf } from './run';
import { standingOf, type StandingFacts } from './standing';
import { answered, possibleAnswers } from './suggestion';
import { wishAt } from './wish-at';

describe('a run', () => {
  it('is lost after two hours', () => {
    const start = new Date('2026-03-02T02:00:00Z');
    expect(isStale(start, new Date('2026-03-02T04:00:00Z'))).toBe(false);
    expect(isStale(start, new Date('2026-03-02T04:00:01Z'))).toBe(true);
  });

  it('takes every client of a place once, and a place without clients too', () => {
    const clients = Array.from({ length: 2 * clientsPerStep + 1 }, (_, number) => number);
    expect(stepsOf(clients).flat()).toEqual(clients);
    expect(stepsOf(clients)).toHaveLength(3);
    expect(stepsOf([])).toEqual([[]]);
  });

  it.each([
    ['02:00', '0 2 * * *'],
    ['23:45', '45 23 * * *'],
    ['soon', '0 2 * * *'],
  ])('of the night at %s is %s', (time, pattern) => {
    expect(nightPattern(time)).toBe(pattern);
  });
});

describe('an answer', () => {
  it('leads to a state', () => {
    expect([answered('pursue'), answered('later'), answered('not_for_me')]).toEqual(['pursuing', 'later', 'declined']);
  });

  it('may change, but not say the same twice', () => {
    expect(possibleAnswers('new', true)).toEqual(['pursue', 'later', 'not_for_me']);
    expect(possibleAnswers('later', true)).toEqual(['pursue', 'not_for_me']);
    expect(possibleAnswers('declined', true)).toEqual(['pursue', 'later']);
  });

  it('can only turn down what can no longer be filled', () => {
    expect(possibleAnswers('new', false)).toEqual(['not_for_me']);
    expect(possibleAnswers('declined', false)).toEqual([]);
  });
});

describe('where an opening stands', () => {
  const open: StandingFacts = {
    isLive: true,
    state: null,
    isExcluded: false,
    isHeldBack: false,
    points: 100,
    lastListedPoints: 200,
  };
  it.each([
    ['outranked', {}],
    ['outranked', { points: 200 }],
    ['not_ranked_yet', { points: 201 }],
    ['not_ranked_yet', { lastListedPoints: null }],
    ['excluded', { isExcluded: true }],
    ['excluded', { isExcluded: true, state: 'withdrawn' }],
    ['excluded', { isExcluded: true, isHeldBack: true }],
    ['held_back', { isHeldBack: true, points: 300 }],
    ['listed', { state: 'new', isHeldBack: true }],
    ['listed', { state: 'later', isExcluded: true }],
    ['not_live', { isLive: false, state: 'new' }],
    ['declined', { isLive: false, state: 'declined' }],
  ] as const)('%s: %o', (standing, facts) => {
    expect(standingOf({ ...open, ...facts })).toBe(standing);
  });
});

describe('the wish a path names', () => {
  const wishes = {
    occupations: [{ soc: '9223', title: 'Cleaning', words: 'I like it tidy.' }],
    shifts: [{ kind: 'nights', words: 'I sleep then.' }],
    employersToAvoid: [{ employerId: null, name: 'Acme', words: null }],
    pay: { floorPencePerHour: 1300, words: 'Rent.' },
    travel: null,
  };
  it.each([
    ['occupations/0', { title: 'Cleaning', words: 'I like it tidy.' }],
    ['shifts/nights', { title: null, words: 'I sleep then.' }],
    ['employersToAvoid/0', { title: 'Acme', words: null }],
    ['pay', { title: null, words: 'Rent.' }],
    ['travel', { title: null, words: null }],
    ['occupations/7', { title: null, words: null }],
    ['notForMe/0', { title: null, words: null }],
    ['constructor', { title: null, words: null }],
  ])('%s', (path, said) => {
    expect(wishAt(wishes, path)).toEqual(said);
  });
});
