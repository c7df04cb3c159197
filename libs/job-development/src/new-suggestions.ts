import type { AccountId } from '#kernel';
import type { Reader } from '#platform/database';

/** How many new suggestions the clients of each specialist have, all in one statement; null for a reader who may not see any. */
export type NewSuggestionsCount = (
  reader: Reader,
  specialistIds: readonly AccountId[],
) => Promise<ReadonlyMap<AccountId, number> | null>;

let count: NewSuggestionsCount | undefined;

/** Calls go down: this room cannot ask the room that suggests, so that room says here, when it is loaded, how to count. */
export function countNewSuggestionsWith(counting: NewSuggestionsCount): void {
  count = counting;
}

/** The counts; null as well where nobody suggests. */
export async function newSuggestions(reader: Reader, specialistIds: readonly AccountId[]) {
  return count === undefined ? null : count(reader, specialistIds);
}
