import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { api, okVersioned, type Versioned } from '../../api/client';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { Sheet } from '../../ui/sheet';
import { Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useForm } from '../../ui/use-form';
import { clientQuery, useTeams, type Client, type Team } from './queries';
import { clientsSentences } from './words';

interface AssignProps {
  readonly client: Client;
  readonly onClose: () => void;
}

function AssignForm({ client, teams, onClose }: AssignProps & { teams: readonly Team[] }): ReactNode {
  const queryClient = useQueryClient();
  const form = useForm<{ teamId: string; specialistId: string }, Versioned<Client>>({
    initial: { teamId: client.team.id, specialistId: client.specialist?.id ?? '' },
    send: ({ teamId, specialistId }, { headers }) =>
      okVersioned(
        api.POST('/v1/clients/{clientId}/assignments', {
          params: { path: { clientId: client.id } },
          headers,
          body: { teamId: teamId || client.team.id, specialistId: specialistId || null },
        }),
      ),
    onSaved: async (saved) => {
      onClose();
      toast(saved.specialist ? `${saved.specialist.name} supports ${saved.preferredName} now` : 'Left with the team');
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      await queryClient.invalidateQueries({ queryKey: clientQuery(client.id).queryKey });
    },
  });
  const team = teams.find(({ id }) => id === form.values.teamId);
  const people = (team?.members ?? []).filter(({ role }) => role === 'specialist' || role === 'leader');
  const teamField = form.field('teamId');
  return (
    <Form form={form} submitLabel="Assign" sentences={clientsSentences}>
      {teams.length > 1 && (
        <Select
          {...teamField}
          label="Team"
          hint={
            form.values.teamId !== client.team.id
              ? 'After this, only the new team sees this person’s wishes and suggestions.'
              : undefined
          }
          onChange={(teamId) => form.set({ teamId, specialistId: '' })}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        {...form.field('specialistId')}
        label="Employment specialist"
        none="Nobody yet, the team only"
        choices={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
    </Form>
  );
}

/** Chooses who supports a person from now on. */
export function AssignSheet({ open, ...props }: AssignProps & { open: boolean }): ReactNode {
  const teams = useTeams();
  return (
    <Sheet title={`Who supports ${props.client.preferredName}?`} open={open} onClose={props.onClose}>
      <Loaded query={teams} what="teams">
        {(all) => <AssignForm {...props} teams={all} />}
      </Loaded>
    </Sheet>
  );
}
