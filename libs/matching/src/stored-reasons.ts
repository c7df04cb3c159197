import { type Reasons, reasonsFrom } from './domain/client-list';
import { unpackedReasons } from './domain/packed-list';

/** Why a suggestion has its points as it is stored: packed with its whole list, or in its own row. */
export interface StoredReasons {
  readonly rank: number;
  readonly stored: { readonly why: string } | Reasons;
}

/** `StoredReasons` of the suggestion `s` but for its rank, in SQL. */
export const storedReasonsColumns = `case when s.listed then jsonb_build_object('why', s.why)
  else jsonb_build_object('parts', s.parts, 'questions', s.questions) end as stored`;

export function storedReasons({ rank, stored }: StoredReasons): Reasons {
  return 'why' in stored ? reasonsFrom(unpackedReasons(stored.why)[rank - 1]!) : stored;
}

/** Whether `s` is the suggestion of an id. Its id tells whose list to look at, so that not every list is opened. */
export const isSuggestion = (id: string) =>
  `s.id = ${id}::uuid and s.client_id in (select matching.clients_of(${id}::uuid))`;
