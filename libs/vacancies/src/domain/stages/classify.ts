import type { Doubt } from '../draft';
import type { NormalDraft } from './normalise';

/** What the classification says about one draft. */
export interface OccupationAnswers {
  /** Whether the code that the feed gives is a unit group. */
  readonly givenIsUnitGroup: boolean;
  /** The unit group of a title that names exactly one; null otherwise. */
  readonly byTitle: string | null;
}

/** Third stage: the occupation the feed names, else the one its title names without a doubt, else unknown. */
export function classify(draft: NormalDraft, answers: OccupationAnswers, doubts: Doubt[]): string | null {
  if (draft.soc2020 !== null && answers.givenIsUnitGroup) return draft.soc2020;
  if (answers.byTitle === null) doubts.push({ field: 'title', reason: 'occupation_unclear' });
  return answers.byTitle;
}
