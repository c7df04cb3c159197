import { Injectable } from '@nestjs/common';
import type { ClientId, SystemActor, TeamId } from '#kernel';
import { Db, type Reader, type Tx, Work } from '#platform/database';
import { linesOf, storedLists } from './client-lists';
import { type OpenChoice, type SpreadChoice, spreadChoices } from './domain/first-choice';
import { RankingService } from './ranking.service';

/**
 * Spreads first choices across each team, beside the lists and after them: nobody's own order is touched. May be done at any
 * time and as often as one likes; the same lists, answers, policy and day always give the same first choices.
 */
@Injectable()
export class FirstChoicesService {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly ranking: RankingService,
  ) {}

  /** For every team of the service. Stops between two teams when `signal` says so. */
  async spreadAll(actor: SystemActor, signal?: AbortSignal): Promise<void> {
    const teams = await this.db.read(actor, (reader) =>
      reader.query<{ id: TeamId }>(`select distinct team_id as id from clients.client order by 1`),
    );
    for (const { id } of teams) {
      signal?.throwIfAborted();
      await this.spread(actor, id);
    }
  }

  /** For the teams of some clients, whose lists or answers have changed. */
  async spreadFor(actor: SystemActor, clientIds: readonly ClientId[], signal?: AbortSignal): Promise<void> {
    const teams = await this.db.read(actor, (reader) =>
      reader.query<{ id: TeamId }>(
        `select distinct team_id as id from clients.client where id = any ($1::uuid[]) order by 1`,
        [clientIds],
      ),
    );
    for (const { id } of teams) {
      signal?.throwIfAborted();
      await this.spread(actor, id);
    }
  }

  /** Gather, decide, write, for one team. */
  private async spread(actor: SystemActor, teamId: TeamId): Promise<void> {
    await this.work.run(actor, 'matching.spread-first-choices', async (tx) => {
      // Whoever waits here reads the lists after the one before has written, so the last word is about the newest lists.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('matching.first-choices:' || $1, 0))`, [teamId]);
      const { day, policy } = await this.ranking.today(tx, tx.now);
      const choices = spreadChoices(await openChoices(tx, teamId), policy.spread, day);
      await keep(tx, actor, teamId, choices, { day, policyVersion: policy.version });
      tx.note({ kind: 'team', id: teamId }, { moved: choices.filter(({ place }) => place > 1).length });
    });
  }
}

async function openChoices(reader: Reader, teamId: TeamId): Promise<OpenChoice[]> {
  const clients = await reader.query<{ id: ClientId }>(
    `select id from clients.client where team_id = $1 and status = 'looking' order by id`,
    [teamId],
  );
  const clientIds = clients.map(({ id }) => id);
  const lists = await storedLists(reader, clientIds);
  const settled = await settledBy(reader, clientIds);
  return clientIds.map((clientId) => {
    const { done, pursuing } = settled.get(clientId) ?? { done: [], pursuing: [] };
    const list = lists.get(clientId);
    const lines = list ? linesOf(list).filter(({ vacancyId }) => !done.includes(vacancyId)) : [];
    return { clientId, lines, pursuing };
  });
}

/** What clients have answered, or what can no longer be filled, and of it what they go after. */
async function settledBy(reader: Reader, clientIds: readonly ClientId[]) {
  const rows = await reader.query<{ clientId: ClientId; done: string[]; pursuing: string[] }>(
    `select client_id as "clientId", array_agg(vacancy_id) as done,
       coalesce(array_agg(vacancy_id) filter (where state = 'pursuing'), '{}') as pursuing
     from matching.suggestion where client_id = any ($1::uuid[]) and state <> 'new' group by client_id`,
    [clientIds],
  );
  return new Map(rows.map(({ clientId, ...settled }) => [clientId, settled]));
}

async function keep(
  tx: Tx,
  { tenantId }: SystemActor,
  teamId: TeamId,
  choices: readonly SpreadChoice[],
  { day, policyVersion }: { day: string; policyVersion: string },
): Promise<void> {
  await tx.query(`delete from matching.first_choice where team_id = $1 and client_id <> all ($2::uuid[])`, [
    teamId,
    choices.map(({ clientId }) => clientId),
  ]);
  const said = 'team_id, vacancy_id, place, own_vacancy_id, others, day, policy_version';
  await tx.query(
    `insert into matching.first_choice as f (client_id, tenant_id, ${said})
     select r."clientId", $2, $3::uuid, r."vacancyId", r.place, r."ownVacancyId", r.others, $4::date, $5
     from jsonb_to_recordset($1::jsonb)
       as r ("clientId" uuid, "vacancyId" uuid, place integer, "ownVacancyId" uuid, others integer)
     on conflict (client_id) do update set (${said}) = row (${columnsOf('excluded', said)})
     where (${columnsOf('f', said)}) is distinct from (${columnsOf('excluded', said)})`,
    [JSON.stringify(choices), tenantId, teamId, day, policyVersion],
  );
}

const columnsOf = (table: string, names: string) =>
  names
    .split(', ')
    .map((name) => `${table}.${name}`)
    .join(', ');
