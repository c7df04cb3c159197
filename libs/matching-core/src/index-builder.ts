import { aspects, type Aspects } from './aspects';
import { matchingCoreErrors } from './errors';
import { type OpeningFacts, unknownOpening } from './facts';
import { divideGround } from './ground';
import { checkOpening } from './opening-check';
import {
  type CodedId,
  codedIds,
  type Column,
  type Kinds,
  type OpeningIndex,
  type Way,
  type Works,
} from './opening-index';
import { type Codes, codes as roomForCodes, copied, gather, Growing, shared, sortBy } from './shared-arrays';
import { arranged, compareTexts, sortedTexts, TextsBuilder, textAt } from './texts';

const noClosingDay = 99_999_999;

/** Prepares openings for ranking. Refuses two openings with one id and values out of range. */
export function buildIndex(facts: Iterable<OpeningFacts>): OpeningIndex {
  const builder = new IndexBuilder();
  for (const opening of facts) builder.add(opening);
  return builder.build();
}

const degrees = () => new Growing((length) => new Float64Array(length));

/** Builds an index of openings as they arrive, in any order, and keeps none of them: what is unlike is kept once. */
export class IndexBuilder {
  private readonly ids = new TextsBuilder();
  private readonly closesOrder = new Growing((length) => new Int32Array(length));
  private readonly columns = codedIds.map(
    (id) => new ColumnBuilder<CodedId, unknown>(id, aspects[id].key, aspects[id].of),
  );
  private readonly ways = new ColumnBuilder('travel', aspects.travel.key, wayOf);
  private readonly latitudes = degrees();
  private readonly longitudes = degrees();
  private readonly radiiKm = degrees();

  /** Refuses an opening with a value out of range. */
  add(facts: OpeningFacts): void {
    checkOpening(facts);
    this.ids.add(facts.id);
    this.closesOrder.push(facts.closesOn === null ? noClosingDay : Number(facts.closesOn.replaceAll('-', '')));
    for (const column of this.columns) column.add(facts);
    this.ways.add(facts);
    this.latitudes.push(facts.place?.point.latitude ?? 0);
    this.longitudes.push(facts.place?.point.longitude ?? 0);
    this.radiiKm.push(facts.place?.radiusKm ?? 0);
  }

  /** Refuses two openings with one id. */
  build(): OpeningIndex {
    const size = this.ids.length;
    const ids = this.ids.build();
    const inIdOrder = sortedTexts(ids, size);
    for (let place = 1; place < size; place += 1) {
      const [before, at] = [inIdOrder[place - 1]!, inIdOrder[place]!];
      if (compareTexts(ids, before, ids, at) === 0) throw matchingCoreErrors.duplicateOpening(textAt(ids, at));
    }
    const idOrder = new Uint32Array(size);
    inIdOrder.forEach((at, place) => (idOrder[at] = place));

    const works = worksOf(this.column('occupation'), this.column('environment'));
    const { ground, cellOf } = divideGround({
      latitudes: this.latitudes.all(),
      longitudes: this.longitudes.all(),
      radiiKm: this.radiiKm.all(),
      lies: (at) => hasGround(this.ways.values[this.ways.codes.all()[at]!]!),
    });
    const cells = ground.cells.length / 4;
    const arrivals = sortBy(sortBy(inIdOrder, works.codes, works.count), cellOf, cells);

    const byId = shared.u32(size);
    arrivals.forEach((at, slot) => (byId[idOrder[at]!] = slot));
    const inCells = gather(roomForCodes(size, cells), arrivals, cellOf);
    const cellStarts = startsOf(inCells, cells);
    const coded = this.columnsIn(arrivals);
    const inWorks = { ...works, codes: gather(roomForCodes(size, works.count), arrivals, works.codes) };
    const unknowns = this.unknowns(arrivals, inWorks);
    return {
      size,
      ids: arranged(ids, arrivals),
      byId,
      idOrder: gather(shared.u32(size), arrivals, idOrder),
      closesOrder: gather(shared.i32(size), arrivals, this.closesOrder.all()),
      ...coded,
      places: {
        latitudes: gather(shared.f64(size), arrivals, this.latitudes.all()),
        longitudes: gather(shared.f64(size), arrivals, this.longitudes.all()),
        radiiKm: gather(shared.f64(size), arrivals, this.radiiKm.all()),
        ways: this.ways.build(arrivals),
      },
      works: inWorks,
      unknowns,
      ground,
      cellStarts,
      cellOf: inCells,
      kinds: {
        anywhere: kindsOf(0, cellStarts[1]!, inWorks, unknowns),
        onGround: kindsOf(cellStarts[1]!, size, inWorks, unknowns),
      },
    };
  }

  private columnsIn(arrivals: Uint32Array): Pick<OpeningIndex, 'columns' | 'employers'> {
    const built = new Map(this.columns.map((column) => [column.id, column.build(arrivals)] as const));
    const { codes, count, values } = built.get('employer') as Column<Aspects['employer']>;
    built.delete('employer');
    const ids = new TextsBuilder();
    for (let code = 0; code < count; code += 1) ids.add(values[code]!.employerId ?? '');
    const columns = Object.fromEntries(built) as unknown as OpeningIndex['columns'];
    return { columns, employers: { codes, count, ids: ids.build() } };
  }

  private column(id: CodedId) {
    return this.columns[codedIds.indexOf(id)]!;
  }

  private unknowns(arrivals: Uint32Array, works: Works): Uint16Array {
    const unknowns = shared.u16(arrivals.length);
    this.columns.forEach((column, bit) => {
      const codes = column.codes.all();
      const unknown = column.unknownCode;
      arrivals.forEach((at, slot) => {
        if (codes[at] === unknown) unknowns[slot]! |= 1 << bit;
      });
    });
    const environmentBit = 1 << codedIds.indexOf('environment');
    works.codes.forEach((work, slot) => {
      if (works.environments[work] !== -1) unknowns[slot]! &= ~environmentBit;
    });
    return unknowns;
  }
}

function wayOf(facts: OpeningFacts): Way {
  const { place, remote, shifts } = aspects.travel.of(facts);
  return { areaKind: place && place.areaKind, remote, shifts };
}

/** Whether distance says anything about an opening. */
const hasGround = ({ areaKind, remote }: Way) => areaKind !== null && remote !== 'remote';

class ColumnBuilder<Id extends CodedId | 'travel', Value> {
  readonly codes = new Growing((length) => new Uint32Array(length));
  readonly values: Value[] = [];
  private readonly known = new Map<string | number, number>();

  constructor(
    readonly id: Id,
    private readonly key: (facts: OpeningFacts) => string | number,
    private readonly of: (facts: OpeningFacts) => Value,
  ) {}

  add(facts: OpeningFacts): void {
    const own = this.key(facts);
    let code = this.known.get(own);
    if (code === undefined) {
      this.known.set(own, (code = this.values.length));
      this.values.push(this.of(facts));
    }
    this.codes.push(code);
  }

  /** The code of knowing nothing; undefined when something is known of every arrival. */
  get unknownCode(): number | undefined {
    return this.known.get(this.key(unknownOpening('')));
  }

  build(arrivals: Uint32Array): Column<Value> {
    const count = this.values.length;
    const numbers = this.values.every((value) => typeof value === 'number');
    const values = numbers ? copied(shared.f64(count), this.values as number[]) : this.values;
    return {
      codes: gather(roomForCodes(arrivals.length, count), arrivals, this.codes.all()),
      count,
      values: values as ArrayLike<unknown> as ArrayLike<Value>,
    };
  }
}

/** An environment is common in an occupation when one in so many of its openings has it. */
const commonOneIn = 4;

function worksOf(occupation: ColumnBuilder<CodedId, unknown>, environment: ColumnBuilder<CodedId, unknown>): Works {
  const occupations = occupation.codes.all();
  const environments = environment.codes.all();
  const pairOf = (at: number) => occupations[at]! * environment.values.length + environments[at]!;
  const totals = new Uint32Array(occupation.values.length);
  const counts = new Map<number, number>();
  occupations.forEach((code, at) => {
    totals[code]! += 1;
    counts.set(pairOf(at), (counts.get(pairOf(at)) ?? 0) + 1);
  });
  // The first works are the occupations with any other environment.
  const works = Array.from(totals, (_, code) => ({ occupation: code, environment: -1 }));
  const workOf = new Map<number, number>();
  for (const [pair, count] of counts) {
    const code = Math.floor(pair / environment.values.length);
    if (count * commonOneIn < totals[code]!) continue;
    workOf.set(pair, works.length);
    works.push({ occupation: code, environment: pair % environment.values.length });
  }
  const count = works.length;
  return {
    codes: Uint32Array.from(occupations, (code, at) => workOf.get(pairOf(at)) ?? code),
    count,
    occupations: copied(
      roomForCodes(count, totals.length),
      works.map((work) => work.occupation),
    ),
    environments: copied(
      shared.i32(count),
      works.map((work) => work.environment),
    ),
  };
}

/** How many openings each cell has before it. */
function startsOf(cellOf: Codes, cells: number): Uint32Array {
  const starts = shared.u32(cells + 1);
  for (const cell of cellOf) starts[cell + 1]! += 1;
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1]! += starts[cell]!;
  return starts;
}

const bitsOf = (number: number): number => (number === 0 ? 0 : (number & 1) + bitsOf(number >>> 1));
const sets = 2 ** codedIds.length;
/** The place of each set of unknowns when those with the fewest come first. */
const fewestFirst = (() => {
  const order = Array.from({ length: sets }, (_, set) => set).sort((one, other) => bitsOf(one) - bitsOf(other));
  const places = new Uint32Array(sets);
  order.forEach((set, place) => (places[set] = place));
  return places;
})();

/** Groups the slots from one to before another. */
function kindsOf(from: number, to: number, works: Works, unknowns: Uint16Array): Kinds {
  const all = Uint32Array.from({ length: to - from }, (_, at) => from + at);
  const byUnknowns = sortBy(
    all,
    Uint32Array.from(unknowns, (set) => fewestFirst[set]!),
    sets,
  );
  const slots = shared.u32(all.length);
  slots.set(sortBy(byUnknowns, works.codes, works.count));
  const starts = new Growing((length) => new Uint32Array(length));
  const ofKind = new Growing((length) => new Uint16Array(length));
  const workStarts = shared.u32(works.count + 1);
  let before = -1;
  slots.forEach((slot, place) => {
    const kind = works.codes[slot]! * sets + unknowns[slot]!;
    if (kind === before) return;
    before = kind;
    starts.push(place);
    ofKind.push(unknowns[slot]!);
    workStarts[works.codes[slot]! + 1]! += 1;
  });
  starts.push(slots.length);
  for (let work = 0; work < works.count; work += 1) workStarts[work + 1]! += workStarts[work]!;
  return {
    slots,
    starts: copied(shared.u32(starts.length), starts.all()),
    unknowns: copied(shared.u16(ofKind.length), ofKind.all()),
    workStarts,
  };
}
