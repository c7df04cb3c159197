import * as fc from 'fast-check';
import { compareLines, isUntouched, type Line, mendedList } from './mended-list';

/** A vacancy as one client's judges see it; points null: it may not be suggested. */
type Judged = Omit<Line, 'points'> & { points: number | null };

const judged = (vacancyId: string): fc.Arbitrary<Judged> =>
  fc.record({
    vacancyId: fc.constant(vacancyId),
    points: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 4 }),
    closesOn: fc.constantFrom(null, '2026-03-02', '2026-03-09'),
  });

const ids = Array.from({ length: 14 }, (_, count) => `v${count}`);
const vacancies = fc.tuple(...ids.map(judged));
const lengths = fc.integer({ min: 1, max: 6 });

/** The list by definition. */
function listOf(all: readonly Judged[], length: number): Line[] {
  const lines = all.flatMap(({ points, ...line }) => (points === null ? [] : [{ ...line, points }]));
  return lines.sort(compareLines).slice(0, length);
}

/** Some vacancies before and after a change, mended. */
function mend(before: readonly Judged[], after: readonly Judged[], changed: ReadonlySet<string>, length: number) {
  const now = before.map((one, at) => (changed.has(one.vacancyId) ? after[at]! : one));
  const best = listOf(
    now.filter(({ vacancyId }) => changed.has(vacancyId)),
    length,
  );
  return { mended: mendedList(listOf(before, length), changed, best, length), whole: listOf(now, length), now };
}

describe('a mended list', () => {
  const change = fc.record({ before: vacancies, after: vacancies, changed: fc.subarray(ids), length: lengths });

  it('is what ranking everything anew gives, or says that it cannot be known', () => {
    fc.assert(
      fc.property(change, ({ before, after, changed, length }) => {
        const { mended, whole } = mend(before, after, new Set(changed), length);
        if (mended) expect(mended).toEqual(whole);
      }),
    );
  });

  it('is always known when nothing leaves it: what is new only enters', () => {
    fc.assert(
      fc.property(change, ({ before, after, changed, length }) => {
        const listed = new Set(listOf(before, length).map(({ vacancyId }) => vacancyId));
        const unlisted = new Set(changed.filter((id) => !listed.has(id)));
        const { mended, whole } = mend(before, after, unlisted, length);
        expect(mended).toEqual(whole);
      }),
    );
  });

  it('is always known while it has places left', () => {
    fc.assert(
      fc.property(change, ({ before, after, changed }) => {
        const { mended, whole } = mend(before, after, new Set(changed), ids.length + 1);
        expect(mended).toEqual(whole);
      }),
    );
  });

  it('cannot be known when the last of a full list falls behind what nobody has looked at', () => {
    const line = (vacancyId: string, points: number): Line => ({ vacancyId, points, closesOn: null });
    const stored = [line('a', 5), line('b', 3)];
    expect(mendedList(stored, new Set(['b']), [line('b', 2)], 2)).toBeNull();
    expect(mendedList(stored, new Set(['b']), [line('b', 4)], 2)).toEqual([line('a', 5), line('b', 4)]);
    expect(mendedList(stored, new Set(['a']), [], 2)).toBeNull();
  });
});

describe('a list with variety asked for', () => {
  const kinds = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: ids.length, maxLength: ids.length });

  /** The walk down the order by definition: no more than `most` of a kind; what is not known is never passed over. */
  function varied(all: readonly Judged[], kindOf: (id: string) => string | null, most: number, length: number): Line[] {
    const listed: Line[] = [];
    for (const line of listOf(all, all.length)) {
      const kind = kindOf(line.vacancyId);
      const alike = listed.filter(({ vacancyId }) => kind !== null && kindOf(vacancyId) === kind);
      if (listed.length < length && alike.length < most) listed.push(line);
    }
    return listed;
  }

  it('is the same after a change wherever it is said to be, kinds changing or not', () => {
    let untouched = 0;
    fc.assert(
      fc.property(
        fc.tuple(
          vacancies,
          vacancies,
          fc.subarray(ids, { maxLength: 3 }),
          lengths,
          kinds,
          kinds,
          fc.integer({ min: 1, max: 3 }),
        ),
        ([before, after, some, length, kindsBefore, kindsAfter, most]) => {
          const changed = new Set(some);
          const now = before.map((one, at) => (changed.has(one.vacancyId) ? after[at]! : one));
          const kindBefore = (id: string) => kindsBefore[ids.indexOf(id)]!;
          const kindNow = (id: string) => (changed.has(id) ? kindsAfter[ids.indexOf(id)]! : kindBefore(id));
          const stored = varied(before, kindBefore, most, length);
          const best = listOf(
            now.filter(({ vacancyId }) => changed.has(vacancyId)),
            length,
          );
          if (!isUntouched(stored, changed, mendedList(stored, changed, best, length))) return;
          untouched += 1;
          expect(varied(now, kindNow, most, length)).toEqual(stored);
        },
      ),
      { numRuns: 1000 },
    );
    expect(untouched).toBeGreaterThan(50);
  });
});
