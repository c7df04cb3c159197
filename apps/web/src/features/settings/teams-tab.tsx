import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { DataList, type Column } from '../../ui/data';
import { Empty, Loaded } from '../../ui/states';
import { useCan } from '../session/queries';
import { teamsQuery, type Team } from './queries';

const columns: readonly Column<Team>[] = [
  {
    key: 'name',
    label: 'Team',
    onCard: 'title',
    cell: (team) => (
      <Link to="/settings/teams/$teamId" params={{ teamId: team.id }}>
        {team.name}
      </Link>
    ),
  },
  {
    key: 'members',
    label: 'Members',
    onCard: 'line',
    cell: (team) => team.members.map(({ displayName }) => displayName).join(', ') || 'Nobody yet',
  },
];

/** The teams. Clients belong to a team, and only their team sees them. */
export function TeamsTab(): ReactNode {
  const teams = useQuery(teamsQuery);
  const add = useCan('teams:write') && (
    <ButtonLink to="/settings/teams/new" icon="log">
      Add team
    </ButtonLink>
  );
  return (
    <>
      <div className="fh-tab-actions">{add}</div>
      <Loaded
        query={teams}
        what="teams"
        empty={
          <Empty title="No teams yet" icon="team">
            Clients belong to a team, and only their team sees them. Add one before the first client.
          </Empty>
        }
      >
        {(rows) => (
          <DataList caption="Teams with their members" columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </Loaded>
    </>
  );
}
