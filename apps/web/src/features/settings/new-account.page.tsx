import { useState, type ReactNode } from 'react';

import { api, ok, type View } from '../../api/client';
import { Button, ButtonLink } from '../../ui/button';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { TextField } from '../../ui/text-fields';
import { missing, useForm } from '../../ui/use-form';
import { RoleField, TeamsField, TeamsFirst } from './account-fields';
import { useRefresh } from './queries';
import { Secret } from './secret';
import { settingsSentences } from './words';

type Added = View<'AccountWithPassword'>;

interface Values {
  readonly displayName: string;
  readonly email: string;
  readonly role: View<'Role'> | '';
  readonly teamIds: readonly string[];
}

const blank: Values = { displayName: '', email: '', role: '', teamIds: [] };

/** Somebody new: the server makes a first password, shown once, which they change when they first sign in. */
export function NewAccountPage(): ReactNode {
  const [added, setAdded] = useState<Added>();
  return (
    <Page title="Add account" width="narrow" back={<BackLink to="/settings">Accounts</BackLink>}>
      <Section>
        {added ? (
          <Welcome account={added} onAnother={() => setAdded(undefined)} />
        ) : (
          <TeamsFirst>
            <AddForm onAdded={setAdded} />
          </TeamsFirst>
        )}
      </Section>
    </Page>
  );
}

function AddForm({ onAdded }: { onAdded: (account: Added) => void }): ReactNode {
  const refresh = useRefresh();
  const form = useForm<Values, Added>({
    initial: blank,
    check: ({ displayName, email, role }) => [
      ...(displayName.trim() ? [] : [missing('displayName', 'Enter their name')]),
      ...(email.trim() ? [] : [missing('email', 'Enter their email address')]),
      ...(role ? [] : [missing('role', 'Choose a role')]),
    ],
    send: ({ displayName, email, role, teamIds }, { id, headers }) =>
      ok(
        api.POST('/v1/accounts', {
          headers,
          body: {
            id,
            displayName: displayName.trim(),
            email: email.trim(),
            role: role || 'specialist',
            teamIds: [...teamIds],
          },
        }),
      ),
    onSaved: async (account) => {
      onAdded(account);
      await refresh('accounts', 'teams');
    },
  });
  return (
    <Form form={form} submitLabel="Add account" sentences={settingsSentences}>
      <TextField {...form.field('displayName')} label="Name" hint="As colleagues call them." maxLength={120} />
      <TextField {...form.field('email')} label="Email address" hint="They sign in with it." type="email" />
      <RoleField {...form.field('role')} />
      <TeamsField {...form.field('teamIds')} label="Teams" hint="Whose clients they work with." />
    </Form>
  );
}

function Welcome({ account, onAnother }: { account: Added; onAnother: () => void }): ReactNode {
  return (
    <>
      <h2>{account.displayName} can sign in</h2>
      {account.oneTimePassword ? (
        <Secret label="One-time password" value={account.oneTimePassword}>
          <p>
            Give it to {account.displayName} yourself. They sign in as <strong>{account.email}</strong> and choose their
            own password at once.
          </p>
        </Secret>
      ) : (
        <p>The password was shown before. If it is lost, reset it on the account’s page.</p>
      )}
      <div className="fh-actions">
        <ButtonLink to="/settings">Back to accounts</ButtonLink>
        <Button kind="quiet" onClick={onAnother}>
          Add another
        </Button>
      </div>
    </>
  );
}
