import { describeProblems } from '#platform/contract';

describeProblems({
  'matching.run_not_found': {
    kind: 'not_found',
    meaning: 'There is no such matching run, or it belongs to another service.',
    remedy: 'Look in the list of runs.',
  },
  'matching.run_in_progress': {
    kind: 'conflict',
    meaning: 'A matching run is at work already, and a service has one at a time.',
    remedy: 'Wait until it ends, or cancel it. A run that has not ended after two hours gives way by itself.',
  },
  'matching.run_finished': {
    kind: 'conflict',
    meaning: 'The run has ended.',
    remedy: 'There is nothing to cancel.',
  },
  'matching.quality_not_measured': {
    kind: 'not_found',
    meaning: 'How good the lists are is measured after each run that comes to its end, and there was none yet.',
    remedy: 'Run matching once, and ask again a moment after it has ended.',
  },
  'matching.id_taken': {
    kind: 'conflict',
    meaning: 'This id already belongs to another run, or to another version of the policy.',
    remedy: 'Use a new id for a new thing.',
  },
  'matching.policy_not_found': {
    kind: 'not_found',
    meaning: 'There is no such version of the matching policy, or it belongs to another service.',
    remedy: 'Look in the list of versions.',
  },
  'matching.policy_invalid': {
    kind: 'invalid',
    meaning: 'Some figures of the matching policy are out of range, or do not go together.',
    remedy: 'Mend the fields listed; `GET /v1/matching/policy-settings` has the bounds.',
  },
  'matching.policy_changed_meanwhile': {
    kind: 'conflict',
    meaning: 'Somebody else has made a newer version of the matching policy.',
    remedy: 'Read the newest version, make the change on it, and send again.',
  },
  'matching.policy_unchanged': {
    kind: 'conflict',
    meaning: 'The figures are those of the newest version.',
    remedy: 'Change a figure, or leave the policy as it is.',
  },
  'matching.client_not_found': {
    kind: 'not_found',
    meaning: 'There is no such client, or the client is supported by a team that is not yours.',
    remedy: 'Check with the team that supports the client.',
  },
  'matching.suggestion_not_found': {
    kind: 'not_found',
    meaning: 'There is no such suggestion, or it is about a client of a team that is not yours.',
    remedy: 'Open the client and look in the list of suggestions.',
  },
  'matching.opening_not_found': {
    kind: 'not_found',
    meaning: 'There is no such vacancy, or it belongs to another service.',
    remedy: 'Search for the vacancy by title.',
  },
  'matching.reason_missing': {
    kind: 'invalid',
    meaning: 'A suggestion was turned down without a reason.',
    remedy: 'Choose a reason.',
  },
  'matching.reason_not_needed': {
    kind: 'invalid',
    meaning: 'A reason was given for an answer that needs none.',
    remedy: 'Leave the reason out; put what the person said into `words`.',
  },
  'matching.vacancy_not_live': {
    kind: 'conflict',
    meaning: 'The vacancy was filled, closed, put on hold or has expired.',
    remedy: 'It can only be turned down. Confirm with the employer if you think it is open after all.',
  },
  'matching.change_not_offered': {
    kind: 'conflict',
    meaning: 'The suggestion is not turned down, or this change does not go with the reason and the wishes of now.',
    remedy: 'Send the answer again: it says which changes are on offer.',
  },
  'matching.change_id_taken': {
    kind: 'conflict',
    meaning: 'Another change was already agreed to with this id.',
    remedy: 'Use a new id for a new change.',
  },
  'matching.change_not_found': {
    kind: 'not_found',
    meaning: 'There is no such change, or it is about a client of a team that is not yours.',
    remedy: 'Look in the list of what the client agreed to.',
  },
  'matching.change_overtaken': {
    kind: 'conflict',
    meaning: 'The wish was changed by somebody after the person agreed to this change.',
    remedy: 'There is nothing left to take back. Change the wishes themselves.',
  },
});
