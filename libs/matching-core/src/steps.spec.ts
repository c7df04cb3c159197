import * as fc from 'fast-check';
import { census, whatStandsInTheWay } from './census';
import { explain } from './explanation';
import { emptyProfile, isHard, type OpeningFacts, type ProfileFacts, unknownOpening } from './facts';
import { buildIndex } from './index-builder';
import { standardPolicy } from './policy';
import { type Step, stepsOf } from './steps';
import { openings, policies, profiles, today } from '../testing/arbitraries';

const stepsFor = (said: Partial<ProfileFacts>) =>
  stepsOf({ ...emptyProfile, ...said }).map(({ wish, code, facts }) => [wish.path, code, facts]);

/** How many of these openings a step lets in. */
const moreFor = (said: Partial<ProfileFacts>, known: readonly Partial<OpeningFacts>[]) => {
  const index = buildIndex(known.map((facts, at) => ({ ...unknownOpening(`v${at}`), ...facts })));
  const { steps } = whatStandsInTheWay(index, { ...emptyProfile, ...said }, standardPolicy, today);
  return steps.map(({ code, more }) => [code, more]);
};

describe('what stands in the way', () => {
  it('counts for each step what a census counts after that step alone, for any wishes', () => {
    fc.assert(
      fc.property(openings(30), profiles, policies, (all, profile, policy) => {
        const index = buildIndex(all);
        const before = census(index, profile, policy, today);
        const { steps, suitable, excluded } = whatStandsInTheWay(index, profile, policy, today);
        expect({ suitable, excluded }).toEqual(before);
        for (const step of steps)
          expect(before.suitable + step.more).toBe(census(index, step.profile, policy, today).suitable);
      }),
      { numRuns: 300 },
    );
  });

  it('counts in one pass what the explanation of every opening says', () => {
    fc.assert(
      fc.property(openings(20), profiles, (all, profile) => {
        const index = buildIndex(all);
        const suits = (step: ProfileFacts) =>
          all.filter((opening) => explain(opening, step, standardPolicy, today).exclusions.length === 0).length;
        const { steps, suitable } = whatStandsInTheWay(index, profile, standardPolicy, today);
        expect(suitable).toBe(suits(profile));
        for (const step of steps) expect(suitable + step.more).toBe(suits(step.profile));
      }),
      { numRuns: 150 },
    );
  });

  it('takes no step that leaves an opening out', () => {
    fc.assert(
      fc.property(openings(12), profiles, (all, profile) => {
        for (const step of stepsOf(profile)) {
          for (const opening of all) {
            const before = explain(opening, profile, standardPolicy, today).exclusions.length;
            expect(explain(opening, step.profile, standardPolicy, today).exclusions.length).toBeLessThanOrEqual(before);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a step for every hard wish that can leave something out, and none for any other', () => {
    fc.assert(
      fc.property(openings(30), profiles, (all, profile) => {
        const steps = stepsOf(profile);
        expect(steps.every(({ wish }) => isHard(wish.strength))).toBe(true);
        const musts = (path: string) => /^(contracts\/|shifts\/zeroHours)/.test(path);
        for (const opening of all) {
          for (const { criterion, wish, facts } of explain(opening, profile, standardPolicy, today).exclusions) {
            const fixed = criterion === 'employer' || criterion === 'not_for_me' || criterion === 'freshness';
            const never = criterion === 'occupation' && wish?.strength === 'deal_breaker';
            const own = (step: Step) =>
              step.criterion === criterion &&
              (step.wish.path === wish?.path || criterion === 'occupation' || musts(step.wish.path));
            expect([facts, fixed || never || steps.some(own)]).toEqual([facts, true]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never moves employers to avoid, what was turned down, or work that is never wanted', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const never = ({ occupations }: ProfileFacts) =>
          occupations.filter(({ strength }) => strength === 'deal_breaker');
        for (const step of stepsOf(profile)) {
          expect(step.profile.employersToAvoid).toBe(profile.employersToAvoid);
          expect(step.profile.notForMe).toBe(profile.notForMe);
          expect(step.profile.home).toBe(profile.home);
          expect(never(step.profile)).toEqual(never(profile));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the step of each wish', () => {
  it('is ten more minutes of travel', () => {
    const travel = { modes: ['bus'], maxMinutes: 40, strength: 'must', remoteOnly: false } as const;
    expect(stepsFor({ travel })).toEqual([['travel', 'longer_journey', { fromMinutes: 40, toMinutes: 50 }]]);
    expect(stepsFor({ travel: { ...travel, strength: 'prefer' } })).toEqual([]);
    expect(stepsFor({ travel: { ...travel, modes: [] } })).toEqual([]);
    expect(stepsFor({ travel: { ...travel, remoteOnly: true } })).toEqual([
      ['travel/remoteOnly', 'softened', { from: 'must', to: 'prefer' }],
    ]);
  });

  it('is one hour less and one hour more', () => {
    const hours = { minMinutesPerWeek: 480, maxMinutesPerWeek: 960, strength: 'must' } as const;
    expect(stepsFor({ hours })).toEqual([
      ['hours', 'fewer_hours', { fromMinutesPerWeek: 480, toMinutesPerWeek: 420 }],
      ['hours', 'more_hours', { fromMinutesPerWeek: 960, toMinutesPerWeek: 1020 }],
    ]);
    const offered = (minutes: number) => ({ minMinutesPerWeek: minutes, maxMinutesPerWeek: minutes });
    expect(moreFor({ hours }, [offered(420), offered(1020), offered(1020), offered(1080)])).toEqual([
      ['fewer_hours', 1],
      ['more_hours', 2],
    ]);
    expect(stepsFor({ hours: { ...hours, minMinutesPerWeek: null, strength: 'deal_breaker' } })).toEqual([
      ['hours', 'fewer_hours', { fromMinutesPerWeek: 960, toMinutesPerWeek: 900 }],
    ]);
    expect(stepsFor({ hours: { ...hours, minMinutesPerWeek: 930, strength: 'deal_breaker' } })).toEqual([
      ['hours', 'softened', { from: 'deal_breaker', to: 'avoid' }],
    ]);
    const anyHours = { minMinutesPerWeek: null, maxMinutesPerWeek: null, buildUpToMinutesPerWeek: 1200 };
    expect(stepsFor({ hours: { ...anyHours, strength: 'deal_breaker' } })).toEqual([
      ['hours', 'softened', { from: 'deal_breaker', to: 'avoid' }],
    ]);
    expect(stepsFor({ hours: { ...anyHours, strength: 'must' } })).toEqual([]);
    expect(stepsFor({ hours: { ...hours, minMinutesPerWeek: 0, maxMinutesPerWeek: null } })).toEqual([]);
  });

  it('is one more day like the others, or one more part of the days', () => {
    const grid = { '1': ['morning'], '3': ['morning', 'afternoon'], '6': [] } as const;
    const steps = stepsFor({ availability: { grid, strength: 'must' } });
    expect(steps).toContainEqual(['availability', 'another_day', { day: 6, parts: ['morning', 'afternoon'] }]);
    expect(steps).toContainEqual(['availability', 'another_part', { part: 'afternoon', days: ['1'] }]);
    expect(steps).toContainEqual(['availability', 'another_part', { part: 'evening', days: ['1', '3'] }]);
    expect(steps).toHaveLength(5 + 4);
    expect(stepsFor({ availability: { grid: {}, strength: 'must' } })).toEqual([]);
  });

  it('is 50 pence less pay', () => {
    expect(stepsFor({ pay: { floorPencePerHour: 1300, strength: 'must' } })).toEqual([
      ['pay', 'lower_pay', { fromPencePerHour: 1300, toPencePerHour: 1250 }],
    ]);
  });

  it('is the wider group of the work that must be, and at last any work', () => {
    const occupations = [
      { soc: '9263', strength: 'must' },
      { soc: '5', strength: 'must' },
      { soc: '7', strength: 'must' },
      { soc: '41', strength: 'deal_breaker' },
    ] as const;
    expect(stepsFor({ occupations })).toEqual([
      ['occupations/0', 'wider_occupation', { soc: '9263', toSoc: '926' }],
      ['occupations/1', 'wider_occupation', { soc: '5', toSoc: null }],
    ]);
    expect(moreFor({ occupations }, [{ soc: '9264' }, { soc: '6135' }, { soc: '4112' }])).toEqual([
      ['wider_occupation', 1],
      ['wider_occupation', 2],
    ]);
  });

  it('lets go of all contracts that must be at once, and of those that must never be one by one', () => {
    const contracts = [
      { contract: 'permanent', strength: 'must' },
      { contract: 'fixed_term', strength: 'must' },
      { contract: 'agency', strength: 'deal_breaker' },
    ] as const;
    const shifts = { ...emptyProfile.shifts, zeroHours: 'deal_breaker' } as const;
    expect(stepsFor({ contracts, shifts })).toEqual([
      ['contracts/0', 'softened', { contracts: ['permanent', 'fixed_term'], from: 'must', to: 'prefer' }],
      ['contracts/2', 'softened', { contracts: ['agency'], from: 'deal_breaker', to: 'avoid' }],
      ['shifts/zeroHours', 'softened', { contracts: ['zero_hours'], from: 'deal_breaker', to: 'avoid' }],
    ]);
  });

  it('softens shifts and the work place, and shows what was hidden', () => {
    expect(
      stepsFor({
        shifts: { ...emptyProfile.shifts, nights: 'deal_breaker', weekends: 'prefer' },
        environment: [{ dimension: 'noise', want: 'low', strength: 'must' }],
        requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: true }],
      }),
    ).toEqual([
      ['shifts/nights', 'softened', { shiftKind: 'nights', from: 'deal_breaker', to: 'avoid' }],
      ['environment/0', 'softened', { dimension: 'noise', want: 'low', from: 'must', to: 'prefer' }],
      ['requirements/0', 'shown', { requirement: 'driving_licence' }],
    ]);
  });
});
