import { describeProblems } from '#platform/contract';

describeProblems({
  'vacancies.vacancy_not_found': {
    kind: 'not_found',
    meaning: 'There is no such vacancy, or it belongs to another service.',
    remedy: 'Search for the vacancy by title; it may have been recorded under another id.',
  },
  'vacancies.employer_unknown': {
    kind: 'invalid',
    meaning: 'There is no employer with this id.',
    remedy: 'Choose one of the employers on record, or add it first.',
  },
  'vacancies.site_of_another_employer': {
    kind: 'invalid',
    meaning: 'The site belongs to another employer than the vacancy, or the vacancy names no employer.',
    remedy: 'Choose one of this employer’s sites, or add the site first.',
  },
  'vacancies.place_of_site': {
    kind: 'invalid',
    meaning: 'A place was given in words for a vacancy whose work is at one of the employer’s sites.',
    remedy: 'Correct the postcode of the site, or take the site off the vacancy first.',
  },
  'vacancies.unknown_occupation': {
    kind: 'invalid',
    meaning: 'The code is not a unit group of SOC 2020.',
    remedy: 'Search for the occupation by words at /v1/occupations.',
  },
  'vacancies.range_reversed': {
    kind: 'invalid',
    meaning: 'The least of hours or pay is more than the most.',
    remedy: 'Exchange the two, or correct one of them.',
  },
  'vacancies.changed_meanwhile': {
    kind: 'stale',
    meaning: 'Somebody changed the vacancy after it was read.',
    remedy: 'Read the vacancy again, look at what changed, and repeat your change with the new ETag.',
  },
  'vacancies.id_taken': {
    kind: 'conflict',
    meaning: 'Another vacancy was already made with this id.',
    remedy: 'Use a new id for a new vacancy.',
  },
  'vacancies.source_ref_taken': {
    kind: 'conflict',
    meaning: 'Another vacancy already carries this source and reference.',
    remedy: 'Open that vacancy, or correct the reference.',
  },
  'vacancies.transition_not_allowed': {
    kind: 'conflict',
    meaning: 'The vacancy cannot go from the state it has to the state asked for.',
    remedy: 'Read the vacancy again and choose one of its `nextStates`.',
  },
  'vacancies.reason_does_not_fit': {
    kind: 'invalid',
    meaning: 'The reason does not belong to the state asked for.',
    remedy: 'Choose one of the reasons that `nextStates` lists with the state.',
  },
  'vacancies.not_live': {
    kind: 'conflict',
    meaning: 'The vacancy is on hold, filled, closed or withdrawn, so it cannot be confirmed.',
    remedy: 'Set its state to open first.',
  },
  'vacancies.day_in_future': {
    kind: 'invalid',
    meaning: 'The day of the confirmation or of the visit lies in the future.',
    remedy: 'Give today or an earlier day.',
  },
});
