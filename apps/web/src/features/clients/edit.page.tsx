import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ifMatch, okVersioned, type Versioned, type View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { RadioChips } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded, Notice } from '../../ui/states';
import { TextArea, TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { DistrictField } from './postcode';
import { clientQuery, type Client } from './queries';
import { choicesOf, clientsSentences, disclosureMeanings, disclosureNames, statusNames } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/edit');

interface Values {
  readonly etag: string;
  readonly preferredName: string;
  readonly homeOutcode: string;
  readonly status: View<'ClientStatus'> | '';
  readonly disclosureDefault: View<'DisclosureLevel'> | '';
  readonly agreedWording: string;
}

/** The draft keeps the ETag it was begun with: what was typed on an older record is refused, not written over a newer one. */
const valuesOf = (client: Versioned<Client>): Values => ({
  etag: client.etag,
  preferredName: client.preferredName,
  homeOutcode: client.homeOutcode ?? '',
  status: client.status,
  disclosureDefault: client.disclosureDefault,
  agreedWording: client.agreedWording ?? '',
});

function check({ preferredName, disclosureDefault, agreedWording }: Values) {
  return [
    ...(preferredName.trim() ? [] : [missing('preferredName', 'Enter the name they like to be called')]),
    ...(disclosureDefault === 'disclosed' && !agreedWording.trim()
      ? [missing('agreedWording', 'Write down the exact words you agreed, or choose another answer')]
      : []),
  ];
}

function useEditForm(client: Versioned<Client>) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useForm<Values, Versioned<Client>>({
    draftKey: `clients.${client.id}`,
    initial: valuesOf(client),
    check,
    send: ({ etag, preferredName, homeOutcode, status, disclosureDefault, agreedWording }) =>
      okVersioned(
        api.PATCH('/v1/clients/{clientId}', {
          params: { path: { clientId: client.id }, header: ifMatch({ etag }) },
          body: {
            preferredName: preferredName.trim(),
            homeOutcode: homeOutcode.trim() || null,
            status: status || client.status,
            disclosureDefault: disclosureDefault || client.disclosureDefault,
            agreedWording: agreedWording.trim() || null,
          },
        }),
      ),
    onSaved: async (saved) => {
      queryClient.setQueryData(clientQuery(client.id).queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['clients', 'list'] });
      toast('Saved');
      await navigate({ to: '/clients/$clientId', params: { clientId: client.id } });
    },
  });
}

function EditForm({ client }: { client: Versioned<Client> }): ReactNode {
  const form = useEditForm(client);
  const level = form.values.disclosureDefault || 'not_yet_discussed';
  return (
    <Section>
      <Form
        form={form}
        submitLabel="Save"
        sentences={clientsSentences}
        aside={
          <ButtonLink to="/clients/$clientId" params={{ clientId: client.id }} kind="quiet">
            Cancel
          </ButtonLink>
        }
      >
        <TextField {...form.field('preferredName')} label="Name" hint="What they like to be called." maxLength={80} />
        <DistrictField {...form.field('homeOutcode')} />
        <RadioChips {...form.field('status')} label="Where things stand" choices={choicesOf(statusNames)} />
        <RadioChips
          {...form.field('disclosureDefault')}
          label="What may be said to employers"
          hint="Their decision. It can be different for one employer, and changed on any day."
          choices={choicesOf(disclosureNames)}
        />
        <Notice>{disclosureMeanings[level]}</Notice>
        {level === 'disclosed' && (
          <TextArea
            {...form.field('agreedWording')}
            label="The words you agreed"
            hint="Exactly as the person wants them said."
            maxLength={1000}
          />
        )}
      </Form>
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
        {(client) => <EditForm key={client.id} client={client} />}
      </Loaded>
    </Page>
  );
}
