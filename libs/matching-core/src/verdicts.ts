import type { AspectId } from './aspects';
import type { Judges } from './criteria';
import { excluded, type Exclusion, type Judge } from './criterion';
import { codesOf, countOf, type OpeningIndex, travelAt, valueOf } from './opening-index';

/** Points and exclusions of one criterion, read with a ledger. */
export interface Reading {
  /** Of the wishes that leave the opening in. */
  readonly points: number;
  readonly exclusions: readonly Exclusion[];
}

/** What one criterion says of every opening of an index: its judge is asked once about equal aspects. */
export class Verdicts {
  /** By code: 0 before it is asked for, then the points and two, so that `excluded` has its place. */
  private readonly kept: Int32Array;
  private readonly readings = new Map<number, Reading>();

  constructor(
    private readonly all: ToJudge,
    private readonly judge: Judge<unknown>,
  ) {
    this.kept = new Int32Array(all.count);
  }

  /** Points of an opening, or `excluded`. */
  points(slot: number): number {
    const code = this.all.codeAt(slot);
    const kept = this.kept[code]!;
    if (kept !== 0) return kept - 2;
    const given = this.judge.judge(this.all.value(code), null);
    this.kept[code] = given + 2;
    return given;
  }

  /** The same with every reason for leaving out. */
  reading(slot: number): Reading {
    const code = this.all.codeAt(slot);
    let reading = this.readings.get(code);
    if (!reading) {
      const exclusions: Exclusion[] = [];
      let points = 0;
      this.judge.judge(this.all.value(code), {
        part: (part) => (points += part.points),
        exclusion: (exclusion) => exclusions.push(exclusion),
      });
      this.readings.set(code, (reading = { points, exclusions }));
    }
    return reading;
  }
}

/** One aspect of all openings, by codes: of a journey every opening has its own. */
interface ToJudge {
  readonly count: number;
  readonly codeAt: (slot: number) => number;
  readonly value: (code: number) => unknown;
}

function toJudge(index: OpeningIndex, id: AspectId): ToJudge {
  if (id === 'travel') return { count: index.size, codeAt: (slot) => slot, value: (slot) => travelAt(index, slot) };
  const codes = codesOf(index, id);
  return { count: countOf(index, id), codeAt: (slot) => codes[slot]!, value: (code) => valueOf(index, id, code) };
}

/** Null when the client said nothing that the criterion could serve. */
export function verdictsOf(index: OpeningIndex, judges: Judges, id: AspectId): Verdicts | null {
  const judge = judges[id];
  return judge ? new Verdicts(toJudge(index, id), judge) : null;
}

/** Which of a client's criteria leave an opening out. */
export class Barriers {
  private readonly all: readonly (readonly [AspectId, Verdicts])[];

  constructor(index: OpeningIndex, judges: Judges) {
    this.all = (Object.keys(judges) as AspectId[]).flatMap((id) => {
      const verdicts = verdictsOf(index, judges, id);
      return verdicts ? [[id, verdicts] as const] : [];
    });
  }

  /** The one criterion that leaves an opening out, `none`, or `several`. */
  at(slot: number): AspectId | 'none' | 'several' {
    let found: AspectId | 'none' = 'none';
    for (const [id, verdicts] of this.all) {
      if (verdicts.points(slot) !== excluded) continue;
      if (found !== 'none') return 'several';
      found = id;
    }
    return found;
  }

  /** What the one criterion that leaves an opening out has against it, with the points of all others. */
  reading(slot: number, barrier: AspectId): Reading {
    let points = 0;
    let exclusions: readonly Exclusion[] = [];
    for (const [id, verdicts] of this.all) {
      if (id !== barrier) points += verdicts.points(slot);
      else {
        const reading = verdicts.reading(slot);
        points += reading.points;
        exclusions = reading.exclusions;
      }
    }
    return { points, exclusions };
  }
}
