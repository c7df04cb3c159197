import type { ReactNode } from 'react';

import type { Sentences } from '../api/problem';
import { Button } from './button';
import { Form } from './form';
import { Notice } from './states';
import { clashName, type EditState, type ShownClash } from './use-edit';
import { controlId } from './use-form';

interface EditFormProps<Fields extends object> {
  readonly edit: EditState<Fields>;
  readonly submitLabel: string;
  readonly sentences?: Sentences;
  readonly aside?: ReactNode;
  readonly sticky?: boolean;
  /** Name of a field, as its label says. */
  readonly labels: Readonly<Record<keyof Fields & string, string>>;
  /** A value as one reads it; texts are shown as they are. */
  readonly show?: (name: keyof Fields & string, value: unknown) => string;
  readonly children: ReactNode;
}

/** An answer as one reads it; what is no text or number needs a `show` of its own. */
export const asText = (value: unknown): string =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : 'Empty';

/** The form of `useEdit`: as `Form`, and both versions side by side where somebody else was quicker. */
export function EditForm<Fields extends object>(props: EditFormProps<Fields>): ReactNode {
  const { edit, labels, show = (_, value) => asText(value), sentences, children, ...rest } = props;
  const { problem } = edit.form;
  // Whatever a room says about a change that came too late: here it has been dealt with.
  const late =
    problem?.status === 412 ? { [problem.code]: 'Nothing is saved yet, and nothing you typed is lost.' } : {};
  const decide = (clash: ShownClash<Fields>, whose: 'ours' | 'theirs', form: HTMLFormElement | null) => {
    edit.choose(clash, whose);
    // The pressed button goes away; the focus goes on to the next decision, or to saving.
    const next = edit.clashes.find((one) => one !== clash);
    const control = next
      ? document.getElementById(controlId(clashName(next)))
      : form?.querySelector<HTMLElement>('[type=submit]');
    control?.focus();
  };
  return (
    <Form
      form={edit.form}
      {...rest}
      sentences={{ ...sentences, ...late }}
      failure={problem?.status === 412 ? 'Somebody else changed this meanwhile' : undefined}
    >
      {edit.merged && edit.clashes.length === 0 && (
        <Notice kind="warning">Their changes are in this form now, beside yours. Look it over and save again.</Notice>
      )}
      {edit.clashes.length > 0 && (
        <div className="fh-clashes">
          {edit.clashes.map((clash) => (
            <fieldset key={clashName(clash)} className="fh-clash">
              <legend>{labels[clash.name]}: changed by both of you</legend>
              {(['ours', 'theirs'] as const).map((whose) => (
                <div key={whose} className="fh-clash__side">
                  <p className="fh-clash__who">{whose === 'ours' ? 'What you typed' : 'What they saved'}</p>
                  <p className="fh-clash__value">{show(clash.name, clash[whose])}</p>
                  <Button
                    kind="secondary"
                    small
                    id={whose === 'ours' ? controlId(clashName(clash)) : undefined}
                    onClick={(event) => decide(clash, whose, event.currentTarget.form)}
                  >
                    {whose === 'ours' ? 'Keep mine' : 'Take theirs'}
                  </Button>
                </div>
              ))}
            </fieldset>
          ))}
        </div>
      )}
      {children}
    </Form>
  );
}
