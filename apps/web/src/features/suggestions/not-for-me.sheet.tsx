import { useState, type ReactNode } from 'react';

import { Sheet } from '../../ui/sheet';
import { ErrorState } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import type { Reason, Suggestion } from './queries';
import { reasonNames, suggestionsSentences } from './words';

interface NotForMeProps {
  readonly suggestion: Suggestion | undefined;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onReason: (suggestion: Suggestion, reason: Reason, words: string) => void;
}

function Reasons({ suggestion, error, onReason }: Required<NotForMeProps> & { suggestion: Suggestion }): ReactNode {
  const [words, setWords] = useState('');
  return (
    <>
      <p>
        <strong>{suggestion.vacancy.title}</strong> will not come up again. Why? One tap is enough.
      </p>
      <ul className="fh-whys">
        {(Object.keys(reasonNames) as Reason[]).map((reason) => (
          <li key={reason}>
            <button type="button" className="fh-why" onClick={() => onReason(suggestion, reason, words)}>
              {reasonNames[reason]}
            </button>
          </li>
        ))}
      </ul>
      <TextField
        name="why-words"
        label="In your own words"
        hint="If you like, write them before you tap a reason."
        optional
        problem={undefined}
        value={words}
        onChange={setWords}
        maxLength={500}
      />
      {error !== null && <ErrorState error={error} sentences={suggestionsSentences} />}
    </>
  );
}

/** Turns a suggestion down: one tap on a reason, words if one likes. */
export function NotForMeSheet(props: NotForMeProps): ReactNode {
  const { suggestion, onClose } = props;
  return (
    <Sheet title="Not for me" open={suggestion !== undefined} onClose={onClose}>
      {suggestion && <Reasons key={suggestion.id} {...props} suggestion={suggestion} />}
    </Sheet>
  );
}
