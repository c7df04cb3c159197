import { describeProblems } from '#platform/contract';

const reread = 'Read the record again, look at what changed, and repeat your change with the new ETag.';

describeProblems({
  'employers.employer_not_found': {
    kind: 'not_found',
    meaning: 'There is no such employer, or it belongs to another service.',
    remedy: 'Search for the employer by name; it may have been recorded under another id.',
  },
  'employers.site_not_found': {
    kind: 'not_found',
    meaning: 'There is no such site, or it belongs to another service.',
    remedy: 'Open the employer and choose one of its sites.',
  },
  'employers.person_not_found': {
    kind: 'not_found',
    meaning: 'There is no such person at an employer, or they belong to another service.',
    remedy: 'Open the employer and choose one of its people.',
  },
  'employers.site_of_another_employer': {
    kind: 'invalid',
    meaning: 'The site belongs to another employer than the person.',
    remedy: 'Choose one of this employer’s sites, or add the site first.',
  },
  'employers.unknown_industry': {
    kind: 'invalid',
    meaning: 'The industry code is not in SIC 2007.',
    remedy: 'Search for the industry by words at /v1/industries.',
  },
  'employers.changed_meanwhile': {
    kind: 'stale',
    meaning: 'Somebody changed the record after it was read.',
    remedy: reread,
  },
  'employers.id_taken': {
    kind: 'conflict',
    meaning: 'Another record was already made with this id.',
    remedy: 'Use a new id for a new record.',
  },
  'employers.external_id_taken': {
    kind: 'conflict',
    meaning: 'Another employer already carries this external id.',
    remedy: 'Open that employer, or correct the id.',
  },
});
