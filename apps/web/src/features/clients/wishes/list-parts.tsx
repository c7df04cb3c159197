import type { ReactNode } from 'react';

import { RadioChips, Select } from '../../../ui/choice-fields';
import type { WishesValues } from './model';
import { OwnWords } from './part';
import { competitiveNames, varietyChoices } from './words';

interface PartProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Whether only jobs like any other will do. */
export function LikeAnyOther({ value, onChange }: PartProps<WishesValues['competitive']>): ReactNode {
  const { strength, words } = value;
  return (
    <>
      <RadioChips
        name="competitive-strength"
        label="How much does it matter?"
        hint="What nobody knows about a job stays on the list and is asked."
        problem={undefined}
        value={strength || 'open'}
        choices={[
          { value: 'open', label: 'Not talked about' },
          { value: 'prefer', label: competitiveNames.prefer },
          { value: 'must', label: competitiveNames.must },
        ]}
        onChange={(next) => onChange({ ...value, strength: next === 'prefer' || next === 'must' ? next : '' })}
      />
      {strength && (
        <OwnWords name="competitive-words" value={words} onChange={(said) => onChange({ ...value, words: said })} />
      )}
    </>
  );
}

/** How many of a kind the list may hold. */
export function Varied({ value, onChange }: PartProps<WishesValues['variety']>): ReactNode {
  const { atMost, words } = value;
  return (
    <>
      <Select
        name="variety-at-most"
        label="Of one kind of work, and of one employer"
        problem={undefined}
        none="As many of a kind as fit best"
        value={atMost === null ? '' : String(atMost)}
        choices={varietyChoices(atMost)}
        onChange={(chosen) => onChange({ ...value, atMost: chosen === '' ? null : Number(chosen) })}
      />
      {atMost !== null && (
        <>
          <p className="fh-quiet">
            What is passed over for it is named under “What if”, and you can have it back any day.
          </p>
          <OwnWords name="variety-words" value={words} onChange={(said) => onChange({ ...value, words: said })} />
        </>
      )}
    </>
  );
}
