import type { ClientId, Day } from '#kernel';
import type { CurrentWishes } from '#clients';
import { engineVersion, type MatchingPolicy } from '#matching-core';
import { newId, type Tx } from '#platform/database';
import type { ListedOpening } from './domain/client-list';

/** The list of one client, and what it was made from. */
export interface ClientList {
  readonly client: Pick<CurrentWishes, 'clientId' | 'teamId' | 'version'>;
  readonly openings: readonly ListedOpening[];
}

/** What is the same for every list of one ranking. */
export interface Ranking {
  /** Null when clients are ranked between two runs. */
  readonly runId: string | null;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

const columns = `client_id uuid, team_id uuid, vacancy_id uuid, rank integer, points integer, of_points integer,
  parts jsonb, questions jsonb, wishes_version integer`;

const judged = `rank, points, of_points, parts, questions, wishes_version, policy_version, engine_version, run_id, day`;
const of = (table: string) =>
  judged
    .split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ');

// What was answered keeps its state, what was turned down is not even looked at, and a row that says the same is not touched:
// a step that runs twice leaves the same rows behind.
const upsert = `
  insert into matching.suggestion as s (id, tenant_id, client_id, team_id, vacancy_id, state, ${judged},
    first_suggested_on, created_at, updated_at)
  select r.id, (select platform.tenant()), r.client_id, r.team_id, r.vacancy_id, 'new', r.rank, r.points, r.of_points,
    r.parts, r.questions, r.wishes_version, $2, $3, $4::uuid, $5::date, $5::date, $6, $6
  from jsonb_to_recordset($1::jsonb) as r (id uuid, ${columns})
  on conflict (client_id, vacancy_id) do update
  set (${judged}) = row (${of('excluded')}),
    state = case s.state when 'withdrawn' then 'new' else s.state end,
    version = s.version + 1, updated_at = excluded.updated_at
  where s.state <> 'declined'
    and (s.state = 'withdrawn' or (${of('s')}) is distinct from (${of('excluded')}))`;

const withdrawOthers = `
  update matching.suggestion s set state = 'withdrawn', version = s.version + 1, updated_at = $3
  where s.client_id = any ($1::uuid[]) and s.state = 'new'
    and not exists (
      select from jsonb_to_recordset($2::jsonb) as r (client_id uuid, vacancy_id uuid)
      where r.client_id = s.client_id and r.vacancy_id = s.vacancy_id)`;

/**
 * Makes these the clients' lists: what is no longer listed and was not answered is withdrawn. `clientIds` are all clients
 * of the ranking; one without a list (no longer looking for work) keeps only what was answered.
 */
export async function replaceLists(
  tx: Tx,
  clientIds: readonly ClientId[],
  lists: readonly ClientList[],
  { runId, day, policy }: Ranking,
): Promise<void> {
  const rows = lists.flatMap(({ client, openings }) =>
    openings.map(({ vacancyId, rank, points, of: ofPoints, parts, questions }) => ({
      id: newId<'suggestion'>(),
      client_id: client.clientId,
      team_id: client.teamId,
      vacancy_id: vacancyId,
      rank,
      points,
      of_points: ofPoints,
      parts,
      questions,
      wishes_version: client.version,
    })),
  );
  const ids = rows.map(({ client_id, vacancy_id }) => ({ client_id, vacancy_id }));
  await tx.query(withdrawOthers, [clientIds, JSON.stringify(ids), tx.now]);
  await tx.query(upsert, [JSON.stringify(rows), policy.version, engineVersion, runId, day, tx.now]);
}

/**
 * Nobody else ranks these clients until the transaction ends. Whoever waits here reads wishes after the one before has
 * written, so the last list is always made from the newest wishes. Ids in ascending order, so that two never wait for each
 * other.
 */
export async function lockLists(tx: Tx, clientIds: readonly ClientId[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('matching.list:' || id, 0)) from unnest($1::text[]) id`,
    [[...clientIds].sort()],
  );
}
