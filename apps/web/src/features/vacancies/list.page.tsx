import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';

import type { View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { Filters, SearchBox } from '../../ui/filters';
import { Page } from '../../ui/page';
import { shortDay } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/states';
import { DateField, TextField } from '../../ui/text-fields';
import { useCan } from '../session/queries';
import { useVacancies } from './queries';
import { hoursSaid, paySaid } from './said';
import { choicesOf, kindNames, stateColours, stateNames } from './words';

type Row = View<'VacancyListItem'>;

const route = getRouteApi('/signed-in/vacancies');

const Unknown = () => <span className="fh-unknown fh-nowrap">not known</span>;

/** State of a vacancy as a tag; a closing day that has passed speaks louder. */
export function StateTag({ row }: { row: Pick<Row, 'state' | 'expired'> }): ReactNode {
  if (row.expired && (row.state === 'open' || row.state === 'unconfirmed')) return <Tag colour="red">Past closing</Tag>;
  return <Tag colour={stateColours[row.state]}>{stateNames[row.state]}</Tag>;
}

const columns: readonly Column<Row>[] = [
  {
    key: 'title',
    label: 'Job',
    onCard: 'title',
    cell: (row) => (
      <Link to="/vacancies/$vacancyId" params={{ vacancyId: row.id }}>
        {row.title}
      </Link>
    ),
  },
  {
    key: 'employer',
    label: 'Employer',
    onCard: 'line',
    cell: (row) => row.employer?.name ?? <span className="fh-unknown">Employer not known</span>,
  },
  { key: 'place', label: 'Place', cell: (row) => row.place ?? <Unknown /> },
  { key: 'hours', label: 'Hours', cell: (row) => hoursSaid(row) ?? <Unknown /> },
  { key: 'pay', label: 'Pay', cell: (row) => paySaid(row.pay) ?? <Unknown /> },
  {
    key: 'closes',
    label: 'Closes',
    cell: (row) => (row.closesOn ? <span className="fh-nowrap">{shortDay(row.closesOn)}</span> : <Unknown />),
  },
  { key: 'state', label: 'State', onCard: 'aside', cell: (row) => <StateTag row={row} /> },
];

const field = <const Value,>(name: string, value: Value, onChange: (value: Value) => void) => ({
  name,
  value,
  onChange,
  problem: undefined,
});

const sorts = { closesOn: 'Closing soonest', title: 'Title, A to Z' } as const;
const shows = { all: 'Ended ones too' } as const;

const nothing = {
  q: undefined,
  show: undefined,
  state: undefined,
  kind: undefined,
  outcode: undefined,
  closesBefore: undefined,
};

/** Every filter lives in the address, so that Back and a shared link bring the same list. */
function useFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (change: Partial<typeof search>) => {
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const { q, show, state, kind, outcode, closesBefore } = search;
  const onSearch = useCallback((text: string) => set({ q: text || undefined }), [set]);
  const active = [show, state, kind, outcode, closesBefore].filter((one) => one !== undefined).length;
  const clear = () => set({ ...nothing, q });
  const filters = { q, kind, outcode, closesBefore, sort: search.sort, state: state && [state] };
  // A chosen state says itself whether it is live.
  const live = show === 'all' || state !== undefined ? undefined : true;
  return { search, set, onSearch, active, clear, filters: { ...filters, live } };
}

function FilterFields({ search, set }: Pick<ReturnType<typeof useFilters>, 'search' | 'set'>): ReactNode {
  return (
    <>
      <Select
        {...field('show', search.show ?? '', (show) => set({ show: show || undefined }))}
        label="Show"
        none="Live ones only"
        choices={choicesOf(shows)}
      />
      <Select
        {...field('state', search.state ?? '', (state) => set({ state: state || undefined }))}
        label="State"
        none="Any state"
        choices={choicesOf(stateNames)}
      />
      <Select
        {...field('kind', search.kind ?? '', (kind) => set({ kind: kind || undefined }))}
        label="Kind"
        none="Any kind"
        choices={choicesOf(kindNames)}
      />
      <District value={search.outcode} onChange={(outcode) => set({ outcode })} />
      <DateField
        {...field('closesBefore', search.closesBefore ?? '', (day) => set({ closesBefore: day || undefined }))}
        label="Closing before"
      />
      <Select
        {...field('sort', search.sort ?? '', (sort) => set({ sort: sort || undefined }))}
        label="Order"
        none="Newest first"
        choices={choicesOf(sorts)}
      />
    </>
  );
}

/** A postcode district, taken up when it is whole. */
function District({
  value = '',
  onChange,
}: {
  value: string | undefined;
  onChange: (district: string | undefined) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const type = (typed: string) => {
    const next = typed.toUpperCase().trim();
    setText(next);
    if (next === '' || /^[A-Z]{1,2}\d[A-Z\d]?$/.test(next)) onChange(next || undefined);
  };
  return <TextField {...field('outcode', text, type)} label="District, such as S10" maxLength={4} />;
}

const columnsCaption = 'Vacancies with their employer, place, hours, pay, closing day and state';

/** Every vacancy on record, searched by title and narrowed by what matters when looking for a job. */
export function VacanciesPage(): ReactNode {
  const { search, set, onSearch, active, clear, filters } = useFilters();
  const vacancies = useVacancies(filters);
  const mayAdd = useCan('vacancies:write');
  const narrowed = active > 0 || search.q !== undefined;
  const add = mayAdd && (
    <ButtonLink to="/vacancies/new" icon="log">
      Add vacancy
    </ButtonLink>
  );
  return (
    <Page title="Vacancies" actions={add}>
      <SearchBox label="Search job titles" value={search.q ?? ''} onSearch={onSearch} />
      <Filters active={active} onClear={clear}>
        <FilterFields search={search} set={set} />
      </Filters>
      <Loaded
        query={vacancies}
        what="vacancies"
        empty={narrowed ? <NothingFits onClear={() => set({ ...nothing })} /> : <NoneYet mayAdd={mayAdd} />}
      >
        {(rows) => (
          <>
            <DataList caption={columnsCaption} columns={columns} rows={rows} rowKey={(row) => row.id} />
            <ShowMore query={vacancies} shown={`${rows.length} ${rows.length === 1 ? 'vacancy' : 'vacancies'}`} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function NothingFits({ onClear }: { onClear: () => void }): ReactNode {
  return (
    <Empty
      title="No vacancy fits"
      icon="search"
      action={
        <button type="button" className="fh-link-button" onClick={onClear}>
          Clear search and filters
        </button>
      }
    >
      Try fewer filters, or part of the title. Ended vacancies are shown when you ask for them.
    </Empty>
  );
}

function NoneYet({ mayAdd }: { mayAdd: boolean }): ReactNode {
  return (
    <Empty
      title="No vacancies yet"
      icon="vacancies"
      action={
        mayAdd && (
          <ButtonLink to="/vacancies/new" kind="secondary" icon="log">
            Add the first one
          </ButtonLink>
        )
      }
    >
      Add what an employer told you, advertised or not. A list of adverts can be imported as a file.
    </Empty>
  );
}
