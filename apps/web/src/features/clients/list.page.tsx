import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';

import type { View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { RadioChips, Select } from '../../ui/choice-fields';
import { DataList, ShowMore, type Column } from '../../ui/data';
import { Filters, SearchBox } from '../../ui/filters';
import { Page } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { useCan, useMe } from '../session/queries';
import { DayNumber } from './day';
import { useClients } from './queries';
import { choicesOf, statusNames } from './words';

const route = getRouteApi('/signed-in/clients');
type Row = View<'ClientListItem'>;

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    label: 'Name',
    onCard: 'title',
    cell: (row) => (
      <Link to="/clients/$clientId" params={{ clientId: row.id }}>
        {row.preferredName}
      </Link>
    ),
  },
  {
    key: 'day',
    label: 'Day',
    onCard: 'aside',
    cell: (row) => <DayNumber episode={row.episode} status={row.status} />,
  },
  { key: 'status', label: 'Where things stand', onCard: 'line', cell: (row) => statusNames[row.status] ?? row.status },
  { key: 'specialist', label: 'Supported by', cell: (row) => row.specialist?.name ?? 'Nobody yet' },
  { key: 'team', label: 'Team', cell: (row) => row.team.name },
  {
    key: 'wishes',
    label: 'Wishes',
    onCard: 'hidden',
    cell: (row) =>
      row.wishesVersion === null ? 'With their team' : row.wishesVersion === 0 ? 'Not yet' : 'Written down',
  },
];

const noFilters = { status: undefined, team: undefined, sort: undefined } as const;

type Search = ReturnType<typeof route.useSearch>;

/** Puts a part of the filters into the address. */
function useChange() {
  const navigate = route.useNavigate();
  return useCallback(
    (next: Partial<Search>) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  );
}

function Narrowing(): ReactNode {
  const me = useMe();
  const search = route.useSearch();
  const change = useChange();
  const find = useCallback((q: string) => change({ q: q || undefined }), [change]);
  const quiet = { problem: undefined } as const;
  return (
    <>
      <SearchBox label="Find a client by name" value={search.q ?? ''} onSearch={find} />
      <RadioChips
        {...quiet}
        name="whose"
        label="Whose clients"
        value={search.whose ?? whoseByDefault(me.role)}
        onChange={(whose) => change({ whose: whose || undefined })}
        choices={[
          { value: 'mine', label: 'Mine' },
          { value: 'all', label: me.teams.length === 1 ? 'All of the team' : 'All of my teams' },
        ]}
      />
      <Filters
        active={[search.status, search.team, search.sort].filter(Boolean).length}
        onClear={() => change(noFilters)}
      >
        <Select
          {...quiet}
          name="status"
          label="Where things stand"
          none="Looking for work"
          value={search.status ?? ''}
          onChange={(status) => change({ status: status || undefined })}
          choices={[
            ...choicesOf(statusNames).filter(({ value }) => value !== 'looking'),
            { value: 'any', label: 'All' },
          ]}
        />
        {me.teams.length > 1 && (
          <Select
            {...quiet}
            name="team"
            label="Team"
            none="All my teams"
            value={search.team ?? ''}
            onChange={(team) => change({ team: team || undefined })}
            choices={me.teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select
          {...quiet}
          name="sort"
          label="Order"
          none="By name"
          value={search.sort === '-entryOn' ? '-entryOn' : ''}
          onChange={(sort) => change({ sort: sort || undefined })}
          choices={[{ value: '-entryOn', label: 'Latest to join first' }]}
        />
      </Filters>
    </>
  );
}

/** A specialist begins with their own caseload, everybody else with the team. */
const whoseByDefault = (role: string | null) => (role === 'specialist' ? 'mine' : 'all');

function NobodyHere({ filtered, mayAdd }: { filtered: boolean; mayAdd: boolean }): ReactNode {
  if (filtered) {
    return (
      <Empty
        title="Nobody here fits these filters"
        icon="search"
        action={
          <ButtonLink to="/clients" search={{ whose: 'all', status: 'any' }} kind="secondary">
            Show everyone
          </ButtonLink>
        }
      >
        Look at everyone’s clients, or choose another status.
      </Empty>
    );
  }
  return (
    <Empty
      title="No clients yet"
      icon="clients"
      action={mayAdd && <ButtonLink to="/clients/new">Add a client</ButtonLink>}
    >
      Add the people you support. A name and the day they joined are enough to begin.
    </Empty>
  );
}

/** The people the team supports, by name or by entry. Nothing else puts them in an order. */
export function ClientsPage(): ReactNode {
  const me = useMe();
  const search = route.useSearch();
  const mayAdd = useCan('clients:write');
  const whose = search.whose ?? whoseByDefault(me.role);
  const status = search.status ?? 'looking';
  const query = useClients({
    q: search.q,
    teamId: search.team,
    mine: whose === 'mine' ? true : undefined,
    status: status === 'any' ? undefined : status,
    sort: search.sort,
  });
  const filtered = Boolean(search.q ?? search.team) || whose === 'mine' || status !== 'any';
  return (
    <Page
      title="Clients"
      actions={
        mayAdd && (
          <ButtonLink to="/clients/new" icon="log">
            Add a client
          </ButtonLink>
        )
      }
    >
      <Narrowing />
      <Loaded query={query} what="clients" empty={<NobodyHere filtered={filtered} mayAdd={mayAdd} />}>
        {(rows) => (
          <>
            <DataList caption="Clients" columns={columns} rows={rows} rowKey={(row) => row.id} />
            <ShowMore query={query} shown={`${rows.length} ${rows.length === 1 ? 'person' : 'people'}`} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
