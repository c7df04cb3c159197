import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ClientId, Clock, SystemActor, VacancyId } from '#kernel';
import { buildIndex, type OpeningIndex, rank } from '#matching-core';
import { CLOCK, Db, newId, type Reader, type Tx, Work } from '#platform/database';
import {
  awaitListWriters,
  type ClientList,
  isMadeFrom,
  linesOf,
  lockLists,
  type Ranking,
  replaceLists,
  type StoredList,
  storedLists,
  storedOpenings,
} from './client-lists';
import { listFor, type ListedOpening } from './domain/client-list';
import { listsChanged } from './domain/events';
import { isUntouched, type Line, mendedList } from './domain/mended-list';
import { isStale, stepsOf } from './domain/run';
import { listLength } from './domain/suggestion';
import { listOutOf } from './list-makers';
import { madeList } from './made-list';
import { OpeningIndexes } from './opening-indexes.queries';
import { type ClientToRank, ProfilesQueries } from './profiles.queries';
import { RankingService } from './ranking.service';

/** Vacancies that have changed, as they are now. */
interface Changes {
  /** With the mark each was noted under. */
  readonly noted: readonly { readonly vacancyId: VacancyId; readonly mark: string }[];
  readonly ids: ReadonlySet<string>;
  /** Those of them that may be suggested. */
  readonly index: OpeningIndex;
  readonly closesOn: ReadonlyMap<string, Line['closesOn']>;
  readonly ranking: Ranking;
}

/** What is to be done with a list: nothing, the lines it has now, or only all openings can tell. */
type Plan = 'keep' | 'search' | readonly Line[];

/** How many changed vacancies are dealt with at a time. */
const mostAtOnce = 10_000;

/** How many clients are looked at between two breaths. */
const clientsPerLook = 200;

/**
 * Keeps lists up to date between runs. A vacancy that changed is judged for everybody who looks for work, and only the lists
 * that this changes are written; the end is the same as that of a run. However many vacancies change, and however many
 * workers are told of it, one at a time deals with all that has been noted.
 */
@Injectable()
export class ListKeeper {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly profiles: ProfilesQueries,
    private readonly indexes: OpeningIndexes,
    private readonly ranking: RankingService,
  ) {}

  /** Writes down that these vacancies, or those of these employers, have changed. */
  async note(
    actor: SystemActor,
    changed: { vacancyIds: readonly VacancyId[]; employerIds: readonly string[] },
  ): Promise<void> {
    await this.work.run(actor, 'matching.note-changes', async (tx) => {
      const noted = await tx.query<{ id: VacancyId }>(
        `insert into matching.changed_vacancy (vacancy_id, tenant_id, mark)
         select v.id, $1, $2 from vacancies.vacancy v
         where v.id = any ($3::uuid[]) or (v.employer_id = any ($4::uuid[]) and v.state in ('open', 'unconfirmed')) order by v.id
         on conflict (vacancy_id) do update set mark = excluded.mark
         returning vacancy_id as id`,
        [actor.tenantId, newId(), changed.vacancyIds, changed.employerIds],
      );
      for (const { id } of noted) tx.note({ kind: 'vacancy', id });
    });
  }

  /**
   * Brings every list up to date with what has been noted. Returns at once while somebody else is at it, who will find the
   * newest notes too, and while a run is at work, whose openings may be older than the notes: its end starts this again.
   */
  async refresh(actor: SystemActor, signal?: AbortSignal): Promise<void> {
    for (;;) {
      const led = await this.db.read(actor, async (leader) => {
        if (!(await isLeader(leader))) return false;
        while (await this.pass(actor, signal)) await breathe();
        return true;
      });
      // Who noted something while this one was giving the lead away has found it taken.
      if (!led || !(await this.db.read(actor, (reader) => this.isWaiting(reader)))) return;
    }
  }

  /** Deals with what has been noted up to now. Returns whether there is more. */
  private async pass(actor: SystemActor, signal?: AbortSignal): Promise<boolean> {
    // A snapshot of its own: the next one must be younger than what was waited for.
    await this.db.read(actor, awaitListWriters);
    const found = await this.db.read(actor, (reader) => this.look(reader));
    if (!found) return false;
    const { changes, clientIds } = found;
    const index = new Once(changes.ranking, this.indexes);
    for (const step of stepsOf(clientIds)) {
      signal?.throwIfAborted();
      if (step.length > 0)
        await this.work.run(actor, 'matching.refresh-lists', (tx) => this.step(tx, step, changes, index));
      await breathe();
    }
    return this.strikeOut(actor, changes);
  }

  /** What has changed, and whose lists it changes; null while a run is at work. */
  private async look(reader: Reader): Promise<{ changes: Changes; clientIds: ClientId[] } | null> {
    if (await isRunAtWork(reader, this.clock.now())) return null;
    const changes = await this.changes(reader);
    const looking = await reader.query<{ id: ClientId }>(
      `select id from clients.client where status = 'looking' order by id`,
    );
    const clientIds: ClientId[] = [];
    for (let from = 0; from < looking.length; from += clientsPerLook) {
      const plans = await this.plans(
        reader,
        looking.slice(from, from + clientsPerLook).map(({ id }) => id),
        changes,
      );
      for (const { client, plan } of plans) if (plan !== 'keep') clientIds.push(client.client.clientId);
      await breathe();
    }
    return { changes, clientIds };
  }

  private async changes(reader: Reader): Promise<Changes> {
    const ranking = await this.ranking.today(reader, this.clock.now());
    const noted = await reader.query<Changes['noted'][number]>(
      `select vacancy_id as "vacancyId", mark from matching.changed_vacancy order by vacancy_id limit ${mostAtOnce}`,
    );
    const ids = noted.map(({ vacancyId }) => vacancyId);
    const openings = await this.indexes.some(reader, ids, ranking);
    return {
      noted,
      ids: new Set(ids),
      index: buildIndex(openings),
      closesOn: new Map(openings.map(({ id, closesOn }) => [id, closesOn])),
      ranking,
    };
  }

  private async plans(reader: Reader, clientIds: readonly ClientId[], changes: Changes) {
    const clients = await this.profiles.toRank(reader, clientIds);
    const stored = await storedLists(reader, clientIds);
    return clients.map((client) => ({ client, plan: planFor(client, stored.get(client.client.clientId), changes) }));
  }

  /** Gather, decide, write: what was seen before the lock is looked at again behind it. */
  private async step(tx: Tx, clientIds: readonly ClientId[], changes: Changes, index: Once): Promise<void> {
    await lockLists(tx, clientIds);
    const plans = (await this.plans(tx, clientIds, changes)).filter(({ plan }) => plan !== 'keep');
    const stored = await storedOpenings(tx, clientIds);
    const all = plans.some(({ plan }) => plan === 'search') ? await index.read(tx) : null;
    const lists = plans.map(({ client, plan }): ClientList => {
      if (plan === 'search' || plan === 'keep') return listOutOf(all!, client, changes.ranking);
      return mended(client, plan, stored.get(client.client.clientId) ?? new Map(), changes);
    });
    const ids = lists.map(({ client }) => client.clientId);
    await replaceLists(tx, ids, lists, changes.ranking);
    for (const id of ids) tx.note({ kind: 'client', id });
    if (ids.length > 0) tx.emit(listsChanged(ids));
  }

  /** Strikes out what was dealt with, unless it has changed again meanwhile. Returns whether anything is left. */
  private async strikeOut(actor: SystemActor, { noted }: Changes): Promise<boolean> {
    if (noted.length === 0) return false;
    return this.work.run(actor, 'matching.refreshed', async (tx) => {
      await tx.query(
        `delete from matching.changed_vacancy c using unnest($1::uuid[], $2::uuid[]) as done (vacancy_id, mark)
         where c.vacancy_id = done.vacancy_id and c.mark = done.mark`,
        [noted.map(({ vacancyId }) => vacancyId), noted.map(({ mark }) => mark)],
      );
      return isAnythingNoted(tx);
    });
  }

  /** Whether there is something to do that can be done now. */
  private async isWaiting(reader: Reader): Promise<boolean> {
    return (await isAnythingNoted(reader)) && !(await isRunAtWork(reader, this.clock.now()));
  }
}

/** All openings, read when a list first needs them. They may be younger than the changes, never older. */
class Once {
  private index: OpeningIndex | null = null;

  constructor(
    private readonly ranking: Ranking,
    private readonly indexes: OpeningIndexes,
  ) {}

  async read(reader: Reader): Promise<OpeningIndex> {
    this.index ??= await this.indexes.read(reader, this.ranking);
    return this.index;
  }
}

function planFor(client: ClientToRank, stored: StoredList | undefined, changes: Changes): Plan {
  const { ids, index, closesOn, ranking } = changes;
  if (!stored || !isMadeFrom(stored, client, ranking)) return 'search';
  const before = linesOf(stored);
  const best = rank(index, client.profile, ranking.policy, { k: listLength, today: ranking.day });
  const judged = best.map(({ openingId, points }) => ({
    vacancyId: openingId,
    points,
    closesOn: closesOn.get(openingId) ?? null,
  }));
  const lines = mendedList(before, ids, judged, listLength);
  if (client.profile.variety > 0) return isUntouched(before, ids, lines) ? 'keep' : 'search';
  if (lines === null) return 'search';
  return [...before, ...lines].some(({ vacancyId }) => ids.has(vacancyId)) ? lines : 'keep';
}

/** The list of these lines: those that changed judged by today's facts, the others as they are stored. */
function mended(
  { client, declined, profile }: ClientToRank,
  lines: readonly Line[],
  stored: ReadonlyMap<string, ListedOpening>,
  { index, ranking }: Changes,
): ClientList {
  const judged = listFor(index, profile, ranking.policy, { length: listLength, today: ranking.day });
  const openings = new Map([...stored, ...judged.map((opening) => [opening.vacancyId, opening] as const)]);
  return {
    client,
    declined,
    list: madeList(lines.map(({ vacancyId }) => openings.get(vacancyId)!)),
  };
}

/** Takes the lead of this service's lists, unless somebody has it, until the reader's transaction ends. */
async function isLeader(reader: Reader): Promise<boolean> {
  const [row] = await reader.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('matching.list-keeper:' || $1, 0)) as taken`,
    [(reader.actor as SystemActor).tenantId],
  );
  return row!.taken;
}

async function isAnythingNoted(reader: Reader): Promise<boolean> {
  const rows = await reader.query(`select from matching.changed_vacancy limit 1`);
  return rows.length > 0;
}

/** Whether a run is at work. One that is lost stands in nobody's way. */
async function isRunAtWork(reader: Reader, now: Date): Promise<boolean> {
  const runs = await reader.query<{ createdAt: string }>(
    `select created_at as "createdAt" from matching.run where status in ('queued', 'running')`,
  );
  return runs.some(({ createdAt }) => !isStale(new Date(createdAt), now));
}
