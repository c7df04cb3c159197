import type { Day } from '#kernel';
import { judgesFor, type Judges } from './criteria';
import type { Reach } from './criteria/travel';
import { excluded } from './criterion';
import { matchingCoreErrors } from './errors';
import type { ProfileFacts } from './facts';
import { anywhere, FromHome } from './ground';
import { NearestFirst } from './nearest-first';
import { idAt, type Kinds, type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { Scorer } from './scorer';
import { TopK } from './top-k';

/** The version of the rules in this code. It changes whenever the same facts, policy and day could give another list. */
export const engineVersion = '3';

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

/** Beyond this many kilometres what may still be listed is looked up by its kind, no longer cell by cell. */
const nearbyKm = 20;

/**
 * Looks for the best openings from the home outwards, and no farther than one could still enter the list. Nearby, that is cell by
 * cell. Farther off few kinds can still make up for the way, and only those are looked up.
 */
class Search {
  readonly best: TopK;
  private readonly scorer: Scorer;
  private readonly travel: Reach;
  private readonly declined: ReadonlySet<number>;
  private readonly fromHome: FromHome | null;
  /** The most points of all but travel. */
  private readonly besidesTravel: number;

  constructor(
    private readonly index: OpeningIndex,
    profile: ProfileFacts,
    judges: Judges,
    k: number,
  ) {
    this.best = new TopK(k);
    this.travel = judges.travel;
    this.scorer = new Scorer(index, judges);
    this.besidesTravel = this.scorer.byWork.reduce((most, points) => Math.max(most, points), 0);
    this.declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId) ?? -1));
    this.fromHome = profile.home && new FromHome(profile.home);
  }

  everywhere(): void {
    if (this.fromHome) this.nearby(this.fromHome);
    this.lookByKind(this.index.kinds.anywhere, this.travel.of);
    const most = this.travel.mostBeyond(this.fromHome ? nearbyKm : 0);
    if (most !== excluded) this.lookByKind(this.index.kinds.onGround, most);
  }

  /** Looks at cells, the nearest first, until nothing farther can enter the list. */
  private nearby(fromHome: FromHome): void {
    const { cells, blocks, blockStarts } = this.index.ground;
    // A block waits under its own number, a cell under a negative one.
    const waiting = new NearestFirst();
    const wait = (km: number, number: number) => {
      if (km <= nearbyKm) waiting.push(km, number);
    };
    for (let block = 0; block < blockStarts.length - 1; block += 1) wait(fromHome.kmTo(blocks, block), block);
    while (!waiting.isEmpty) {
      const most = this.travel.mostBeyond(waiting.nextDistance);
      // Whatever waits lies as far or farther, and cannot have more.
      if (most === excluded || most + this.besidesTravel < this.best.least) return;
      const next = waiting.pop();
      if (next < 0) this.lookAround(-next, most);
      else {
        for (let cell = blockStarts[next]!; cell < blockStarts[next + 1]!; cell += 1) {
          wait(fromHome.kmTo(cells, cell), -cell);
        }
      }
    }
  }

  /** Looks at the openings of a cell, of which none has more than `travelMost` points for travel. */
  private lookAround(cell: number, travelMost: number): void {
    const { cellStarts, unknowns, works } = this.index;
    const { codes } = works;
    const { scorer, best } = this;
    scorer.passed(cell);
    const end = cellStarts[cell + 1]!;
    let enough = best.least - travelMost;
    for (let slot = cellStarts[cell]!; slot < end; slot += 1) {
      if (scorer.most(codes[slot]!, unknowns[slot]!) < enough) continue;
      this.look(slot, travelMost);
      enough = best.least - travelMost;
    }
  }

  /** Looks at openings in cells not looked at yet, work by work, the best first. None has more than `travelMost` points for travel. */
  private lookByKind({ slots, starts, unknowns, workStarts }: Kinds, travelMost: number): void {
    const { scorer, best } = this;
    const points = scorer.byWork;
    const enough: number[] = [];
    for (let work = 0; work < points.length; work += 1) {
      if (points[work]! + travelMost >= best.least && workStarts[work] !== workStarts[work + 1]) enough.push(work);
    }
    for (const work of enough.sort((one, other) => points[other]! - points[one]!)) {
      if (points[work]! + travelMost < best.least) return;
      for (let kind = workStarts[work]!; kind < workStarts[work + 1]!; kind += 1) {
        const most = scorer.most(work, unknowns[kind]!);
        if (most + travelMost < best.least) continue;
        for (let at = starts[kind]!; at < starts[kind + 1]!; at += 1) this.lookAfar(slots[at]!, most);
      }
    }
  }

  /** Looks at an opening, which has no more than `most` points besides travel, if its cell lies near enough for it to enter the list. */
  private lookAfar(slot: number, most: number): void {
    const cell = this.index.cellOf[slot]!;
    if (this.scorer.hasPassed(cell)) return;
    const travelMost = this.travelMost(cell);
    if (travelMost !== excluded && most + travelMost >= this.best.least) this.look(slot, travelMost);
  }

  private travelMost(cell: number): number {
    if (cell === anywhere) return this.travel.of;
    return this.travel.mostBeyond(this.fromHome ? this.fromHome.kmTo(this.index.ground.cells, cell) : 0);
  }

  private look(slot: number, travelMost: number): void {
    const { best, index } = this;
    const points = this.scorer.points(slot, travelMost, best.least);
    if (points === excluded || this.declined.has(slot)) return;
    best.offer({ slot, points, closesOrder: index.closesOrder[slot]!, idOrder: index.idOrder[slot]! });
  }
}
