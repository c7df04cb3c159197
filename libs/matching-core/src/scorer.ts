import { aspectsOf } from './aspects';
import type { Judges } from './criteria';
import type { Reach } from './criteria/travel';
import { excluded, type Judge } from './criterion';
import { unknownOpening } from './facts';
import { type CodedId, codedIds, codesOf, countOf, type OpeningIndex, travelAt, valueOf } from './opening-index';
import type { Codes } from './shared-arrays';

/** Points are at most 100,000 (`checkedPolicy`): 17 bits, one of them for `excluded`. The other 14 are the stamp. */
const pointsBits = 17;
const pointsMask = 2 ** pointsBits - 1;
const mostStamps = 2 ** (31 - pointsBits) - 1;

/**
 * What a judge says about each code of a column, worked out when it is first asked for. One client after another uses the same
 * room: each answer carries the stamp of its judge, so nothing has to be wiped between two of them, and a judge that does not
 * depend on the client finds its answers again.
 */
class Answers {
  readonly codes: Codes;
  private readonly kept: Int32Array;
  private judge: Judge<unknown> | null = null;
  private stamp = 0;

  constructor(
    private readonly index: OpeningIndex,
    private readonly id: CodedId,
  ) {
    this.codes = codesOf(index, id);
    this.kept = new Int32Array(countOf(index, id));
  }

  /** From now on these are the answers of this judge. */
  give(judge: Judge<unknown>): void {
    if (judge === this.judge) return;
    this.judge = judge;
    this.stamp += 1;
    if (this.stamp > mostStamps) {
      this.stamp = 1;
      this.kept.fill(0);
    }
  }

  get of(): number {
    return this.judge!.of;
  }

  points(code: number): number {
    const packed = this.kept[code]!;
    if (packed >>> pointsBits === this.stamp) return (packed & pointsMask) - 1;
    const given = this.judge!.judge(valueOf(this.index, this.id, code), null);
    this.kept[code] = (this.stamp << pointsBits) | (given + 1);
    return given;
  }
}

const rooms = new WeakMap<OpeningIndex, ReadonlyMap<CodedId, Answers>>();

function roomFor(index: OpeningIndex): ReadonlyMap<CodedId, Answers> {
  let room = rooms.get(index);
  if (!room) rooms.set(index, (room = new Map(codedIds.map((id) => [id, new Answers(index, id)]))));
  return room;
}

/**
 * Scores the openings of an index for one client by the judges of the explanation, each asked once about equal aspects. A scorer
 * may be used until the next one of its index is made.
 */
export class Scorer {
  /** The most points of all but occupation and travel. */
  readonly restOf: number;
  private readonly occupations: Answers | null;
  /** Whoever has most to say comes first: then openings that cannot have enough are soon seen. */
  private readonly rest: readonly Answers[];
  private readonly lost: LostToUnknowns;
  private readonly travel: Reach;

  constructor(
    private readonly index: OpeningIndex,
    judges: Judges,
  ) {
    const room = roomFor(index);
    const answers = (id: CodedId): Answers[] => {
      const judge = judges[id];
      const own = room.get(id)!;
      if (judge) own.give(judge);
      return judge ? [own] : [];
    };
    this.occupations = answers('occupation')[0] ?? null;
    this.rest = codedIds
      .filter((id) => id !== 'occupation')
      .flatMap(answers)
      .sort((one, other) => other.of - one.of);
    this.restOf = this.rest.reduce((sum, { of }) => sum + of, 0);
    this.lost = new LostToUnknowns(judges);
    this.travel = judges.travel;
  }

  /** Points of an occupation by its code, or `excluded`. */
  occupation(code: number): number {
    return this.occupations ? this.occupations.points(code) : 0;
  }

  /**
   * The points of an opening; `excluded` when a hard limit leaves it out, or as soon as it cannot have `least`.
   *
   * @param most what it would have if all but its occupation were at its best
   * @param travelMost the part of `most` that travel has in it
   */
  points(slot: number, most: number, travelMost: number, least: number): number {
    if (most - this.lost.by(this.index.unknowns[slot]!) < least) return excluded;
    let points = most;
    for (const answers of this.rest) {
      const given = answers.points(answers.codes[slot]!);
      if (given === excluded) return excluded;
      points += given - answers.of;
      if (points < least) return excluded;
    }
    const reached = this.travel.judge(travelAt(this.index, slot), null);
    if (reached === excluded) return excluded;
    points += reached - travelMost;
    return points < least ? excluded : points;
  }
}

const nothingKnown = aspectsOf(unknownOpening(''));
const halfBits = 6;
const half = 2 ** halfBits;

/** For every set of aspects of which nothing is known the points that are then out of reach; travel, which is bounded apart, left out. */
class LostToUnknowns {
  /** By the lower and by the upper half of the bits of `index.unknowns`. */
  private readonly halves = [new Int32Array(half), new Int32Array(half)] as const;

  constructor(judges: Judges) {
    const byId = judges as unknown as Readonly<Record<CodedId, Judge<unknown> | undefined>>;
    codedIds.forEach((id, bit) => {
      const judge = byId[id];
      const own = judge && id !== 'occupation' ? judge.of - judge.judge(nothingKnown[id], null) : 0;
      const table = bit < halfBits ? this.halves[0] : this.halves[1];
      const ownBit = 1 << (bit % halfBits);
      for (let bits = 0; bits < ownBit; bits += 1) table[bits | ownBit] = table[bits]! + own;
    });
  }

  by(unknowns: number): number {
    return this.halves[0][unknowns % half]! + this.halves[1][unknowns >> halfBits]!;
  }
}
