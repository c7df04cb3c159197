import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { momentInWords } from '../../ui/dates';
import { Section } from '../../ui/page';
import { ErrorState } from '../../ui/states';
import { useCan } from '../session/queries';
import { ChangedWish } from './one-wish';
import { useAgreedChanges, useTakeBack, type AgreedChange } from './queries';
import { reasonNames, suggestionsSentences } from './words';

const states: Readonly<Record<string, string>> = {
  overtaken: 'Changed again since.',
  removed: 'Taken back.',
};

function OneChange({ change, clientId }: { change: AgreedChange; clientId: string }): ReactNode {
  const takeBack = useTakeBack(clientId);
  const mayChange = useCan('clients:write') && change.actions.includes('remove');
  return (
    <li>
      <p>
        <ChangedWish {...change} />
      </p>
      <p className="fh-quiet">
        After “{change.suggestion.title}”: {reasonNames[change.reason].toLowerCase()}. {momentInWords(change.agreedAt)}.{' '}
        {states[change.state]}
      </p>
      {mayChange && (
        <Button kind="quiet" small busy={takeBack.isPending} onClick={() => takeBack.mutate(change)}>
          Take back
        </Button>
      )}
      {takeBack.isError && <ErrorState error={takeBack.error} sentences={suggestionsSentences} />}
    </li>
  );
}

/** What turning things down has changed about the wishes, each with a way to take it back. Nothing while there is none. */
export function AgreedChanges({ clientId }: { clientId: string }): ReactNode {
  const { data } = useAgreedChanges(clientId);
  if (!data || data.length === 0) return null;
  return (
    <Section title="What this has changed about the wishes">
      <ul className="fh-agreed">
        {data.map((change) => (
          <OneChange key={change.id} change={change} clientId={clientId} />
        ))}
      </ul>
    </Section>
  );
}
