import { describeProblems } from '#platform/contract';

describeProblems({
  'job-development.contact_not_found': {
    kind: 'not_found',
    meaning: 'There is no such contact, or it belongs to another service.',
    remedy: 'Open the employer and look in its log.',
  },
  'job-development.vacancy_not_found': {
    kind: 'not_found',
    meaning: 'There is no such vacancy, or it belongs to another service.',
    remedy: 'Search for the vacancy by title.',
  },
  'job-development.contact_about_another': {
    kind: 'invalid',
    meaning: 'The contact was with another employer, or about another vacancy.',
    remedy: 'Choose the contact on which this was learned, or leave it out.',
  },
  'job-development.finding_too_early': {
    kind: 'invalid',
    meaning: 'The contact is planned and has not taken place.',
    remedy: 'Give the contact the time it took place, then record what was learned.',
  },
  'job-development.found_in_future': {
    kind: 'invalid',
    meaning: 'The day on which something was learned lies ahead.',
    remedy: 'Give today or an earlier day, or leave it out.',
  },
  'job-development.employer_not_found': {
    kind: 'not_found',
    meaning: 'There is no such employer, or it belongs to another service.',
    remedy: 'Search for the employer by name, or record it first.',
  },
  'job-development.not_of_this_employer': {
    kind: 'invalid',
    meaning: 'The site, person or vacancy belongs to another employer than the contact.',
    remedy: 'Choose one of this employer’s, or leave it out.',
  },
  'job-development.client_not_yours': {
    kind: 'invalid',
    meaning: 'There is no such client, or the client is supported by a team that is not yours.',
    remedy: 'Choose one of your teams’ clients, or log the contact without one.',
  },
  'job-development.specialist_missing': {
    kind: 'invalid',
    meaning: 'A key or program did not say whose contact or day it is.',
    remedy: 'Give the account of the specialist in `specialistId`.',
  },
  'job-development.specialist_unknown': {
    kind: 'invalid',
    meaning: 'The account is not a specialist or leader of one of your teams.',
    remedy: 'Choose somebody of your teams.',
  },
  'job-development.outcome_too_early': {
    kind: 'invalid',
    meaning: 'A contact that lies ahead was given an outcome.',
    remedy: 'Leave the outcome out, or give the time at which the contact took place.',
  },
  'job-development.not_to_be_approached': {
    kind: 'conflict',
    meaning:
      'Somebody would be introduced to an employer on a day on which introductions are paused, or the employer asked not to be contacted.',
    remedy: 'Plan it for `nextOn` of `GET /v1/employers/{employerId}/pressure`, or plan a contact without a client.',
  },
  'job-development.already_cancelled': {
    kind: 'conflict',
    meaning: 'The contact was cancelled.',
    remedy: 'Plan a new contact.',
  },
  'job-development.already_logged': {
    kind: 'conflict',
    meaning: 'The contact took place, so it cannot be cancelled.',
    remedy: 'Correct the contact instead.',
  },
  'job-development.no_next_step': {
    kind: 'conflict',
    meaning: 'The contact has no next step.',
    remedy: 'Read the contact again.',
  },
  'job-development.changed_meanwhile': {
    kind: 'stale',
    meaning: 'Somebody changed the contact after it was read.',
    remedy: 'Read it again, look at what changed, and repeat your change with the new ETag.',
  },
  'job-development.id_taken': {
    kind: 'conflict',
    meaning: 'Another contact was already made with this id.',
    remedy: 'Use a new id for a new contact.',
  },
  'job-development.not_your_team': {
    kind: 'not_found',
    meaning: 'There is no such specialist or team, or it is not one of yours.',
    remedy: 'Choose one of your own teams.',
  },
});
