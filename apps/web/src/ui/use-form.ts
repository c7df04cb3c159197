import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { useAttempts, type Attempt } from '../api/attempt';
import { newId } from '../api/client';
import { problemOf, type FieldProblem, type Problem } from '../api/problem';
import { moveDraft, useDraft } from './draft';

export interface FormOptions<Values extends object, Saved> {
  readonly initial: Values;
  /** Keeps what is typed over a reload, under this name. Leave out where secrets are typed. */
  readonly draftKey?: string;
  /** Finds what can be said before sending; the server checks everything again. */
  readonly check?: (values: Values) => FieldProblem[];
  /** Sends the values; `attempt` holds the id of the thing to create and the headers that make a retry safe. */
  readonly send: (values: Values, attempt: Attempt) => Promise<Saved>;
  readonly onSaved: (saved: Saved, values: Values) => void | Promise<void>;
}

/** What a field needs from its form; spread into any field: `<TextField {...form.field('name')} label="Name" />`. */
export interface FieldBinding<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly problem: string | undefined;
}

export interface FormState<Values extends object> {
  readonly values: Values;
  /** Changes some values; a function gets those of the moment, for a change that comes later than it was decided. */
  readonly set: (change: Partial<Values> | ((values: Values) => Partial<Values>)) => void;
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldBinding<Values[Name]>;
  readonly submit: () => void;
  readonly saving: boolean;
  /** Why the last try was refused; undefined after any success. */
  readonly problem: Problem | undefined;
  readonly restored: boolean;
  readonly discard: () => void;
  /** Whether another draft of this form was set aside; `swap` brings it back and sets aside what is here. */
  readonly hasAside: boolean;
  readonly swap: () => void;
  /** Counts refused tries, so that the summary takes the focus each time. */
  readonly refusals: number;
}

/** A missing answer, for `check`. */
export const missing = (name: string, detail: string): FieldProblem => ({
  pointer: `/${name}`,
  code: 'missing',
  detail,
});

/** Name of the form field a problem belongs to: `/pay/min` and `/pay` are both about field `pay`; `?q` is about `q`. */
export const fieldOf = (problem: FieldProblem): string => problem.pointer.replace(/^[/?]/, '').split('/')[0] ?? '';

/** Id of a field's control, the target of the error summary's links. */
export const controlId = (name: string): string => `field-${name}`;

const blocked = (errors: FieldProblem[]): Problem => ({
  title: 'Some answers need mending',
  status: 422,
  code: 'web.check',
  errors,
});

interface Held<Values> {
  readonly id: string;
  readonly values: Values;
}

/** Moves what was typed in one form to another form of the same kind; `keep` says which values go along. It becomes a thing of its own. */
export function moveForm<Values extends object>(
  from: string,
  to: string,
  keep: (values: Partial<Values>) => Partial<Values>,
): void {
  moveDraft<Held<Partial<Values>>>(from, to, ({ values }) => ({ id: newId(), values: keep(values) }));
}

/** State of one form: values kept as a draft, checks, sending with a safe retry, and the problems of the last try. */
export function useForm<Values extends object, Saved>(options: FormOptions<Values, Saved>): FormState<Values> {
  const { check, send, onSaved } = options;
  const [first] = useState<Held<Values>>(() => ({ id: newId(), values: options.initial }));
  const draft = useDraft<Held<Values>>(options.draftKey, first);
  const attemptFor = useAttempts();
  const [problem, setProblem] = useState<Problem>();
  const [refusals, setRefusals] = useState(0);
  const values = useMemo(() => ({ ...first.values, ...draft.value.values }), [first, draft.value.values]);

  const refuse = (why: Problem) => {
    setProblem(why);
    setRefusals((count) => count + 1);
  };
  const saving = useMutation({
    mutationFn: () => send(values, attemptFor(draft.value.id, values)),
    onSuccess: (saved) => {
      setProblem(undefined);
      draft.clear();
      return onSaved(saved, values);
    },
    onError: (error) => refuse(problemOf(error)),
  });

  const { set: setDraft } = draft;
  const set = useCallback<FormState<Values>['set']>(
    (change) =>
      setDraft((held) => {
        const all = { ...first.values, ...held.values };
        return { ...held, values: { ...all, ...(typeof change === 'function' ? change(all) : change) } };
      }),
    [setDraft, first],
  );
  const field = <Name extends keyof Values & string>(name: Name): FieldBinding<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
    problem: problem?.errors?.find((one) => fieldOf(one) === name)?.detail,
  });
  const submit = () => {
    if (saving.isPending) return;
    const errors = check?.(values) ?? [];
    if (errors.length > 0) refuse(blocked(errors));
    else saving.mutate();
  };
  return {
    values,
    set,
    field,
    submit,
    saving: saving.isPending,
    problem,
    restored: draft.restored,
    discard: draft.discard,
    hasAside: draft.hasAside,
    swap: draft.swap,
    refusals,
  };
}
