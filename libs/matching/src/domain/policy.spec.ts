import fc from 'fast-check';
import { policyProblems, policySettings, standardPolicy } from '#matching-core';
import { changesBetween, figuresOf, policyOf, useOf } from './policy';
import { isChanged, movesBetween, summaryOf } from './policy-preview';

const standard = figuresOf(standardPolicy);

/** A policy with those of its figures alone that a release knew. */
function pruned(value: unknown, isKnown: (pointer: string) => boolean, pointer = ''): unknown {
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'number' || isKnown(pointer) ? value : undefined;
  if (Array.isArray(value)) return value.map((one, at) => pruned(one, isKnown, `${pointer}/${at}`));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, pruned(one, isKnown, `${pointer}/${key}`)]),
  );
}

describe('a stored policy', () => {
  it('is read with the name of its version', () => {
    expect(policyOf('7', standard)).toEqual({ ...standardPolicy, version: '7' });
  });

  it('has standard values for what the release that stored it did not know', () => {
    const stored = { weights: { travel: 2600 }, travel: { speeds: { bus: { extraMinutes: 20 } } } };
    const policy = policyOf('2', stored);
    expect(changesBetween(standard, figuresOf(policy))).toEqual([
      { pointer: '/weights/travel', from: 2000, to: 2600 },
      { pointer: '/travel/speeds/bus/extraMinutes', from: 14, to: 20 },
    ]);
    expect(policyProblems(policy)).toEqual([]);
  });

  it('has standard values for shares it has none for, and keeps the ways of travelling it chose', () => {
    const policy = policyOf('2', { environment: { percentByLevel: [90, 80] }, travel: { assumedModes: ['walk'] } });
    expect(policy.environment.percentByLevel).toEqual([90, 80, ...standard.environment.percentByLevel.slice(2)]);
    expect(policy.travel.assumedModes).toEqual(['walk']);
  });

  it('stands, whichever figures the release that stored it had, and says again what it said', () => {
    const pointers = policySettings.map(({ pointer }) => pointer);
    fc.assert(
      fc.property(fc.subarray(pointers), (known) => {
        const stored = pruned(standard, (pointer) => known.includes(pointer));
        const policy = policyOf('3', JSON.parse(JSON.stringify(stored)));
        expect(policy).toEqual({ ...standardPolicy, version: '3' });
        expect(policyProblems(policy)).toEqual([]);
        expect(policyOf('3', figuresOf(policy))).toEqual(policy);
      }),
      { numRuns: 50 },
    );
  });

  it('loses what no longer exists, and values of another kind', () => {
    const policy = policyOf('2', { weights: { luck: 3, travel: 'much' }, travel: null, environment: [] });
    expect(figuresOf(policy)).toEqual(standard);
  });
});

describe('changes between two versions', () => {
  it('name each figure that differs, and the ways of travelling, and nothing else', () => {
    const { travel } = standard;
    const after = { ...standard, fitsFromPercent: 50, travel: { ...travel, assumedModes: ['bus' as const] } };
    expect(changesBetween(standard, after)).toEqual([
      { pointer: '/fitsFromPercent', from: 40, to: 50 },
      { pointer: '/travel/assumedModes', from: ['walk', 'bus'], to: ['bus'] },
    ]);
    expect(changesBetween(standard, structuredClone(standard))).toEqual([]);
  });

  it('know every setting the core explains', () => {
    const doubled = JSON.parse(JSON.stringify(standard), (_, value: unknown) =>
      typeof value === 'number' ? value + 1 : value,
    ) as typeof standard;
    expect(changesBetween(standard, doubled)).toHaveLength(policySettings.length);
  });
});

describe('where a version stands', () => {
  it.each([
    ['the newest, by which the last run was made', 3, 3, '3', 'in_use'],
    ['the newest, made since the last run', 3, 3, '2', 'next_run'],
    ['the one of the last run, when there is a newer', 2, 3, '2', 'in_use'],
    ['an older one', 1, 3, '3', 'earlier'],
    ['one that was replaced before its first run', 2, 3, '1', 'earlier'],
  ])('%s', (_, number, newest, inForce, use) => {
    expect(useOf(number, newest, inForce)).toBe(use);
  });
});

describe('a list before and after', () => {
  const list = (...ids: string[]) =>
    ids.map((openingId, place) => ({ openingId, rank: place + 1, points: 100 - place }));
  const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }).map((ids) => list(...ids));

  it('says what stays, moves and enters in its new order, then what leaves', () => {
    expect(movesBetween(list('a', 'b', 'c'), list('b', 'a', 'd'))).toEqual([
      { openingId: 'b', placeNow: 2, placeThen: 1 },
      { openingId: 'a', placeNow: 1, placeThen: 2 },
      { openingId: 'd', placeNow: null, placeThen: 3 },
      { openingId: 'c', placeNow: 3, placeThen: null },
    ]);
  });

  it('is the same list when nothing changes', () => {
    fc.assert(fc.property(lists, (now) => !isChanged(movesBetween(now, now))));
  });

  it('holds both lists, each opening once', () => {
    fc.assert(
      fc.property(lists, lists, (now, then) => {
        const moves = movesBetween(now, then);
        const places = (key: 'placeNow' | 'placeThen') =>
          moves
            .filter((move) => move[key] !== null)
            .sort((left, right) => left[key]! - right[key]!)
            .map(({ openingId }) => openingId);
        expect(places('placeNow')).toEqual(now.map(({ openingId }) => openingId));
        expect(places('placeThen')).toEqual(then.map(({ openingId }) => openingId));
        expect(new Set(moves.map(({ openingId }) => openingId)).size).toBe(moves.length);
      }),
    );
  });

  it('adds up to a summary that names nobody', () => {
    const same = movesBetween(list('a', 'b'), list('a', 'b'));
    const turned = movesBetween(list('a', 'b', 'c'), list('c', 'b', 'd'));
    expect(summaryOf([same, turned])).toEqual({
      clients: 2,
      listsChanged: 1,
      entered: 1,
      left: 1,
      placesMovedOnAverage: 0.5,
    });
    expect(summaryOf([])).toMatchObject({ clients: 0, placesMovedOnAverage: 0 });
  });
});
