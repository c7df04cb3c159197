import * as fc from 'fast-check';
import { anOpening, policies, profiles, today } from '../testing/arbitraries';
import { explain } from './explanation';
import {
  emptyProfile,
  type EnvironmentDimension,
  environmentDimensions,
  type EnvironmentOrigin,
  type OpeningFacts,
  type ProfileFacts,
  unknownOpening,
} from './facts';
import { type CriterionId, type MatchingPolicy, standardPolicy } from './policy';

/** Points of the parts of one criterion, and whether it leaves the opening out. */
function judgedBy(criterion: CriterionId, opening: OpeningFacts, profile: ProfileFacts, policy: MatchingPolicy) {
  const { parts, exclusions } = explain(opening, profile, policy, today);
  return {
    points: parts.filter((part) => part.criterion === criterion).map(({ points }) => points),
    isOut: exclusions.some((exclusion) => exclusion.criterion === criterion),
  };
}

function withLevel(dimension: EnvironmentDimension, level: number, origin: EnvironmentOrigin): OpeningFacts {
  return { ...unknownOpening('opening'), environment: [{ dimension, level, origin }] };
}

/** A better fact never takes a point from any part of its criterion, and never leaves an opening out that was in. */
function neverLowers(
  criterion: CriterionId,
  facts: fc.Arbitrary<readonly [worse: Partial<OpeningFacts>, better: Partial<OpeningFacts>]>,
  wishes: fc.Arbitrary<ProfileFacts> = profiles,
) {
  fc.assert(
    fc.property(anOpening, facts, wishes, policies, (opening, [worse, better], profile, policy) => {
      const before = judgedBy(criterion, { ...opening, ...worse }, profile, policy);
      const after = judgedBy(criterion, { ...opening, ...better }, profile, policy);
      if (after.isOut) expect(before.isOut).toBe(true);
      else if (!before.isOut)
        after.points.forEach((points, part) => expect(points).toBeGreaterThanOrEqual(before.points[part]!));
    }),
    { numRuns: 300 },
  );
}

describe('a better fact never lowers a part', () => {
  const inOrder = (min: number, max: number) =>
    fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  it('nearer is never worse', () => {
    const placeAt = (km: number, radiusKm: number, areaKind: 'urban' | 'rural' | 'unknown') => ({
      place: { point: { latitude: 53.4 + km / 111.2, longitude: -1.4 }, radiusKm, areaKind },
      remote: 'on_site' as const,
    });
    const atHome = profiles.map((profile) => ({
      ...profile,
      home: { point: { latitude: 53.4, longitude: -1.4 }, radiusKm: 0.5, areaKind: 'urban' as const },
    }));
    const facts = fc
      .tuple(inOrder(0, 60), fc.constantFrom(0, 0.8, 3), fc.constantFrom('urban', 'rural', 'unknown'))
      .map(([[near, far], radiusKm, area]) => [placeAt(far, radiusKm, area), placeAt(near, radiusKm, area)] as const);
    neverLowers('travel', facts, atHome);
  });

  it('a shift by day is never worse for travel than one before the first bus', () => {
    const shift = (day: number, from: number) => ({
      shifts: [{ fromMinute: day * 1440 + from * 60, toMinute: day * 1440 + (from + 6) * 60 }],
    });
    const facts = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 12 }))
      .map(([day, from]) => [shift(day, from), shift(day, 13)] as const);
    neverLowers('travel', facts);
  });

  it('more pay is never worse', () => {
    const pays = (pence: number) => ({ minPencePerHour: pence, maxPencePerHour: pence, payBasis: 'stated' as const });
    neverLowers(
      'pay',
      inOrder(900, 2200).map(([less, more]) => [pays(less), pays(more)] as const),
    );
  });

  it('hours from as few to as many are never worse for a wish for hours', () => {
    const offer = (least: number, most: number) => ({ minMinutesPerWeek: least, maxMinutesPerWeek: most });
    const wished = profiles.filter(({ hours }) => hours?.strength === 'must' || hours?.strength === 'prefer');
    const facts = fc
      .tuple(inOrder(240, 2600), inOrder(0, 240))
      .map(([[least, most], [less, more]]) => [offer(least, most), offer(least - less, most + more)] as const);
    neverLowers('hours', facts, wished);
  });

  it('one level less is never worse for who wants little, one more for who wants much', () => {
    const aboutOne = fc.constantFrom(...environmentDimensions);
    fc.assert(
      fc.property(
        aboutOne,
        fc.constantFrom('low' as const, 'high' as const),
        fc.constantFrom('must' as const, 'prefer' as const),
        fc.constantFrom('observed' as const, 'advert' as const, 'usual' as const),
        inOrder(1, 5),
        (dimension, want, strength, origin, [low, high]) => {
          const profile = { ...emptyProfile, environment: [{ dimension, want, strength }] };
          const points = (level: number) =>
            judgedBy('environment', withLevel(dimension, level, origin), profile, standardPolicy).points[0]!;
          const [worse, better] = want === 'low' ? [high, low] : [low, high];
          expect(points(better)).toBeGreaterThanOrEqual(points(worse));
        },
      ),
    );
  });

  it('an occupation asked for is never worse than any other', () => {
    const socs = ['9223', '9224', '9233', '9241', '5434', '4112', '6135', '7111', '8143', '9252'];
    fc.assert(
      fc.property(fc.constantFrom(...socs), fc.constantFrom(...socs), policies, (wanted, other, policy) => {
        const profile = { ...emptyProfile, occupations: [{ soc: wanted, strength: 'prefer' as const }] };
        const points = (soc: string) =>
          judgedBy('occupation', { ...unknownOpening('o'), soc }, profile, policy).points[0]!;
        expect(points(wanted)).toBeGreaterThanOrEqual(points(other));
      }),
    );
  });

  it('asking for less is never worse: essential, desirable, not asked', () => {
    const asks = (essential: 'yes' | 'no') => ({ requirements: [{ kind: 'driving_licence' as const, essential }] });
    neverLowers(
      'requirements',
      fc.constantFrom(
        [asks('yes'), asks('no')] as const,
        [asks('no'), { requirements: [] }] as const,
        [asks('yes'), { requirements: [] }] as const,
      ),
    );
  });

  it('fresher is never worse', () => {
    const seen = (daysAgo: number) => ({
      firstSeenOn: new Date(Date.UTC(2026, 2, 2) - daysAgo * 86_400_000).toISOString().slice(0, 10),
    });
    neverLowers(
      'freshness',
      inOrder(0, 100).map(([young, old]) => [seen(old), seen(young)] as const),
    );
  });
});

describe('what nobody knows', () => {
  it('is never a pass of a hard wish without its flag: the line says not known, and asks', () => {
    fc.assert(
      fc.property(profiles, policies, (profile, policy) => {
        const { parts } = explain(unknownOpening('nothing-known'), profile, policy, today);
        for (const part of parts) {
          if (!part.wish || !['must', 'deal_breaker'].includes(part.wish.strength)) continue;
          // What is not asked for cannot be missing: no demand on record is a fact about the advert.
          if (part.criterion === 'requirements') continue;
          expect([part.criterion, part.kind, part.question !== null]).toEqual([part.criterion, 'unknown', true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never earns what a known fit earns', () => {
    fc.assert(
      fc.property(anOpening, profiles, (opening, profile) => {
        const { parts } = explain(opening, profile, standardPolicy, today);
        for (const part of parts) if (part.kind === 'unknown' && part.of > 0) expect(part.points).toBeLessThan(part.of);
      }),
      { numRuns: 300 },
    );
  });
});
