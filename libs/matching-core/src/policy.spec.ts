import fs from 'node:fs';
import path from 'node:path';
import { checkedPolicy, criteria, standardPolicy, type WeighedCriterion } from './policy';

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
          expect.objectContaining({ pointer: '/unknownPercent/travel' }),
          expect.objectContaining({ pointer: '/weights/pay' }),
          expect.objectContaining({ pointer: '/travel/assumedModes' }),
        ],
      }),
    );
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
