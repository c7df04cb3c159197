import fc from 'fast-check';
import { arrayPage } from './array-page';

describe('a page of a list in memory', () => {
  it('walks every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, limit) => {
        const met: number[] = [];
        let cursor: string | undefined;
        do {
          const { data, page } = arrayPage(items, { limit, cursor, sort: 'name' });
          met.push(...data);
          expect(page.hasMore).toBe(page.nextCursor !== null);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(met).toEqual(items);
      }),
    );
  });

  it('refuses a cursor of another list or sort', () => {
    const { page } = arrayPage([1, 2, 3], { limit: 1, sort: 'name' });
    const cursor = page.nextCursor as string;
    expect(() => arrayPage([1, 2, 3], { limit: 1, cursor, sort: '-name' })).toThrow('platform.cursor_invalid');
    expect(() => arrayPage([1, 2], { limit: 1, cursor, sort: 'name' })).toThrow('platform.cursor_invalid');
    expect(() => arrayPage([1, 2], { limit: 1, cursor: 'nonsense', sort: 'name' })).toThrow('platform.cursor_invalid');
  });
});
