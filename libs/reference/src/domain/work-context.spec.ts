import { dimensionElements, dimensionNames, rankEnvironments, type ContextRatings } from './work-context';

function ratings(soc2020: string, value: number): ContextRatings {
  const elements = Object.values(dimensionElements).flatMap((parts) => parts.map((part) => part.element));
  return { soc2020, basis: 'titles', titlesMatched: 9, values: new Map(elements.map((element) => [element, value])) };
}

describe('rankEnvironments', () => {
  it('gives a fifth of the occupations to each level', () => {
    const ranked = rankEnvironments(Array.from({ length: 10 }, (_, at) => ratings(`100${at}`, 1 + at * 0.1)));
    expect([...ranked.values()].map((one) => one.dimensions.noise.level)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
  it('reads freedom backwards as supervision', () => {
    const ranked = rankEnvironments([ratings('1000', 1), ratings('1001', 5)]);
    expect(ranked.get('1000')!.dimensions.supervision.percentile).toBe(75);
    expect(ranked.get('1001')!.dimensions.supervision.percentile).toBe(25);
  });
  it('puts equal occupations in the middle', () => {
    const ranked = rankEnvironments([ratings('1000', 3), ratings('1001', 3)]);
    for (const dimension of dimensionNames) {
      expect(ranked.get('1000')!.dimensions[dimension]).toEqual({ level: 3, percentile: 50 });
    }
  });
});
