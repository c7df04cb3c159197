import type { Sentences } from '../../api/problem';
import type { View } from '../../api/client';
import type { TagColour } from '../../ui/data';

export const statusNames: Readonly<Record<View<'MatchingRunStatus'>, string>> = {
  queued: 'Waiting to begin',
  running: 'At work',
  completed: 'Done',
  cancelled: 'Stopped',
  failed: 'Did not finish',
};

export const statusColours: Readonly<Record<View<'MatchingRunStatus'>, TagColour>> = {
  queued: 'blue',
  running: 'blue',
  completed: 'green',
  cancelled: 'plain',
  failed: 'red',
};

export const triggerNames: Readonly<Record<View<'MatchingRunTrigger'>, string>> = {
  night: 'By night',
  now: 'Started by hand',
  demo: 'When the demo was set up',
};

export const failureSentences: Readonly<Record<View<'MatchingRunFailure'>, string>> = {
  gave_up: 'One place could not be worked through after several tries. Lists that were made stay. Run it again.',
  superseded: 'It had not ended after two hours, and another one was started.',
};

/** How a run ended that did not fail, and what that means for the lists. */
export const endedSentences: Readonly<Partial<Record<View<'MatchingRunStatus'>, string>>> = {
  completed: 'Done. Everybody who is looking for work has a fresh list',
  cancelled: 'Somebody stopped it. Lists that were made stay',
};

export const useNames: Readonly<Record<View<'MatchingPolicyUse'>, string>> = {
  in_use: 'In use',
  next_run: 'From the next run on',
  earlier: 'Earlier',
};

export const useColours: Readonly<Record<View<'MatchingPolicyUse'>, TagColour>> = {
  in_use: 'green',
  next_run: 'blue',
  earlier: 'plain',
};

/** Problem codes of the routes about runs and policies. */
export const matchingSentences: Sentences = {
  'matching.run_not_found': 'This run is not on record here.',
  'matching.run_in_progress': 'Matching is at work already. Wait until it is done, or stop it.',
  'matching.run_finished': 'It had ended already.',
  'matching.policy_not_found': 'This version is not on record here.',
  'matching.policy_unchanged': 'These are the weights of the newest version. Change one, or leave them as they are.',
  'matching.policy_changed_meanwhile': 'Somebody else saved a newer version meanwhile.',
};
