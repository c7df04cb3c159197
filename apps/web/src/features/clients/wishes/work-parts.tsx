import type { ComponentProps, ReactNode } from 'react';

import { api, ok } from '../../../api/client';
import { Combobox, type Option } from '../../../ui/combobox';
import { likeliestFirst } from '../../../ui/likeliest';
import { controlId } from '../../../ui/use-form';
import { OwnWords, Removable, Weight } from './part';
import type { WishesValues } from './model';
import type { Strength } from './words';

interface ListProps<Items> {
  readonly value: Items;
  readonly onChange: (value: Items) => void;
}

/** Joins code and title, since one occupation is found under several titles. */
const optionId = (soc: string, title: string) => `${soc} ${title}`;

async function searchOccupations(q: string, signal: AbortSignal): Promise<Option[]> {
  const { data } = await ok(api.GET('/v1/occupations', { params: { query: { q, limit: 12 } }, signal }));
  return data.map(({ soc2020, matchedTitle, qualifier, unitGroupTitle }) => ({
    id: optionId(soc2020, qualifier ? `${matchedTitle} (${qualifier})` : matchedTitle),
    label: qualifier ? `${matchedTitle} (${qualifier})` : matchedTitle,
    detail: unitGroupTitle,
  }));
}

export const without = <Item,>(items: readonly Item[], index: number) => items.filter((_, at) => at !== index);
export const changed = <Item,>(items: readonly Item[], index: number, change: Partial<Item>) =>
  items.map((item, at) => (at === index ? { ...item, ...change } : item));

type AdderProps = Pick<
  ComponentProps<typeof Combobox>,
  'name' | 'label' | 'hint' | 'searchKey' | 'search' | 'minLetters'
> & {
  readonly onAdd: (option: Option) => void;
  /** Control that the focus goes to after adding: the first question about what was added. */
  readonly next: string;
};

/** A search that adds to a list. It holds no choice of its own, and the focus goes on to what was added. */
export function Adder({ onAdd, next, ...search }: AdderProps): ReactNode {
  const choose = (option: Option | null) => {
    if (!option) return;
    onAdd(option);
    requestAnimationFrame(() => document.getElementById(next)?.focus());
  };
  return <Combobox {...search} problem={undefined} value={null} onChange={choose} />;
}

/** Kinds of work, wanted and not wanted. */
export function KindsOfWork({ value, onChange }: ListProps<WishesValues['occupations']>): ReactNode {
  const add = (option: Option) => {
    const soc = option.id.slice(0, 4);
    if (value.some((wish) => wish.soc === soc && wish.title === option.label)) return;
    onChange([...value, { soc, title: option.label, strength: 'prefer', words: null }]);
  };
  return (
    <>
      <Adder
        name="occupation-search"
        label="Add a kind of work"
        hint="Type what you would call it: cleaner, bakery, reception."
        searchKey="occupations-by-title"
        search={searchOccupations}
        onAdd={add}
        next={controlId(`occupation-${value.length}`)}
      />
      <ul className="fh-items">
        {value.map((wish, index) => (
          <Removable
            key={optionId(wish.soc, wish.title)}
            title={wish.title}
            onRemove={() => onChange(without(value, index))}
          >
            <Weight
              name={`occupation-${index}`}
              label={`How do you feel about it?`}
              value={wish.strength}
              choices={occupationWeights}
              onChange={(strength) => onChange(changed(value, index, { strength }))}
            />
            <OwnWords
              name={`occupation-words-${index}`}
              about={wish.title}
              value={wish.words ?? ''}
              onChange={(words) => onChange(changed(value, index, { words: words || null }))}
            />
          </Removable>
        ))}
      </ul>
      {value.some(({ strength }) => strength === 'must') && (
        <p className="fh-quiet">With “Only this”, work of any other kind is left out.</p>
      )}
    </>
  );
}

const occupationWeights = [
  { value: 'prefer', label: 'Would like' },
  { value: 'must', label: 'Only this' },
  { value: 'indifferent', label: 'Don’t mind' },
  { value: 'avoid', label: 'Rather not' },
  { value: 'deal_breaker', label: 'Never' },
] as const satisfies readonly { value: Strength; label: string }[];

const byName = 'name:';

async function searchEmployers(q: string, signal: AbortSignal): Promise<Option[]> {
  const { data } = await ok(api.GET('/v1/employers', { params: { query: { q, limit: 60 } }, signal }));
  const onRecord = data.map(({ id, name, postcode }) => ({ id, label: name, detail: postcode ?? undefined }));
  return [
    ...likeliestFirst(onRecord, q).slice(0, 8),
    { id: byName + q, label: q, detail: 'Not on record here: note the name only' },
  ];
}

/** Employers a person does not want to work for. */
export function EmployersToAvoid({ value, onChange }: ListProps<WishesValues['employersToAvoid']>): ReactNode {
  const add = (option: Option) => {
    if (value.some(({ name }) => name === option.label)) return;
    const employerId = option.id.startsWith(byName) ? null : option.id;
    onChange([...value, { employerId, name: option.label, words: null }]);
  };
  return (
    <>
      <Adder
        name="employer-search"
        label="Add an employer to leave out"
        hint="No reason is needed."
        searchKey="employers-to-avoid"
        search={searchEmployers}
        onAdd={add}
        next={controlId('employer-search')}
      />
      <ul className="fh-items">
        {value.map((employer, index) => (
          <Removable key={employer.name} title={employer.name} onRemove={() => onChange(without(value, index))}>
            {employer.employerId === null && (
              <p className="fh-quiet">Known by name only, so vacancies cannot be left out yet.</p>
            )}
            <OwnWords
              name={`employer-words-${index}`}
              about={employer.name}
              value={employer.words ?? ''}
              onChange={(words) => onChange(changed(value, index, { words: words || null }))}
            />
          </Removable>
        ))}
      </ul>
    </>
  );
}
