import { DomainError, type FieldProblem } from '#kernel';

/** Refusals of the ranking core. */
export const matchingCoreErrors = {
  duplicateOpening: (openingId: string) =>
    new DomainError('invalid', 'matching-core.duplicate_opening', 'Two openings have the same id: send each once.', {
      openingId,
    }),
  invalidOpening: (openingId: string, problems: readonly FieldProblem[]) =>
    new DomainError(
      'invalid',
      'matching-core.invalid_opening',
      'An opening holds a value out of range: mend the fields listed.',
      { openingId },
      problems,
    ),
  duplicateProspect: (employerId: string) =>
    new DomainError('invalid', 'matching-core.duplicate_prospect', 'Two employers have the same id: send each once.', {
      employerId,
    }),
  invalidProspect: (employerId: string, problems: readonly FieldProblem[]) =>
    new DomainError(
      'invalid',
      'matching-core.invalid_prospect',
      'An employer holds a value out of range: mend the fields listed.',
      { employerId },
      problems,
    ),
  invalidPolicy: (problems: readonly FieldProblem[]) =>
    new DomainError(
      'invalid',
      'matching-core.invalid_policy',
      'The matching policy holds a value out of range: mend the fields listed.',
      {},
      problems,
    ),
  invalidLength: (k: number) =>
    new DomainError(
      'invalid',
      'matching-core.invalid_length',
      'The length of a list is a whole number, 0 or more.',
      Number.isFinite(k) ? { k } : {},
    ),
};
