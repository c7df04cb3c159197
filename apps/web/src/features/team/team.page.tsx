import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { BarChart } from '../../ui/charts';
import { Select } from '../../ui/choice-fields';
import { DataList, Tag, type Column } from '../../ui/data';
import { addDays, dayInWords, localDay } from '../../ui/dates';
import { Page, Section } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { countingShort } from '../contacts/words';
import { useCan, useMe } from '../session/queries';
import { todaySentences } from '../today/words';

const route = getRouteApi('/signed-in/team');

type TeamWeek = View<'TeamWeekView'>;
type Row = TeamWeek['data'][number];

const teamWeekQuery = (filters: { week?: string; teamId?: string }) =>
  queryOptions({
    queryKey: ['team-week', filters],
    queryFn: ({ signal }) => ok(api.GET('/v1/team-week', { params: { query: filters }, signal })),
    placeholderData: keepPreviousData,
  });

const teamsQuery = queryOptions({
  queryKey: ['teams', 'names'],
  queryFn: ({ signal }) => ok(api.GET('/v1/teams', { params: { query: { limit: 100 } }, signal })),
});

/** The week of every specialist side by side: the weekly review of employer contacts. */
export function TeamPage(): ReactNode {
  const { week, teamId } = route.useSearch();
  const query = useQuery(teamWeekQuery({ week, teamId }));
  return (
    <Page title="Team" summary={query.data && spanOf(query.data)} actions={<WeekNavigation week={query.data} />}>
      <TeamFilter teamId={teamId} />
      <Loaded query={query} what="the week" sentences={todaySentences}>
        {(found) => <Week week={found} />}
      </Loaded>
    </Page>
  );
}

const isThisWeek = ({ startsOn, endsOn }: TeamWeek) => {
  const today = localDay(new Date());
  return today >= startsOn && today <= endsOn;
};

function spanOf(week: TeamWeek): string {
  const span = `${dayInWords(week.startsOn)} to ${dayInWords(week.endsOn)}`;
  return isThisWeek(week) ? `This week, ${span}` : span;
}

function WeekNavigation({ week }: { week: TeamWeek | undefined }): ReactNode {
  if (!week) return null;
  const current = isThisWeek(week);
  return (
    <nav className="fh-actions" aria-label="Weeks">
      <ButtonLink
        to="/team"
        search={(before) => ({ ...before, week: addDays(week.startsOn, -7) })}
        kind="secondary"
        small
        icon="back"
      >
        Week before
      </ButtonLink>
      {!current && (
        <>
          <ButtonLink
            to="/team"
            search={(before) => ({ ...before, week: addDays(week.startsOn, 7) })}
            kind="secondary"
            small
            icon="forward"
          >
            Week after
          </ButtonLink>
          <ButtonLink to="/team" search={(before) => ({ ...before, week: undefined })} kind="quiet" small>
            This week
          </ButtonLink>
        </>
      )}
    </nav>
  );
}

/** Only where there is more than one team to choose from. */
function TeamFilter({ teamId }: { teamId: string | undefined }): ReactNode {
  const me = useMe();
  const navigate = route.useNavigate();
  const everyTeam = me.teams.length === 0;
  const { data } = useQuery({ ...teamsQuery, enabled: useCan('teams:read') && everyTeam });
  const teams = everyTeam ? (data?.data ?? []) : me.teams;
  if (teams.length < 2) return null;
  return (
    <Select
      name="teamId"
      label="Team"
      none="All teams"
      value={teamId ?? ''}
      problem={undefined}
      onChange={(value) => void navigate({ search: (before) => ({ ...before, teamId: value || undefined }) })}
      choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function Week({ week }: { week: TeamWeek }): ReactNode {
  const mayOpen = useCan('today:read');
  if (week.data.length === 0) {
    return (
      <Empty title="No specialist in this team yet" icon="team">
        Their week appears here as soon as an account is in the team.
      </Empty>
    );
  }
  const knows = {
    clients: week.data.some(({ clientsLooking }) => clientsLooking !== null),
    suggestions: week.data.some(({ newSuggestions }) => newSuggestions !== null),
  };
  return (
    <>
      <DataList
        caption="Specialists’ week"
        columns={columnsOf(week.target, mayOpen, knows)}
        rows={week.data}
        rowKey={({ specialist }) => specialist.id}
      />
      <div className="fh-below">
        <Section>
          <BarChart
            title="Contacts that count"
            category="Specialist"
            measure="Contacts"
            bars={barsOf(week.data)}
            target={week.target}
          />
        </Section>
      </div>
    </>
  );
}

function columnsOf(
  target: number,
  mayOpen: boolean,
  knows: { clients: boolean; suggestions: boolean },
): readonly Column<Row>[] {
  return [
    {
      key: 'name',
      label: 'Specialist',
      onCard: 'title',
      cell: ({ specialist }) =>
        mayOpen ? (
          <Link to="/today" search={{ specialistId: specialist.id }}>
            {specialist.name}
          </Link>
        ) : (
          specialist.name
        ),
    },
    {
      key: 'counted',
      label: 'Counted',
      onCard: 'aside',
      cell: ({ counted }) => (
        <Tag colour={counted >= target ? 'green' : 'plain'}>{`${counted}\u00a0of\u00a0${target}`}</Tag>
      ),
    },
    { key: 'logged', label: 'Logged', numeric: true, cell: ({ logged }) => logged },
    { key: 'planned', label: 'Planned', numeric: true, cell: ({ planned }) => planned },
    {
      key: 'overdue',
      // Short words in every heading: a leader's table has nine columns, and must not be wider than the page.
      label: 'Steps late',
      numeric: true,
      cell: ({ nextStepsOverdue }) => marked(nextStepsOverdue),
    },
    ...(knows.clients ? clientColumns : []),
    ...(knows.suggestions ? [suggestionsColumn] : []),
    {
      key: 'why',
      label: 'Did not count',
      cell: ({ uncounted }) => <Reasons uncounted={uncounted} />,
    },
  ];
}

function Reasons({ uncounted }: Pick<Row, 'uncounted'>): ReactNode {
  if (uncounted.length === 0) return 'None';
  return (
    <ul className="fh-reasons">
      {uncounted.map(({ reason, contacts }) => (
        <li key={reason}>
          {countingShort[reason]}: {contacts}
        </li>
      ))}
    </ul>
  );
}

const marked = (count: number) => (count > 0 ? <Tag colour="amber">{count}</Tag> : count);

const unknown = <span className="fh-unknown">Not known</span>;

const clientColumns: readonly Column<Row>[] = [
  { key: 'looking', label: 'Clients looking', numeric: true, cell: ({ clientsLooking }) => clientsLooking ?? unknown },
  {
    key: 'waiting',
    label: 'Past day 30',
    numeric: true,
    cell: ({ clientsWaiting }) => (clientsWaiting === null ? unknown : marked(clientsWaiting)),
  },
];

/** What waits on the specialist's own Today, as of now, and in its words. */
const suggestionsColumn: Column<Row> = {
  key: 'suggestions',
  label: 'New for clients',
  numeric: true,
  cell: ({ newSuggestions }) => newSuggestions ?? unknown,
};

/** First names where they are enough to tell people apart, whole names where not. */
function barsOf(rows: readonly Row[]) {
  const first = (name: string) => name.split(' ')[0] ?? name;
  const firsts = rows.map(({ specialist }) => first(specialist.name));
  return rows.map(({ specialist: { name }, counted }) => {
    const short = first(name);
    const alone = firsts.filter((other) => other === short).length === 1;
    return { label: alone ? short : `${short} ${name.split(' ').at(-1)?.charAt(0) ?? ''}`, value: counted };
  });
}
