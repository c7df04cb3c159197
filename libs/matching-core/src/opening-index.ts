import { type AspectId, aspectIds, aspects, type Aspects } from './aspects';
import { matchingCoreErrors } from './errors';
import { type OpeningFacts, unknownOpening } from './facts';
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
  /** Of each slot one bit for each aspect of which nothing is known, in the order of `aspectIds`. */
  readonly unknowns: Uint16Array;
  readonly ground: Ground;
  /** The runs of slots with one occupation in one cell: cell c has runs `cellRuns[c]` to `cellRuns[c + 1]`. */
  readonly cellRuns: Uint32Array;
  /** First slot of each run, and one past the last slot of all. */
  readonly runStarts: Uint32Array;
  /** Cell of each run, and code of its occupation. */
  readonly runCells: Uint32Array;
  readonly runOccupations: Uint16Array;
  /** The runs of each occupation: occupation o has `occupationRuns[o]`, in order of cells. */
  readonly occupationRuns: readonly Uint32Array[];
}

const noClosingDay = 99_999_999;

/** Prepares openings for ranking. Refuses two openings with one id and values out of range. */
export function buildIndex(facts: Iterable<OpeningFacts>): OpeningIndex {
  const builder = new IndexBuilder();
  for (const opening of facts) builder.add(opening);
  return builder.build();
}

/** Builds an index of openings as they arrive, in any order, and keeps none of them: what is unlike is kept once. */
export class IndexBuilder {
  private readonly ids: string[] = [];
  private readonly closesOrder: number[] = [];
  private readonly columns = aspectIds.map((id) => new ColumnBuilder(id));

  /** Refuses an opening with a value out of range. */
  add(facts: OpeningFacts): void {
    checkOpening(facts);
    this.ids.push(facts.id);
    this.closesOrder.push(facts.closesOn === null ? noClosingDay : Number(facts.closesOn.replaceAll('-', '')));
    for (const column of this.columns) column.add(facts);
  }

  /** Refuses two openings with one id. */
  build(): OpeningIndex {
    const { ids } = this;
    const idOrder = this.idOrder();
    const columns = Object.fromEntries(this.columns.map((column) => [column.id, column])) as unknown as {
      readonly [Id in AspectId]: ColumnBuilder<Id>;
    };
    const occupations = columns.occupation.codes;
    const { ground, cellOf } = divideGround(columns.travel.values);
    const cells = Uint32Array.from(columns.travel.codes, (place) => cellOf[place]!);
    const arrivals = Uint32Array.from(ids.keys()).sort(
      (one, other) =>
        cells[one]! - cells[other]! || occupations[one]! - occupations[other]! || idOrder[one]! - idOrder[other]!,
    );
    const byId = new Uint32Array(ids.length);
    arrivals.forEach((at, slot) => (byId[idOrder[at]!] = slot));
    return {
      size: ids.length,
      ids: Array.from(arrivals, (at) => ids[at]!),
      byId,
      idOrder: arrivals.map((at) => idOrder[at]!),
      closesOrder: Int32Array.from(arrivals, (at) => this.closesOrder[at]!),
      columns: Object.fromEntries(
        this.columns.map(({ id, codes, values }) => [id, { codes: arrivals.map((at) => codes[at]!), values }]),
      ) as unknown as OpeningIndex['columns'],
      unknowns: Uint16Array.from(arrivals, (at) =>
        this.columns.reduce((bits, column, bit) => bits | (column.isUnknown(at) ? 1 << bit : 0), 0),
      ),
      ground,
      ...runsOf(arrivals, cells, occupations, ground.cells.length / 4),
    };
  }

  /** Place of each arrival in order of id. */
  private idOrder(): Uint32Array {
    const { ids } = this;
    const sorted = Uint32Array.from(ids.keys()).sort((one, other) => compareIds(ids[one]!, ids[other]!));
    const order = new Uint32Array(ids.length);
    sorted.forEach((at, place) => {
      if (place > 0 && ids[at] === ids[sorted[place - 1]!]) throw matchingCoreErrors.duplicateOpening(ids[at]!);
      order[at] = place;
    });
    return order;
  }
}

class ColumnBuilder<Id extends AspectId> {
  readonly codes: number[] = [];
  readonly values: Aspects[Id][] = [];
  private readonly known = new Map<string | number, number>();

  private readonly unknown: string | number;

  constructor(readonly id: Id) {
    const { of, key } = aspects[id];
    this.unknown = key(of(unknownOpening('')));
  }

  /** Whether nothing is known of this aspect of an arrival. */
  isUnknown(at: number): boolean {
    return this.codes[at] === this.known.get(this.unknown);
  }

  add(facts: OpeningFacts): void {
    const { of, key } = aspects[this.id];
    const aspect = of(facts);
    const own = key(aspect);
    let code = this.known.get(own);
    if (code === undefined) {
      this.known.set(own, (code = this.values.length));
      this.values.push(aspect);
    }
    this.codes.push(code);
  }
}

/** By code unit: the same on every machine and in every language setting. */
function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Where the runs of one occupation in one cell begin. `arrivals` are in order of slots. */
function runsOf(arrivals: Uint32Array, cellOf: Uint32Array, occupations: readonly number[], cells: number) {
  const runStarts: number[] = [];
  const cellRuns = new Uint32Array(cells + 1);
  let cell = 0;
  arrivals.forEach((at, slot) => {
    const before = arrivals[slot - 1];
    const starts = before === undefined || cellOf[before] !== cellOf[at] || occupations[before] !== occupations[at];
    for (; cell < cellOf[at]!; cell += 1) cellRuns[cell + 1] = runStarts.length;
    if (starts) runStarts.push(slot);
  });
  cellRuns.fill(runStarts.length, cell + 1);
  const runOccupations = Uint16Array.from(runStarts, (slot) => occupations[arrivals[slot]!]!);
  return {
    cellRuns,
    runStarts: Uint32Array.from([...runStarts, arrivals.length]),
    runCells: Uint32Array.from(runStarts, (slot) => cellOf[arrivals[slot]!]!),
    runOccupations,
    occupationRuns: runsByOccupation(runOccupations),
  };
}

function runsByOccupation(runOccupations: Uint16Array): Uint32Array[] {
  const runs: number[][] = [];
  runOccupations.forEach((occupation, run) => (runs[occupation] ??= []).push(run));
  return runs.map((own) => Uint32Array.from(own));
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
