import { useState, type ReactNode } from 'react';

import { Button, ButtonLink } from '../../ui/button';
import { calledApart } from './compare';
import type { Suggestion } from './queries';

/** Choosing two suggestions to look at side by side: a button for each card, and a bar that says what is chosen. */
export function usePickTwo(clientId: string): {
  readonly button: (suggestion: Suggestion) => ReactNode;
  readonly bar: ReactNode;
} {
  const [picked, setPicked] = useState<readonly Suggestion[]>([]);
  const isPicked = ({ id }: Suggestion) => picked.some((one) => one.id === id);
  // A third takes the place of the first.
  const toggle = (suggestion: Suggestion) =>
    setPicked(
      isPicked(suggestion) ? picked.filter(({ id }) => id !== suggestion.id) : [...picked, suggestion].slice(-2),
    );
  return {
    button: (suggestion) => (
      <Button
        kind="quiet"
        small
        icon={isPicked(suggestion) ? 'check' : undefined}
        aria-pressed={isPicked(suggestion)}
        aria-describedby={`offer-${suggestion.id}`}
        onClick={() => toggle(suggestion)}
      >
        Compare
      </Button>
    ),
    bar: picked.length > 0 && <Bar clientId={clientId} picked={picked} onClear={() => setPicked([])} />,
  };
}

interface BarProps {
  readonly clientId: string;
  readonly picked: readonly Suggestion[];
  readonly onClear: () => void;
}

function Bar({ clientId, picked, onClear }: BarProps): ReactNode {
  const [one, other] = picked;
  const names = one && (other ? calledApart(one.vacancy, other.vacancy) : [one.vacancy.title]);
  const said = names?.map((name) => `“${name}”`).join(' and ');
  return (
    <div className="fh-picked" role="status">
      <p>{other ? said : `${said}: choose one more to compare it with.`}</p>
      <div className="fh-actions">
        {one && other && (
          <ButtonLink
            to="/clients/$clientId/compare"
            params={{ clientId }}
            search={{ one: one.id, other: other.id }}
            kind="secondary"
            small
          >
            Compare the two
          </ButtonLink>
        )}
        <Button kind="quiet" small onClick={onClear}>
          Clear
        </Button>
      </div>
    </div>
  );
}
