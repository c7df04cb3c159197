import type { Day } from '#kernel';
import { judgesFor, type Judges } from './criteria';
import { excluded } from './criterion';
import { matchingCoreErrors } from './errors';
import type { ProfileFacts } from './facts';
import { anywhere, FromHome } from './ground';
import { NearestFirst } from './nearest-first';
import { idAt, type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { Scorer } from './scorer';
import { TopK } from './top-k';

/** The version of the rules in this code. It changes whenever the same facts, policy and day could give another list. */
export const engineVersion = '2';

export interface RankOptions {
  /** Length of the list. */
  readonly k: number;
  /** The day on which vacancies are open or closed, in the service's time zone. */
  readonly today: Day;
}

export interface RankedOpening {
  /** 1 is first. */
  readonly rank: number;
  readonly openingId: string;
  readonly points: number;
}

/**
 * The first k openings for one client, exactly: points down, closing day up (none last), id up. The same facts, policy and day
 * give the same list whatever the order of input. `policy` must have passed `checkedPolicy`.
 */
export function rank(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { k, today }: RankOptions,
): RankedOpening[] {
  if (!Number.isInteger(k) || k < 0) throw matchingCoreErrors.invalidLength(k);
  const search = new Search(index, profile, judgesFor(profile, policy, today), k);
  search.everywhere();
  return search.best.list().map(({ slot, points }, place) => ({
    rank: place + 1,
    openingId: idAt(index, slot),
    points,
  }));
}

/** Beyond this many kilometres what may still be listed is looked up by occupation, no longer cell by cell. */
const nearbyKm = 20;

/**
 * Looks for the best openings from the home outwards, and no farther than one could still enter the list. Nearby, that is cell by
 * cell. Farther off few occupations can still make up for the way, and only those are looked up.
 */
class Search {
  readonly best: TopK;
  private readonly scorer: Scorer;
  private readonly declined: ReadonlySet<number>;
  private readonly fromHome: FromHome | null;
  private readonly looked = new Set<number>();
  /** The most points of all but travel. */
  private readonly besidesTravel: number;

  constructor(
    private readonly index: OpeningIndex,
    profile: ProfileFacts,
    private readonly judges: Judges,
    k: number,
  ) {
    this.best = new TopK(k);
    this.scorer = new Scorer(index, judges);
    this.besidesTravel = this.scorer.restOf + (judges.occupation?.of ?? 0);
    this.declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId) ?? -1));
    this.fromHome = profile.home && new FromHome(profile.home);
  }

  everywhere(): void {
    const lookedKm = this.nearby();
    this.look(anywhere, this.judges.travel.of);
    if (lookedKm !== null) this.fartherOff(lookedKm);
  }

  /** Looks at cells, the nearest first. Returns how far it has come, or null when nothing farther can enter the list. */
  private nearby(): number | null {
    const { cells, blocks, blockStarts } = this.index.ground;
    // A block waits under its own number, a cell under a negative one.
    const waiting = new NearestFirst();
    for (let block = 0; block < blockStarts.length - 1; block += 1) waiting.push(this.kmTo(blocks, block), block);
    while (!waiting.isEmpty) {
      const km = waiting.nextDistance;
      const most = this.judges.travel.mostBeyond(km);
      // Whatever waits lies as far or farther, and cannot have more.
      if (most === excluded || most + this.besidesTravel < this.best.least) return null;
      if (km > nearbyKm) return km;
      const next = waiting.pop();
      if (next < 0) {
        this.looked.add(-next);
        this.look(-next, most);
      } else {
        for (let cell = blockStarts[next]!; cell < blockStarts[next + 1]!; cell += 1) {
          waiting.push(this.kmTo(cells, cell), -cell);
        }
      }
    }
    return null;
  }

  /** Looks at whatever lies this far or farther, occupation by occupation. */
  private fartherOff(lookedKm: number): void {
    const { occupationRuns, occupationStarts, runCells } = this.index;
    const { scorer, best } = this;
    const travelMost = this.judges.travel.mostBeyond(lookedKm);
    const most = travelMost + scorer.restOf;
    const points = Array.from(occupationStarts.subarray(1), (_, code) => scorer.occupation(code));
    const bestFirst = [...points.keys()].sort((one, other) => points[other]! - points[one]!);
    for (const code of bestFirst) {
      if (points[code] === excluded || most + points[code]! < best.least) return;
      for (let at = occupationStarts[code]!; at < occupationStarts[code + 1]!; at += 1) {
        const run = occupationRuns[at]!;
        const cell = runCells[run]!;
        if (cell !== anywhere && !this.looked.has(cell)) this.lookAtRun(run, points[code]!, travelMost);
      }
    }
  }

  private kmTo(circles: Float64Array, number: number): number {
    return this.fromHome ? this.fromHome.kmTo(circles, number) : 0;
  }

  /** Looks at the openings of a cell, of which none has more than `travelMost` points for travel. */
  private look(cell: number, travelMost: number): void {
    const { cellRuns, runOccupations } = this.index;
    const { best, scorer } = this;
    const most = travelMost + scorer.restOf;
    for (let run = cellRuns[cell]!; run < cellRuns[cell + 1]!; run += 1) {
      const occupation = scorer.occupation(runOccupations[run]!);
      if (occupation !== excluded && most + occupation >= best.least) this.lookAtRun(run, occupation, travelMost);
    }
  }

  private lookAtRun(run: number, occupation: number, travelMost: number): void {
    const { runStarts } = this.index;
    const { best, scorer } = this;
    const most = occupation + travelMost + scorer.restOf;
    for (let slot = runStarts[run]!; slot < runStarts[run + 1]!; slot += 1) {
      const points = scorer.points(slot, most, travelMost, best.least);
      if (points !== excluded && !this.declined.has(slot)) this.offer(slot, points);
    }
  }

  private offer(slot: number, points: number): void {
    const { closesOrder, idOrder } = this.index;
    this.best.offer({ slot, points, closesOrder: closesOrder[slot]!, idOrder: idOrder[slot]! });
  }
}
