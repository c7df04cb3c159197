import fs from 'node:fs';
import path from 'node:path';
import { criteria, standardPolicy, type WeighedCriterion } from './policy';
import { checkedPolicy, policyProblems, policyValue } from './policy-check';
import { policySettings } from './policy-settings';

/** Pointers of every number in a value. */
function numbersIn(value: unknown, pointer = ''): string[] {
  if (typeof value === 'number') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${pointer}/${key}`));
}

/** The standard policy with another number at one place. */
function withValue(pointer: string, value: number): typeof standardPolicy {
  const policy = structuredClone(standardPolicy);
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() as string;
  (policyValue(policy, keys.map((key) => `/${key}`).join('')) as Record<string, number>)[last] = value;
  return policy;
}

describe('the matching policy', () => {
  it('stands as shipped', () => {
    expect(checkedPolicy(standardPolicy)).toBe(standardPolicy);
  });

  it('is refused with every field that is out of range', () => {
    const wrong = {
      ...standardPolicy,
      weights: { ...standardPolicy.weights, pay: 1.5 },
      unknownPercent: { ...standardPolicy.unknownPercent, travel: 101 },
      travel: { ...standardPolicy.travel, assumedModes: [] },
    };
    expect(() => checkedPolicy(wrong)).toThrow(
      expect.objectContaining({
        code: 'matching-core.invalid_policy',
        problems: [
          expect.objectContaining({ pointer: '/weights/pay' }),
          expect.objectContaining({ pointer: '/unknownPercent/travel' }),
          expect.objectContaining({ pointer: '/travel/assumedModes' }),
        ],
      }),
    );
  });

  it('has a name, a meaning and bounds for each of its numbers, and for nothing else', () => {
    expect(policySettings.map(({ pointer }) => pointer).sort()).toEqual(numbersIn(standardPolicy).sort());
    const names = policySettings.map(({ group, label }) => `${group}: ${label}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(policySettings)('takes $pointer at either end of its range and not beyond', (setting) => {
    const { pointer, least, most } = setting;
    // The days of a stale vacancy must also pass those of a fresh one, and the last bus comes after the first.
    const problemsAt = (value: number) =>
      policyProblems(withValue(pointer, value)).filter((problem) => problem.pointer === pointer);
    const hasPartner = /staleDays|lastMinute/.test(pointer);
    expect(problemsAt(least)).toHaveLength(hasPartner ? 1 : 0);
    expect(problemsAt(most)).toHaveLength(0);
    for (const beyond of [least - 1, most + 1, Number.NaN]) expect(problemsAt(beyond)).not.toHaveLength(0);
    expect(problemsAt((least + most) / 2 + 0.25)).toHaveLength(setting.whole ? 1 : 0);
    expect(policyValue(standardPolicy, pointer)).toEqual(expect.any(Number));
  });

  it('is refused when a vacancy would be stale before it is no longer fresh', () => {
    const freshness = { ...standardPolicy.freshness, freshDays: 60 };
    expect(policyProblems({ ...standardPolicy, freshness })).toEqual([
      expect.objectContaining({ pointer: '/freshness/staleDays' }),
    ]);
  });

  it('is told in plain words with the figures it ships with', () => {
    const told = fs.readFileSync(path.resolve(__dirname, '../../../docs/matching-policy.md'), 'utf8');
    const rows = told.split('\n').flatMap((line) => {
      const cells = /^\| (.+?) +\| (\d+) +\| (\d+) % +\|$/.exec(line);
      return cells ? [cells.slice(1)] : [];
    });
    expect(rows).toEqual(
      (Object.keys(standardPolicy.weights) as WeighedCriterion[]).map((criterion) => [
        criteria[criterion],
        String(standardPolicy.weights[criterion]),
        String(standardPolicy.unknownPercent[criterion]),
      ]),
    );
  });
});
