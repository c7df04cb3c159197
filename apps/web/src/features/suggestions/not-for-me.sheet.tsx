import { useState, type ReactNode } from 'react';

import { newId } from '../../api/client';
import { Button } from '../../ui/button';
import { RadioChips } from '../../ui/choice-fields';
import { Sheet } from '../../ui/sheet';
import { ErrorState } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { ChangedWish } from './one-wish';
import { useAgree, type Answered, type Reason, type Speaker, type Suggestion } from './queries';
import { reasonNames, speakerNames, suggestionsSentences } from './words';

interface Said {
  readonly reason: Reason;
  readonly words: string;
  readonly saidBy: Speaker;
}

interface ReasonsProps {
  readonly suggestion: Suggestion;
  readonly error: unknown;
  readonly onReason: (suggestion: Suggestion, said: Said) => void;
}

const speakers = (Object.keys(speakerNames) as Speaker[]).map((value) => ({ value, label: speakerNames[value] }));

function Reasons({ suggestion, error, onReason }: ReasonsProps): ReactNode {
  const [words, setWords] = useState('');
  const [saidBy, setSaidBy] = useState<Speaker>('client');
  return (
    <>
      <p>
        <strong>{suggestion.vacancy.title}</strong> will not come up again. Why? One tap is enough.
      </p>
      <ul className="fh-whys">
        {(Object.keys(reasonNames) as Reason[]).map((reason) => (
          <li key={reason}>
            <button type="button" className="fh-why" onClick={() => onReason(suggestion, { reason, words, saidBy })}>
              {reasonNames[reason]}
            </button>
          </li>
        ))}
      </ul>
      <RadioChips
        name="why-said-by"
        label="Who says so?"
        problem={undefined}
        choices={speakers}
        value={saidBy}
        onChange={(value) => setSaidBy(value || 'client')}
      />
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

/** What the reason could change about the wishes: one tap for one of them, or none. */
function Offers({ answered, onClose }: { answered: Answered; onClose: () => void }): ReactNode {
  const agree = useAgree(answered.client.id, () => {
    toast('Written into the wishes. The list is made anew');
    onClose();
  });
  const [keys] = useState(() => answered.offers.map(() => newId()));
  return (
    <>
      <p>
        It will not come up again. Shall the wishes say so too? Nothing changes unless{' '}
        <strong>{answered.client.preferredName}</strong> agrees.
      </p>
      <ul className="fh-whys fh-whys--one">
        {answered.offers.map((offer, index) => (
          <li key={keys[index]}>
            <button
              type="button"
              className="fh-why"
              disabled={agree.isPending}
              onClick={() => agree.mutate({ suggestionId: answered.id, offer, key: keys[index] ?? newId() })}
            >
              <ChangedWish {...offer} />
            </button>
          </li>
        ))}
      </ul>
      {agree.isError && <ErrorState error={agree.error} sentences={suggestionsSentences} />}
      <Button kind="secondary" onClick={onClose}>
        Leave the wishes as they are
      </Button>
    </>
  );
}

interface NotForMeProps extends Omit<ReasonsProps, 'suggestion'> {
  /** What a reason is asked for. */
  readonly suggestion: Suggestion | undefined;
  /** What was just turned down, while there is something to agree to. */
  readonly answered: Answered | undefined;
  readonly onClose: () => void;
}

/** Turns a suggestion down: one tap on a reason, words if one likes, and one tap more if the wishes shall say so too. */
export function NotForMeSheet({ suggestion, answered, onClose, ...props }: NotForMeProps): ReactNode {
  return (
    <Sheet title="Not for me" open={suggestion !== undefined || answered !== undefined} onClose={onClose}>
      {suggestion && <Reasons key={suggestion.id} {...props} suggestion={suggestion} />}
      {!suggestion && answered && <Offers key={answered.id} answered={answered} onClose={onClose} />}
    </Sheet>
  );
}
