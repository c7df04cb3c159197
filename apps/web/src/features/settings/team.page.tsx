import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ifMatch, ok, type Versioned } from '../../api/client';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { teamQuery, useRefresh, type Team } from './queries';
import { settingsSentences } from './words';

const route = getRouteApi('/signed-in/settings/teams/$teamId');

const back = (
  <BackLink to="/settings" search={{ tab: 'teams' }}>
    Teams
  </BackLink>
);

/** A new team. */
export function NewTeamPage(): ReactNode {
  return (
    <Page title="Add team" width="narrow" back={back}>
      <TeamForm />
    </Page>
  );
}

/** Renaming a team. */
export function TeamSettingsPage(): ReactNode {
  const { teamId } = route.useParams();
  const team = useQuery(teamQuery(teamId));
  return (
    <Page title={team.data?.name ?? 'Team'} width="narrow" back={back}>
      <Loaded query={team} what="the team" sentences={settingsSentences}>
        {(view) => <TeamForm key={view.id} team={view} />}
      </Loaded>
    </Page>
  );
}

function TeamForm({ team }: { team?: Versioned<Team> }): ReactNode {
  const refresh = useRefresh();
  const navigate = useNavigate();
  const form = useForm({
    initial: { name: team?.name ?? '' },
    check: ({ name }) => (name.trim() ? [] : [missing('name', 'Enter the name of the team')]),
    send: async ({ name }, { id, headers }) => {
      const body = { name: name.trim() };
      if (!team) return ok(api.POST('/v1/teams', { headers, body: { id, ...body } }));
      const params = { path: { teamId: team.id }, header: ifMatch(team) };
      return ok(api.PATCH('/v1/teams/{teamId}', { params, body }));
    },
    onSaved: async () => {
      await refresh('teams', 'me');
      toast('Team saved');
      await navigate({ to: '/settings', search: { tab: 'teams' } });
    },
  });
  return (
    <Section>
      <Form form={form} submitLabel="Save team" sentences={settingsSentences}>
        <TextField {...form.field('name')} label="Name of the team" maxLength={80} />
      </Form>
    </Section>
  );
}
