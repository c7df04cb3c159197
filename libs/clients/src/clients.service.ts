import { Injectable } from '@nestjs/common';
import { dayOf, type AccountId, type ClientId, type Day, type TeamId, type TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { Places } from '#reference';
import { ClientsQueries } from './clients.queries';
import type { AssignClient, ClientView, CreateClient, UpdateClient } from './contract/client.schema';
import { clientsErrors } from './domain/errors';
import { clientChanged, clientEntered } from './domain/events';
import { AssignmentRow } from './persistence/assignment.entity';
import { ClientRow } from './persistence/client.entity';
import { EpisodeRow } from './persistence/episode.entity';

/** Writes of clients: who they are to the service, and who supports them. Wishes have a service of their own. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly work: Work,
    private readonly queries: ClientsQueries,
    private readonly places: Places,
  ) {}

  /** Takes up a client: everyone who wants work. The same id and input again change nothing. */
  async create(actor: TenantActor, input: CreateClient): Promise<ClientView> {
    if (!mayPutInto(actor, input.teamId)) throw clientsErrors.teamNotYours(input.teamId);
    return this.work.run(actor, 'clients.create', async (tx) => {
      const today = await todayOf(tx);
      if (input.episode.entryOn > today) throw clientsErrors.entryInFuture(input.episode.entryOn);
      const clientId = input.id ?? newId<'client'>();
      const row = this.newClient(tx, actor, clientId, input);
      if (await insertOnce(tx, ClientRow, row, clientsErrors.idTaken)) {
        const owner = { tenantId: actor.tenantId, clientId, teamId: input.teamId };
        const { kind, entryOn } = input.episode;
        await tx.manager.insert(EpisodeRow, { id: newId(), ...owner, kind, entryOn, endedOn: null });
        await assign(tx, owner, specialistOf(actor, input), entryOn);
        tx.note({ kind: 'client', id: clientId });
        tx.emit(clientEntered(clientId));
      }
      return this.view(tx, clientId);
    });
  }

  /** Changes what the input names: null clears, absent leaves. */
  async update(actor: TenantActor, clientId: ClientId, version: number, input: UpdateClient): Promise<ClientView> {
    return this.work.run(actor, 'clients.update', async (tx) => {
      const row = await lockClient(tx, clientId);
      if (row.version !== version) throw clientsErrors.changedMeanwhile(clientId, row.version);
      Object.assign(row, input, { updatedAt: tx.now });
      if (input.homeOutcode !== undefined) row.homeOutcode = this.district(input.homeOutcode);
      checkWording(row);
      await tx.manager.save(row);
      tx.note({ kind: 'client', id: clientId }, { fields: Object.keys(input) });
      tx.emit(clientChanged(clientId));
      return this.view(tx, clientId);
    });
  }

  /** Hands a client over to another specialist, or to another team. The day of the change belongs to the new one. */
  async assign(actor: TenantActor, clientId: ClientId, input: AssignClient): Promise<ClientView> {
    return this.work.run(actor, 'clients.assign', async (tx) => {
      const row = await lockClient(tx, clientId);
      const teamId = input.teamId ?? row.teamId;
      if (!mayAssignTo(actor, teamId)) throw clientsErrors.teamNotYours(teamId);
      const today = await todayOf(tx);
      await endAssignment(tx, clientId, today);
      if (teamId !== row.teamId) await tx.manager.update(ClientRow, { id: clientId }, { teamId });
      await tx.manager.increment(ClientRow, { id: clientId }, 'version', 1);
      await assign(tx, { tenantId: actor.tenantId, clientId, teamId }, input.specialistId, today);
      tx.note({ kind: 'client', id: clientId }, { teamId, specialistId: input.specialistId });
      tx.emit(clientChanged(clientId));
      return this.view(tx, clientId);
    });
  }

  private newClient(tx: Tx, actor: TenantActor, id: ClientId, input: CreateClient): ClientRow {
    const row: ClientRow = Object.assign(new ClientRow(), {
      id,
      tenantId: actor.tenantId,
      teamId: input.teamId,
      preferredName: input.preferredName,
      homeOutcode: this.district(input.homeOutcode ?? null),
      status: 'looking' as const,
      disclosureDefault: input.disclosureDefault ?? ('not_yet_discussed' as const),
      agreedWording: input.agreedWording ?? null,
      createFingerprint: fingerprint(input),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    checkWording(row);
    return row;
  }

  /** The district of a home. A whole postcode is cut down to it; more is never kept. */
  private district(typed: string | null): string | null {
    if (typed === null) return null;
    const { outcode, point } = this.places.locateOutcode(typed);
    if (!outcode || !point) throw clientsErrors.districtUnknown(typed.slice(0, 4));
    return outcode;
  }

  private async view(tx: Tx, clientId: ClientId): Promise<ClientView> {
    const view = await this.queries.find(tx, clientId);
    if (!view) throw clientsErrors.clientNotFound(clientId);
    return view;
  }
}

/** The row of a client the actor may see, locked until the transaction ends. */
export async function lockClient(tx: Tx, clientId: ClientId): Promise<ClientRow> {
  const row = await tx.manager.findOne(ClientRow, { where: { id: clientId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw clientsErrors.clientNotFound(clientId);
  return row;
}

/** Today in the service's own time zone. */
export async function todayOf(tx: Tx): Promise<Day> {
  const [tenant] = await tx.query<{ timeZone: string }>(
    `select time_zone as "timeZone" from identity.tenant where id = (select platform.tenant())`,
  );
  return dayOf(tx.now, tenant?.timeZone ?? 'Europe/London');
}

const mayPutInto = (actor: TenantActor, teamId: TeamId) => actor.kind === 'system' || actor.teamIds.includes(teamId);

const mayAssignTo = (actor: TenantActor, teamId: TeamId) =>
  mayPutInto(actor, teamId) || (actor.kind === 'account' && actor.role === 'admin');

function specialistOf(actor: TenantActor, input: CreateClient): AccountId | null {
  if (input.specialistId !== undefined) return input.specialistId;
  return actor.kind === 'account' && actor.role === 'specialist' ? actor.accountId : null;
}

function checkWording(row: ClientRow): void {
  if (row.disclosureDefault === 'disclosed' && !row.agreedWording) throw clientsErrors.wordingMissing();
}

type Owner = Pick<AssignmentRow, 'tenantId' | 'clientId' | 'teamId'>;

async function assign(tx: Tx, owner: Owner, specialistId: AccountId | null, fromOn: Day): Promise<void> {
  if (specialistId === null) return;
  const [member] = await tx.query(
    `select from identity.account a join identity.membership m on m.account_id = a.id
     where a.id = $1 and m.team_id = $2 and a.role in ('specialist', 'leader') and a.disabled_at is null`,
    [specialistId, owner.teamId],
  );
  if (!member) throw clientsErrors.specialistNotInTeam(specialistId);
  await tx.manager.insert(AssignmentRow, {
    id: newId(),
    ...owner,
    specialistId,
    fromOn,
    toOn: null,
  });
}

async function endAssignment(tx: Tx, clientId: ClientId, today: Day): Promise<void> {
  await tx.query(
    `update clients.assignment set to_on = greatest($2::date, from_on) where client_id = $1 and to_on is null`,
    [clientId, today],
  );
}
