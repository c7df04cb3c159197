import * as fc from 'fast-check';
import { changeOf, leftOut, type Placed, saidOtherwise } from './what-if';

const list = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })
  .map((ids): Placed[] => ids.map((id, at) => ({ vacancyId: `v${id}`, rank: at + 1 })));

describe('two lists side by side', () => {
  it('every line of either entered, moved, stayed or left, and nothing changes between a list and itself', () => {
    fc.assert(
      fc.property(list, list, (before, now) => {
        const rankBefore = (id: string) => before.find(({ vacancyId }) => vacancyId === id)?.rank ?? null;
        const changes = now.map(({ vacancyId, rank }) => changeOf(rank, rankBefore(vacancyId)));
        const entered = changes.filter((change) => change === 'entered').length;
        expect(now.length - entered + leftOut(before, now).length).toBe(before.length);
        expect(leftOut(before, before)).toEqual([]);
        for (const { rank } of before) expect(changeOf(rank, rank)).toBe('stayed');
        now.forEach(({ vacancyId, rank }, at) => {
          expect(changes[at] === 'stayed').toBe(rankBefore(vacancyId) === rank);
        });
      }),
    );
  });

  it('a section said otherwise stands in whole; null takes it back; one that is not said stays', () => {
    const wishes = { pay: { floor: 13 } as object | null, shifts: ['nights'], travel: null };
    expect(saidOtherwise(wishes, { pay: null, shifts: [] })).toEqual({ pay: null, shifts: [], travel: null });
    expect(saidOtherwise(wishes, {})).toEqual(wishes);
  });
});
