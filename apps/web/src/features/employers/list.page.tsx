import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { Filters, SearchBox } from '../../ui/filters';
import { Page } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import { useCan } from '../session/queries';
import { isOutcode, useEmployers } from './queries';
import { sizeNames, type EmployerListItem } from './words';

const route = getRouteApi('/signed-in/employers');

const columns: readonly Column<EmployerListItem>[] = [
  {
    key: 'name',
    label: 'Employer',
    onCard: 'title',
    cell: ({ id, name }) => (
      <Link to="/employers/$employerId" params={{ employerId: id }}>
        {name}
      </Link>
    ),
  },
  {
    key: 'place',
    label: 'Place',
    onCard: 'line',
    cell: ({ postcode, localAuthorityName, siteCount }) => (
      <>
        {[postcode, localAuthorityName].filter(Boolean).join(', ') || <span className="fh-unknown">Not known</span>}
        {siteCount > 1 && ` and ${siteCount - 1} more`}
      </>
    ),
  },
  {
    key: 'sector',
    label: 'What they do',
    onCard: 'line',
    cell: ({ sectorTitle }) => sectorTitle ?? <span className="fh-unknown">Not known</span>,
  },
  {
    key: 'size',
    label: 'Size',
    onCard: 'hidden',
    cell: ({ sizeBand }) => sizeNames[sizeBand] ?? <span className="fh-unknown">Not known</span>,
  },
  {
    key: 'contact',
    label: 'Contact',
    onCard: 'aside',
    cell: ({ doNotContact }) => doNotContact && <Tag colour="red">Do not contact</Tag>,
  },
];

/** Every filter lives in the address, so that Back and a shared link bring the same list. */
function useFilters() {
  const { q, outcode, contact } = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (change: { q?: string; outcode?: string; contact?: typeof contact }) => {
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const onSearch = useCallback((text: string) => set({ q: text || undefined }), [set]);
  return { q, outcode, contact, set, onSearch, active: [outcode, contact].filter(Boolean).length };
}

/** The employers of the service: search as one types, filters, and a page at a time however many there are. */
export function EmployersPage(): ReactNode {
  const { q, outcode, contact, set, onSearch, active } = useFilters();
  const mayAdd = useCan('employers:write');
  const maySeeProspects = useCan('suggestions:read');
  const query = useEmployers({
    q,
    outcode,
    doNotContact: contact === undefined ? undefined : contact === 'not-wanted',
  });
  const filtered = active > 0 || q !== undefined;
  return (
    <Page
      title="Employers"
      actions={
        <>
          {mayAdd && (
            <ButtonLink to="/employers/new" icon="log">
              Add employer
            </ButtonLink>
          )}
          {maySeeProspects && (
            <ButtonLink to="/prospects" kind="secondary" icon="place">
              Worth a visit
            </ButtonLink>
          )}
        </>
      }
    >
      <SearchBox label="Search employers by name" value={q ?? ''} onSearch={onSearch} />
      <Filters active={active} onClear={() => set({ outcode: undefined, contact: undefined })}>
        <District value={outcode ?? ''} onChange={(next) => set({ outcode: next })} />
        <Select
          name="contact"
          label="Contact"
          none="All"
          value={contact ?? ''}
          problem={undefined}
          onChange={(value) => set({ contact: value || undefined })}
          choices={[
            { value: 'wanted', label: 'May be contacted' },
            { value: 'not-wanted', label: 'Do not contact' },
          ]}
        />
      </Filters>
      <Loaded query={query} what="employers" empty={<Nothing filtered={filtered} mayAdd={mayAdd} name={q} />}>
        {(rows) => (
          <>
            <DataList caption="Employers by name" columns={columns} rows={rows} rowKey={(row) => row.id} />
            <ShowMore query={query} shown={rows.length === 1 ? '1 employer' : `${rows.length} employers`} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** A postcode district, taken up when it is whole. */
function District({ value, onChange }: { value: string; onChange: (district?: string) => void }): ReactNode {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  // The district in force may change from outside: Back, a link, "Clear filters".
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const type = (typed: string) => {
    const next = typed.toUpperCase().trim();
    setText(next);
    if (next === '' || isOutcode(next)) onChange(next || undefined);
  };
  return (
    <TextField
      name="outcode"
      value={text}
      onChange={type}
      problem={undefined}
      label="Postcode district, such as S6"
      width={5}
      maxLength={4}
    />
  );
}

function Nothing({ filtered, mayAdd, name }: { filtered: boolean; mayAdd: boolean; name?: string }): ReactNode {
  const add = mayAdd && (
    <ButtonLink to="/employers/new" search={{ name }} kind="secondary" icon="log">
      {name ? `Add ${name}` : 'Add employer'}
    </ButtonLink>
  );
  return filtered ? (
    <Empty title="No employer found" icon="search" action={add}>
      Check the spelling, or try fewer letters or another district.
    </Empty>
  ) : (
    <Empty title="No employers yet" icon="employers" action={add}>
      Add the first one you would like to get to know.
    </Empty>
  );
}
