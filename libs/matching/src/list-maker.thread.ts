import { parentPort } from 'node:worker_threads';
import type { Day } from '#kernel';
import type { MatchingPolicy, OpeningIndex, ProfileFacts } from '#matching-core';
import { madeOutOf, type MadeList } from './made-list';

/** What a thread is told: which openings, then whose lists. Nothing says who a client is. */
export type ToMaker =
  | { readonly index: OpeningIndex }
  | {
      readonly task: number;
      readonly profiles: readonly ProfileFacts[];
      readonly day: Day;
      readonly policy: MatchingPolicy;
    };

export type FromMaker =
  { readonly task: number; readonly lists: MadeList[] } | { readonly task: number; readonly error: Error };

let index: OpeningIndex | null = null;

parentPort!.on('message', (message: ToMaker) => {
  if ('index' in message) {
    ({ index } = message);
    return;
  }
  const { task, profiles, day, policy } = message;
  parentPort!.postMessage(answer(task, () => profiles.map((profile) => madeOutOf(index!, profile, { day, policy }))));
});

function answer(task: number, make: () => MadeList[]): FromMaker {
  try {
    return { task, lists: make() };
  } catch (error) {
    return { task, error: error as Error };
  }
}
