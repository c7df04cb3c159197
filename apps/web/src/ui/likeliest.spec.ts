/// <reference types="jest" />
import { likeliestFirst } from './likeliest';

const names = (found: readonly string[], text: string) =>
  likeliestFirst(
    found.map((label) => ({ id: label, label })),
    text,
  ).map(({ label }) => label);

describe('a search by name', () => {
  it('has first who is called so, then whose name begins so, then whose holds it, and else leaves the order', () => {
    const found = ['A Rivelin Mill', 'Rivelin', 'Revelin Stores', 'Rivelin Mill', 'Rivelin Mill Shop'];
    expect(names(found, ' rivelin  MILL ')).toEqual([
      'Rivelin Mill',
      'Rivelin Mill Shop',
      'A Rivelin Mill',
      'Rivelin',
      'Revelin Stores',
    ]);
  });

  it('shows twelve, the likeliest of all that came', () => {
    const found = [...Array.from({ length: 20 }, (_, at) => `Anvil ${at}`), 'Zinc'];
    expect(names(found, 'zinc')).toEqual(['Zinc', ...found.slice(0, 11)]);
  });
});
