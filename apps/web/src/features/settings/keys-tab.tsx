import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { api, ifMatch, ok } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { localDay, momentInWords, shortDay } from '../../ui/dates';
import { Confirm } from '../../ui/sheet';
import { Empty, ErrorState, Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useCan } from '../session/queries';
import { keyQuery, useKeys, useRefresh, type ApiKey } from './queries';
import { scopeNames, settingsSentences } from './words';

const dayOf = (instant: string) => shortDay(localDay(new Date(instant)));

function Standing({ apiKey }: { apiKey: ApiKey }): ReactNode {
  if (apiKey.revokedAt) return <Tag>Revoked</Tag>;
  if (apiKey.expiresAt && new Date(apiKey.expiresAt) < new Date()) return <Tag colour="amber">Expired</Tag>;
  return <Tag colour="green">Works</Tag>;
}

const columnsWith = (onRevoke: (key: ApiKey) => void): readonly Column<ApiKey>[] => [
  { key: 'name', label: 'Used by', onCard: 'title', cell: (key) => key.name },
  { key: 'prefix', label: 'Begins with', cell: (key) => <code>fh_{key.prefix}</code> },
  { key: 'scopes', label: 'May', cell: (key) => key.scopes.map((scope) => scopeNames[scope]).join(', ') },
  { key: 'teams', label: 'Teams', cell: (key) => key.teams.map(({ name }) => name).join(', ') || 'No clients' },
  { key: 'expires', label: 'Until', cell: (key) => (key.expiresAt ? dayOf(key.expiresAt) : 'Revoked by hand') },
  { key: 'used', label: 'Last used', cell: (key) => (key.lastUsedAt ? momentInWords(key.lastUsedAt) : 'Never') },
  { key: 'state', label: 'State', onCard: 'aside', cell: (key) => <Standing apiKey={key} /> },
  {
    key: 'revoke',
    label: 'Action',
    onCard: 'line',
    cell: (key) =>
      key.revokedAt === null && key.actions.includes('revoke') ? (
        <button type="button" className="fh-link-button" onClick={() => onRevoke(key)}>
          Revoke<span className="nhsuk-u-visually-hidden"> {key.name}</span>
        </button>
      ) : (
        <span className="nhsuk-u-visually-hidden">None</span>
      ),
  },
];

/** Revoking: the newest version is read first, for a key is revoked whatever else was changed about it. */
function useRevoke(onSettled: () => void) {
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (apiKeyId: string) => {
      const view = await queryClient.fetchQuery({ ...keyQuery(apiKeyId), staleTime: 0 });
      return ok(api.DELETE('/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId }, header: ifMatch(view) } }));
    },
    onSuccess: async () => {
      await refresh('api-keys');
      toast('Key revoked');
    },
    onSettled,
  });
}

/** Keys of other programs, and where their makers find the API described. */
export function KeysTab(): ReactNode {
  const keys = useKeys();
  const mayAdd = useCan('api-keys:write');
  const [chosen, setChosen] = useState<ApiKey>();
  const revoke = useRevoke(() => setChosen(undefined));
  const add = mayAdd && (
    <ButtonLink to="/settings/keys/new" icon="log">
      Make a key
    </ButtonLink>
  );
  return (
    <>
      <div className="fh-tab-actions">
        {add}
        <p>
          For programs of yours: <a href="/docs">how to use the API</a>, <a href="/openapi.json">its document</a>.
        </p>
      </div>
      {revoke.error && <ErrorState error={revoke.error} sentences={settingsSentences} />}
      <Loaded
        query={keys}
        what="keys"
        empty={
          <Empty title="No keys yet" icon="settings">
            A key lets another program, such as a report or a case system, read or write here without a person signing
            in.
          </Empty>
        }
      >
        {(rows) => (
          <>
            <DataList caption="API keys" columns={columnsWith(setChosen)} rows={rows} rowKey={(row) => row.id} />
            <ShowMore query={keys} shown={`${rows.length} ${rows.length === 1 ? 'key' : 'keys'}`} />
          </>
        )}
      </Loaded>
      <Confirm
        title="Revoke this key?"
        action="Revoke key"
        open={chosen !== undefined}
        busy={revoke.isPending}
        onConfirm={() => chosen && revoke.mutate(chosen.id)}
        onClose={() => setChosen(undefined)}
      >
        {chosen?.name} is refused from now on. This cannot be taken back; a new key can be made.
      </Confirm>
    </>
  );
}
