import type { ReactNode } from 'react';

import type { Option } from '../../../ui/combobox';
import { controlId } from '../../../ui/use-form';
import { searchIndustries } from '../../employers/queries';
import type { WishesValues } from './model';
import { OwnWords, Removable, Weight, weights } from './part';
import { Adder, changed, without } from './work-parts';
import { industryNames, valueNames, type ValueKind } from './words';

type Value = WishesValues['values'][number];

/** An option's id says its kind, and of an industry its code: `industry:Q`. */
const optionOf = (kind: ValueKind, sic: string, label: string, detail?: string): Option => ({
  id: `${kind}:${sic}`,
  label,
  detail,
});

const coded: readonly Option[] = [
  ...Object.entries(valueNames).map(([kind, name]) => optionOf(kind as ValueKind, '', name)),
  ...Object.entries(industryNames).map(([section, name]) =>
    optionOf('industry', section, name, 'What the employer does'),
  ),
];

/** What can be looked up comes first, then the person's own words, then industries in detail. */
async function search(text: string, signal: AbortSignal): Promise<Option[]> {
  const asked = text.trim().toLowerCase();
  const plain = coded.filter(({ label }) => label.toLowerCase().includes(asked));
  if (asked.length < 2) return plain;
  const industries = await searchIndustries(text, signal);
  return [
    ...plain.slice(0, 5),
    optionOf('other', '', text.trim().slice(0, 120), 'In your own words: a thing to ask'),
    ...industries
      .slice(0, 6)
      .map(({ id, label }) => optionOf('industry', id, label.slice(0, 120), 'What the employer does')),
  ];
}

function valueOf({ id, label }: Option): Value {
  const [kind, sic] = id.split(':') as [ValueKind, string];
  return { value: label, kind, sic: sic || null, strength: 'prefer', words: null };
}

/** What matters about work: coded where there is something to look for, in the person's own words in any case. */
export function WhatMatters({
  value,
  onChange,
}: {
  value: WishesValues['values'];
  onChange: (value: Value[]) => void;
}): ReactNode {
  const add = (option: Option) => {
    if (!value.some((wish) => wish.value === option.label)) onChange([...value, valueOf(option)]);
  };
  return (
    <>
      <Adder
        name="value-search"
        label="Add something that matters"
        hint="Being useful, learning something, health care, a friendly team."
        searchKey="what-matters"
        search={search}
        minLetters={0}
        onAdd={add}
        next={controlId(`value-${value.length}`)}
      />
      <ul className="fh-items">
        {value.map((wish, index) => (
          <Removable key={wish.value} title={wish.value} onRemove={() => onChange(without(value, index))}>
            <Weight
              name={`value-${index}`}
              label="How much does it matter?"
              value={wish.strength}
              choices={
                wish.kind === 'industry'
                  ? weights(wish.strength, 'prefer', 'must', 'avoid', 'deal_breaker')
                  : weights(wish.strength, 'prefer', 'must')
              }
              onChange={(strength) => onChange(changed(value, index, { strength }))}
            />
            {(wish.kind === 'other' || wish.kind === 'purpose') && (
              <p className="fh-quiet">Nobody can look this up, so it becomes a thing to ask.</p>
            )}
            <OwnWords
              name={`value-words-${index}`}
              about={wish.value}
              value={wish.words ?? ''}
              onChange={(words) => onChange(changed(value, index, { words: words || null }))}
            />
          </Removable>
        ))}
      </ul>
    </>
  );
}
