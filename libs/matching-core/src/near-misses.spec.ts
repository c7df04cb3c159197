import * as fc from 'fast-check';
import { explainAll } from './explanation';
import { emptyProfile, type OpeningFacts, type ProfileFacts, unknownOpening } from './facts';
import { couldBend, nearMisses } from './near-misses';
import { buildIndex } from './index-builder';
import { idsOf, type OpeningIndex } from './opening-index';
import { standardPolicy } from './policy';
import { rank } from './rank';
import { compareScored } from './top-k';
import { openings, policies, profiles, today } from '../testing/arbitraries';

/** By definition: explain every opening, keep those with one exclusion that could bend, sort, take k. */
function byDefinition(index: OpeningIndex, profile: ProfileFacts, policy: typeof standardPolicy, k: number) {
  const { closesOrder, idOrder } = index;
  const ids = idsOf(index);
  return explainAll(index, ids, profile, policy, today)
    .flatMap(({ exclusions, points, openingId }, slot) =>
      exclusions.length === 1 && couldBend(exclusions[0]!)
        ? [{ openingId, slot, points, closesOrder: closesOrder[slot]!, idOrder: idOrder[slot]! }]
        : [],
    )
    .sort(compareScored)
    .slice(0, k)
    .map(({ openingId, points }, place) => ({ rank: place + 1, openingId, points }));
}

const known = (id: string, facts: Partial<OpeningFacts>): OpeningFacts => ({ ...unknownOpening(id), ...facts });
const seen = (dimension: 'telephone' | 'noise') =>
  [{ dimension, level: 5, origin: 'advert' }] satisfies OpeningFacts['environment'];

describe('near misses', () => {
  it('are the openings that break one wish that could bend, by the points of the rest', () => {
    fc.assert(
      fc.property(openings(30), profiles, policies, fc.integer({ min: 0, max: 20 }), (all, profile, policy, k) => {
        const index = buildIndex(all);
        const found = nearMisses(index, profile, policy, { k, today });
        expect(
          found.map(({ rank: place, explanation: { openingId, points } }) => ({ rank: place, openingId, points })),
        ).toEqual(byDefinition(index, profile, policy, k));
      }),
      { numRuns: 300 },
    );
  });

  it('say what clashes, which has no points, and are never on the list', () => {
    fc.assert(
      fc.property(openings(30), profiles, (all, profile) => {
        const index = buildIndex(all);
        const listed = rank(index, profile, standardPolicy, { k: all.length, today });
        for (const { clash, exclusion, explanation } of nearMisses(index, profile, standardPolicy, { k: 30, today })) {
          expect(clash).toMatchObject({ kind: 'clashes', points: 0, criterion: exclusion.criterion });
          expect(clash.wish).toEqual(exclusion.wish);
          expect(explanation.exclusions).toEqual([exclusion]);
          expect(explanation.parts).toContain(clash);
          expect(listed.map(({ openingId }) => openingId)).not.toContain(explanation.openingId);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('bend hours, shifts and tasks, but not pay, the way there or the place', () => {
    const profile: ProfileFacts = {
      ...emptyProfile,
      hours: { minMinutesPerWeek: 480, maxMinutesPerWeek: 960, strength: 'must' },
      shifts: { ...emptyProfile.shifts, nights: 'deal_breaker' },
      pay: { floorPencePerHour: 1300, strength: 'must' },
      environment: [
        { dimension: 'telephone', want: 'low', strength: 'must' },
        { dimension: 'noise', want: 'low', strength: 'must' },
      ],
    };
    const index = buildIndex([
      known('calls', { environment: seen('telephone') }),
      known('calls-at-night', { environment: seen('telephone'), nights: 'yes' }),
      known('fits', {}),
      known('full-time', { minMinutesPerWeek: 2100, maxMinutesPerWeek: 2250 }),
      known('loud', { environment: seen('noise') }),
      known('night', { nights: 'yes' }),
      known('poor', { payBasis: 'stated', minPencePerHour: 1100, maxPencePerHour: 1200 }),
    ]);
    const found = nearMisses(index, profile, standardPolicy, { k: 10, today });
    expect(found.map(({ explanation }) => explanation.openingId).sort()).toEqual(['calls', 'full-time', 'night']);
  });

  it('refuses a length that is no whole number', () => {
    const short = () => nearMisses(buildIndex([]), emptyProfile, standardPolicy, { k: 0.5, today });
    expect(short).toThrow('matching-core.invalid_length');
  });
});
