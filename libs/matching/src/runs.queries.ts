import { Injectable } from '@nestjs/common';
import { permits } from '#identity';
import type { Actor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { ListRuns, RunView } from './contract/run.schema';
import { isActive } from './domain/run';

type Stored = Omit<RunView, 'actions'>;

// Progress is counted from the places, so it can never disagree with them.
const selected = `select r.id, r.version, r.status, r.trigger, r.day, p.places_done as "placesDone",
    p.places_total as "placesTotal", p.clients_done as "clientsDone", p.clients_total as "clientsTotal",
    a.display_name as "requestedBy", r.policy_version as "policyVersion", r.engine_version as "engineVersion",
    r.created_at as "createdAt", r.started_at as "startedAt", r.finished_at as "finishedAt", r.failure, report.changes
  from matching.run r
  left join matching.run_report report on report.run_id = r.id
  left join identity.account a on a.id = r.requested_by
  cross join lateral (
    select count(p.done_at)::integer as places_done, count(*)::integer as places_total,
      coalesce(sum(p.clients_done), 0)::integer as clients_done, coalesce(sum(p.clients), 0)::integer as clients_total
    from matching.run_place p where p.run_id = r.id
  ) p`;

/** Reads of matching runs: counts, never clients. */
@Injectable()
export class RunsQueries {
  /** One run; null when there is none for this reader. */
  async find(reader: Reader, runId: string): Promise<RunView | null> {
    const [row] = await reader.query<Stored>(`${selected} where r.id = $1`, [runId]);
    return row ? view(row, reader.actor) : null;
  }

  /** A page of runs, newest first unless asked otherwise. */
  async list(reader: Reader, query: ListRuns) {
    const { rows, page } = await keyset<Stored>(reader, {
      select: `${selected} where ($1::text[] is null or r.status = any ($1))`,
      parameters: [query.status ?? null],
      sorts: { createdAt: { column: 'r.created_at', type: 'timestamptz' } },
      idColumn: 'r.id',
      query,
    });
    return { data: rows.map((row) => view(row, reader.actor)), page };
  }
}

function view(row: Stored, actor: Actor): RunView {
  const mayCancel = actor.kind !== 'entrance' && permits(actor, 'matching:run') && isActive(row.status);
  return { ...row, actions: mayCancel ? ['cancel'] : [] };
}
