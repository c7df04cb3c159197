import { DomainError } from '#kernel';
import type { StateReason, VacancyState } from './lifecycle';

const at = (pointer: string, code: string, detail: string) => [{ pointer, code, detail }];

/** Every refusal the vacancies room can give. */
export const vacanciesErrors = {
  vacancyNotFound: (id: string) =>
    new DomainError('not_found', 'vacancies.vacancy_not_found', 'No such vacancy is open to you.', { id }),
  employerUnknown: (id: string) => {
    const detail = 'There is no such employer. Choose one that /v1/employers lists, or add it first.';
    return new DomainError(
      'invalid',
      'vacancies.employer_unknown',
      detail,
      { id },
      at('/employerId', 'vacancies.employer_unknown', detail),
    );
  },
  siteOfAnotherEmployer: (siteId: string) => {
    const detail = 'The site is not one of this employer’s. Choose one of its sites.';
    return new DomainError(
      'invalid',
      'vacancies.site_of_another_employer',
      detail,
      { siteId },
      at('/siteId', 'vacancies.site_of_another_employer', detail),
    );
  },
  placeOfSite: (siteId: string) => {
    const detail =
      'The work is at one of the employer’s sites, so its place is the site’s. Correct the site’s postcode.';
    return new DomainError(
      'invalid',
      'vacancies.place_of_site',
      detail,
      { siteId },
      at('/place', 'vacancies.place_of_site', detail),
    );
  },
  unknownOccupation: (soc2020: string) => {
    const detail = 'The code is no unit group of SOC 2020. Search for the occupation by words at /v1/occupations.';
    return new DomainError(
      'invalid',
      'vacancies.unknown_occupation',
      detail,
      { soc2020 },
      at('/soc2020', 'vacancies.unknown_occupation', detail),
    );
  },
  rangeReversed: (pointer: '/hoursMin' | '/pay/minPence') => {
    const detail = 'The least is more than the most. Exchange them or correct one.';
    return new DomainError(
      'invalid',
      'vacancies.range_reversed',
      detail,
      {},
      at(pointer, 'vacancies.range_reversed', detail),
    );
  },
  changedMeanwhile: (id: string, version: number) =>
    new DomainError(
      'stale',
      'vacancies.changed_meanwhile',
      'Somebody changed this vacancy after you opened it. Read it again and repeat your change.',
      { id, version },
    ),
  idTaken: (id: string) =>
    new DomainError(
      'conflict',
      'vacancies.id_taken',
      'Another vacancy was already made with this id. Use a new id for a new vacancy.',
      { id },
    ),
  sourceRefTaken: () =>
    new DomainError(
      'conflict',
      'vacancies.source_ref_taken',
      'Another vacancy already carries this source and reference. Open that one, or correct the reference.',
    ),
  transitionNotAllowed: (from: VacancyState, to: VacancyState) =>
    new DomainError(
      'conflict',
      'vacancies.transition_not_allowed',
      'The vacancy cannot go from its state to that one. Read it again: `nextStates` lists what is possible.',
      { from, to },
    ),
  reasonDoesNotFit: (to: VacancyState, reason: StateReason) => {
    const detail = 'The reason does not belong to that state. Choose one of those that `nextStates` lists.';
    return new DomainError(
      'invalid',
      'vacancies.reason_does_not_fit',
      detail,
      { to, reason },
      at('/reason', 'vacancies.reason_does_not_fit', detail),
    );
  },
  notLive: (id: string, state: VacancyState) =>
    new DomainError(
      'conflict',
      'vacancies.not_live',
      'Only a vacancy that may still be filled can be confirmed. Reopen it first.',
      { id, state },
    ),
  dayInFuture: (pointer: '/confirmedOn' | '/observedOn') => {
    const detail = 'The day lies in the future. Give today or an earlier day.';
    return new DomainError(
      'invalid',
      'vacancies.day_in_future',
      detail,
      {},
      at(pointer, 'vacancies.day_in_future', detail),
    );
  },
};
