import { calledApart, comparedRows, differenceSaid } from './compare';
import type { Part } from './queries';

const part = (criterion: Part['criterion'], points: number, facts: Part['facts'] = {}): Part => ({
  criterion,
  kind: 'fits',
  points,
  of: 1000,
  facts,
  wish: null,
});

describe('two suggestions side by side', () => {
  const cleaner = { parts: [part('freshness', 300), part('pay', 500), part('travel', 200)] };
  const porter = {
    parts: [
      part('travel', 900),
      part('environment', 100, { dimension: 'pace' }),
      part('environment', 50, { dimension: 'noise' }),
    ],
  };

  it('has a row for each criterion of either, with the lines and points of both', () => {
    const rows = comparedRows(cleaner, porter);
    expect(rows.map(({ criterion, points }) => [criterion, ...points])).toEqual([
      ['travel', 200, 900],
      ['pay', 500, null],
      ['environment', null, 150],
      ['freshness', 300, null],
    ]);
    expect(rows[2]?.parts[1].map(({ facts }) => facts.dimension)).toEqual(['noise', 'pace']);
  });

  it.each([
    [
      cleaner,
      porter,
      '“Cleaner” is ahead on pay and how fresh the vacancy is; “Porter” on getting there and the workplace.',
    ],
    [cleaner, { parts: [] }, '“Cleaner” is ahead on pay, how fresh the vacancy is and getting there.'],
    [cleaner, cleaner, 'What you said tells them apart in nothing.'],
  ])('says in a sentence what each is ahead on %#', (one, other, sentence) => {
    expect(differenceSaid(['Cleaner', 'Porter'], comparedRows(one, other))).toBe(sentence);
  });

  const at = (title: string, name?: string) => ({ title, employer: name ? { name } : null });

  it.each([
    [at('Cleaner', 'Corner Pantry'), at('Porter', 'Corner Pantry'), ['Cleaner', 'Porter']],
    [at('Cleaner', 'Corner Pantry'), at('Cleaner', 'Tavern'), ['Cleaner at Corner Pantry', 'Cleaner at Tavern']],
    [at('Cleaner', 'Tavern'), at('Cleaner', 'Tavern'), ['Cleaner, the first', 'Cleaner, the second']],
    [at('Cleaner'), at('Cleaner', 'Tavern'), ['Cleaner, the first', 'Cleaner, the second']],
  ])('calls the two by names that differ %#', (one, other, names) => {
    expect(calledApart(one, other)).toEqual(names);
  });
});
