import { DomainError } from '#kernel';

/** Every refusal the employers room can give. */
export const employersErrors = {
  employerNotFound: (id: string) =>
    new DomainError('not_found', 'employers.employer_not_found', 'No such employer is open to you.', { id }),
  siteNotFound: (id: string) =>
    new DomainError('not_found', 'employers.site_not_found', 'No such site is open to you.', { id }),
  personNotFound: (id: string) =>
    new DomainError('not_found', 'employers.person_not_found', 'No such person at an employer is open to you.', { id }),
  siteOfAnotherEmployer: (siteId: string) =>
    new DomainError(
      'invalid',
      'employers.site_of_another_employer',
      'The site belongs to another employer. Choose one of this employer’s sites.',
      { siteId },
      [
        {
          pointer: '/siteId',
          code: 'employers.site_of_another_employer',
          detail: 'Choose one of this employer’s sites.',
        },
      ],
    ),
  unknownIndustry: (sic: string) =>
    new DomainError(
      'invalid',
      'employers.unknown_industry',
      'The industry code is not in SIC 2007. Search for it by words at /v1/industries.',
      { sic },
      [{ pointer: '/sic', code: 'employers.unknown_industry', detail: 'Choose a code that /v1/industries lists.' }],
    ),
  changedMeanwhile: (id: string, version: number) =>
    new DomainError(
      'stale',
      'employers.changed_meanwhile',
      'Somebody changed this record after you opened it. Read it again and repeat your change.',
      { id, version },
    ),
  idTaken: (id: string) =>
    new DomainError(
      'conflict',
      'employers.id_taken',
      'Another record was already made with this id. Use a new id for a new record.',
      { id },
    ),
  externalIdTaken: () =>
    new DomainError(
      'conflict',
      'employers.external_id_taken',
      'Another employer already carries this external id. Open that one, or correct the id.',
    ),
};
