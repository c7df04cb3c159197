import type { ClientId, Day } from '#kernel';
import { firstChoices, type MatchingPolicy } from '#matching-core';

/** Which way spreading moved a suggestion. */
export const spreadMoves = {
  to_first: 'It stands first for now, in place of the first of the client’s own order',
  from_first: 'It is first in the client’s own order; another stands first for now',
} as const;

/** What a client of a team could go after next. */
export interface OpenChoice {
  readonly clientId: ClientId;
  /** Their own order without what they have answered, first to last. */
  readonly lines: readonly { readonly vacancyId: string; readonly points: number }[];
  /** What they are going after already: that is theirs and does not move. */
  readonly pursuing: readonly string[];
}

/** What stands first for a client, spread across their team. */
export interface SpreadChoice {
  readonly clientId: ClientId;
  readonly vacancyId: string;
  /** Its place in their own order; 1 where nothing moved. */
  readonly place: number;
  readonly ownVacancyId: string;
  /** How many others of the team have their own first first, by their own order or for now, or go after it. */
  readonly others: number;
}

/** The first choices of a team; none for whoever has nothing open. The order of the clients changes nothing. */
export function spreadChoices(
  team: readonly OpenChoice[],
  { roomAtOpening, mostLostPercent }: MatchingPolicy['spread'],
  day: Day,
): SpreadChoice[] {
  const takers = countOf(team.flatMap(({ pursuing }) => pursuing));
  const room = roomAtOpening === 0 ? Infinity : roomAtOpening;
  const open = team.filter(({ lines }) => lines.length > 0);
  const chosen = firstChoices(
    open.map(({ clientId, lines }) => ({
      personId: clientId,
      lines: lines.map(({ vacancyId, points }) => ({ openingId: vacancyId, points })),
    })),
    { roomOf: (openingId) => Math.max(0, room - (takers.get(openingId) ?? 0)), mostLostPercent, seed: day },
  );
  // Whoever has an opening first by their own order and for now counts once.
  const wanted = countOf(chosen.flatMap(({ openingId, ownOpeningId }) => [...new Set([openingId, ownOpeningId])]));
  const linesOf = new Map(open.map(({ clientId, lines }) => [clientId as string, lines]));
  return chosen.map(({ personId, openingId, ownOpeningId }) => ({
    clientId: personId as ClientId,
    vacancyId: openingId,
    place: linesOf.get(personId)!.findIndex(({ vacancyId }) => vacancyId === openingId) + 1,
    ownVacancyId: ownOpeningId,
    others: wanted.get(ownOpeningId)! - 1 + (takers.get(ownOpeningId) ?? 0),
  }));
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
