import { useEffect, useState, type ReactNode } from 'react';

import { Icon } from './icons';

/** Time without a key press before the search is carried out, in milliseconds. */
const pause = 250;

interface SearchBoxProps {
  /** Names what is searched: 'Search job titles'. */
  readonly label: string;
  /** The text now in force, from the URL's search. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** One line to search a list by; carries out by itself when the typing stops. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps): ReactNode {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  // The text in force may change from outside: Back, a link, "Clear filters".
  if (known !== value) {
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <form
      className="fh-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Icon name="search" size={20} />
      <input
        className="nhsuk-input fh-search__input"
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}

interface FiltersProps {
  /** How many filters narrow the list now. */
  readonly active: number;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** The filters of a list: folded away on a phone, with a word on how many are at work. */
export function Filters({ active, onClear, children }: FiltersProps): ReactNode {
  return (
    <details className="fh-filters" open={active > 0 || undefined}>
      <summary className="fh-filters__head">
        <Icon name="settings" size={20} />
        <span>Filters</span>
        {active > 0 && <span className="fh-filters__count">{active} in use</span>}
      </summary>
      <div className="fh-filters__body">
        {children}
        {active > 0 && (
          <button type="button" className="fh-link-button" onClick={onClear}>
            Clear filters
          </button>
        )}
      </div>
    </details>
  );
}
