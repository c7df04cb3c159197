import { DomainError, type FieldProblem } from '#kernel';

/** Every refusal the matching room can give. */
export const matchingErrors = {
  runNotFound: (id: string) =>
    new DomainError('not_found', 'matching.run_not_found', 'No such matching run: look in the list of runs.', { id }),
  runInProgress: (runId: string) =>
    new DomainError(
      'conflict',
      'matching.run_in_progress',
      'A matching run is at work already. Wait until it ends, or cancel it.',
      { runId },
    ),
  runFinished: (id: string) =>
    new DomainError('conflict', 'matching.run_finished', 'This run has ended: there is nothing to cancel.', { id }),
  idTaken: (id: string) =>
    new DomainError('conflict', 'matching.id_taken', 'This id was used for something else already. Use a new id.', {
      id,
    }),
  qualityNotMeasured: () =>
    new DomainError(
      'not_found',
      'matching.quality_not_measured',
      'Nothing is measured yet: that happens after each run that comes to its end. Run matching once.',
    ),
  policyNotFound: (id: string) =>
    new DomainError('not_found', 'matching.policy_not_found', 'No such version: look in the list of versions.', { id }),
  /** `problems` point into the figures of a policy. */
  policyInvalid: (problems: readonly FieldProblem[]) =>
    new DomainError(
      'invalid',
      'matching.policy_invalid',
      'Some figures are out of range: mend the fields listed.',
      {},
      problems.map((problem) => ({ ...problem, pointer: `/figures${problem.pointer}` })),
    ),
  policyChangedMeanwhile: () =>
    new DomainError(
      'conflict',
      'matching.policy_changed_meanwhile',
      'Somebody else has made a newer version meanwhile. Read it, make your change on it, and send again.',
    ),
  policyUnchanged: () =>
    new DomainError(
      'conflict',
      'matching.policy_unchanged',
      'These are the figures of the newest version: there is nothing to save.',
    ),
  clientNotFound: (id: string) =>
    new DomainError('not_found', 'matching.client_not_found', 'No such client is open to you.', { id }),
  suggestionNotFound: (id: string) =>
    new DomainError('not_found', 'matching.suggestion_not_found', 'No such suggestion is open to you.', { id }),
  openingNotFound: (id: string) =>
    new DomainError('not_found', 'matching.opening_not_found', 'No such vacancy is open to you.', { id }),
  reasonMissing: () =>
    new DomainError(
      'invalid',
      'matching.reason_missing',
      'Say why it is not for the person: the reasons show what to ask for.',
      {},
      [{ pointer: '/reason', code: 'matching.reason_missing', detail: 'Choose a reason.' }],
    ),
  reasonNotNeeded: () =>
    new DomainError('invalid', 'matching.reason_not_needed', 'A reason belongs to not_for_me only. Leave it out.', {}, [
      { pointer: '/reason', code: 'matching.reason_not_needed', detail: 'Leave it out.' },
    ]),
  vacancyNotLive: (vacancyId: string) =>
    new DomainError(
      'conflict',
      'matching.vacancy_not_live',
      'The vacancy can no longer be filled, so it can only be turned down.',
      { vacancyId },
    ),
  changeNotOffered: () =>
    new DomainError(
      'conflict',
      'matching.change_not_offered',
      'This change of the wishes is not on offer. Answer the suggestion again to see what is.',
    ),
  changeIdTaken: (id: string) =>
    new DomainError(
      'conflict',
      'matching.change_id_taken',
      'Another change was agreed to with this id. Use a new id.',
      {
        id,
      },
    ),
  changeNotFound: (id: string) =>
    new DomainError('not_found', 'matching.change_not_found', 'No such change is open to you.', { id }),
  changeOvertaken: (id: string) =>
    new DomainError(
      'conflict',
      'matching.change_overtaken',
      'The wish was changed again since, so there is nothing to take back. Change the wishes themselves.',
      { id },
    ),
};
