import type { ClientId, TenantActor } from '#kernel';
import type { Tx } from '#platform/database';
import { reasonsFrom } from './domain/client-list';
import { unpackedReasons } from './domain/packed-list';

/** Some lines of a client's stored list, by their ids, or all of them. */
export interface LinesToKeep {
  readonly clientId: ClientId;
  readonly vacancyIds: readonly string[] | 'all';
}

// A row that was answered keeps its state, and one that was turned down is not even touched. A reader sees the versions of the
// row and of the list as one sum, which goes on when the list is left.
const keep = `
  insert into matching.kept_suggestion as k (id, tenant_id, client_id, team_id, vacancy_id, state, rank, points, of_points, parts,
    questions, wishes_version, policy_version, engine_version, run_id, day, first_suggested_on, version, created_at, updated_at)
  select matching.suggestion_id(l.client_id, l.vacancy_ids[r.rank]), $2, l.client_id, l.team_id, l.vacancy_ids[r.rank],
    'withdrawn', r.rank, l.points[r.rank], l.of_points, r.parts, r.questions, l.wishes_version, l.policy_version,
    l.engine_version, l.run_id, l.day, l.first_on[r.rank],
    case when $4 then l.version + 1 else 0 end, $3, $3
  from jsonb_to_recordset($1::jsonb) as r (client_id uuid, rank integer, parts jsonb, questions jsonb)
  join matching.client_list l on l.client_id = r.client_id
  on conflict (client_id, vacancy_id) do update
  set (rank, points, of_points, parts, questions, wishes_version, policy_version, engine_version, run_id, day, version, updated_at)
    = row (excluded.rank, excluded.points, excluded.of_points, excluded.parts, excluded.questions, excluded.wishes_version,
      excluded.policy_version, excluded.engine_version, excluded.run_id, excluded.day, k.version + excluded.version,
      excluded.updated_at)
  where k.state <> 'declined'`;

/**
 * Gives lines of stored lists rows of their own, as they stand there now: because they are `leaving`, or because they are
 * about to be `answered`. What was not answered before is `withdrawn` by its row, which counts only while it is not listed.
 */
export async function keepLines(tx: Tx, why: 'leaving' | 'answered', lines: readonly LinesToKeep[]): Promise<void> {
  if (lines.length === 0) return;
  const wanted = new Map(lines.map(({ clientId, vacancyIds }) => [clientId, vacancyIds]));
  const stored = await tx.query<{ clientId: ClientId; vacancyIds: string[]; why: string }>(
    `select client_id as "clientId", vacancy_ids as "vacancyIds", why
     from matching.client_list where client_id = any ($1::uuid[])`,
    [[...wanted.keys()]],
  );
  const rows = stored.flatMap(({ clientId, vacancyIds, why: packed }) => {
    const ids = wanted.get(clientId)!;
    const parts = unpackedReasons(packed);
    return vacancyIds.flatMap((vacancyId, at) =>
      ids === 'all' || ids.includes(vacancyId) ? { client_id: clientId, rank: at + 1, ...reasonsFrom(parts[at]!) } : [],
    );
  });
  await tx.query(keep, [JSON.stringify(rows), (tx.actor as TenantActor).tenantId, tx.now, why === 'leaving']);
}
