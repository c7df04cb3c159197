import { localDay } from '../../ui/dates';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { RadioChips, Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { DateField, TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { useMe, type Me } from '../session/queries';
import { DistrictField } from './postcode';
import { choicesOf, clientsSentences, episodeNames } from './words';

interface Values {
  readonly preferredName: string;
  readonly teamId: string;
  readonly homeOutcode: string;
  readonly kind: View<'EpisodeKind'> | '';
  readonly entryOn: string;
}

function check({ preferredName, teamId, kind, entryOn }: Values) {
  return [
    ...(preferredName.trim() ? [] : [missing('preferredName', 'Enter the name they like to be called')]),
    ...(teamId ? [] : [missing('teamId', 'Choose the team that supports them')]),
    ...(kind ? [] : [missing('kind', 'Choose what they came for')]),
    ...(entryOn ? [] : [missing('entryOn', 'Enter the day they joined')]),
  ];
}

function useAddForm(teams: Me['teams']) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useForm<Values, View<'ClientView'>>({
    draftKey: 'clients.new',
    initial: {
      preferredName: '',
      teamId: teams.length === 1 ? (teams[0]?.id ?? '') : '',
      homeOutcode: '',
      kind: 'find_work',
      entryOn: localDay(new Date()),
    },
    check,
    send: ({ preferredName, teamId, homeOutcode, kind, entryOn }, attempt) =>
      ok(
        api.POST('/v1/clients', {
          headers: attempt.headers,
          body: {
            id: attempt.id,
            preferredName: preferredName.trim(),
            teamId,
            homeOutcode: homeOutcode.trim() || null,
            episode: { kind: kind || 'find_work', entryOn },
          },
        }),
      ),
    onSaved: async (client) => {
      await queryClient.invalidateQueries({ queryKey: ['clients', 'list'] });
      toast(`${client.preferredName} added`);
      await navigate({ to: '/clients/$clientId', params: { clientId: client.id } });
    },
  });
}

/** Takes up a person. Only what matching needs; no diagnosis, no date of birth, no address. */
export function AddClientPage(): ReactNode {
  const me = useMe();
  const form = useAddForm(me.teams);
  // The kind and the day travel together as `episode`; a refusal of either is shown at the day.
  const day = form.field('entryOn');
  const episodeProblem = form.problem?.errors?.find(({ pointer }) => pointer.startsWith('/episode'))?.detail;
  return (
    <Page title="Add a client" width="narrow" back={<BackLink to="/clients">Clients</BackLink>}>
      <Section>
        <Form
          form={form}
          submitLabel="Add client"
          sentences={clientsSentences}
          aside={
            <ButtonLink to="/clients" kind="quiet">
              Cancel
            </ButtonLink>
          }
        >
          <TextField
            {...form.field('preferredName')}
            label="Name"
            hint="What they like to be called. A first name is enough."
            maxLength={80}
          />
          {me.teams.length < 2 ? (
            <TeamLine name={me.teams[0]?.name} />
          ) : (
            <Select
              {...form.field('teamId')}
              label="Team"
              choices={me.teams.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <DistrictField {...form.field('homeOutcode')} />
          <RadioChips {...form.field('kind')} label="They came to" choices={choicesOf(episodeNames)} />
          <DateField
            {...day}
            problem={day.problem ?? episodeProblem}
            label="Day they joined"
            hint="Usually your first meeting. The day count starts here."
            max={localDay(new Date())}
          />
        </Form>
      </Section>
    </Page>
  );
}

function TeamLine({ name }: { name: string | undefined }): ReactNode {
  return (
    <p className="fh-fact-line">
      <strong>Team</strong> {name ?? 'You are in no team yet. Ask an administrator to put you into one.'}
    </p>
  );
}
