import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type Versioned, type View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { RadioChips } from '../../ui/choice-fields';
import { asText, EditForm } from '../../ui/edit-form';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded, Notice } from '../../ui/states';
import { TextArea, TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { useEdit, type Opened } from '../../ui/use-edit';
import { missing } from '../../ui/use-form';
import { DistrictField } from './postcode';
import { clientQuery, type Client } from './queries';
import { choicesOf, clientsSentences, disclosureMeanings, disclosureNames, statusNames } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/edit');

interface Fields {
  readonly preferredName: string;
  readonly homeOutcode: string;
  readonly status: View<'ClientStatus'> | '';
  readonly disclosureDefault: View<'DisclosureLevel'> | '';
  readonly agreedWording: string;
}

const labels: Readonly<Record<keyof Fields, string>> = {
  preferredName: 'Name',
  homeOutcode: 'Postcode district of their home',
  status: 'Where things stand',
  disclosureDefault: 'What may be said to employers',
  agreedWording: 'The words you agreed',
};

const openedOf = (client: Versioned<Client>): Opened<Fields> => ({
  etag: client.etag,
  fields: {
    preferredName: client.preferredName,
    homeOutcode: client.homeOutcode ?? '',
    status: client.status,
    disclosureDefault: client.disclosureDefault,
    agreedWording: client.agreedWording ?? '',
  },
});

const cleared = (text: string | undefined) => (text === undefined ? undefined : text.trim() || null);

const bodyOf = ({ preferredName, homeOutcode, status, disclosureDefault, agreedWording }: Partial<Fields>) => ({
  preferredName: preferredName?.trim(),
  homeOutcode: cleared(homeOutcode),
  status: status || undefined,
  disclosureDefault: disclosureDefault || undefined,
  agreedWording: cleared(agreedWording),
});

function show(name: keyof Fields, value: unknown): string {
  if (name === 'status') return statusNames[value as View<'ClientStatus'>];
  if (name === 'disclosureDefault') return disclosureNames[value as View<'DisclosureLevel'>];
  return asText(value);
}

function check({ preferredName, disclosureDefault, agreedWording }: Fields) {
  return [
    ...(preferredName.trim() ? [] : [missing('preferredName', 'Enter the name they like to be called')]),
    ...(disclosureDefault === 'disclosed' && !agreedWording.trim()
      ? [missing('agreedWording', 'Write down the exact words you agreed, or choose another answer')]
      : []),
  ];
}

function useClientEdit(client: Versioned<Client>) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const path = { clientId: client.id };
  return useEdit<Fields>({
    draftKey: `clients.${client.id}`,
    opened: openedOf(client),
    check,
    reload: async () => openedOf(await queryClient.fetchQuery({ ...clientQuery(client.id), staleTime: 0 })),
    send: (change, etag) =>
      ok(api.PATCH('/v1/clients/{clientId}', { params: { path, header: { 'If-Match': etag } }, body: bodyOf(change) })),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      toast('Saved');
      await navigate({ to: '/clients/$clientId', params: path });
    },
  });
}

function ClientForm({ client }: { client: Versioned<Client> }): ReactNode {
  const edit = useClientEdit(client);
  const { field, values } = edit.form;
  const level = values.disclosureDefault || 'not_yet_discussed';
  return (
    <Section>
      <EditForm
        edit={edit}
        labels={labels}
        show={show}
        submitLabel="Save"
        sentences={clientsSentences}
        aside={
          <ButtonLink to="/clients/$clientId" params={{ clientId: client.id }} kind="quiet">
            Cancel
          </ButtonLink>
        }
      >
        <TextField
          {...field('preferredName')}
          label={labels.preferredName}
          hint="What they like to be called."
          maxLength={80}
        />
        <DistrictField {...field('homeOutcode')} />
        <RadioChips {...field('status')} label={labels.status} choices={choicesOf(statusNames)} />
        <RadioChips
          {...field('disclosureDefault')}
          label={labels.disclosureDefault}
          hint="Their decision. It can be different for one employer, and changed on any day."
          choices={choicesOf(disclosureNames)}
        />
        <Notice>{disclosureMeanings[level]}</Notice>
        {level === 'disclosed' && (
          <TextArea
            {...field('agreedWording')}
            label={labels.agreedWording}
            hint="Exactly as the person wants them said."
            maxLength={1000}
          />
        )}
      </EditForm>
    </Section>
  );
}

/** Changes a client's name, district, status, and what may be said to employers. */
export function EditClientPage(): ReactNode {
  const { clientId } = route.useParams();
  const query = useQuery(clientQuery(clientId));
  return (
    <Page
      title={query.data ? `Change ${query.data.preferredName}’s details` : 'Change details'}
      width="narrow"
      back={
        <BackLink to="/clients/$clientId" params={{ clientId }}>
          {query.data?.preferredName ?? 'Client'}
        </BackLink>
      }
    >
      <Loaded query={query} what="the client" sentences={clientsSentences}>
        {(client) => <ClientForm key={client.id} client={client} />}
      </Loaded>
    </Page>
  );
}
