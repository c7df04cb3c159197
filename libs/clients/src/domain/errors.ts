import { DomainError } from '#kernel';

/** Every refusal the clients room can give. */
export const clientsErrors = {
  clientNotFound: (id: string) =>
    new DomainError('not_found', 'clients.client_not_found', 'No such client is open to you.', { id }),
  teamNotYours: (teamId: string) =>
    new DomainError(
      'invalid',
      'clients.team_not_yours',
      'You are not in this team. Choose one of your own teams, or ask an administrator to assign the client.',
      { teamId },
      [{ pointer: '/teamId', code: 'clients.team_not_yours', detail: 'Choose one of your own teams.' }],
    ),
  specialistNotInTeam: (specialistId: string) =>
    new DomainError(
      'invalid',
      'clients.specialist_not_in_team',
      'This account is not a specialist or leader of the client’s team.',
      { specialistId },
      [
        {
          pointer: '/specialistId',
          code: 'clients.specialist_not_in_team',
          detail: 'Choose somebody of the client’s team.',
        },
      ],
    ),
  districtUnknown: (outcode: string) =>
    new DomainError(
      'invalid',
      'clients.district_unknown',
      'No postcode district of this name is in use. Give the first part of the postcode, such as S10.',
      { outcode },
      [
        {
          pointer: '/homeOutcode',
          code: 'clients.district_unknown',
          detail: 'Give the first part of the postcode, such as S10.',
        },
      ],
    ),
  entryInFuture: (entryOn: string) =>
    new DomainError(
      'invalid',
      'clients.entry_in_future',
      'The day of entry cannot lie in the future. Record the client on the day of the first meeting.',
      { entryOn },
      [{ pointer: '/episode/entryOn', code: 'clients.entry_in_future', detail: 'Give today or an earlier day.' }],
    ),
  unknownOccupation: (soc: string, index: number) =>
    new DomainError(
      'invalid',
      'clients.unknown_occupation',
      'The occupation code is not in SOC 2020. Search for the work in plain words at /v1/occupations.',
      { soc },
      [
        {
          pointer: `/occupations/${index}/soc`,
          code: 'clients.unknown_occupation',
          detail: 'Choose a code that /v1/occupations lists.',
        },
      ],
    ),
  changedMeanwhile: (id: string, version: number) =>
    new DomainError(
      'stale',
      'clients.changed_meanwhile',
      'Somebody changed this record after you opened it. Read it again and repeat your change.',
      { id, version },
    ),
  idTaken: (id: string) =>
    new DomainError('conflict', 'clients.id_taken', 'Another record was already made with this id. Use a new id.', {
      id,
    }),
  wordingMissing: () =>
    new DomainError(
      'invalid',
      'clients.wording_missing',
      'Disclosed means that a wording is agreed. Write down the exact words the person agreed to.',
      {},
      [
        {
          pointer: '/agreedWording',
          code: 'clients.wording_missing',
          detail: 'Write down the words the person agreed to.',
        },
      ],
    ),
};
