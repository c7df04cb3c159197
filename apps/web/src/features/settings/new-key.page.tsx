import { useState, type ReactNode } from 'react';

import { api, ok, type View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { DateField, TextField } from '../../ui/text-fields';
import { missing, useForm } from '../../ui/use-form';
import { TeamsField, TeamsFirst } from './account-fields';
import { useRefresh } from './queries';
import { Secret } from './secret';
import { scopeHints, scopeNames, settingsSentences } from './words';

type Made = View<'ApiKeyWithSecret'>;

interface Values {
  readonly name: string;
  readonly scopes: readonly View<'Scope'>[];
  readonly teamIds: readonly string[];
  readonly expiresAt: string;
}

const scopes = (['read', 'write'] as const).map((value) => ({
  value,
  label: scopeNames[value],
  hint: scopeHints[value],
}));

const back = (
  <BackLink to="/settings" search={{ tab: 'keys' }}>
    API keys
  </BackLink>
);

/** A key for another program. It is shown once. */
export function NewKeyPage(): ReactNode {
  const [made, setMade] = useState<Made>();
  return (
    <Page title="Make an API key" width="narrow" back={back}>
      <Section>
        {made ? (
          <Shown made={made} />
        ) : (
          <TeamsFirst>
            <KeyForm onMade={setMade} />
          </TeamsFirst>
        )}
      </Section>
    </Page>
  );
}

function KeyForm({ onMade }: { onMade: (made: Made) => void }): ReactNode {
  const refresh = useRefresh();
  const form = useForm<Values, Made>({
    initial: { name: '', scopes: ['read'], teamIds: [], expiresAt: '' },
    check: ({ name, scopes: chosen }) => [
      ...(name.trim() ? [] : [missing('name', 'Say which program will use the key')]),
      ...(chosen.length > 0 ? [] : [missing('scopes', 'Choose what the key may do')]),
    ],
    send: ({ name, scopes: chosen, teamIds, expiresAt }, { id, headers }) =>
      ok(
        api.POST('/v1/api-keys', {
          headers,
          body: {
            id,
            name: name.trim(),
            scopes: [...chosen],
            teamIds: [...teamIds],
            // The last day counts to its end on the clock of whoever makes the key.
            expiresAt: expiresAt === '' ? null : new Date(`${expiresAt}T23:59:59`).toISOString(),
          },
        }),
      ),
    onSaved: async (made) => {
      onMade(made);
      await refresh('api-keys');
    },
  });
  return (
    <Form form={form} submitLabel="Make key" sentences={settingsSentences}>
      <TextField
        {...form.field('name')}
        label="Which program will use it?"
        hint="So that you know later what stops when you revoke it."
        maxLength={120}
      />
      <CheckboxGroup {...form.field('scopes')} label="What may it do?" choices={scopes} />
      <TeamsField
        {...form.field('teamIds')}
        label="Teams"
        hint="Whose clients and suggestions it may see. None: it sees no client."
      />
      <DateField
        {...form.field('expiresAt')}
        label="Last day it works"
        optional
        hint="Left empty, it works until revoked."
      />
    </Form>
  );
}

function Shown({ made }: { made: Made }): ReactNode {
  return (
    <>
      <h2>The key for {made.name} is ready</h2>
      {made.key ? (
        <Secret label="API key" value={made.key}>
          <p>
            The program sends it with every request as <code>Authorization: Bearer</code> and the key.{' '}
            <a href="/docs">How to use the API</a>
          </p>
        </Secret>
      ) : (
        <p>The key was shown before. If it is lost, revoke it and make another.</p>
      )}
      <ButtonLink to="/settings" search={{ tab: 'keys' }}>
        Back to API keys
      </ButtonLink>
    </>
  );
}
