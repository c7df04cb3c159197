import { rankedPage } from './ranked-page';

const all = Array.from({ length: 7 }, (_, at) => at);
const search = (_text: string, limit: number) => all.slice(0, limit);

describe('rankedPage', () => {
  it('meets every result once and ends', () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const { data, page } = rankedPage('numbers', { q: 'x', limit: 3, cursor }, search);
      seen.push(...data);
      cursor = page.nextCursor ?? undefined;
      expect(page.hasMore).toBe(cursor !== undefined);
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
  });
  it.each([
    'xyz',
    Buffer.from('null').toString('base64url'),
    Buffer.from('[1,"numbers","x",-1]').toString('base64url'),
  ])('refuses the cursor %s', (cursor) => {
    expect(() => rankedPage('numbers', { q: 'x', limit: 3, cursor }, search)).toThrow('reference.cursor_invalid');
  });
  it('refuses a cursor of other words', () => {
    const cursor = rankedPage('numbers', { q: 'x', limit: 3 }, search).page.nextCursor!;
    expect(() => rankedPage('numbers', { q: 'y', limit: 3, cursor }, search)).toThrow('reference.cursor_invalid');
  });
});
