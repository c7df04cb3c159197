import { DomainError, type SystemActor } from '#kernel';
import type { JobContext } from '#platform/queue';
import type { RunsService } from '../runs.service';

/** How often a part of a run is tried, over about four minutes. */
export const runAttempts = 8;

/**
 * Does a part of a run; gives the whole run up when no further try will follow, so that it does not stand in the way of the
 * next one for hours.
 */
export async function orGiveUp(
  runs: RunsService,
  actor: SystemActor,
  runId: string,
  { attempt, signal }: JobContext,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isRefusal = error instanceof DomainError && error.kind !== 'limit' && error.kind !== 'stale';
    const isLast = isRefusal || attempt >= runAttempts;
    if (isLast && !signal.aborted) await runs.giveUp(actor, runId);
    throw error;
  }
}
