import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ComboBox, type Key } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';

import { classes } from './classes';
import { describedBy, FieldProblemText, hintId, Optional, type FieldProps } from './field';
import { controlId } from './use-form';
import { useSettled } from './use-settled';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Second line: the place of an employer, the code of an occupation. */
  readonly detail?: string;
}

interface ComboboxProps extends FieldProps<Option | null> {
  /** Key of the search in the query cache: 'employers'. */
  readonly searchKey: string;
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
  /** Searching starts at this many letters. With 0 the first list appears on focus. */
  readonly minLetters?: number;
  readonly placeholder?: string;
}

function emptyText(query: { isFetching: boolean; isError: boolean }, enough: boolean): string {
  if (!enough) return 'Type to search';
  if (query.isError) return 'The search did not work. Go on typing to try again.';
  return query.isFetching ? 'Searching…' : 'Nothing found';
}

/** The text typed, what the server found for it, and the choice. */
function useSearch({ searchKey, search, minLetters = 2, value, onChange }: ComboboxProps) {
  const [text, setText] = useState(value?.label ?? '');
  const [active, setActive] = useState(false);
  const [held, setHeld] = useState(value?.id);
  // The choice may change from outside: a restored draft, a form that starts afresh.
  if (held !== value?.id) {
    setHeld(value?.id);
    setText(value?.label ?? '');
  }
  const asked = useSettled(text.trim());
  const enough = asked.length >= minLetters;
  const query = useQuery({
    queryKey: ['search', searchKey, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: active && enough,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options = enough ? (query.data ?? []) : [];
  const choose = (id: Key | null) => {
    const option = options.find((one) => one.id === id) ?? null;
    if (id !== null && option === null) return;
    setHeld(option?.id);
    setText(option?.label ?? '');
    onChange(option);
  };
  const type = (next: string) => {
    setText(next);
    if (next === '' && value) choose(null);
  };
  const leave = () => setText(value?.label ?? '');
  return { text, type, leave, setActive, options, choose, nothing: emptyText(query, enough) };
}

/** Picks one of many things by typing; the server searches. */
export function Combobox(props: ComboboxProps): ReactNode {
  const { name, label, hint, optional, problem, placeholder, minLetters, value } = props;
  const found = useSearch(props);
  return (
    <ComboBox
      className={classes('nhsuk-form-group fh-combobox', problem && 'nhsuk-form-group--error')}
      items={found.options}
      inputValue={found.text}
      onInputChange={found.type}
      value={value?.id ?? null}
      onChange={found.choose}
      onFocusChange={found.setActive}
      onBlur={found.leave}
      menuTrigger={minLetters === 0 ? 'focus' : 'input'}
      allowsEmptyCollection
      isInvalid={problem !== undefined}
      aria-describedby={describedBy({ name, hint, problem })}
    >
      <Label className="nhsuk-label">
        {label}
        {optional && <Optional />}
      </Label>
      {hint && (
        <div className="nhsuk-hint" id={hintId(name)}>
          {hint}
        </div>
      )}
      <FieldProblemText name={name} problem={problem} />
      <Input
        id={controlId(name)}
        className={classes('nhsuk-input', problem && 'nhsuk-input--error')}
        placeholder={placeholder}
        spellCheck={false}
      />
      <Options nothing={found.nothing} />
    </ComboBox>
  );
}

function Options({ nothing }: { nothing: string }): ReactNode {
  return (
    <Popover className="fh-popover" offset={4}>
      <ListBox<Option>
        className="fh-listbox"
        renderEmptyState={() => <div className="fh-listbox__empty">{nothing}</div>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className="fh-listbox__item">
            <Text slot="label">{option.label}</Text>
            {option.detail && (
              <Text slot="description" className="fh-listbox__detail">
                {option.detail}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
