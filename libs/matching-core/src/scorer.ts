import { type AspectId, aspectIds, aspectsOf } from './aspects';
import type { Judges } from './criteria';
import type { Reach } from './criteria/travel';
import { excluded, type Judge } from './criterion';
import { unknownOpening } from './facts';
import type { Column, OpeningIndex } from './opening-index';

/** What a client's judge says about each code of a column, worked out when it is first asked for. */
interface Answers {
  readonly codes: Uint32Array;
  readonly values: readonly unknown[];
  readonly judge: Judge<unknown>;
  readonly kept: Int32Array;
}

/**
 * Room for answers, used by one client after another: each answer carries the generation of its client, so nothing has to be
 * wiped between two of them.
 */
class Scratch {
  generation = 0;
  private readonly kept = new Map<AspectId, Int32Array>();

  constructor(private readonly index: OpeningIndex) {}

  nextGeneration(): number {
    this.generation += 1;
    if (this.generation > mostGenerations) {
      this.generation = 1;
      for (const answers of this.kept.values()) answers.fill(0);
    }
    return this.generation;
  }

  room(id: AspectId): Int32Array {
    let room = this.kept.get(id);
    if (!room) this.kept.set(id, (room = new Int32Array(this.index.columns[id].values.length)));
    return room;
  }
}

/** Points are at most 100,000 (`checkedPolicy`): 17 bits, one of them for `excluded`. The other 14 are the generation. */
const pointsBits = 17;
const pointsMask = 2 ** pointsBits - 1;
const mostGenerations = 2 ** (31 - pointsBits) - 1;

const scratches = new WeakMap<OpeningIndex, Scratch>();

/** Scores the openings of an index for one client by the judges of the explanation, each asked once about equal aspects. */
export class Scorer {
  /** The most points of all but occupation and travel. */
  readonly restOf: number;
  private readonly generation: number;
  private readonly occupations: Answers | null;
  /** Whoever has most to say comes first: then openings that cannot have enough are soon seen. */
  private readonly rest: readonly Answers[];
  /** By the bits of `index.unknowns`: how many points not knowing takes away at least. */
  private readonly lost: Int32Array;
  private readonly unknowns: Uint16Array;
  private readonly places: Column<Parameters<Reach['judge']>[0]>;
  private readonly travel: Reach;

  constructor(index: OpeningIndex, judges: Judges) {
    let scratch = scratches.get(index);
    if (!scratch) scratches.set(index, (scratch = new Scratch(index)));
    this.generation = scratch.nextGeneration();
    const room = scratch;
    const answers = (id: AspectId): Answers[] => {
      const judge = judges[id];
      return judge ? [{ ...index.columns[id], judge, kept: room.room(id) }] : [];
    };
    this.occupations = answers('occupation')[0] ?? null;
    this.rest = aspectIds
      .filter((id) => id !== 'occupation' && id !== 'travel')
      .flatMap(answers)
      .sort((one, other) => other.judge.of - one.judge.of);
    this.restOf = this.rest.reduce((sum, { judge }) => sum + judge.of, 0);
    this.lost = lostToUnknowns(judges);
    this.unknowns = index.unknowns;
    this.places = index.columns.travel;
    this.travel = judges.travel;
  }

  /** Points of an occupation by its code, or `excluded`. */
  occupation(code: number): number {
    return this.occupations ? this.answer(this.occupations, code) : 0;
  }

  /**
   * The points of an opening; `excluded` when a hard limit leaves it out, or as soon as it cannot have `least`.
   *
   * @param most what it would have if all but its occupation were at its best
   * @param travelMost the part of `most` that travel has in it
   */
  points(slot: number, most: number, travelMost: number, least: number): number {
    if (most - this.lost[this.unknowns[slot]!]! < least) return excluded;
    let points = most;
    for (const answers of this.rest) {
      const given = this.answer(answers, answers.codes[slot]!);
      if (given === excluded) return excluded;
      points += given - answers.judge.of;
      if (points < least) return excluded;
    }
    const { codes, values } = this.places;
    const reached = this.travel.judge(values[codes[slot]!]!, null);
    if (reached === excluded) return excluded;
    points += reached - travelMost;
    return points < least ? excluded : points;
  }

  private answer({ values, judge, kept }: Answers, code: number): number {
    const packed = kept[code]!;
    if (packed >>> pointsBits === this.generation) return (packed & pointsMask) - 1;
    const given = judge.judge(values[code], null);
    kept[code] = (this.generation << pointsBits) | (given + 1);
    return given;
  }
}

const nothingKnown = aspectsOf(unknownOpening(''));

/** For every set of aspects of which nothing is known the points that are then out of reach; travel, which is bounded apart, left out. */
function lostToUnknowns(judges: Judges): Int32Array {
  const lost = new Int32Array(2 ** aspectIds.length);
  const byId = judges as unknown as Readonly<Record<AspectId, Judge<unknown> | undefined>>;
  aspectIds.forEach((id, bit) => {
    const judge = byId[id];
    const own = judge && id !== 'occupation' && id !== 'travel' ? judge.of - judge.judge(nothingKnown[id], null) : 0;
    for (let bits = 0; bits < 1 << bit; bits += 1) lost[bits | (1 << bit)] = lost[bits]! + own;
  });
  return lost;
}
