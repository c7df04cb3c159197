import type { AccountActor, ClientId, TenantActor } from '#kernel';
import type { TestDatabase } from '#platform/testing';
import { Occupations, Places } from '#reference';
import { ClientsQueries } from './clients.queries';
import { ClientsService } from './clients.service';
import type { ClientView, CreateClient } from './contract/client.schema';
import { noWishes, type Wishes, type WishesView } from './contract/wishes.schema';
import { WishesQueries } from './wishes.queries';
import { WishesService } from './wishes.service';

/** The room's services on a test database. */
export function clientsRoom({ work, clock }: Pick<TestDatabase, 'work' | 'clock'>) {
  const queries = new ClientsQueries(clock);
  const wishesQueries = new WishesQueries();
  return {
    clients: new ClientsService(work, queries, new Places()),
    queries,
    wishes: new WishesService(work, wishesQueries, new Occupations()),
    wishesQueries,
  };
}

/** A client of the actor's first team, looking for work since 16 February 2026. */
export async function aClient(
  testDb: Pick<TestDatabase, 'work' | 'clock'>,
  actor: AccountActor,
  input: Partial<CreateClient> = {},
): Promise<ClientView> {
  const [teamId] = actor.teamIds;
  if (!teamId) throw new Error('aClient: the actor is in no team');
  return clientsRoom(testDb).clients.create(actor, {
    preferredName: 'Sam',
    teamId,
    homeOutcode: 'S6',
    episode: { kind: 'find_work', entryOn: '2026-02-16' },
    ...input,
  });
}

/** States the next version of a client's wishes: what is given, and nothing else. */
export async function wishesOf(
  testDb: Pick<TestDatabase, 'work' | 'clock' | 'db'>,
  actor: TenantActor,
  clientId: ClientId,
  wishes: Partial<Wishes>,
): Promise<WishesView> {
  const room = clientsRoom(testDb);
  const current = await testDb.db.read(actor, (reader) => room.wishesQueries.find(reader, clientId));
  const input = { source: 'together' as const, wishes: { ...noWishes, ...wishes } };
  return room.wishes.state(actor, clientId, current?.version ?? 0, input);
}
