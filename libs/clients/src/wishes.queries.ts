import { Injectable } from '@nestjs/common';
import type { ClientId, TeamId } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import { type ListWishesVersions, type Wishes, type WishesView, wholeWishes } from './contract/wishes.schema';

/** A client's wishes as the matching needs them. */
export interface CurrentWishes {
  readonly clientId: ClientId;
  readonly teamId: TeamId;
  readonly homeOutcode: string | null;
  /** 0 while nothing was stated; `wishes` is then the empty document. */
  readonly version: number;
  readonly wishes: Wishes;
}

type VersionRecord = {
  number: number;
  statedOn: string;
  recordedAt: string;
  recordedBy: string | null;
  source: NonNullable<WishesView['source']>;
  wishes: Wishes;
};

const versionColumns = `w.number, w.stated_on as "statedOn", w.recorded_at as "recordedAt",
  a.display_name as "recordedBy", w.source, w.wishes`;

/** Reads of wishes. Visible to the client's team alone. */
@Injectable()
export class WishesQueries {
  /** The current wishes of one client, an empty document before the first; null when the reader may not see the client's. */
  async find(reader: Reader, clientId: string): Promise<WishesView | null> {
    const [row] = await reader.query<Partial<VersionRecord> & { id: ClientId }>(
      `select c.id, ${versionColumns}
       from clients.client c
       left join lateral (
         select * from clients.wishes_version w where w.client_id = c.id order by w.number desc limit 1
       ) w on true
       left join identity.account a on a.id = w.recorded_by
       where c.id = $1 and platform.sees_client(c.team_id)`,
      [clientId],
    );
    if (!row) return null;
    return {
      id: row.id,
      version: row.number ?? 0,
      statedOn: row.statedOn ?? null,
      recordedAt: row.recordedAt ?? null,
      recordedBy: row.recordedBy ?? null,
      source: row.source ?? null,
      wishes: wholeWishes(row.wishes),
    };
  }

  /** Earlier versions, newest first. */
  async versions(reader: Reader, clientId: string, query: ListWishesVersions) {
    const { rows, page } = await keyset<VersionRecord>(reader, {
      select: `select ${versionColumns} from clients.wishes_version w
        left join identity.account a on a.id = w.recorded_by where w.client_id = $1`,
      parameters: [clientId],
      sorts: { number: { column: 'w.number', type: 'integer' } },
      idColumn: 'w.id',
      query,
    });
    return { data: rows.map((row) => ({ ...row, wishes: wholeWishes(row.wishes) })), page };
  }

  /** The current wishes of everyone who is looking for work, in the order of their ids; of some only, when ids are given. */
  async current(reader: Reader, clientIds?: readonly ClientId[]): Promise<CurrentWishes[]> {
    const rows = await reader.query<Omit<CurrentWishes, 'wishes'> & { wishes: Wishes | null }>(
      `select c.id as "clientId", c.team_id as "teamId", c.home_outcode as "homeOutcode",
         coalesce(w.number, 0) as version, w.wishes
       from clients.client c
       left join lateral (
         select * from clients.wishes_version w where w.client_id = c.id order by w.number desc limit 1
       ) w on true
       where c.status = 'looking' and ($1::uuid[] is null or c.id = any ($1))
       order by c.id`,
      [clientIds ?? null],
    );
    return rows.map((row) => ({ ...row, wishes: wholeWishes(row.wishes) }));
  }
}
