import * as fc from 'fast-check';
import { census } from './census';
import { explain, whyNot } from './explanation';
import { emptyProfile, type OpeningFacts, unknownOpening } from './facts';
import { buildIndex } from './index-builder';
import { oracle } from './oracle';
import { standardPolicy, type WeighedCriterion } from './policy';
import { engineVersion, rank } from './rank';
import { openings, policies, profiles, today } from '../testing/arbitraries';

const anyK = fc.integer({ min: 0, max: 40 });

describe('ranking openings for a client', () => {
  it('is the ranking by definition, for any wishes, policy and length', () => {
    fc.assert(
      fc.property(openings(30), profiles, policies, anyK, (all, profile, policy, k) => {
        const index = buildIndex(all);
        expect(rank(index, profile, policy, { k, today })).toEqual(oracle(index, profile, policy, { k, today }));
      }),
      { numRuns: 250 },
    );
  });

  it('does not depend on the order in which openings come', () => {
    fc.assert(
      fc.property(
        openings(20).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        profiles,
        policies,
        anyK,
        ([all, shuffled], profile, policy, k) => {
          expect(rank(buildIndex(shuffled), profile, policy, { k, today })).toEqual(
            rank(buildIndex(all), profile, policy, { k, today }),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('begins a list twice as long with the same openings', () => {
    fc.assert(
      fc.property(openings(30), profiles, fc.integer({ min: 1, max: 12 }), (all, profile, k) => {
        const index = buildIndex(all);
        const short = rank(index, profile, standardPolicy, { k, today });
        const long = rank(index, profile, standardPolicy, { k: 2 * k, today });
        expect(long.slice(0, k)).toEqual(short);
      }),
      { numRuns: 100 },
    );
  });

  it('explains every opening, listed or not', () => {
    fc.assert(
      fc.property(openings(15), profiles, fc.integer({ min: 0, max: 6 }), (all, profile, k) => {
        const index = buildIndex(all);
        const hits = rank(index, profile, standardPolicy, { k, today });
        const standings = all.map(({ id }) => ({ id, ...whyNot(index, id, profile, standardPolicy, { k, today })! }));
        expect(standings.filter(({ standing }) => standing === 'excluded')).toHaveLength(
          census(index, profile, standardPolicy, today).excluded,
        );
        for (const each of standings) {
          const hit = hits.find(({ openingId }) => openingId === each.id);
          if (each.standing === 'listed') expect(each.rank).toBe(hit?.rank);
          else expect(hit).toBeUndefined();
          if (each.standing === 'excluded') expect(each.explanation.exclusions.length).toBeGreaterThan(0);
          if (each.standing === 'outranked' && hits.length > 0) {
            expect(each.rank).toBeGreaterThan(k);
            expect(each.differences.reduce((sum, { points }) => sum + points, 0)).toBe(0 - each.behindByPoints);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes nothing but its own points away when a criterion weighs nothing', () => {
    const weighed = fc.constantFrom(...(Object.keys(standardPolicy.weights) as WeighedCriterion[]));
    fc.assert(
      fc.property(openings(12), profiles, weighed, (all, profile, criterion) => {
        const without = { ...standardPolicy, weights: { ...standardPolicy.weights, [criterion]: 0 } };
        for (const opening of all) {
          const full = explain(opening, profile, standardPolicy, today);
          const rest = explain(opening, profile, without, today);
          const own = full.parts.filter((part) => part.criterion === criterion);
          expect(rest.points).toBe(full.points - own.reduce((sum, { points }) => sum + points, 0));
          expect(rest.exclusions).toEqual(full.exclusions);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps out what is out, whatever the weights', () => {
    fc.assert(
      fc.property(openings(12), profiles, policies, policies, (all, profile, one, other) => {
        for (const opening of all) {
          const out = explain(opening, profile, one, today).exclusions.length > 0;
          expect(explain(opening, profile, other, today).exclusions.length > 0).toBe(out);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts equal points in order of closing day, no closing day last, then id', () => {
    const closing = (id: string, closesOn: string | null): OpeningFacts => ({ ...unknownOpening(id), closesOn });
    const index = buildIndex([
      closing('c', null),
      closing('b', '2026-04-30'),
      closing('a', null),
      closing('d', '2026-04-01'),
    ]);
    const hits = rank(index, emptyProfile, standardPolicy, { k: 10, today });
    expect(hits.map(({ openingId }) => openingId)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('gives a person without wishes the openings nearest home first', () => {
    const at = (id: string, latitude: number): OpeningFacts => ({
      ...unknownOpening(id),
      place: { point: { latitude, longitude: -1.47 }, radiusKm: 0.1, areaKind: 'urban' },
    });
    const index = buildIndex([at('far', 53.6), at('near', 53.39), at('middle', 53.45)]);
    const home = { point: { latitude: 53.38, longitude: -1.47 }, radiusKm: 0.5, areaKind: 'urban' } as const;
    const hits = rank(index, { ...emptyProfile, home }, standardPolicy, { k: 2, today });
    expect(hits.map(({ openingId }) => openingId)).toEqual(['near', 'middle']);
  });

  it('refuses a length that is no whole number, and two openings with one id', () => {
    const index = buildIndex([]);
    expect(() => rank(index, emptyProfile, standardPolicy, { k: 1.5, today })).toThrow('matching-core.invalid_length');
    expect(() => rank(index, emptyProfile, standardPolicy, { k: -1, today })).toThrow('matching-core.invalid_length');
    expect(() => buildIndex([unknownOpening('a'), unknownOpening('a')])).toThrow('matching-core.duplicate_opening');
  });

  it('says nothing about an opening that is not in the index', () => {
    expect(whyNot(buildIndex([]), 'gone', emptyProfile, standardPolicy, { k: 5, today })).toBeNull();
  });

  it('names its version', () => {
    expect(engineVersion).toMatch(/^\d+$/);
  });
});
