import type { Day } from '#kernel';
import { judgesFor, type Judges } from './criteria';
import { excluded } from './criterion';
import { matchingCoreErrors } from './errors';
import type { ProfileFacts } from './facts';
import { anywhere, distanceFromVector, unitVector } from './ground';
import { NearestFirst } from './nearest-first';
import { type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { Scorer } from './scorer';
import { TopK } from './top-k';

/** The version of the rules in this code. It changes whenever the same facts, policy and day could give another list. */
export const engineVersion = '1';

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
  search.nearestFirst();
  return search.best.list().map(({ slot, points }, place) => ({
    rank: place + 1,
    openingId: index.ids[slot]!,
    points,
  }));
}

/** Looks for the best openings from the home outwards, and no farther than one could still enter the list. */
class Search {
  readonly best: TopK;
  private readonly scorer: Scorer;
  private readonly declined: ReadonlySet<number>;
  /** The most points of all but travel. */
  private readonly besidesTravel: number;

  constructor(
    private readonly index: OpeningIndex,
    private readonly profile: ProfileFacts,
    private readonly judges: Judges,
    k: number,
  ) {
    this.best = new TopK(k);
    this.scorer = new Scorer(index, judges);
    this.besidesTravel = this.scorer.restOf + (judges.occupation?.of ?? 0);
    this.declined = new Set(profile.notForMe.map((openingId) => slotOf(index, openingId) ?? -1));
  }

  nearestFirst(): void {
    const { cells, blocks } = this.index.ground;
    const { home } = this.profile;
    const { x, y, z } = home ? unitVector(home.point) : { x: 0, y: 0, z: 0 };
    const kmTo = (circle: (typeof cells)[number]) =>
      home ? Math.max(0, distanceFromVector(x, y, z, circle) - home.radiusKm) : 0;
    // A block waits under its own number, a cell under a negative one.
    const waiting = new NearestFirst();
    blocks.forEach((block, number) => waiting.push(kmTo(block), number));
    while (!waiting.isEmpty) {
      const km = waiting.nextDistance;
      const most = this.judges.travel.mostBeyond(km);
      // Whatever waits lies as far or farther, and cannot have more.
      if (most === excluded || most + this.besidesTravel < this.best.least) break;
      const next = waiting.pop();
      if (next < 0) this.look(-next, most);
      else for (const cell of blocks[next]!.cells) waiting.push(kmTo(cells[cell]!), -cell);
    }
    this.look(anywhere, this.judges.travel.of);
  }

  /** Looks at the openings of a cell, of which none has more than `travelMost` points for travel. */
  private look(cell: number, travelMost: number): void {
    const { cellRuns, runStarts } = this.index;
    const { best, scorer } = this;
    const most = travelMost + scorer.restOf;
    for (let run = cellRuns[cell]!; run < cellRuns[cell + 1]!; run += 1) {
      const from = runStarts[run]!;
      const occupation = scorer.occupation(from);
      if (occupation === excluded || most + occupation < best.least) continue;
      for (let slot = from; slot < runStarts[run + 1]!; slot += 1) {
        const points = scorer.points(slot, most + occupation, travelMost, best.least);
        if (points !== excluded && !this.declined.has(slot)) this.offer(slot, points);
      }
    }
  }

  private offer(slot: number, points: number): void {
    const { closesOrder, idOrder } = this.index;
    this.best.offer({ slot, points, closesOrder: closesOrder[slot]!, idOrder: idOrder[slot]! });
  }
}
