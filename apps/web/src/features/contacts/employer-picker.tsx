import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Combobox } from '../../ui/combobox';
import { relativeDay, localDay } from '../../ui/dates';
import { searchEmployers } from '../employers/queries';
import { useCan, useMe } from '../session/queries';
import { atEmployer, takeAlong, type LogSearch } from './change-employer';
import { recentContactsQuery } from './queries';
import type { ContactView } from './words';

const route = getRouteApi('/signed-in/contacts/new');
const most = 6;

/** The employers of the last contacts, one tap each; and a search for all others. */
export function EmployerPicker(): ReactNode {
  const me = useMe();
  const search: LogSearch = route.useSearch();
  const navigate = route.useNavigate();
  const mayAdd = useCan('employers:write');
  const { data } = useQuery(recentContactsQuery(me.id));
  const recent = lately(data?.data ?? []);
  return (
    <>
      {recent.length > 0 && (
        <>
          <h3>Where you were lately</h3>
          <ul className="fh-picks">
            {recent.map(({ employer, on }) => (
              <li key={employer.id}>
                <Link
                  to="/contacts/new"
                  search={atEmployer(search, employer.id)}
                  onClick={() => takeAlong(search, employer.id)}
                >
                  <span>{employer.name}</span>
                  <span className="fh-soft">{on && relativeDay(localDay(new Date(on)))}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Combobox
        name="employer"
        value={null}
        problem={undefined}
        onChange={(option) => {
          if (!option) return;
          takeAlong(search, option.id);
          void navigate({ search: atEmployer(search, option.id) });
        }}
        label={recent.length > 0 ? 'Another employer' : 'Find the employer'}
        hint="Type part of the name."
        searchKey="employers"
        search={searchEmployers}
      />
      {mayAdd && (
        <p>
          Not on record yet? <Link to="/employers/new">Add the employer</Link>
        </p>
      )}
    </>
  );
}

function lately(contacts: readonly ContactView[]) {
  const found = new Map<string, { employer: ContactView['employer']; on: string | null }>();
  for (const { employer, occurredAt, plannedFor } of contacts)
    if (!found.has(employer.id)) found.set(employer.id, { employer, on: occurredAt ?? plannedFor });
  return [...found.values()].slice(0, most);
}
