import { nameOf } from './named';
import { words } from './words';

const modes = { bus: 'By bus or tram.', foot: 'On foot.' };

describe('words', () => {
  it('are one schema of the document wherever they are declared, each with a description of its own', () => {
    const [here, there] = [words('SpecMode', modes, 'How I come.'), words('SpecMode', { ...modes }, 'How I go.')];
    expect([here.description, there.description]).toEqual(['How I come.', 'How I go.']);
    expect(here.options).toEqual(['bus', 'foot']);
    expect(there.options).toEqual(here.options);
    expect(nameOf(here)).toBe(nameOf(there));
  });

  it.each([
    ['an explanation', { ...modes, bus: 'By bus.' }, 'bus'],
    ['one value more', { ...modes, car: 'By car.' }, 'car'],
    ['one value less', { foot: modes.foot }, 'bus'],
    ['the order', { foot: modes.foot, bus: modes.bus }, 'the order'],
  ])('refuse a second list of the same name that differs in %s, and say where', (_, others, where) => {
    words('SpecMode', modes, 'How I come.');
    expect(() => words('SpecMode', others, 'How I go.')).toThrow(
      `words('SpecMode') is declared twice and differs in ${where}; say the same word for word, or give one`,
    );
  });
});
