import fs from 'node:fs';
import path from 'node:path';
import { listLength } from './suggestion';

const text = fs.readFileSync(path.resolve(__dirname, '../../../../docs/how-matching-works.md'), 'utf8');
const sentences = text
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join(' ')
  .split(/[.?!:]["”]?\s+/)
  .map((sentence) => sentence.match(/[a-z0-9’']+/gi) ?? [])
  .filter((words) => words.length > 0);

/** Groups of vowels, without a silent e at the end: off by one now and then, right on the whole. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^l\W])(e|es|ed)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch and Kincaid's school year (Kincaid et al., 1975), of a reader about five years older than that number. */
function schoolYear(): number {
  const words = sentences.flat();
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

describe('how matching works, said to a client', () => {
  it('can be read by somebody of nine', () => {
    expect(schoolYear()).toBeLessThan(4);
    expect(Math.max(...sentences.map((words) => words.length))).toBeLessThanOrEqual(20);
  });

  it('says how long a list is', () => {
    expect(text).toContain(`puts the best ${listLength} on your list`);
  });

  it('is made of headings and paragraphs, which is all that its page shows', () => {
    const blocks = text.trim().split(/\n{2,}/);
    expect(blocks.filter((block) => !/^(#{1,2} [^\n]+|[A-Z][^*_`[\]|<>]+)$/.test(block))).toEqual([]);
  });
});
