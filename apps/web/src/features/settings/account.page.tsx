import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { useAttempts } from '../../api/attempt';
import { api, ifMatch, newId, ok, type Versioned, type View } from '../../api/client';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/data';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { Confirm } from '../../ui/sheet';
import { ErrorState, Loaded } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { RoleField, TeamsField } from './account-fields';
import { accountQuery, useRefresh, type Account } from './queries';
import { Secret } from './secret';
import { settingsSentences } from './words';

const route = getRouteApi('/signed-in/settings/accounts/$accountId');

interface Values {
  readonly displayName: string;
  readonly role: View<'Role'> | '';
  readonly teamIds: readonly string[];
}

/** One account: name, role and teams; a new one-time password; switching it off and on. */
export function AccountSettingsPage(): ReactNode {
  const { accountId } = route.useParams();
  const account = useQuery(accountQuery(accountId));
  const view = account.data;
  return (
    <Page
      title={view?.displayName ?? 'Account'}
      width="narrow"
      back={<BackLink to="/settings">Accounts</BackLink>}
      summary={
        view && (
          <>
            <span className="fh-columns">{view.email}</span> {view.disabledAt && <Tag colour="red">Switched off</Tag>}
          </>
        )
      }
    >
      <Loaded query={account} what="the account" sentences={settingsSentences}>
        {(loaded) => (
          <>
            <Who key={`who-${loaded.version}`} account={loaded} />
            {loaded.actions.includes('reset_password') && <Password account={loaded} />}
            {loaded.actions.includes('update') && <OnOff account={loaded} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Who({ account }: { account: Versioned<Account> }): ReactNode {
  const refresh = useRefresh();
  const form = useForm<Values, unknown>({
    initial: {
      displayName: account.displayName,
      role: account.role,
      teamIds: account.teams.map(({ id }) => id),
    },
    check: ({ displayName }) => (displayName.trim() ? [] : [missing('displayName', 'Enter their name')]),
    send: ({ displayName, role, teamIds }) =>
      ok(
        api.PATCH('/v1/accounts/{accountId}', {
          params: { path: { accountId: account.id }, header: ifMatch(account) },
          body: { displayName: displayName.trim(), role: role || account.role, teamIds: [...teamIds] },
        }),
      ),
    onSaved: async () => {
      await refresh('accounts', 'teams', 'me');
      toast('Account saved');
    },
  });
  return (
    <Section title="Who they are">
      <Form form={form} submitLabel="Save account" sentences={settingsSentences}>
        <TextField {...form.field('displayName')} label="Name" maxLength={120} />
        <RoleField {...form.field('role')} />
        <TeamsField {...form.field('teamIds')} label="Teams" hint="Whose clients they work with." />
      </Form>
    </Section>
  );
}

function Password({ account }: { account: Account }): ReactNode {
  const refresh = useRefresh();
  const attemptFor = useAttempts();
  const [tries, setTries] = useState(newId);
  const reset = useMutation({
    mutationFn: () =>
      ok(
        api.POST('/v1/accounts/{accountId}/password-resets', {
          params: { path: { accountId: account.id } },
          headers: attemptFor(tries, account.id).headers,
        }),
      ),
    onSuccess: async () => {
      setTries(newId());
      await refresh('accounts');
    },
  });
  const [asking, setAsking] = useState(false);
  const password = reset.data?.oneTimePassword;
  return (
    <Section title="Password">
      {password ? (
        <Secret label="One-time password" value={password}>
          <p>Their old password does not work any more. They choose their own when they sign in.</p>
        </Secret>
      ) : (
        <>
          <p>Whoever has forgotten the password gets a new one from you, to be changed at the next sign-in.</p>
          {reset.error && <ErrorState error={reset.error} sentences={settingsSentences} />}
          <Button kind="secondary" onClick={() => setAsking(true)}>
            Reset password
          </Button>
        </>
      )}
      <Confirm
        title="Reset the password?"
        action="Reset password"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          reset.mutate();
        }}
      >
        {account.displayName} is signed out everywhere, and the old password stops working.
      </Confirm>
    </Section>
  );
}

function OnOff({ account }: { account: Versioned<Account> }): ReactNode {
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const isOff = account.disabledAt !== null;
  const change = useMutation({
    mutationFn: () =>
      ok(
        api.PATCH('/v1/accounts/{accountId}', {
          params: { path: { accountId: account.id }, header: ifMatch(account) },
          body: { disabled: !isOff },
        }),
      ),
    onSuccess: async () => {
      await refresh('accounts', 'teams');
      toast(isOff ? 'Account switched on' : 'Account switched off');
    },
    onSettled: () => setAsking(false),
  });
  return (
    <Section title={isOff ? 'Switch on' : 'Switch off'}>
      <p>
        {isOff
          ? 'They can sign in again with their old password.'
          : 'They cannot sign in any more. What they recorded stays, under their name.'}
      </p>
      {change.error && <ErrorState error={change.error} sentences={settingsSentences} />}
      <Button kind="secondary" busy={change.isPending} onClick={() => (isOff ? change.mutate() : setAsking(true))}>
        {isOff ? 'Switch account on' : 'Switch account off'}
      </Button>
      <Confirm
        title="Switch this account off?"
        action="Switch off"
        open={asking}
        busy={change.isPending}
        onConfirm={() => change.mutate()}
        onClose={() => setAsking(false)}
      >
        {account.displayName} is signed out everywhere and cannot sign in until it is switched on again.
      </Confirm>
    </Section>
  );
}
