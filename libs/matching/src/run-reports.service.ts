import { Injectable } from '@nestjs/common';
import type { ClientId, SystemActor, TenantActor } from '#kernel';
import { Db, type Reader, type Tx, Work } from '#platform/database';
import { changesOf, differenceOf, type ListDifference, type ListTwice, steadinessOf } from './domain/quality';
import type { RunStatus } from './domain/run';
import { QualityQueries } from './quality.queries';

// What the lists are now.
const listedNow = `select client_id, tenant_id, team_id, vacancy_ids from matching.client_list`;

/** Lists that differ are read so many at a time. */
const listsAtOnce = 2000;

/** A run that has ended, and what has been reported of it. */
interface EndedRun {
  readonly status: RunStatus;
  readonly reported: boolean;
  readonly measured: boolean;
  /** Whether a later run has begun: then the lists are no longer what this one left. */
  readonly overtaken: boolean;
}

/** Writes down what a run did to the lists, and how good they are since. Every step may run twice. */
@Injectable()
export class RunReports {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly quality: QualityQueries,
  ) {}

  /**
   * Reports a run that has ended: first what it changed, then, of one that came to its end, how good the lists are. Does
   * nothing when that is done, and nothing when a later run has begun.
   */
  async report(actor: SystemActor, runId: string): Promise<void> {
    const run = await this.db.read(actor, (reader) => endedRun(reader, runId));
    if (!run || run.overtaken) return;
    if (!run.reported) await this.reportChanges(actor, runId);
    if (run.status === 'completed' && !run.measured) await this.measure(actor, runId);
  }

  private async reportChanges(actor: SystemActor, runId: string): Promise<void> {
    await this.work.run(actor, 'matching.report-run', async (tx) => {
      await tx.query(`select from matching.run where id = $1 for no key update`, [runId]);
      if ((await endedRun(tx, runId))?.reported !== false) return;
      const { same, differences } = await compareLists(tx);
      await keepLists(tx);
      const changes = changesOf(differences);
      const steadiness = steadinessOf([...differences, ...Array.from({ length: same }, () => ({ sameTop: 1 }))]);
      await tx.query(
        `insert into matching.run_report (run_id, tenant_id, changes, steadiness, measured_at) values ($1, $2, $3, $4, $5)`,
        [runId, (tx.actor as TenantActor).tenantId, JSON.stringify(changes), JSON.stringify(steadiness), tx.now],
      );
      tx.note({ kind: 'matching-run', id: runId }, { ...changes });
    });
  }

  /** What takes long is read before the transaction that writes. */
  private async measure(actor: SystemActor, runId: string): Promise<void> {
    const quality = await this.db.read(actor, (reader) => this.quality.measure(reader, runId));
    await this.work.run(actor, 'matching.measure-quality', async (tx) => {
      await tx.query(`update matching.run_report set quality = $2, measured_at = $3 where run_id = $1`, [
        runId,
        JSON.stringify(quality),
        tx.now,
      ]);
      tx.note({ kind: 'matching-run', id: runId });
    });
  }
}

async function endedRun(reader: Reader, runId: string): Promise<EndedRun | null> {
  const [run] = await reader.query<EndedRun>(
    `select r.status, p.run_id is not null as reported, p.quality is not null as measured,
       exists (select from matching.run later where (later.created_at, later.id) > (r.created_at, r.id)) as overtaken
     from matching.run r left join matching.run_report p on p.run_id = r.id
     where r.id = $1 and r.finished_at is not null`,
    [runId],
  );
  return run ?? null;
}

/** The lists now against those that the run before left. Most are as they were and need not be read: they are counted. */
async function compareLists(reader: Reader): Promise<{ same: number; differences: ListDifference[] }> {
  const [{ same } = { same: 0 }] = await reader.query<{ same: number }>(
    `select count(*)::integer as same from (${listedNow}) l join matching.run_list r using (client_id)
     where r.vacancy_ids = l.vacancy_ids and cardinality(l.vacancy_ids) > 0`,
  );
  const differences: ListDifference[] = [];
  for (let after: ClientId | null = null; ;) {
    const rows: (ListTwice & { clientId: ClientId })[] = await reader.query(
      `select client_id as "clientId", r.vacancy_ids as before, l.vacancy_ids as after
       from (${listedNow}) l full join matching.run_list r using (client_id)
       where r.vacancy_ids is distinct from l.vacancy_ids and ($1::uuid is null or client_id > $1)
       order by client_id limit ${listsAtOnce}`,
      [after],
    );
    differences.push(...rows.map(differenceOf));
    const last = rows.at(-1);
    if (!last || rows.length < listsAtOnce) return { same, differences };
    after = last.clientId;
  }
}

/** Makes the lists of now what the next run is compared with. */
async function keepLists(tx: Tx): Promise<void> {
  await tx.query(
    `delete from matching.run_list r where not exists (select from matching.client_list l where l.client_id = r.client_id)`,
  );
  await tx.query(
    `insert into matching.run_list as r (client_id, tenant_id, team_id, vacancy_ids) ${listedNow}
     on conflict (client_id) do update set team_id = excluded.team_id, vacancy_ids = excluded.vacancy_ids
     where (r.team_id, r.vacancy_ids) is distinct from (excluded.team_id, excluded.vacancy_ids)`,
  );
}
