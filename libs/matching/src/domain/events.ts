import type { ClientId, SuggestionId, VacancyId } from '#kernel';
import type { Answer } from './suggestion';

/** A run is to be divided into places. Bears the name of its job. */
export const planRun = (runId: string) => ({
  name: 'matching.plan-run' as const,
  payload: { runId },
});

/** One place of a run is to be ranked. Bears the name of its job. */
export const rankPlace = (runId: string, place: string) => ({
  name: 'matching.rank-place' as const,
  payload: { runId, place },
});

/** Every place of a run is ranked. */
export const runCompleted = (runId: string) => ({
  name: 'matching.run_completed' as const,
  payload: { runId },
});

/** A run ended before every place was ranked: cancelled or failed. */
export const runStopped = (runId: string) => ({
  name: 'matching.run_stopped' as const,
  payload: { runId },
});

/** Lists were made anew or mended between two runs. */
export const listsChanged = (clientIds: readonly ClientId[]) => ({
  name: 'matching.lists_changed' as const,
  payload: { clientIds },
});

/** Somebody answered a suggestion. Ids only. `relist`: it was turned down, or taken back, so the client's list changes. */
export const suggestionAnswered = (
  suggestionId: SuggestionId,
  clientId: ClientId,
  vacancyId: VacancyId,
  answer: Answer,
  relist: boolean,
) => ({
  name: 'matching.suggestion_answered' as const,
  payload: { suggestionId, clientId, vacancyId, answer, relist },
});
