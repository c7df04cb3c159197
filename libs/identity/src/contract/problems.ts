import { describeProblems } from '#platform/contract';

/** What signing in may be refused for. */
export const signInProblems = describeProblems({
  'identity.sign_in_refused': {
    kind: 'unauthenticated',
    meaning: 'The e-mail address or the password is not right. The answer does not tell which.',
    remedy: 'Check both and try again, or ask an admin of your service for a one-time password.',
  },
  'identity.too_many_attempts': {
    kind: 'limit',
    meaning: 'There were too many wrong attempts in a row for this e-mail address.',
    remedy: 'Wait for the seconds in `params.retryAfterSeconds`, 15 minutes at most, and try again.',
  },
  'identity.account_disabled': {
    kind: 'forbidden',
    meaning: 'The password is right, but an admin has disabled the account.',
    remedy: 'Ask an admin of your service.',
  },
  'identity.demo_refused': {
    kind: 'forbidden',
    meaning: 'Demo accounts have a public password and do not sign in to a production installation.',
    remedy: 'Make an account of your own with `foothold create-admin`.',
  },
});

/** What any call but the first few may be refused for, by the gatekeeper. */
export const gateProblems = describeProblems({
  'identity.password_change_required': {
    kind: 'forbidden',
    meaning: 'The password was given by somebody else, and until it is changed nothing else is allowed.',
    remedy: 'Choose a password of your own with POST /v1/me/password-changes.',
  },
});

export const passwordProblems = describeProblems({
  'identity.password_too_simple': {
    kind: 'invalid',
    meaning: 'The new password has too few different characters.',
    remedy: 'Use at least five different characters.',
  },
  'identity.password_holds_email': {
    kind: 'invalid',
    meaning: 'The new password holds the e-mail address.',
    remedy: 'Leave the e-mail address out of the password.',
  },
});

export const changePasswordProblems = describeProblems({
  'identity.wrong_password': {
    kind: 'invalid',
    meaning: 'The current password is not right.',
    remedy: 'Type the password you signed in with.',
  },
  'identity.accounts_only': {
    kind: 'forbidden',
    meaning: 'Only a signed-in person can do this, not an API key.',
    remedy: 'Sign in with POST /v1/session.',
  },
});

export const changedMeanwhile = describeProblems({
  'identity.changed_meanwhile': {
    kind: 'stale',
    meaning: 'Somebody changed this after it was read.',
    remedy: 'Read it again and repeat the change.',
  },
});

export const idTaken = describeProblems({
  'identity.id_taken': {
    kind: 'conflict',
    meaning: 'Something else was already made with this id.',
    remedy: 'Use a new id for a new thing.',
  },
});

export const accountNotFound = describeProblems({
  'identity.account_not_found': {
    kind: 'not_found',
    meaning: 'The service has no such account.',
    remedy: 'Look for it with GET /v1/accounts.',
  },
});

export const emailInUse = describeProblems({
  'identity.email_in_use': {
    kind: 'conflict',
    meaning: 'An account with this e-mail address exists already, perhaps in another service.',
    remedy: 'Choose another e-mail address.',
  },
});

export const unknownTeams = describeProblems({
  'identity.unknown_teams': {
    kind: 'invalid',
    meaning: 'Some of the teams do not exist in this service.',
    remedy: 'Name teams of GET /v1/teams.',
  },
});

export const accountChangeProblems = describeProblems({
  'identity.own_account': {
    kind: 'conflict',
    meaning: 'An admin cannot disable or demote themselves.',
    remedy: 'Ask another admin.',
  },
  'identity.last_admin': {
    kind: 'conflict',
    meaning: 'A service keeps at least one admin.',
    remedy: 'Name another admin first.',
  },
});

export const teamNotFound = describeProblems({
  'identity.team_not_found': {
    kind: 'not_found',
    meaning: 'The service has no such team, or it is not open to the caller.',
    remedy: 'Look for it with GET /v1/teams.',
  },
});

export const teamNameInUse = describeProblems({
  'identity.team_name_in_use': {
    kind: 'conflict',
    meaning: 'Another team of the service has this name, capitals aside.',
    remedy: 'Choose another name.',
  },
});

export const apiKeyNotFound = describeProblems({
  'identity.api_key_not_found': {
    kind: 'not_found',
    meaning: 'The service has no such API key.',
    remedy: 'Look for it with GET /v1/api-keys.',
  },
});

export const expiryPassed = describeProblems({
  'identity.expiry_passed': {
    kind: 'invalid',
    meaning: 'The key would have expired already.',
    remedy: 'Choose an instant in the future, or null.',
  },
});

/** Seen on the command line only. */
describeProblems({
  'identity.demo_service': {
    kind: 'conflict',
    meaning: 'The demo service has public passwords and takes no accounts of real people.',
    remedy: 'Choose another service name.',
  },
});
