import { Injectable } from '@nestjs/common';
import type { Day, TenantActor } from '#kernel';
import type { MatchingPolicy, OpeningIndex } from '#matching-core';
import type { Reader } from '#platform/database';
import { OpeningIndexes } from './opening-indexes.queries';

interface Kept {
  readonly version: string;
  readonly index: Promise<OpeningIndex>;
}

/** How many services' openings one process keeps. */
const keptServices = 4;

// A row that was written has another `xmin`, whatever it says about itself and in whatever order writers committed. So the
// count and the sum tell two states of a table apart, and asking costs one look at the rows, not their reading.
const versionOf = (table: string, where = 'true') =>
  `(select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from ${table} where ${where})`;

const currentVersion = `select ${versionOf('vacancies.vacancy', `state in ('open', 'unconfirmed')`)} || ' '
  || ${versionOf('vacancies.environment_fact')} || ' ' || ${versionOf('employers.site')} as version`;

/** The openings as they are now, made ready for ranking once and used until a vacancy changes. */
@Injectable()
export class LiveIndex {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly indexes: OpeningIndexes) {}

  /** The openings of the reader's service that may be suggested on a day. */
  async read(reader: Reader, { day, policy }: { day: Day; policy: MatchingPolicy }): Promise<OpeningIndex> {
    const { tenantId } = reader.actor as TenantActor;
    const [row] = await reader.query<{ version: string }>(currentVersion);
    const version = JSON.stringify([row?.version, day, policy.pay]);
    const known = this.kept.get(tenantId);
    // Put in anew, so that the one that was not asked for longest is the first to go.
    this.kept.delete(tenantId);
    const index = known?.version === version ? known.index : this.indexes.read(reader, { day, policy });
    this.kept.set(tenantId, { version, index });
    for (const oldest of [...this.kept.keys()].slice(0, -keptServices)) this.kept.delete(oldest);
    return index.catch((error: unknown) => {
      if (this.kept.get(tenantId)?.index === index) this.kept.delete(tenantId);
      throw error;
    });
  }
}
