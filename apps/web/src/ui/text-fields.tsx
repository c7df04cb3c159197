import { useState, type HTMLInputAutoCompleteAttribute, type HTMLInputTypeAttribute, type ReactNode } from 'react';

import { classes } from './classes';
import { describedBy, FieldFrame, type FieldProps } from './field';
import { controlId } from './use-form';

interface TextFieldProps extends FieldProps<string> {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'>;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number;
  /** Width in characters, where the length of the answer is known. */
  readonly width?: 4 | 5 | 10 | 20;
}

/** One line of text. */
export function TextField({
  type = 'text',
  autoComplete = 'off',
  maxLength,
  width,
  ...field
}: TextFieldProps): ReactNode {
  return (
    <FieldFrame {...field}>
      <input
        id={controlId(field.name)}
        name={field.name}
        className={classes(
          'nhsuk-input',
          width && `nhsuk-input--width-${width}`,
          field.problem && 'nhsuk-input--error',
        )}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        spellCheck={type === 'text' ? undefined : false}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? true : undefined}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps<string> {
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ rows = 3, maxLength, ...field }: TextAreaProps): ReactNode {
  return (
    <FieldFrame {...field}>
      <textarea
        id={controlId(field.name)}
        name={field.name}
        className={classes('nhsuk-textarea fh-textarea', field.problem && 'nhsuk-textarea--error')}
        rows={rows}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? true : undefined}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </FieldFrame>
  );
}

interface NumberFieldProps extends FieldProps<number | null> {
  /** Shown before the digits: '£'. */
  readonly prefix?: string;
  /** Shown after the digits: 'hours a week'. */
  readonly suffix?: string;
  /** Digits after the point. With 2, the value counts hundredths: £12.50 is 1250. */
  readonly decimals?: number;
}

const shown = (value: number | null, decimals: number) => (value === null ? '' : String(value / 10 ** decimals));

function parsed(text: string, decimals: number): number | null {
  const digits = text.replace(/,/g, '').trim();
  return /^\d*\.?\d+$|^\d+\.$/.test(digits) ? Math.round(Number(digits) * 10 ** decimals) : null;
}

/** A whole number (or an amount in its smallest unit); null when empty. Digits keyboard on a phone, no spinner buttons. */
export function NumberField({ prefix, suffix, decimals = 0, ...field }: NumberFieldProps): ReactNode {
  const [text, setText] = useState(() => shown(field.value, decimals));
  // The value may change from outside (a restored draft, a preset): then the text follows.
  const current = parsed(text, decimals) === field.value ? text : shown(field.value, decimals);
  return (
    <FieldFrame {...field}>
      <div className="nhsuk-input-wrapper">
        {prefix && (
          <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
            {prefix}
          </div>
        )}
        <input
          id={controlId(field.name)}
          name={field.name}
          className={classes('nhsuk-input nhsuk-input--width-5', field.problem && 'nhsuk-input--error')}
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          aria-describedby={describedBy(field)}
          aria-invalid={field.problem ? true : undefined}
          aria-label={prefix || suffix ? [field.label, prefix, suffix].filter(Boolean).join(' ') : undefined}
          value={current}
          onChange={(event) => {
            const kept = event.target.value.replace(decimals > 0 ? /[^\d.,]/g : /[^\d,]/g, '');
            setText(kept);
            field.onChange(parsed(kept, decimals));
          }}
        />
        {suffix && (
          <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
            {suffix}
          </div>
        )}
      </div>
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps<string> {
  /** `day` gives `YYYY-MM-DD`, `time` `HH:mm`, `moment` `YYYY-MM-DDTHH:mm` in the person's wall time. Empty text when unanswered. */
  readonly precision?: 'day' | 'time' | 'moment';
  readonly min?: string;
  readonly max?: string;
}

const dateTypes = { day: 'date', time: 'time', moment: 'datetime-local' } as const;

/** A calendar day or a time of day, with the browser's own picker: the best there is on a phone, and typed on a keyboard. */
export function DateField({ precision = 'day', min, max, ...field }: DateFieldProps): ReactNode {
  return (
    <FieldFrame {...field}>
      <input
        id={controlId(field.name)}
        name={field.name}
        className={classes('nhsuk-input fh-date', field.problem && 'nhsuk-input--error')}
        type={dateTypes[precision]}
        min={min}
        max={max}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? true : undefined}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
