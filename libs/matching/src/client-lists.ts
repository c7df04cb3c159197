import type { ClientId, Day, TenantActor } from '#kernel';
import { engineVersion, type MatchingPolicy } from '#matching-core';
import { fingerprint, newId, type Reader, type Tx } from '#platform/database';
import type { ListedOpening } from './domain/client-list';
import type { Line } from './domain/mended-list';
import type { ClientToRank } from './profiles.queries';

/** The list of one client, and whom it was made for. */
export interface ClientList extends Pick<ClientToRank, 'client' | 'declined'> {
  readonly openings: readonly ListedOpening[];
}

/** What is the same for every list of one ranking. */
export interface Ranking {
  /** Null when clients are ranked between two runs. */
  readonly runId: string | null;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

/**
 * A fingerprint of all that decides about a list but the openings. A list with another one was made from something else than
 * is true now, and nothing can be told from its lines.
 */
export function madeFrom(
  { client: { version, homeOutcode }, declined }: Pick<ClientToRank, 'client' | 'declined'>,
  { day, policy }: Pick<Ranking, 'day' | 'policy'>,
): string {
  return fingerprint([day, policy.version, engineVersion, version, homeOutcode, declined]);
}

const columns = `client_id uuid, team_id uuid, vacancy_id uuid, rank integer, points integer, of_points integer,
  parts jsonb, questions jsonb, wishes_version integer`;

const saying = `rank, points, of_points, parts, questions, wishes_version, policy_version, engine_version, day`;
const judged = `${saying}, run_id`;
const of = (table: string, names = judged) =>
  names
    .split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ');

// What was answered keeps its state, what was turned down is not even looked at, and a row that says the same is not touched:
// a step that runs twice leaves the same rows behind. Between two runs a row that says the same keeps the run it came from.
const upsert = `
  insert into matching.suggestion as s (id, tenant_id, client_id, team_id, vacancy_id, state, ${judged},
    first_suggested_on, created_at, updated_at)
  select r.id, (select platform.tenant()), r.client_id, r.team_id, r.vacancy_id, 'new', r.rank, r.points, r.of_points,
    r.parts, r.questions, r.wishes_version, $2, $3, $5::date, $4::uuid, $5::date, $6, $6
  from jsonb_to_recordset($1::jsonb) as r (id uuid, ${columns})
  on conflict (client_id, vacancy_id) do update
  set (${judged}) = row (${of('excluded')}),
    state = case s.state when 'withdrawn' then 'new' else s.state end,
    version = s.version + 1, updated_at = excluded.updated_at
  where s.state <> 'declined'
    and (s.state = 'withdrawn' or (${of('s', saying)}) is distinct from (${of('excluded', saying)})
      or (excluded.run_id is not null and s.run_id is distinct from excluded.run_id))`;

const withdrawOthers = `
  update matching.suggestion s set state = 'withdrawn', version = s.version + 1, updated_at = $3
  where s.client_id = any ($1::uuid[]) and s.state = 'new'
    and not exists (
      select from jsonb_to_recordset($2::jsonb) as r (client_id uuid, vacancy_id uuid)
      where r.client_id = s.client_id and r.vacancy_id = s.vacancy_id)`;

// Whoever has no list (no longer looking for work) has none to bring up to date either.
const dropHeads = `delete from matching.client_list where client_id = any ($1::uuid[]) and client_id <> all ($2::uuid[])`;

const upsertHeads = `
  insert into matching.client_list as l (client_id, tenant_id, team_id, made_from, lines)
  select r.client_id, $2, r.team_id, r.made_from, r.lines
  from jsonb_to_recordset($1::jsonb) as r (client_id uuid, team_id uuid, made_from text, lines jsonb)
  on conflict (client_id) do update set made_from = excluded.made_from, lines = excluded.lines
  where (l.made_from, l.lines) is distinct from (excluded.made_from, excluded.lines)`;

/**
 * Makes these the clients' lists: what is no longer listed and was not answered is withdrawn. `clientIds` are all clients
 * of the ranking; one without a list (no longer looking for work) keeps only what was answered.
 */
export async function replaceLists(
  tx: Tx,
  clientIds: readonly ClientId[],
  lists: readonly ClientList[],
  ranking: Ranking,
): Promise<void> {
  const { runId, day, policy } = ranking;
  const rows = lists.flatMap(({ client, openings }) => openings.map((opening) => suggestionRow(client, opening)));
  const ids = rows.map(({ client_id, vacancy_id }) => ({ client_id, vacancy_id }));
  await tx.query(withdrawOthers, [clientIds, JSON.stringify(ids), tx.now]);
  await tx.query(upsert, [JSON.stringify(rows), policy.version, engineVersion, runId, day, tx.now]);

  const heads = lists.map((list) => ({
    client_id: list.client.clientId,
    team_id: list.client.teamId,
    made_from: madeFrom(list, ranking),
    lines: list.openings.map(({ vacancyId, points, closesOn }): Line => ({ vacancyId, points, closesOn })),
  }));
  await tx.query(dropHeads, [clientIds, heads.map(({ client_id }) => client_id)]);
  await tx.query(upsertHeads, [JSON.stringify(heads), (tx.actor as TenantActor).tenantId]);
}

function suggestionRow(client: ClientToRank['client'], opening: ListedOpening) {
  const { vacancyId, rank, points, of: ofPoints, parts, questions } = opening;
  return {
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
  };
}

/** A client's list as it is stored. */
export interface StoredList {
  readonly madeFrom: string;
  readonly lines: readonly Line[];
}

/** The stored lists of some clients; of those who have one. */
export async function storedLists(reader: Reader, clientIds: readonly ClientId[]): Promise<Map<ClientId, StoredList>> {
  const rows = await reader.query<StoredList & { clientId: ClientId }>(
    `select client_id as "clientId", made_from as "madeFrom", lines
     from matching.client_list where client_id = any ($1::uuid[])`,
    [clientIds],
  );
  return new Map(rows.map(({ clientId, ...list }) => [clientId, list]));
}

/** What is stored about the lines of these clients' lists, by client and vacancy. */
export async function storedOpenings(
  reader: Reader,
  clientIds: readonly ClientId[],
): Promise<Map<ClientId, Map<string, ListedOpening>>> {
  const rows = await reader.query<ListedOpening & { clientId: ClientId }>(
    `select l.client_id as "clientId", s.vacancy_id as "vacancyId", s.rank, s.points, s.of_points as of, s.parts,
       s.questions, line ->> 'closesOn' as "closesOn"
     from matching.client_list l cross join jsonb_array_elements(l.lines) line
     join matching.suggestion s on s.client_id = l.client_id and s.vacancy_id = (line ->> 'vacancyId')::uuid
     where l.client_id = any ($1::uuid[])`,
    [clientIds],
  );
  const stored = new Map<ClientId, Map<string, ListedOpening>>();
  for (const { clientId, ...opening } of rows) {
    const ofClient = stored.get(clientId) ?? new Map<string, ListedOpening>();
    stored.set(clientId, ofClient.set(opening.vacancyId, opening));
  }
  return stored;
}

/**
 * Nobody else ranks these clients until the transaction ends. Whoever waits here reads wishes after the one before has
 * written, so the last list is always made from the newest wishes. Ids in ascending order, so that two never wait for each
 * other. Call it before reading any opening: see `awaitListWriters`.
 */
export async function lockLists(tx: Tx, clientIds: readonly ClientId[]): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock_shared(hashtextextended($1, 0))`, [writersKey(tx)]);
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('matching.list:' || id, 0)) from unnest($1::text[]) id`,
    [[...clientIds].sort()],
  );
}

/**
 * Returns when every list is written that may have been made from openings as they were before this call. What is read after
 * it holds those lists; whoever writes one later has read the openings later.
 */
export async function awaitListWriters(reader: Reader): Promise<void> {
  await reader.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [writersKey(reader)]);
}

const writersKey = ({ actor }: Reader) => `matching.lists:${(actor as TenantActor).tenantId}`;
