import { useEffect, useState, type ReactNode } from 'react';

import { RadioChips, type Choice } from '../../../ui/choice-fields';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-fields';
import { controlId } from '../../../ui/use-form';
import type { WishLine } from './lines';
import { strengthNames, type Strength } from './words';

interface PartProps {
  /** Field name of the part; the error summary leads here. */
  readonly name: string;
  readonly question: string;
  readonly hint?: string;
  readonly lines: readonly WishLine[];
  readonly problem: string | undefined;
  /** Counts refused tries: a part with a problem opens on each. */
  readonly refusals: number;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** One part of the conversation: closed it says in a line what was said, open it asks. */
export function Part(props: PartProps): ReactNode {
  const { name, question, hint, lines, problem, refusals, startsOpen = false, children } = props;
  const [open, setOpen] = useState(startsOpen);
  const [answered, setAnswered] = useState(refusals);
  if (answered !== refusals) {
    setAnswered(refusals);
    if (problem !== undefined) setOpen(true);
  }
  const spoken = lines.map((line) => (line.weight ? `${line.text} (${line.weight.toLowerCase()})` : line.text));
  return (
    <details
      className={classes('fh-part', problem !== undefined && 'fh-part--problem')}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary id={controlId(name)} className="fh-part__head">
        <span className="fh-part__title">
          <h2>{question}</h2>
          <span className={classes('fh-part__said', spoken.length === 0 && 'fh-part__said--nothing')}>
            {spoken.length === 0 ? 'Not talked about yet' : spoken.join(' · ')}
          </span>
        </span>
        <Icon name="down" size={22} />
      </summary>
      <div className="fh-part__body">
        {problem && (
          <p className="nhsuk-error-message">
            <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
          </p>
        )}
        {hint && <p className="fh-quiet">{hint}</p>}
        {children}
      </div>
    </details>
  );
}

/** Choices of weight in the order given, plus the one held already when it is not among them. */
export function weights(held: Strength | '', ...offered: readonly Strength[]): readonly Choice<Strength>[] {
  const all = held && !offered.includes(held) ? [...offered, held] : offered;
  return all.map((value) => ({ value, label: strengthNames[value] }));
}

interface WeightProps {
  readonly name: string;
  readonly label: string;
  readonly value: Strength | '';
  readonly choices: readonly Choice<Strength>[];
  readonly onChange: (strength: Strength) => void;
}

/** How much a wish weighs, one tap. */
export function Weight({ name, label, value, choices, onChange }: WeightProps): ReactNode {
  return (
    <RadioChips
      name={name}
      label={label}
      problem={undefined}
      value={value}
      choices={choices}
      onChange={(strength) => strength && onChange(strength)}
    />
  );
}

interface OwnWordsProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Of what: tells several such fields apart for screen readers. */
  readonly about?: string;
}

/** The person's own words: a button until somebody wants to write some. */
export function OwnWords({ name, value, onChange, about }: OwnWordsProps): ReactNode {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked) document.getElementById(controlId(name))?.focus();
  }, [asked, name]);
  if (!asked && !value) {
    return (
      <button type="button" className="fh-link-button" onClick={() => setAsked(true)}>
        Add your own words
        {about && <span className="nhsuk-u-visually-hidden"> about {about}</span>}
      </button>
    );
  }
  return (
    <TextField
      name={name}
      label={about ? `In your own words: ${about}` : 'In your own words'}
      optional
      problem={undefined}
      value={value}
      onChange={onChange}
      maxLength={500}
    />
  );
}

/** A line of a list with a button that takes it away. */
export function Removable({
  title,
  onRemove,
  children,
}: {
  title: string;
  onRemove: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="fh-item">
      <div className="fh-item__head">
        <h3>{title}</h3>
        <button type="button" className="fh-icon-button" aria-label={`Remove ${title}`} onClick={onRemove}>
          <Icon name="close" size={20} />
        </button>
      </div>
      {children}
    </li>
  );
}
