import type { ReactNode } from 'react';

import { classes } from './classes';
import { describedBy, FieldFrame, GroupFrame, type FieldProps } from './field';
import { controlId } from './use-form';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface SelectProps<Value extends string> extends FieldProps<Value | ''> {
  readonly choices: readonly Choice<Value>[];
  /** First entry, standing for no answer. */
  readonly none?: string;
}

/** A native select: for more than seven choices; fewer are `RadioChips`. */
export function Select<Value extends string>({ choices, none = 'Choose', ...field }: SelectProps<Value>): ReactNode {
  return (
    <FieldFrame {...field}>
      <select
        id={controlId(field.name)}
        name={field.name}
        className={classes('nhsuk-select', field.problem && 'nhsuk-select--error')}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? true : undefined}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value as Value | '')}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface RadioChipsProps<Value extends string> extends FieldProps<Value | ''> {
  readonly choices: readonly Choice<Value>[];
}

/** A radio group drawn as chips: one tap on a phone, arrow keys on a keyboard. */
export function RadioChips<Value extends string>({ choices, ...field }: RadioChipsProps<Value>): ReactNode {
  return (
    <GroupFrame {...field}>
      <div className="fh-chips">
        {choices.map((choice, index) => (
          <label key={choice.value} className="fh-chip">
            <input
              id={index === 0 ? controlId(field.name) : undefined}
              type="radio"
              name={field.name}
              value={choice.value}
              checked={field.value === choice.value}
              onChange={() => field.onChange(choice.value)}
            />
            <span className="fh-chip__face">
              {choice.label}
              {choice.hint && <span className="fh-chip__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

interface CheckboxGroupProps<Value extends string> extends FieldProps<readonly Value[]> {
  readonly choices: readonly Choice<Value>[];
  /** `chips` for short words (days of the week), `list` for sentences. */
  readonly look?: 'list' | 'chips';
}

/** Any number of choices. The value keeps the order of `choices`. */
export function CheckboxGroup<Value extends string>({
  choices,
  look = 'list',
  ...field
}: CheckboxGroupProps<Value>): ReactNode {
  const flip = (value: Value, on: boolean) =>
    field.onChange(
      choices.map((choice) => choice.value).filter((one) => (one === value ? on : field.value.includes(one))),
    );
  const input = (choice: Choice<Value>, index: number, className?: string) => (
    <input
      id={index === 0 ? controlId(field.name) : `${controlId(field.name)}-${choice.value}`}
      className={className}
      type="checkbox"
      name={field.name}
      value={choice.value}
      checked={field.value.includes(choice.value)}
      onChange={(event) => flip(choice.value, event.target.checked)}
    />
  );
  if (look === 'chips') {
    return (
      <GroupFrame {...field}>
        <div className="fh-chips">
          {choices.map((choice, index) => (
            <label key={choice.value} className="fh-chip">
              {input(choice, index)}
              <span className="fh-chip__face">{choice.label}</span>
            </label>
          ))}
        </div>
      </GroupFrame>
    );
  }
  return (
    <GroupFrame {...field}>
      <div className="nhsuk-checkboxes">
        {choices.map((choice, index) => (
          <div key={choice.value} className="nhsuk-checkboxes__item">
            {input(choice, index, 'nhsuk-checkboxes__input')}
            <label
              className="nhsuk-label nhsuk-checkboxes__label"
              htmlFor={index === 0 ? controlId(field.name) : `${controlId(field.name)}-${choice.value}`}
            >
              {choice.label}
            </label>
            {choice.hint && <div className="nhsuk-hint nhsuk-checkboxes__hint">{choice.hint}</div>}
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}

/** One yes-or-no tick with its sentence. */
export function Tick({ label, ...field }: Omit<FieldProps<boolean>, 'optional'>): ReactNode {
  return (
    <div className={classes('nhsuk-form-group', field.problem && 'nhsuk-form-group--error')}>
      <div className="nhsuk-checkboxes__item">
        <input
          id={controlId(field.name)}
          className="nhsuk-checkboxes__input"
          type="checkbox"
          name={field.name}
          checked={field.value}
          aria-describedby={describedBy(field)}
          onChange={(event) => field.onChange(event.target.checked)}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={controlId(field.name)}>
          {label}
        </label>
        {field.hint && (
          <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${controlId(field.name)}-hint`}>
            {field.hint}
          </div>
        )}
      </div>
    </div>
  );
}
