/** One line of a list: its place, 1 is first. */
interface ListLine {
  readonly openingId: string;
  readonly rank: number;
  readonly points: number;
}

/** Where one opening stands in a person's list, and where it would stand; null: not on the list. */
export interface ListMove {
  readonly openingId: string;
  readonly placeNow: number | null;
  readonly placeThen: number | null;
}

/** How many lists a policy would change, and how much. About lists, never about how people compare. */
export interface PreviewSummary {
  readonly clients: number;
  readonly listsChanged: number;
  readonly entered: number;
  readonly left: number;
  /** Of the openings on both lists of a person: how many places each would move, on average, in tenths. */
  readonly placesMovedOnAverage: number;
}

/** Both lists of one person as one: what would be listed, best first, then what would leave. */
export function movesBetween(now: readonly ListLine[], then: readonly ListLine[]): ListMove[] {
  const placeNow = new Map(now.map(({ openingId, rank }) => [openingId, rank]));
  const listed = new Set(then.map(({ openingId }) => openingId));
  return [
    ...then.map(({ openingId, rank }) => ({ openingId, placeNow: placeNow.get(openingId) ?? null, placeThen: rank })),
    ...now
      .filter(({ openingId }) => !listed.has(openingId))
      .map(({ openingId, rank }) => ({ openingId, placeNow: rank, placeThen: null })),
  ];
}

/** Whether any opening would enter, leave or change its place. */
export const isChanged = (moves: readonly ListMove[]): boolean =>
  moves.some(({ placeNow, placeThen }) => placeNow !== placeThen);

/** Adds up what would happen to some people's lists. */
export function summaryOf(lists: readonly (readonly ListMove[])[]): PreviewSummary {
  const moves = lists.flat();
  const distances = moves.flatMap(({ placeNow, placeThen }) =>
    placeNow !== null && placeThen !== null ? [Math.abs(placeNow - placeThen)] : [],
  );
  const moved = distances.reduce((sum, places) => sum + places, 0);
  return {
    clients: lists.length,
    listsChanged: lists.filter(isChanged).length,
    entered: moves.filter(({ placeNow }) => placeNow === null).length,
    left: moves.filter(({ placeThen }) => placeThen === null).length,
    placesMovedOnAverage: distances.length === 0 ? 0 : Math.round((10 * moved) / distances.length) / 10,
  };
}
