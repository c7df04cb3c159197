import { Injectable } from '@nestjs/common';
import type { Day, SystemActor } from '#kernel';
import { IndexBuilder, type MatchingPolicy, type OpeningFacts, type OpeningIndex } from '#matching-core';
import { Db, type Reader } from '#platform/database';
import { isLive, OpeningQueries, type OpeningRecord, type VacancyState } from '#vacancies';
import { openingOf } from './domain/opening-facts';

/** What an index is made for. */
interface IndexedRun {
  readonly id: string;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

/** A service has one run at a time, so this is how many services may be at work in one process before one reads again. */
const keptRuns = 4;

/** The openings that may be suggested, made ready for ranking. */
@Injectable()
export class OpeningIndexes {
  private readonly kept = new Map<string, Promise<OpeningIndex>>();

  constructor(
    private readonly db: Db,
    private readonly openings: OpeningQueries,
  ) {}

  /** The index of a run; read once in a process, whatever the number of its places. */
  async forRun(actor: SystemActor, run: IndexedRun): Promise<OpeningIndex> {
    const known = this.kept.get(run.id);
    if (known) return known;
    const index = this.db.read(actor, (reader) => this.read(reader, run));
    this.kept.set(run.id, index);
    for (const oldest of [...this.kept.keys()].slice(0, -keptRuns)) this.kept.delete(oldest);
    index.catch(() => this.forget(run.id));
    return index;
  }

  /** Lets go of the index of a run that has ended. */
  forget(runId: string): void {
    this.kept.delete(runId);
  }

  /** The openings as they are now. */
  async read(reader: Reader, { day, policy }: Omit<IndexedRun, 'id'>): Promise<OpeningIndex> {
    const builder = new IndexBuilder();
    await this.openings.each(reader, day, (opening) => builder.add(openingOf(opening, policy.pay)));
    return builder.build();
  }

  /** Those of some vacancies that may be suggested now. */
  async some(
    reader: Reader,
    vacancyIds: readonly string[],
    { day, policy }: Omit<IndexedRun, 'id'>,
  ): Promise<OpeningFacts[]> {
    const records = await this.openings.byIds(reader, vacancyIds);
    return records
      .filter((record): record is OpeningRecord => maySuggest(record, day))
      .map((record) => openingOf(record, policy.pay));
  }
}

function maySuggest({ state, closesOn }: { readonly state: string; readonly closesOn: Day | null }, day: Day): boolean {
  return isLive(state as VacancyState) && (closesOn === null || closesOn >= day);
}
