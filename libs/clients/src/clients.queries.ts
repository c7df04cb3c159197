import { Inject, Injectable } from '@nestjs/common';
import { dayOf, type Actor, type Clock, type Day } from '#kernel';
import { CLOCK, keyset, type Reader } from '#platform/database';
import type { ClientListItem, ClientView, ListClients } from './contract/client.schema';
import { episodeDay } from './domain/episode';

interface EpisodeRecord {
  readonly id: string;
  readonly kind: 'find_work' | 'retain_work' | 'find_better_work';
  readonly entryOn: Day;
  readonly endedOn: Day | null;
}
type Stored<View extends { episode: unknown }> = Omit<View, 'episode' | 'actions'> & {
  episode: EpisodeRecord | null;
  timeZone: string;
};

const shared = `c.id, c.preferred_name as "preferredName", jsonb_build_object('id', t.id, 'name', t.name) as team,
  c.home_outcode as "homeOutcode", c.status, n.time_zone as "timeZone",
  case when a.id is not null
    then jsonb_build_object('id', a.specialist_id, 'name', s.display_name, 'from', a.from_on)
  end as specialist,
  case when e.id is not null
    then jsonb_build_object('id', e.id, 'kind', e.kind, 'entryOn', e.entry_on, 'endedOn', e.ended_on)
  end as episode`;

const tables = `clients.client c
  join identity.tenant n on n.id = c.tenant_id
  join identity.team t on t.id = c.team_id
  left join clients.assignment a on a.client_id = c.id and a.to_on is null
  left join identity.account s on s.id = a.specialist_id
  left join lateral (
    select * from clients.episode e where e.client_id = c.id order by e.entry_on desc, e.id desc limit 1
  ) e on true`;

/** Reads of clients. Row security decides which a reader sees: the client's team, and admins for assignment. */
@Injectable()
export class ClientsQueries {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** One client; null when there is none for this reader. */
  async find(reader: Reader, clientId: string): Promise<ClientView | null> {
    const [row] = await reader.query<Stored<ClientView>>(
      `select ${shared}, c.version, c.disclosure_default as "disclosureDefault", c.agreed_wording as "agreedWording",
         c.created_at as "createdAt", c.updated_at as "updatedAt"
       from ${tables} where c.id = $1`,
      [clientId],
    );
    return row ? { ...this.dated(row), actions: actionsOf(reader.actor) } : null;
  }

  /** A page of clients. There is no order but by name and by entry: nothing ranks people. */
  async list(reader: Reader, query: ListClients) {
    const { where, parameters } = conditions(reader.actor, query);
    const { rows, page } = await keyset<Stored<ClientListItem>>(reader, {
      select: `select ${shared}, ${wishesVersion(reader.actor)} as "wishesVersion" from ${tables} where ${where}`,
      parameters,
      sorts: {
        preferredName: { column: 'c.preferred_name', type: 'text' },
        entryOn: { column: 'e.entry_on', type: 'date', nullable: true },
      },
      idColumn: 'c.id',
      query,
    });
    return { data: rows.map((row) => this.dated(row)), page };
  }

  private dated<Row extends { episode: EpisodeRecord | null; timeZone: string }>({ timeZone, episode, ...row }: Row) {
    const today = dayOf(this.clock.now(), timeZone);
    return {
      ...row,
      episode: episode && { ...episode, dayNumber: episodeDay(episode.entryOn, episode.endedOn ?? today) },
    };
  }
}

function actionsOf(actor: Actor): ClientView['actions'] {
  if (actor.kind === 'system') return ['edit', 'assign', 'see_suggestions'];
  if (actor.kind === 'key') return actor.scopes.includes('write') ? ['edit', 'see_suggestions'] : ['see_suggestions'];
  if (actor.kind !== 'account') return [];
  if (actor.role === 'admin') return ['assign'];
  return actor.role === 'leader' ? ['edit', 'assign', 'see_suggestions'] : ['edit', 'see_suggestions'];
}

/** Admins may not see wishes, which is not the same as there being none. */
function wishesVersion(actor: Actor): string {
  if (actor.kind === 'account' && actor.role === 'admin') return 'null::integer';
  return `coalesce((select max(w.number) from clients.wishes_version w where w.client_id = c.id), 0)`;
}

function conditions(actor: Actor, query: ListClients): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = ['true'];
  if (query.q !== undefined) where.push(`strpos(lower(c.preferred_name), lower(${value(query.q)})) > 0`);
  if (query.teamId !== undefined) where.push(`c.team_id = ${value(query.teamId)}`);
  if (query.specialistId !== undefined) where.push(`a.specialist_id = ${value(query.specialistId)}`);
  if (query.status !== undefined) where.push(`c.status = ${value(query.status)}`);
  if (query.mine !== undefined) {
    const me = actor.kind === 'account' ? actor.accountId : null;
    where.push(`(a.specialist_id is not distinct from ${value(me)}::uuid) = ${value(query.mine)}::boolean`);
  }
  return { where: where.join(' and '), parameters };
}
