import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { AccountId, ClientId, TeamId } from '#kernel';
import {
  clientMadeId,
  day,
  example,
  id,
  instant,
  listQuery,
  page,
  queryFlag,
  text,
  version,
  words,
} from '#platform/contract';
import { ClientStatusWord, DisclosureLevelWord, EpisodeKindWord } from './words';

const fields = {
  preferredName: text({ max: 80, description: 'What the person likes to be called. A first name is enough.' }),
  homeOutcode: text({
    max: 10,
    description: 'Postcode district of the home, such as S10. Of a whole postcode only the district is kept.',
  }).nullable(),
  agreedWording: text({
    max: 1000,
    description: 'The exact words the person agreed to; null when none are agreed.',
  }).nullable(),
};

export const CreateClient = example(
  z.strictObject({
    id: clientMadeId<'client'>('client'),
    preferredName: fields.preferredName,
    teamId: id<'team'>('The team that supports the person.'),
    homeOutcode: fields.homeOutcode.optional(),
    specialistId: id<'account'>('The employment specialist; the sender when absent and a specialist.')
      .nullable()
      .optional(),
    episode: z
      .strictObject({
        kind: EpisodeKindWord,
        entryOn: day('The day of programme entry, usually the first meeting: the rapid-search clock starts here.'),
      })
      .describe('What the person came for, and when.'),
    disclosureDefault: DisclosureLevelWord.optional(),
    agreedWording: fields.agreedWording.optional(),
  }),
  {
    preferredName: 'Sam',
    teamId: '01936d3a-6c00-7000-8000-000000000010',
    homeOutcode: 'S6',
    episode: { kind: 'find_work', entryOn: '2026-02-16' },
  },
);
export type CreateClient = z.infer<typeof CreateClient>;

export const UpdateClient = example(
  z.strictObject({
    preferredName: fields.preferredName.optional(),
    homeOutcode: fields.homeOutcode.optional(),
    status: ClientStatusWord.optional(),
    disclosureDefault: DisclosureLevelWord.optional(),
    agreedWording: fields.agreedWording.optional(),
  }),
  { disclosureDefault: 'undisclosed' },
);
export type UpdateClient = z.infer<typeof UpdateClient>;

export const AssignClient = example(
  z.strictObject({
    specialistId: id<'account'>('The specialist who takes over; null leaves the person with the team only.').nullable(),
    teamId: id<'team'>('The team that takes over; the same team when absent.').optional(),
  }),
  { specialistId: '01936d3a-6c00-7000-8000-000000000020' },
);
export type AssignClient = z.infer<typeof AssignClient>;

const TeamOfClient = z
  .strictObject({ id: id<'team'>('The team.'), name: z.string().describe('Its name.') })
  .describe('The team that supports the person.');

const SpecialistOfClient = z
  .strictObject({
    id: id<'account'>('The account of the specialist.'),
    name: z.string().describe('The specialist’s name.'),
    from: day('Since when.'),
  })
  .describe('Who supports the person now.');

const EpisodeView = z
  .strictObject({
    id: z.uuid().describe('The episode.'),
    kind: EpisodeKindWord,
    entryOn: day('The day of programme entry.'),
    dayNumber: z
      .int()
      .describe('Which day of the rapid-search clock today is; 1 on the day of entry. Pauses are not subtracted.'),
    endedOn: day('The day it ended; null while it lasts.').nullable(),
  })
  .describe('The current or latest time with the service.');

const clientActions = words(
  'ClientAction',
  {
    edit: 'The record and the wishes can be changed',
    assign: 'Another specialist or team can take over',
    see_suggestions: 'The suggestions may be read',
  },
  'Something the sender may do with this client.',
);

const shared = {
  id: id<'client'>('The client.'),
  preferredName: z.string().describe('What the person likes to be called.'),
  team: TeamOfClient,
  homeOutcode: z
    .string()
    .nullable()
    .describe('Postcode district of the home; null when not known: travel is then not known.'),
  status: ClientStatusWord,
  specialist: SpecialistOfClient.nullable(),
  episode: EpisodeView.nullable(),
};

export const ClientView = z.strictObject({
  ...shared,
  version: version(),
  disclosureDefault: DisclosureLevelWord,
  agreedWording: z.string().nullable().describe('The exact words the person agreed to; null when none are agreed.'),
  actions: z.array(clientActions).describe('What the sender may do with this client.'),
  createdAt: instant('When the person was first recorded.'),
  updatedAt: instant('When the record was last changed.'),
});
export type ClientView = z.infer<typeof ClientView>;

export const ClientListItem = z.strictObject({
  ...shared,
  wishesVersion: z
    .int()
    .nullable()
    .describe('Number of the current wishes; 0 while none are stated; null when the sender may not see wishes.'),
});
export type ClientListItem = z.infer<typeof ClientListItem>;

export const ListClients = listQuery(
  {
    q: text({ max: 80, description: 'Part of the preferred name.' }).optional(),
    teamId: id<'team'>('Only clients of this team.').optional(),
    specialistId: id<'account'>('Only clients of this specialist.').optional(),
    mine: queryFlag('Only the sender’s own clients, or only those of others.').optional(),
    status: ClientStatusWord.optional(),
  },
  { sorts: ['preferredName', '-entryOn'] },
);
export type ListClients = z.infer<typeof ListClients>;

export const clientExample: ClientView = {
  id: '01936d3a-6c00-7000-8000-000000000030' as ClientId,
  version: 2,
  preferredName: 'Sam',
  team: { id: '01936d3a-6c00-7000-8000-000000000010' as TeamId, name: 'North team' },
  homeOutcode: 'S6',
  status: 'looking',
  specialist: { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley', from: '2026-02-16' },
  episode: {
    id: '01936d3a-6c00-7000-8000-000000000031',
    kind: 'find_work',
    entryOn: '2026-02-16',
    dayNumber: 15,
    endedOn: null,
  },
  disclosureDefault: 'undisclosed',
  agreedWording: null,
  actions: ['edit', 'see_suggestions'],
  createdAt: '2026-02-16T10:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
};

export const clientListItemExample: ClientListItem = {
  id: clientExample.id,
  preferredName: 'Sam',
  team: clientExample.team,
  homeOutcode: 'S6',
  status: 'looking',
  specialist: clientExample.specialist,
  episode: clientExample.episode,
  wishesVersion: 3,
};

export class CreateClientDto extends createZodDto(CreateClient) {}
export class UpdateClientDto extends createZodDto(UpdateClient) {}
export class AssignClientDto extends createZodDto(AssignClient) {}
export class ClientViewDto extends createZodDto(ClientView) {}
export class ListClientsDto extends createZodDto(ListClients) {}
export class ClientPageDto extends createZodDto(page(ClientListItem)) {}
