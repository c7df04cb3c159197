import { Injectable } from '@nestjs/common';
import type { TeamId, TenantActor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import type { TeamPage, TeamQuery, TeamView } from './contract/team.schema';
import { identityErrors } from './domain/errors';
import { permits } from './domain/permissions';

type TeamRecord = Omit<TeamView, 'actions'>;

const columns = `t.id, t.version, t.name,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', a.id, 'displayName', a.display_name, 'role', a.role)
      order by lower(a.display_name), a.id)
    from identity.membership m join identity.account a on a.id = m.account_id
    where m.team_id = t.id and a.disabled_at is null
  ), '[]') as members,
  t.created_at as "createdAt", t.updated_at as "updatedAt"`;

/** Reads of teams. Row security shows a key its own teams only. */
@Injectable()
export class TeamsQueries {
  /** One team; null when there is none for this reader. */
  async find(reader: Reader, teamId: TeamId): Promise<TeamView | null> {
    const [team] = await reader.query<TeamRecord>(`select ${columns} from identity.team t where t.id = $1`, [teamId]);
    return team ? withActions(reader, team) : null;
  }

  /** One team that must exist. */
  async get(reader: Reader, teamId: TeamId): Promise<TeamView> {
    const team = await this.find(reader, teamId);
    if (!team) throw identityErrors.teamNotFound(teamId);
    return team;
  }

  /** A page of the teams open to the reader. */
  async list(reader: Reader, query: TeamQuery): Promise<TeamPage> {
    const { rows, page } = await keyset<TeamRecord>(reader, {
      select: `select ${columns} from identity.team t where true`,
      sorts: { name: { column: 't.name_key', type: 'text' } },
      idColumn: 't.id',
      query,
    });
    return { data: rows.map((row) => withActions(reader, row)), page };
  }

  /** For other rooms: team names by id. */
  async names(reader: Reader): Promise<ReadonlyMap<TeamId, string>> {
    const rows = await reader.query<{ id: TeamId; name: string }>(`select t.id, t.name from identity.team t`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function withActions(reader: Reader, team: TeamRecord): TeamView {
  return { ...team, actions: permits(reader.actor as TenantActor, 'teams:write') ? ['update'] : [] };
}
