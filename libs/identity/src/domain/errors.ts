import type { AccountId, ApiKeyId, FieldProblem, TeamId } from '#kernel';
import { DomainError } from '#kernel';

/** Every refusal of this lib. Details hold no personal data. */
export const identityErrors = {
  /** One answer for unknown address, wrong password and anything between: it must not tell who has an account. */
  signInRefused: () =>
    new DomainError('unauthenticated', 'identity.sign_in_refused', 'The e-mail address or the password is not right.'),

  /** Given for unknown addresses too, so that it tells nothing. */
  tooManyAttempts: (retryAfterSeconds: number) =>
    new DomainError(
      'limit',
      'identity.too_many_attempts',
      `Too many attempts in a row. Try again in ${retryAfterSeconds} seconds.`,
      { retryAfterSeconds },
    ),

  /** Only after the right password. */
  accountDisabled: () =>
    new DomainError(
      'forbidden',
      'identity.account_disabled',
      'This account is disabled. Ask an admin of your service.',
    ),

  /** Only after the right password. */
  demoRefused: () =>
    new DomainError(
      'forbidden',
      'identity.demo_refused',
      'Demo accounts do not sign in to a production installation: their password is public. Make an account with `foothold create-admin`.',
    ),

  demoService: () =>
    new DomainError(
      'conflict',
      'identity.demo_service',
      'The demo service has public passwords and takes no accounts of real people. Choose another service name.',
    ),

  passwordChangeRequired: () =>
    new DomainError(
      'forbidden',
      'identity.password_change_required',
      'The password was given by someone else. Choose your own with POST /v1/me/password-changes first.',
    ),

  wrongPassword: () =>
    new DomainError('invalid', 'identity.wrong_password', 'The current password is not right.', {}, [
      { pointer: '/currentPassword', code: 'identity.wrong_password', detail: 'The current password is not right.' },
    ]),

  weakPassword: (problem: FieldProblem) => new DomainError('invalid', problem.code, problem.detail, {}, [problem]),

  accountsOnly: () =>
    new DomainError('forbidden', 'identity.accounts_only', 'Only a signed-in person can do this, not an API key.'),

  accountNotFound: (accountId: AccountId) =>
    new DomainError('not_found', 'identity.account_not_found', 'There is no such account in this service.', {
      accountId,
    }),

  emailInUse: () =>
    new DomainError('conflict', 'identity.email_in_use', 'An account with this e-mail address exists already.', {}, [
      { pointer: '/email', code: 'identity.email_in_use', detail: 'Choose another e-mail address.' },
    ]),

  ownAccount: (accountId: AccountId) =>
    new DomainError(
      'conflict',
      'identity.own_account',
      'An admin cannot disable or demote themselves. Ask another admin.',
      { accountId },
    ),

  lastAdmin: (accountId: AccountId) =>
    new DomainError('conflict', 'identity.last_admin', 'A service keeps at least one admin. Name another one first.', {
      accountId,
    }),

  teamNotFound: (teamId: TeamId) =>
    new DomainError('not_found', 'identity.team_not_found', 'There is no such team in this service.', { teamId }),

  teamNameInUse: () =>
    new DomainError('conflict', 'identity.team_name_in_use', 'Another team of the service has this name.', {}, [
      { pointer: '/name', code: 'identity.team_name_in_use', detail: 'Choose another name.' },
    ]),

  unknownTeams: (teamIds: readonly TeamId[]) =>
    new DomainError(
      'invalid',
      'identity.unknown_teams',
      'Some of the teams do not exist in this service.',
      { teamIds: teamIds.join(' ') },
      [{ pointer: '/teamIds', code: 'identity.unknown_teams', detail: 'Name teams of GET /v1/teams.' }],
    ),

  apiKeyNotFound: (apiKeyId: ApiKeyId) =>
    new DomainError('not_found', 'identity.api_key_not_found', 'There is no such API key in this service.', {
      apiKeyId,
    }),

  expiryPassed: () =>
    new DomainError('invalid', 'identity.expiry_passed', 'The key would have expired already.', {}, [
      { pointer: '/expiresAt', code: 'identity.expiry_passed', detail: 'Choose an instant in the future, or null.' },
    ]),

  changedMeanwhile: (id: string, version: number) =>
    new DomainError(
      'stale',
      'identity.changed_meanwhile',
      'Somebody changed this after you opened it. Read it again and repeat your change.',
      { id, version },
    ),

  idTaken: (id: string) =>
    new DomainError(
      'conflict',
      'identity.id_taken',
      'Something else was already made with this id. Use a new id for a new thing.',
      { id },
    ),
};
