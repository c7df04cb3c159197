import type { ClientId, Day, TenantActor } from '#kernel';
import { engineVersion, type MatchingPolicy } from '#matching-core';
import { fingerprint, type Reader, type Tx } from '#platform/database';
import type { ListedOpening } from './domain/client-list';
import type { Line } from './domain/mended-list';
import { unpackedReasons } from './domain/packed-list';
import { keepLines, type LinesToKeep } from './kept-suggestions';
import type { MadeList } from './made-list';
import type { ClientToRank } from './profiles.queries';

/** The list of one client, and whom it was made for. */
export interface ClientList extends Pick<ClientToRank, 'client' | 'declined'> {
  readonly list: MadeList;
}

/** What is the same for every list of one ranking. */
export interface Ranking {
  /** Null when clients are ranked between two runs. */
  readonly runId: string | null;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

/** A client's list as it is stored. */
export interface StoredList {
  readonly madeFrom: string;
  readonly day: Day;
  readonly policyVersion: string;
  readonly engineVersion: string;
  readonly print: string;
  readonly vacancyIds: readonly string[];
  readonly points: readonly number[];
  readonly closesOn: readonly (Day | null)[];
  readonly firstOn: readonly Day[];
}

/** A fingerprint of all about a client that decides about their list. */
function madeFrom({ client: { version, homeOutcode }, declined }: Pick<ClientToRank, 'client' | 'declined'>): string {
  return fingerprint([version, homeOutcode, declined]);
}

/**
 * Whether all that decides about a list but the openings is as it was when the list was made. Otherwise nothing can be told
 * from its lines.
 */
export function isMadeFrom(
  list: Pick<StoredList, 'madeFrom' | 'day' | 'policyVersion' | 'engineVersion'>,
  client: Pick<ClientToRank, 'client' | 'declined'>,
  { day, policy }: Pick<Ranking, 'day' | 'policy'>,
): boolean {
  return (
    list.madeFrom === madeFrom(client) &&
    list.day === day &&
    list.policyVersion === policy.version &&
    list.engineVersion === engineVersion
  );
}

/** The lines of a stored list by what decides about their places. */
export function linesOf({ vacancyIds, points, closesOn }: StoredList): Line[] {
  return vacancyIds.map((vacancyId, at) => ({ vacancyId, points: points[at]!, closesOn: closesOn[at]! }));
}

// A list that says the same is not written again: only what it was made from, and when, may have changed.
const confirm = `
  update matching.client_list l
  set (made_from, wishes_version, policy_version, engine_version, day, run_id)
    = row (r.made_from, r.wishes_version, $4, $5, $6::date, coalesce($7::uuid, l.run_id))
  from unnest($1::uuid[], $2::text[], $3::integer[]) as r (client_id, made_from, wishes_version)
  where l.client_id = r.client_id
    and (l.made_from, l.wishes_version, l.policy_version, l.engine_version, l.day, l.run_id)
      is distinct from (r.made_from, r.wishes_version, $4, $5, $6::date, coalesce($7::uuid, l.run_id))`;

const columns = `team_id, vacancy_ids, points, of_points, closes_on, first_on, why, print, made_from, wishes_version, policy_version,
  engine_version, run_id, day`;
const written = columns
  .split(/,\s+/)
  .map((column) => `excluded.${column}`)
  .join(', ');

const write = `
  insert into matching.client_list as l (client_id, tenant_id, ${columns})
  select r.client_id, $15, r.team_id, r.vacancy_ids::uuid[], r.points::integer[], r.of_points, r.closes_on::date[],
    r.first_on::date[], r.why, r.print, r.made_from, r.wishes_version, $11, $12, $13::uuid, $14::date
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::text[], $9::text[],
      $10::text[], $16::integer[])
    as r (client_id, team_id, vacancy_ids, points, of_points, closes_on, first_on, why, print, made_from, wishes_version)
  on conflict (client_id) do update set (${columns}) = row (${written}), version = l.version + 1`;

/**
 * Makes these the clients' lists. What is no longer listed keeps a row of its own. `clientIds` are all clients of the ranking;
 * one without a list (no longer looking for work) keeps only that.
 */
export async function replaceLists(
  tx: Tx,
  clientIds: readonly ClientId[],
  lists: readonly ClientList[],
  ranking: Ranking,
): Promise<void> {
  const stored = await storedLists(tx, clientIds);
  await keepLines(tx, 'leaving', leavingLines(stored, lists));
  // Suggestions of before lists were kept whole.
  await tx.query(
    `update matching.kept_suggestion set state = 'withdrawn', version = version + 1, updated_at = $2
     where client_id = any ($1::uuid[]) and state = 'new'`,
    [clientIds, tx.now],
  );
  const isSame = ({ client, list }: ClientList) => stored.get(client.clientId)?.print === list.print;
  await dropOthers(tx, [...stored.keys()], lists);
  await confirmLists(tx, lists.filter(isSame), ranking);
  await writeLists(
    tx,
    lists.filter((list) => !isSame(list)),
    stored,
    ranking,
  );
}

/** What stands on a stored list and not on the new one. */
function leavingLines(stored: ReadonlyMap<ClientId, StoredList>, lists: readonly ClientList[]): LinesToKeep[] {
  const made = new Map(lists.map(({ client, list }) => [client.clientId, list]));
  return [...stored].flatMap(([clientId, { vacancyIds, print }]): LinesToKeep[] => {
    const list = made.get(clientId);
    if (list?.print === print) return [];
    const leaving = vacancyIds.filter((vacancyId) => !list?.vacancyIds.includes(vacancyId));
    return leaving.length > 0 ? [{ clientId, vacancyIds: leaving }] : [];
  });
}

/** Whoever has no list (no longer looking for work) has none to bring up to date either. */
async function dropOthers(tx: Tx, clientIds: readonly ClientId[], lists: readonly ClientList[]): Promise<void> {
  const listed = new Set(lists.map(({ client }) => client.clientId));
  const others = clientIds.filter((clientId) => !listed.has(clientId));
  if (others.length > 0)
    await tx.query(`delete from matching.client_list where client_id = any ($1::uuid[])`, [others]);
}

async function confirmLists(tx: Tx, lists: readonly ClientList[], { runId, day, policy }: Ranking): Promise<void> {
  if (lists.length === 0) return;
  const clients = lists.map(({ client }) => client);
  await tx.query(confirm, [
    clients.map(({ clientId }) => clientId),
    lists.map(madeFrom),
    clients.map(({ version }) => version),
    policy.version,
    engineVersion,
    day,
    runId,
  ]);
}

const arrayText = (values: readonly (string | number | null)[]) => `{${values.map((value) => value ?? 'null').join()}}`;

async function writeLists(
  tx: Tx,
  lists: readonly ClientList[],
  stored: ReadonlyMap<ClientId, StoredList>,
  { runId, day, policy }: Ranking,
): Promise<void> {
  if (lists.length === 0) return;
  const made = lists.map(({ list }) => list);
  const clients = lists.map(({ client }) => client);
  await tx.query(write, [
    clients.map(({ clientId }) => clientId),
    clients.map(({ teamId }) => teamId),
    made.map(({ vacancyIds }) => arrayText(vacancyIds)),
    made.map(({ points }) => arrayText(points)),
    made.map(({ of }) => of),
    made.map(({ closesOn }) => arrayText(closesOn)),
    lists.map(({ client, list }) => arrayText(firstDays(list, stored.get(client.clientId), day))),
    made.map(({ why }) => why),
    made.map(({ print }) => print),
    lists.map(madeFrom),
    policy.version,
    engineVersion,
    runId,
    day,
    (tx.actor as TenantActor).tenantId,
    clients.map(({ version }) => version),
  ]);
}

/** Since when each line has been put forward. */
function firstDays({ vacancyIds }: MadeList, before: StoredList | undefined, today: Day): Day[] {
  return vacancyIds.map((vacancyId) => before?.firstOn[before.vacancyIds.indexOf(vacancyId)] ?? today);
}

/** The stored lists of some clients; of those who have one. */
export async function storedLists(reader: Reader, clientIds: readonly ClientId[]): Promise<Map<ClientId, StoredList>> {
  const rows = await reader.query<StoredList & { clientId: ClientId }>(
    `select client_id as "clientId", made_from as "madeFrom", day, policy_version as "policyVersion",
       engine_version as "engineVersion", print, vacancy_ids as "vacancyIds", points, closes_on::text[] as "closesOn",
       first_on::text[] as "firstOn"
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
  const rows = await reader.query<Pick<StoredList, 'vacancyIds' | 'points' | 'closesOn'> & Packed>(
    `select client_id as "clientId", vacancy_ids as "vacancyIds", points, of_points as of, closes_on::text[] as "closesOn", why
     from matching.client_list where client_id = any ($1::uuid[])`,
    [clientIds],
  );
  return new Map(
    rows.map(({ clientId, vacancyIds, points, of, closesOn, why }) => {
      const parts = unpackedReasons(why);
      const openings = vacancyIds.map((vacancyId, at): [string, ListedOpening] => [
        vacancyId,
        { vacancyId, points: points[at]!, of, closesOn: closesOn[at]!, parts: parts[at]! },
      ]);
      return [clientId, new Map(openings)];
    }),
  );
}

interface Packed {
  readonly clientId: ClientId;
  readonly of: number;
  readonly why: string;
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
