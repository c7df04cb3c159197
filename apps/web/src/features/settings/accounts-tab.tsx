import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { SearchBox } from '../../ui/filters';
import { Empty, Loaded } from '../../ui/states';
import { useCan } from '../session/queries';
import { roleNames } from '../session/words';
import { useAccounts, type Account } from './queries';

const route = getRouteApi('/signed-in/settings');

function Standing({ account }: { account: Account }): ReactNode {
  if (account.disabledAt) return <Tag colour="red">Switched off</Tag>;
  if (account.mustChangePassword) return <Tag colour="amber">New password due</Tag>;
  return <Tag colour="green">Active</Tag>;
}

const columns: readonly Column<Account>[] = [
  {
    key: 'name',
    label: 'Name',
    onCard: 'title',
    cell: (account) => (
      <Link to="/settings/accounts/$accountId" params={{ accountId: account.id }}>
        {account.displayName}
      </Link>
    ),
  },
  {
    key: 'email',
    label: 'Email',
    onCard: 'line',
    cell: (account) => <span className="fh-columns">{account.email}</span>,
  },
  { key: 'role', label: 'Role', cell: (account) => roleNames[account.role] },
  { key: 'teams', label: 'Teams', cell: (account) => account.teams.map(({ name }) => name).join(', ') || 'No team' },
  {
    key: 'seen',
    label: 'Signed in',
    cell: (account) => (account.lastSignedInAt ? momentInWords(account.lastSignedInAt) : 'Not lately'),
  },
  { key: 'state', label: 'State', onCard: 'aside', cell: (account) => <Standing account={account} /> },
];

/** Everyone who may sign in. */
export function AccountsTab({ q }: { q: string | undefined }): ReactNode {
  const accounts = useAccounts(q);
  const navigate = route.useNavigate();
  const mayAdd = useCan('accounts:write');
  const onSearch = useCallback(
    (text: string) => void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true }),
    [navigate],
  );
  return (
    <>
      {mayAdd && (
        <div className="fh-tab-actions">
          <ButtonLink to="/settings/accounts/new" icon="log">
            Add account
          </ButtonLink>
        </div>
      )}
      <SearchBox label="Search by name or email" value={q ?? ''} onSearch={onSearch} />
      <Loaded
        query={accounts}
        what="accounts"
        empty={
          <Empty title="Nobody found" icon="search">
            Try part of the name or of the email address.
          </Empty>
        }
      >
        {(rows) => (
          <>
            <DataList caption="Accounts of the service" columns={columns} rows={rows} rowKey={(row) => row.id} />
            <ShowMore query={accounts} shown={`${rows.length} ${rows.length === 1 ? 'account' : 'accounts'}`} />
          </>
        )}
      </Loaded>
    </>
  );
}
