import { DomainError } from '#kernel';

const field = (pointer: string, code: string, detail: string) => [{ pointer, code: `job-development.${code}`, detail }];

/** Every refusal the job-development room can give. */
export const jobDevelopmentErrors = {
  contactNotFound: (id: string) =>
    new DomainError('not_found', 'job-development.contact_not_found', 'No such contact is open to you.', { id }),
  vacancyNotFound: (id: string) =>
    new DomainError('not_found', 'job-development.vacancy_not_found', 'No such vacancy is open to you.', { id }),
  contactAboutAnother: (id: string) =>
    new DomainError(
      'invalid',
      'job-development.contact_about_another',
      'The contact was with another employer or about another vacancy. Choose the one on which this was learned.',
      { id },
      field('/contactId', 'contact_about_another', 'Choose a contact with this vacancy’s employer.'),
    ),
  findingTooEarly: (id: string) =>
    new DomainError(
      'invalid',
      'job-development.finding_too_early',
      'The contact lies ahead, so nothing was learned on it yet. Log it first.',
      { id },
      field('/contactId', 'finding_too_early', 'Log the contact first.'),
    ),
  foundInFuture: () =>
    new DomainError(
      'invalid',
      'job-development.found_in_future',
      'What was learned was learned today or before. Correct the day.',
      {},
      field('/foundOn', 'found_in_future', 'Give today or an earlier day.'),
    ),
  employerNotFound: (id: string) =>
    new DomainError('not_found', 'job-development.employer_not_found', 'No such employer is open to you.', { id }),
  notOfThisEmployer: (what: 'site' | 'person' | 'vacancy', id: string) =>
    new DomainError(
      'invalid',
      'job-development.not_of_this_employer',
      `The ${what} belongs to another employer. Choose one of this employer’s.`,
      { id },
      field(`/${what}Id`, 'not_of_this_employer', `Choose a ${what} of this employer.`),
    ),
  clientNotYours: (id: string) =>
    new DomainError(
      'invalid',
      'job-development.client_not_yours',
      'No such client is open to you. Choose one of your teams’ clients, or log the contact without one.',
      { id },
      field('/clientId', 'client_not_yours', 'Choose one of your teams’ clients.'),
    ),
  specialistMissing: () =>
    new DomainError(
      'invalid',
      'job-development.specialist_missing',
      'Say whose contact this is: a key or program has no week of its own.',
      {},
      field('/specialistId', 'specialist_missing', 'Give the account of the specialist.'),
    ),
  specialistUnknown: (id: string) =>
    new DomainError(
      'invalid',
      'job-development.specialist_unknown',
      'This account is not a specialist or leader of one of your teams.',
      { id },
      field('/specialistId', 'specialist_unknown', 'Choose somebody of your teams.'),
    ),
  outcomeTooEarly: () =>
    new DomainError(
      'invalid',
      'job-development.outcome_too_early',
      'A contact that lies ahead has no outcome yet. Leave the outcome out, or give the time it took place.',
      {},
      field('/outcome', 'outcome_too_early', 'Leave it out until the contact took place.'),
    ),
  notToBeApproached: (why: 'do_not_contact' | 'paused') =>
    new DomainError(
      'conflict',
      'job-development.not_to_be_approached',
      why === 'paused'
        ? 'Introductions to this employer are paused on that day. Plan it for a day after the pause, or plan a contact without a client.'
        : 'The employer asked not to be contacted on that day. Plan it for a later day.',
      { why },
      field('/at', 'not_to_be_approached', 'Nobody can be introduced to them on that day. Choose a later one.'),
    ),
  alreadyCancelled: (id: string) =>
    new DomainError('conflict', 'job-development.already_cancelled', 'This contact was cancelled. Plan a new one.', {
      id,
    }),
  alreadyLogged: (id: string) =>
    new DomainError('conflict', 'job-development.already_logged', 'A contact that took place cannot be cancelled.', {
      id,
    }),
  noNextStep: (id: string) =>
    new DomainError('conflict', 'job-development.no_next_step', 'This contact has no next step that is still open.', {
      id,
    }),
  changedMeanwhile: (id: string, version: number) =>
    new DomainError(
      'stale',
      'job-development.changed_meanwhile',
      'Somebody changed this contact after you opened it. Read it again and repeat your change.',
      { id, version },
    ),
  idTaken: (id: string) =>
    new DomainError(
      'conflict',
      'job-development.id_taken',
      'Another contact was already made with this id. Use a new id for a new contact.',
      { id },
    ),
  notYourTeam: (id: string) =>
    new DomainError('not_found', 'job-development.not_your_team', 'No such specialist or team is open to you.', { id }),
};
