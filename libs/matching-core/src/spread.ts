import { dailyOrder } from './daily-order';

/** What one person would go after, first to last, with the points of their own list. */
export interface OwnOrder {
  readonly personId: string;
  /** Never empty; points never rise. */
  readonly lines: readonly { readonly openingId: string; readonly points: number }[];
}

export interface SpreadOptions {
  /** For how many people an opening has room as their first choice; 0 when it is taken. */
  readonly roomOf: (openingId: string) => number;
  /** The most a person may lose: hundredths of the points of their own first. */
  readonly mostLostPercent: number;
  /** Decides between equals: the day. */
  readonly seed: string;
}

export interface FirstChoice {
  readonly personId: string;
  readonly openingId: string;
  /** Their first without the others; the same as `openingId` for whom nothing moved. */
  readonly ownOpeningId: string;
}

/** A loss is counted in ten-thousandths of the points of the person's own first, so that nobody weighs more by having said more. */
const whole = 10_000;

interface Edge {
  readonly opening: number;
  readonly cost: number;
}

/**
 * Spreads first choices over what people like nearly as much as their own first: as few as possible share an opening beyond
 * its room; of all ways to do that they lose least in sum; and of those they go down the fewest places, so that nobody moves
 * without need between openings of equal points. Exact, by shortest augmenting paths
 * (Jonker and Volgenant) with room for several at an opening. The order of the input changes nothing; between equals the
 * seed decides. Nobody's own order changes, and nothing about a person but that order is read.
 */
export function firstChoices(orders: readonly OwnOrder[], options: SpreadOptions): FirstChoice[] {
  const { roomOf, seed } = options;
  const byId = new Map(orders.map((order) => [order.personId, order]));
  const people = dailyOrder([...byId.keys()], seed).map((id) => byId.get(id)!);
  const openingIds = dailyOrder([...new Set(people.flatMap(({ lines }) => lines.map((line) => line.openingId)))], seed);
  const indexOf = new Map(openingIds.map((id, index) => [id, index]));
  // One cost holds all three: no sum of places outweighs one share lost, no sum of those one person who shares.
  const lost = people.reduce((sum, { lines }) => sum + lines.length, 1);
  const sharing = (whole + 1) * lost * (people.length + 1);
  // Behind the openings stands, for each person, a place of their own: to stay with their first although it is full.
  const edges = people.map(({ lines }, person): Edge[] => [
    ...withinLoss(lines, options).map(({ openingId, share, place }) => ({
      opening: indexOf.get(openingId)!,
      cost: share * lost + place,
    })),
    { opening: openingIds.length + person, cost: sharing },
  ]);
  const rooms = [...openingIds.map(roomOf), ...people.map(() => 1)];
  return cheapest(edges, rooms).map((opening, person) => {
    const { personId, lines } = people[person]!;
    const ownOpeningId = lines[0]!.openingId;
    return { personId, openingId: openingIds[opening] ?? ownOpeningId, ownOpeningId };
  });
}

function withinLoss(lines: OwnOrder['lines'], { mostLostPercent }: SpreadOptions) {
  const first = lines[0]!.points;
  return lines
    .map(({ openingId, points }, place) => ({ openingId, points, place }))
    .filter(({ points }) => (first - points) * 100 <= first * mostLostPercent)
    .map(({ openingId, points, place }) => ({
      openingId,
      place,
      share: first === 0 ? 0 : Math.round(((first - points) * whole) / first),
    }));
}

/** The opening of each person, at the least cost in sum. Every person has an edge to a place that nobody else can take. */
function cheapest(edges: readonly (readonly Edge[])[], rooms: readonly number[]): number[] {
  const assignment = new Assignment(edges, rooms);
  for (let person = 0; person < edges.length; person += 1) assignment.add(person);
  return assignment.openingOf;
}

/** A search for the cheapest way to take one more person in. */
interface Search {
  /** Distance from the person by opening that was reached. */
  readonly distance: Map<number, number>;
  /** Who led to an opening. */
  readonly via: Map<number, number>;
  readonly settled: Set<number>;
}

/**
 * Takes people in one by one, each at the least cost for all so far. Prices keep every reduced cost at 0 or more, and at 0 for
 * whoever holds a place, so that each search is Dijkstra's.
 */
class Assignment {
  readonly openingOf: number[] = [];
  private readonly holders: number[][];
  private readonly priceOfPerson: number[];
  private readonly priceOfOpening: number[];

  constructor(
    private readonly edges: readonly (readonly Edge[])[],
    private readonly rooms: readonly number[],
  ) {
    this.holders = rooms.map(() => []);
    this.priceOfPerson = edges.map(() => 0);
    this.priceOfOpening = rooms.map(() => 0);
  }

  add(person: number): void {
    const search: Search = { distance: new Map(), via: new Map(), settled: new Set() };
    this.look(search, person, 0);
    let end = nearest(search);
    while (this.holders[end]!.length >= this.rooms[end]!) {
      search.settled.add(end);
      for (const holder of this.holders[end]!) this.look(search, holder, search.distance.get(end)!);
      end = nearest(search);
    }
    this.reprice(search, person, search.distance.get(end)!);
    this.shift(search, person, end);
  }

  private look({ distance, via, settled }: Search, person: number, from: number): void {
    for (const { opening, cost } of this.edges[person]!) {
      if (settled.has(opening)) continue;
      const there = from + cost - this.priceOfPerson[person]! - this.priceOfOpening[opening]!;
      if (there >= (distance.get(opening) ?? Infinity)) continue;
      distance.set(opening, there);
      via.set(opening, person);
    }
  }

  private reprice({ distance, settled }: Search, person: number, to: number): void {
    this.priceOfPerson[person]! += to;
    for (const opening of settled) {
      const gained = to - distance.get(opening)!;
      this.priceOfOpening[opening]! -= gained;
      for (const holder of this.holders[opening]!) this.priceOfPerson[holder]! += gained;
    }
  }

  /** Everybody on the way moves up by one, from the free place back to the person who came. */
  private shift({ via }: Search, person: number, end: number): void {
    for (let opening = end; ;) {
      const mover = via.get(opening)!;
      const before = this.openingOf[mover];
      this.openingOf[mover] = opening;
      this.holders[opening]!.push(mover);
      if (mover === person || before === undefined) return;
      const left = this.holders[before]!;
      left.splice(left.indexOf(mover), 1);
      opening = before;
    }
  }
}

/** The nearest opening that is not settled; of two equally near the one with the lower index. */
function nearest({ distance, settled }: Search): number {
  let best = -1;
  let least = Infinity;
  for (const [opening, there] of distance) {
    if (settled.has(opening) || there > least || (there === least && opening > best)) continue;
    [best, least] = [opening, there];
  }
  return best;
}
