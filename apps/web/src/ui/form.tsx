import { useEffect, useRef, type ReactNode } from 'react';

import { sentenceFor, type Problem, type Sentences } from '../api/problem';
import { Button, type ButtonKind } from './button';
import { Icon } from './icons';
import { controlId, fieldOf, type FormState } from './use-form';

interface ErrorSummaryProps {
  readonly problem: Problem;
  readonly sentences?: Sentences;
  readonly refusals: number;
  readonly failure: string;
}

/** Lists what must be mended, each a link to its field, and takes the focus when it appears. */
function ErrorSummary({ problem, sentences, refusals, failure }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusals]);
  const errors = problem.errors ?? [];
  const goTo = (name: string) => {
    const control = document.getElementById(controlId(name));
    // What is folded away cannot take the focus.
    for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} className="nhsuk-error-summary fh-error-summary" role="alert" tabIndex={-1}>
      <h2 className="nhsuk-error-summary__title">{errors.length > 0 ? 'There is a problem' : failure}</h2>
      <div className="nhsuk-error-summary__body">
        {errors.length === 0 && <p>{sentenceFor(problem, sentences)}</p>}
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {errors.map((error) => (
            <li key={error.pointer + error.code}>
              <a
                href={`#${controlId(fieldOf(error))}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fieldOf(error));
                }}
              >
                {error.detail}
              </a>
            </li>
          ))}
        </ul>
        {problem.requestId && problem.status >= 500 && (
          <p className="fh-error-state__id">If you ask for help, quote {problem.requestId}</p>
        )}
      </div>
    </div>
  );
}

interface FormProps<Values extends object> {
  readonly form: FormState<Values>;
  /** A verb and its object: 'Save employer'. */
  readonly submitLabel: string;
  readonly submitKind?: ButtonKind;
  readonly sentences?: Sentences;
  /** Heading when the refusal is about no single field. */
  readonly failure?: string;
  /** Beside the submit button: a cancel link. */
  readonly aside?: ReactNode;
  /** Keeps the submit button in sight above the tab bar while a long form is filled in on a phone. */
  readonly sticky?: boolean;
  readonly children: ReactNode;
}

/** A form: error summary, restored-draft notice, fields, submit. Never disables its button: a press says what is missing. */
export function Form<Values extends object>(props: FormProps<Values>): ReactNode {
  const { form, submitLabel, submitKind, sentences, failure = 'This was not saved', aside, sticky, children } = props;
  return (
    <form
      className="fh-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {form.problem && (
        <ErrorSummary problem={form.problem} sentences={sentences} refusals={form.refusals} failure={failure} />
      )}
      {form.restored && (
        <div className="fh-restored" role="status">
          <Icon name="clock" size={20} />
          <span>We brought back what you typed before.</span>
          <button type="button" className="fh-link-button" onClick={form.discard}>
            Start afresh
          </button>
        </div>
      )}
      {form.hasAside && (
        <div className="fh-restored" role="status">
          <Icon name="clock" size={20} />
          <span>Something else you typed here is kept, too.</span>
          <button type="button" className="fh-link-button" onClick={form.swap}>
            Show that instead
          </button>
        </div>
      )}
      {children}
      <div className={sticky ? 'fh-form__end fh-form__end--sticky' : 'fh-form__end'}>
        <Button type="submit" kind={submitKind} busy={form.saving}>
          {submitLabel}
        </Button>
        {aside}
      </div>
    </form>
  );
}

/** Fields that belong together, with a heading. */
export function FormPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="nhsuk-fieldset fh-form-part">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{title}</legend>
      {hint && <p className="nhsuk-hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Two or more short fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }): ReactNode {
  return <div className="fh-field-row">{children}</div>;
}
