import { describeProblems } from '#platform/contract';

describeProblems({
  'clients.client_not_found': {
    kind: 'not_found',
    meaning: 'There is no such client, or the client is supported by a team that is not yours.',
    remedy: 'Check with the team that supports the client, or ask an administrator.',
  },
  'clients.team_not_yours': {
    kind: 'invalid',
    meaning: 'The sender is not in the team the client was put into.',
    remedy: 'Choose one of your own teams, or ask an administrator to assign the client.',
  },
  'clients.specialist_not_in_team': {
    kind: 'invalid',
    meaning: 'The account is not an active specialist or leader of the client’s team.',
    remedy: 'Choose somebody of the client’s team.',
  },
  'clients.district_unknown': {
    kind: 'invalid',
    meaning: 'No postcode district of this name is in use.',
    remedy: 'Give the first part of the postcode, such as S10, or leave it out.',
  },
  'clients.entry_in_future': {
    kind: 'invalid',
    meaning: 'The day of entry lies in the future.',
    remedy: 'Record the client on the day of the first meeting.',
  },
  'clients.unknown_occupation': {
    kind: 'invalid',
    meaning: 'The occupation code is not in SOC 2020.',
    remedy: 'Search for the work in plain words at /v1/occupations.',
  },
  'clients.changed_meanwhile': {
    kind: 'stale',
    meaning: 'Somebody changed the record or the wishes after they were read.',
    remedy: 'Read it again, look at what changed, and repeat your change with the new ETag.',
  },
  'clients.id_taken': {
    kind: 'conflict',
    meaning: 'Another record was already made with this id.',
    remedy: 'Use a new id for a new record.',
  },
  'clients.wording_missing': {
    kind: 'invalid',
    meaning: 'Disclosed was chosen without the words the person agreed to.',
    remedy: 'Write down the exact words, or choose another level.',
  },
});
