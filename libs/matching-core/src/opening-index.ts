import { type AspectId, aspectIds, aspects, type Aspects } from './aspects';
import { matchingCoreErrors } from './errors';
import type { OpeningFacts } from './facts';
import { divideGround, type Ground } from './ground';
import { checkOpening } from './opening-check';

/** One aspect of every opening: a code for each, and what the codes stand for. */
export interface Column<Aspect> {
  readonly codes: Uint32Array;
  readonly values: readonly Aspect[];
}

/**
 * Openings made ready to be ranked for many clients. What is inside is the core's own business: hold it and pass it on. Its
 * content depends on the openings only, not on the order in which they came. An opening is named by its slot; slots go by cell
 * of ground, within a cell by occupation, then by id.
 */
export interface OpeningIndex {
  readonly size: number;
  readonly ids: readonly string[];
  /** Slots in order of id. */
  readonly byId: Uint32Array;
  /** Place of each slot in order of id: of two openings the lower has the lower id. */
  readonly idOrder: Uint32Array;
  /** Closing day as a number that sorts; no closing day sorts last. */
  readonly closesOrder: Int32Array;
  readonly columns: { readonly [Id in AspectId]: Column<Aspects[Id]> };
  readonly ground: Ground;
  /** The runs of slots with one occupation in one cell: cell c has runs `cellRuns[c]` to `cellRuns[c + 1]`. */
  readonly cellRuns: Uint32Array;
  /** First slot of each run, and one past the last slot of all. */
  readonly runStarts: Uint32Array;
}

const noClosingDay = 99_999_999;

/** Prepares openings for ranking. Refuses two openings with one id and values out of range. */
export function buildIndex(facts: Iterable<OpeningFacts>): OpeningIndex {
  const openings = [...facts];
  openings.forEach(checkOpening);
  openings.sort((one, other) => compareIds(one.id, other.id));
  openings.forEach(({ id }, at) => {
    if (id === openings[at - 1]?.id) throw matchingCoreErrors.duplicateOpening(id);
  });
  const { ground, cellOf } = divideGround(openings);
  const occupations = columnOf('occupation', openings).codes;
  const slots = Uint32Array.from(openings.keys()).sort(
    (one, other) => cellOf[one]! - cellOf[other]! || occupations[one]! - occupations[other]! || one - other,
  );
  const inSlots = Array.from(slots, (at) => openings[at]!);
  const byId = new Uint32Array(slots.length);
  slots.forEach((at, slot) => (byId[at] = slot));
  return {
    size: openings.length,
    ids: inSlots.map(({ id }) => id),
    byId,
    idOrder: slots,
    closesOrder: Int32Array.from(inSlots, ({ closesOn }) =>
      closesOn === null ? noClosingDay : Number(closesOn.replaceAll('-', '')),
    ),
    columns: Object.fromEntries(
      aspectIds.map((id) => [id, columnOf(id, inSlots)]),
    ) as unknown as OpeningIndex['columns'],
    ground,
    ...runsOf(slots, cellOf, occupations, ground.cells.length),
  };
}

/** By code unit: the same on every machine and in every language setting. */
function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function columnOf<Id extends AspectId>(id: Id, openings: readonly OpeningFacts[]): Column<Aspects[Id]> {
  const { of, key } = aspects[id];
  const codes = new Uint32Array(openings.length);
  const values: Aspects[Id][] = [];
  const known = new Map<string | number, number>();
  openings.forEach((facts, slot) => {
    const aspect = of(facts);
    const own = key(aspect);
    let code = known.get(own);
    if (code === undefined) {
      known.set(own, (code = values.length));
      values.push(aspect);
    }
    codes[slot] = code;
  });
  return { codes, values };
}

function runsOf(slots: Uint32Array, cellOf: Uint32Array, occupations: Uint32Array, cells: number) {
  const runStarts: number[] = [];
  const cellRuns = new Uint32Array(cells + 1);
  let cell = 0;
  slots.forEach((at, slot) => {
    const before = slots[slot - 1];
    const starts = before === undefined || cellOf[before] !== cellOf[at] || occupations[before] !== occupations[at];
    for (; cell < cellOf[at]!; cell += 1) cellRuns[cell + 1] = runStarts.length;
    if (starts) runStarts.push(slot);
  });
  cellRuns.fill(runStarts.length, cell + 1);
  return { cellRuns, runStarts: Uint32Array.from([...runStarts, slots.length]) };
}

/** The slot of an opening; undefined when the index does not hold it. */
export function slotOf({ byId, ids }: OpeningIndex, openingId: string): number | undefined {
  let from = 0;
  let to = byId.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareIds(ids[byId[middle]!]!, openingId) < 0) from = middle + 1;
    else to = middle;
  }
  const slot = byId[from];
  return slot !== undefined && ids[slot] === openingId ? slot : undefined;
}

/** An opening as the criteria see it. */
export function aspectsAt({ columns }: OpeningIndex, slot: number): Aspects {
  return Object.fromEntries(
    aspectIds.map((id) => [id, columns[id].values[columns[id].codes[slot]!]]),
  ) as unknown as Aspects;
}
