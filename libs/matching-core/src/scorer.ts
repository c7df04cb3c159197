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
  /** The most points that the judge gives. */
  most = 0;
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
  of(judge: Judge<unknown>): this {
    if (judge === this.judge) return this;
    this.judge = judge;
    this.most = judge.of;
    this.stamp += 1;
    if (this.stamp > mostStamps) {
      this.stamp = 1;
      this.kept.fill(0);
    }
    return this;
  }

  points(code: number): number {
    const packed = this.kept[code]!;
    if (packed >>> pointsBits === this.stamp) return (packed & pointsMask) - 1;
    const given = this.judge!.judge(valueOf(this.index, this.id, code), null);
    this.kept[code] = (this.stamp << pointsBits) | (given + 1);
    return given;
  }
}

/** What one client after another needs to be ranked, kept by each thread for each index it uses. */
class Room {
  readonly answers: ReadonlyMap<CodedId, Answers>;
  readonly surroundings: Answers;
  readonly occupations: Int32Array;
  readonly byWork: Int32Array;
  readonly lost = new LostToUnknowns();
  /** By cell the number of the last search that looked at it. */
  readonly lookedBy: Uint32Array;
  searches = 0;

  constructor(index: OpeningIndex) {
    this.answers = new Map(codedIds.map((id) => [id, new Answers(index, id)]));
    this.surroundings = this.answers.get('environment')!;
    this.occupations = new Int32Array(index.columns.occupation.count);
    this.byWork = new Int32Array(index.works.count);
    this.lookedBy = new Uint32Array(index.cellStarts.length);
  }
}

const rooms = new WeakMap<OpeningIndex, Room>();

function roomFor(index: OpeningIndex): Room {
  let room = rooms.get(index);
  if (!room) rooms.set(index, (room = new Room(index)));
  return room;
}

/** Below any points that a list could ask for. */
const outOfReach = -(2 ** 30);

const environmentBit = 1 << codedIds.indexOf('environment');

/** One criterion and the bit by which an opening says that nothing is known of its aspect. */
interface Asked {
  readonly answers: Answers;
  readonly bit: number;
}

/**
 * Scores the openings of an index for one client by the judges of the explanation, each asked once about equal aspects. A scorer
 * may be used until the next one of its index is made.
 */
export class Scorer {
  /** The most points of all but travel that an opening may have, by the code of its work. */
  readonly byWork: Int32Array;
  /** Whoever has most to say comes first: then openings that cannot have enough are soon seen. */
  private readonly asked: readonly Asked[];
  private readonly lost: LostToUnknowns;
  private readonly travel: Reach;
  private readonly lookedBy: Uint32Array;
  private readonly search: number;

  constructor(
    private readonly index: OpeningIndex,
    judges: Judges,
  ) {
    const room = roomFor(index);
    const byId = judges as unknown as Readonly<Record<CodedId, Judge<unknown> | undefined>>;
    this.asked = codedIds
      .flatMap((id, bit): Asked[] => {
        const judge = byId[id];
        if (!judge || id === 'occupation') return [];
        return [{ answers: room.answers.get(id)!.of(judge), bit: 1 << bit }];
      })
      .sort((one, other) => other.answers.most - one.answers.most);
    const restOf = this.asked.reduce((sum, { answers }) => sum + answers.most, 0);
    this.byWork = room.byWork;
    this.judgeWorks(room, judges, restOf);
    this.lost = room.lost;
    this.lost.weigh(byId);
    this.travel = judges.travel;
    room.searches += 1;
    this.lookedBy = room.lookedBy;
    this.search = room.searches;
  }

  /** Remembers that all openings of a cell have been looked at. */
  passed(cell: number): void {
    this.lookedBy[cell] = this.search;
  }

  hasPassed(cell: number): boolean {
    return this.lookedBy[cell] === this.search;
  }

  private judgeWorks(room: Room, { occupation, environment }: Judges, restOf: number): void {
    const { works, columns } = this.index;
    const { occupations, surroundings } = room;
    for (let code = 0; code < occupations.length; code += 1) {
      occupations[code] = occupation ? occupation.judge(columns.occupation.values[code]!, null) : 0;
    }
    for (let work = 0; work < works.count; work += 1) {
      const given = occupations[works.occupations[work]!]!;
      const around = works.environments[work]!;
      const lost = environment && around !== -1 ? environment.of - surroundings.points(around) : 0;
      const isOut = given === excluded || (environment && lost > environment.of);
      this.byWork[work] = isOut ? outOfReach : restOf + given - lost;
    }
  }

  /** The most points of all but travel that an opening may have by what is known of it; far below 0 when it is left out. */
  most(work: number, unknowns: number): number {
    return this.byWork[work]! - this.lost.by(unknowns);
  }

  /**
   * The points of an opening; `excluded` when a hard limit leaves it out, or as soon as it cannot have `least`.
   *
   * @param travelMost no less than it has for travel
   */
  points(slot: number, travelMost: number, least: number): number {
    const unknowns = this.index.unknowns[slot]!;
    const work = this.index.works.codes[slot]!;
    let points = this.most(work, unknowns) + travelMost;
    // What not knowing costs is counted already, and so is what the work says.
    const counted = this.index.works.environments[work] === -1 ? unknowns : unknowns | environmentBit;
    if (points < least || points < 0) return excluded;
    for (const { answers, bit } of this.asked) {
      if ((counted & bit) !== 0) continue;
      const given = answers.points(answers.codes[slot]!);
      if (given === excluded) return excluded;
      points += given - answers.most;
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

/** For every set of aspects of which nothing is known the points that are then out of reach; occupation and travel, which are bounded apart, left out. */
class LostToUnknowns {
  /** By the lower and by the upper half of the bits of `index.unknowns`. */
  private readonly lower = new Int32Array(half);
  private readonly upper = new Int32Array(half);

  weigh(judges: Readonly<Record<CodedId, Judge<unknown> | undefined>>): void {
    codedIds.forEach((id, bit) => {
      const judge = id === 'occupation' ? undefined : judges[id];
      const own = judge ? judge.of - judge.judge(nothingKnown[id], null) : 0;
      const table = bit < halfBits ? this.lower : this.upper;
      const ownBit = 1 << (bit % halfBits);
      for (let bits = 0; bits < ownBit; bits += 1) table[bits | ownBit] = table[bits]! + own;
    });
  }

  by(unknowns: number): number {
    return this.lower[unknowns % half]! + this.upper[unknowns >> halfBits]!;
  }
}
