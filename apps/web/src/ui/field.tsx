import type { ReactNode } from 'react';

import { classes } from './classes';
import { controlId, type FieldBinding } from './use-form';

/** What every field takes. `label` is always visible; a placeholder is not a label. */
export interface FieldProps<Value> extends FieldBinding<Value> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Adds "(optional)" to the label. Fields are required unless they say so. */
  readonly optional?: boolean;
}

export const hintId = (name: string) => `${controlId(name)}-hint`;
export const problemId = (name: string) => `${controlId(name)}-problem`;

/** `aria-describedby` of a control: its hint and its problem, whichever are there. */
export function describedBy({
  name,
  hint,
  problem,
}: {
  name: string;
  hint?: ReactNode;
  problem?: string;
}): string | undefined {
  return classes(hint ? hintId(name) : '', problem ? problemId(name) : '') || undefined;
}

export const Optional = (): ReactNode => <span className="fh-optional"> (optional)</span>;

/** The red sentence of a field. */
export function FieldProblemText({ name, problem }: { name: string; problem?: string }): ReactNode {
  if (!problem) return null;
  return (
    <span id={problemId(name)} className="nhsuk-error-message">
      <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
    </span>
  );
}

type FrameProps = Pick<FieldProps<unknown>, 'name' | 'label' | 'hint' | 'optional' | 'problem'> & {
  children: ReactNode;
};

/** Label, hint and problem around one control. */
export function FieldFrame({ name, label, hint, optional, problem, children }: FrameProps): ReactNode {
  return (
    <div className={classes('nhsuk-form-group', problem && 'nhsuk-form-group--error')}>
      <label className="nhsuk-label" htmlFor={controlId(name)}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <div className="nhsuk-hint" id={hintId(name)}>
          {hint}
        </div>
      )}
      <FieldProblemText name={name} problem={problem} />
      {children}
    </div>
  );
}

/** Legend, hint and problem around a group of choices. */
export function GroupFrame({ name, label, hint, optional, problem, children }: FrameProps): ReactNode {
  return (
    <div className={classes('nhsuk-form-group', problem && 'nhsuk-form-group--error')}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy({ name, hint, problem })}>
        <legend className="nhsuk-fieldset__legend">
          {label}
          {optional && <Optional />}
        </legend>
        {hint && (
          <div className="nhsuk-hint" id={hintId(name)}>
            {hint}
          </div>
        )}
        <FieldProblemText name={name} problem={problem} />
        {children}
      </fieldset>
    </div>
  );
}
