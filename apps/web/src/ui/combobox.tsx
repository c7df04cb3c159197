import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type KeyboardEvent, type ReactNode } from 'react';

import { classes } from './classes';
import { describedBy, FieldFrame, type FieldProps } from './field';
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

/** What is going on in the field. Nothing of it is kept when one leaves: the choice itself is the form's. */
interface Asking {
  /** What was typed; null shows what is chosen. */
  readonly typed: string | null;
  readonly open: boolean;
  /** The option one went to with the arrow keys. */
  readonly moved: string | null;
  /** Enter was pressed before the answer came: what is first in it will be taken. */
  readonly waiting: boolean;
}
const atRest: Asking = { typed: null, open: false, moved: null, waiting: false };

const answerTo = (text: string, { searchKey, search }: ComboboxProps) =>
  queryOptions({
    queryKey: ['search', searchKey, text],
    queryFn: ({ signal }) => search(text, signal),
    staleTime: 60_000,
  });

/** What the server found for a text; while it searches, what it found before. */
function useFound(text: string, open: boolean, props: ComboboxProps) {
  const { minLetters = 2 } = props;
  const asked = useSettled(text);
  const query = useQuery({
    ...answerTo(asked, props),
    enabled: open && asked.length >= minLetters,
    placeholderData: keepPreviousData,
  });
  const enough = text.length >= minLetters;
  const failed = asked === text && query.isError;
  const fresh = asked === text && query.isSuccess && !query.isPlaceholderData;
  const options = open && enough ? (query.data ?? []) : [];
  return { options, enough, failed, fresh, searching: enough && !fresh && !failed };
}

/** What stands in the list in words: for the eye when it is empty, for the ear always. */
function sayings({ options, enough, failed, searching }: ReturnType<typeof useFound>): string {
  if (!enough) return 'Type to search';
  if (failed) return 'The search did not work. Go on typing to try again.';
  if (searching) return 'Searching…';
  return options.length === 0 ? 'Nothing found' : `${options.length} found`;
}

/** While one waits, asks for the answer to a text and hands over what is first in it, if anything. */
function useFirst(waiting: boolean, text: string, props: ComboboxProps, take: (first: Option | undefined) => void) {
  const queryClient = useQueryClient();
  const ask = useEffectEvent(() => queryClient.fetchQuery(answerTo(text, props)));
  const arrive = useEffectEvent(take);
  useEffect(() => {
    if (!waiting) return;
    let still = true;
    ask().then(
      ([first]) => still && arrive(first),
      () => still && arrive(undefined),
    );
    return () => {
      still = false;
    };
  }, [waiting]);
}

/** The state of the field and what may be done with it. */
function useCombobox(props: ComboboxProps) {
  const { name, value, onChange, minLetters = 2 } = props;
  const [asking, setAsking] = useState(atRest);
  const { typed, open, moved, waiting } = asking;
  const text = typed ?? value?.label ?? '';
  const blank = text.trim() === '';
  const found = useFound(text.trim(), open, props);
  const { options, fresh, searching } = found;
  // Who has typed nothing has asked for nothing: then Enter takes only what one went to.
  const active = options.find(({ id }) => id === moved) ?? (fresh && !blank ? options[0] : undefined);

  const choose = (option: Option) => {
    setAsking(atRest);
    onChange(option);
  };
  const rest = () => setAsking(atRest);
  useFirst(waiting, text.trim(), props, (first) => {
    if (first) choose(first);
    else if (document.activeElement?.id === controlId(name)) setAsking({ ...asking, waiting: false });
    else rest();
  });
  return {
    ...{ text, open, moved, active, found, choose },
    type: (next: string) => {
      setAsking({ ...atRest, typed: next, open: minLetters === 0 || next !== '' });
      if (next === '' && value) onChange(null);
    },
    move: (by: 1 | -1) => {
      const from = active ? options.indexOf(active) : by === 1 ? -1 : 0;
      const to = options[(from + by + options.length) % options.length];
      setAsking({ ...asking, open: true, moved: to?.id ?? null, waiting: false });
    },
    goBack: () => setAsking({ ...asking, moved: null }),
    close: () => setAsking({ ...atRest, typed }),
    /** Takes what is marked; what is still being searched for is taken when it comes. */
    take: () => {
      if (active) choose(active);
      else if (blank) rest();
      else setAsking({ ...asking, waiting: searching });
    },
    enter: () => minLetters === 0 && blank && setAsking({ ...asking, open: true }),
    leave: () => !waiting && rest(),
  };
}

function press(event: KeyboardEvent, box: ReturnType<typeof useCombobox>): void {
  const { key, nativeEvent } = event;
  if (nativeEvent.isComposing) return;
  if (key === 'ArrowDown') box.move(1);
  else if (key === 'ArrowUp') box.move(-1);
  else if (key === 'Enter' && box.open) box.take();
  else if (key === 'Escape' && box.open) box.close();
  else {
    // These three do as in any field, too: to the ends of the text, and on to the next field with what one went to.
    if (key === 'Home' || key === 'End') box.goBack();
    if (key === 'Tab' && box.moved && box.active) box.choose(box.active);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** An id may hold no space, and some of ours are words. */
const optionId = (name: string, id: string) => `${controlId(name)}-option-${encodeURIComponent(id)}`;
const listId = (name: string) => `${controlId(name)}-list`;

/**
 * Picks one of many things by typing; the server searches. An inline combobox after the WAI-ARIA pattern: the focus stays in
 * the input, the list is part of the page, and the first thing found is marked, so that Enter takes it.
 */
export function Combobox(props: ComboboxProps): ReactNode {
  const { name, problem, placeholder } = props;
  const box = useCombobox(props);
  const { text, open, moved, active, found } = box;
  const shown = found.options.length > 0;
  const marked = active && optionId(name, active.id);
  const inSight = moved && marked ? marked : listId(name);
  useEffect(() => {
    if (shown) document.getElementById(inSight)?.scrollIntoView({ block: 'nearest' });
  }, [shown, inSight]);
  return (
    <FieldFrame {...props}>
      <div className="fh-combobox">
        <input
          id={controlId(name)}
          className={classes('nhsuk-input', problem && 'nhsuk-input--error')}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId(name)}
          aria-activedescendant={marked}
          aria-describedby={describedBy(props)}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={(event) => press(event, box)}
          onFocus={box.enter}
          onBlur={box.leave}
        />
        <div
          role="status"
          className={open && !shown ? 'fh-combobox__drop fh-combobox__says' : 'nhsuk-u-visually-hidden'}
        >
          {open && sayings(found)}
        </div>
        <FoundList name={name} box={box} />
      </div>
    </FieldFrame>
  );
}

function FoundList({ name, box }: { name: string; box: ReturnType<typeof useCombobox> }): ReactNode {
  const { options, fresh } = box.found;
  return (
    <ul
      id={listId(name)}
      role="listbox"
      aria-label="What was found"
      hidden={options.length === 0}
      className={classes('fh-combobox__drop fh-listbox', !fresh && 'fh-listbox--old')}
      // A press on the list must not take the focus from the input.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option) => (
        <li
          key={option.id}
          id={optionId(name, option.id)}
          role="option"
          aria-selected={option === box.active}
          className="fh-listbox__item"
          onClick={() => box.choose(option)}
        >
          <span>{option.label}</span>
          {option.detail && <span className="fh-listbox__detail">{option.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
