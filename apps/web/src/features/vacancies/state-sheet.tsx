import type { ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { RadioChips } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { Sheet } from '../../ui/sheet';
import { TextArea } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { useVacancyChanged, type Vacancy } from './queries';
import { reasonNames, stateNames, vacancySentences } from './words';

type Next = Vacancy['nextStates'][number];
interface Values {
  readonly state: Next['state'] | '';
  readonly reason: Next['reasons'][number] | '';
  readonly note: string;
}

/** Puts the vacancy into another state, for one of the reasons that belong to it. */
export function StateSheet({ view, open, onClose }: { view: Vacancy; open: boolean; onClose: () => void }): ReactNode {
  return (
    <Sheet title="Change state" open={open} onClose={onClose}>
      <StateForm view={view} onDone={onClose} />
    </Sheet>
  );
}

function StateForm({ view, onDone }: { view: Vacancy; onDone: () => void }): ReactNode {
  const changed = useVacancyChanged();
  const form = useForm<Values, unknown>({
    initial: { state: '', reason: '', note: '' },
    check: ({ state, reason }) => [
      ...(state ? [] : [missing('state', 'Choose the new state')]),
      ...(state && !reason ? [missing('reason', 'Choose why')] : []),
    ],
    send: async ({ state, reason, note }, { headers }) => {
      if (state === '' || reason === '') return;
      const body = { state, reason, note: note.trim() || null };
      await ok(
        api.POST('/v1/vacancies/{vacancyId}/state', { params: { path: { vacancyId: view.id } }, headers, body }),
      );
    },
    onSaved: async (_, { state }) => {
      onDone();
      await changed();
      toast(state === '' ? 'State changed' : `Now: ${stateNames[state].toLowerCase()}`);
    },
  });
  const reasons = view.nextStates.find((one) => one.state === form.values.state)?.reasons ?? [];
  return (
    <Form form={form} submitLabel="Change state" sentences={vacancySentences}>
      <RadioChips
        {...form.field('state')}
        onChange={(state) => form.set({ state, reason: '' })}
        label={`It is ${stateNames[view.state].toLowerCase()} now. It becomes`}
        choices={view.nextStates.map(({ state }) => ({ value: state, label: stateNames[state] }))}
      />
      {reasons.length > 0 && (
        <RadioChips
          {...form.field('reason')}
          label="Because"
          choices={reasons.map((reason) => ({ value: reason, label: reasonNames[reason] }))}
        />
      )}
      <TextArea
        {...form.field('note')}
        label="Note"
        optional
        hint="Never anything about a client."
        rows={2}
        maxLength={500}
      />
    </Form>
  );
}
