import { DomainError } from '#kernel';

/** Refusals of the reference lib. */
export const referenceErrors = {
  occupationNotFound: (soc2020: string) =>
    new DomainError(
      'not_found',
      'reference.occupation_not_found',
      'SOC 2020 has no unit group with this code; search /v1/occupations?q= for one.',
      { soc2020 },
    ),
  cursorInvalid: () => {
    const code = 'reference.cursor_invalid';
    const detail = 'The cursor belongs to another search; leave it out to begin at the first page.';
    return new DomainError('invalid', code, detail, {}, [{ pointer: '?cursor', code, detail }]);
  },
};
