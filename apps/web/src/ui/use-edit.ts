import { useState } from 'react';

import { problemOf, type FieldProblem } from '../api/problem';
import { useForm, type FormState } from './use-form';

/** A record as its form shows it, with the ETag it was read with. */
export interface Opened<Fields extends object> {
  readonly etag: string;
  readonly fields: Fields;
}

interface Held<Fields extends object> {
  /** What the record was when the form was opened. Kept with the draft, so that a restored form knows its age. */
  readonly opened: Opened<Fields>;
}

export interface EditOptions<Fields extends object> {
  readonly opened: Opened<Fields>;
  /** What the form shows at first, when that differs from the record: a suggestion to be saved. */
  readonly initial?: Fields;
  readonly draftKey?: string;
  readonly check?: (fields: Fields) => FieldProblem[];
  /** Reads the record again. */
  readonly reload: () => Promise<Opened<Fields>>;
  /** Sends the fields that were changed, with the ETag of the version they were changed in. */
  readonly send: (change: Partial<Fields>, etag: string, all: Fields) => Promise<unknown>;
  readonly onSaved: () => void | Promise<void>;
}

/** A field that two people changed. */
export interface Clash<Fields extends object> {
  readonly name: keyof Fields & string;
  readonly theirs: Fields[keyof Fields];
  readonly ours: Fields[keyof Fields];
}

export interface EditState<Fields extends object> {
  readonly form: FormState<Fields & Held<Fields>>;
  /** Fields somebody else changed meanwhile and this form too: the person chooses. */
  readonly clashes: readonly Clash<Fields>[];
  readonly choose: (name: keyof Fields & string, whose: 'theirs' | 'ours') => void;
  /** Whether somebody else changed the record since the form was opened, and their other changes were taken over. */
  readonly merged: boolean;
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

function changed<Fields extends object>(from: Fields, to: Fields): (keyof Fields & string)[] {
  return (Object.keys(from) as (keyof Fields & string)[]).filter((name) => !same(from[name], to[name]));
}

/**
 * A form that changes a record. Only what was changed is sent. When somebody else saved meanwhile (412), their changes to
 * other fields are taken over, fields changed by both are shown side by side, and nothing that was typed is lost.
 */
export function useEdit<Fields extends object>(options: EditOptions<Fields>): EditState<Fields> {
  const { opened, initial = opened.fields, draftKey, check, reload, send, onSaved } = options;
  const [clashes, setClashes] = useState<readonly Clash<Fields>[]>([]);
  const [merged, setMerged] = useState(false);
  const [names] = useState(() => Object.keys(opened.fields) as (keyof Fields & string)[]);
  const fieldsOf = (values: Fields) => Object.fromEntries(names.map((name) => [name, values[name]])) as Fields;

  const form = useForm<Fields & Held<Fields>, unknown>({
    initial: { ...initial, opened },
    draftKey,
    check: (values) => [
      ...(check?.(fieldsOf(values)) ?? []),
      ...clashes.map(({ name }) => ({ pointer: `/${name}`, code: 'clash', detail: 'Choose which version to keep' })),
    ],
    send: async (values) => {
      const fields = fieldsOf(values);
      const mine = changed(values.opened.fields, fields);
      if (mine.length === 0) return undefined;
      const change = Object.fromEntries(mine.map((name) => [name, fields[name]])) as Partial<Fields>;
      try {
        return await send(change, values.opened.etag, fields);
      } catch (error) {
        if (problemOf(error).status === 412) takeOver(values.opened, fields, await reload());
        throw error;
      }
    },
    onSaved,
  });

  const takeOver = (before: Opened<Fields>, fields: Fields, now: Opened<Fields>) => {
    const theirs = changed(before.fields, now.fields);
    const mine = changed(before.fields, fields);
    const both = theirs.filter((name) => mine.includes(name) && !same(fields[name], now.fields[name]));
    const taken: Record<string, unknown> = { opened: now };
    for (const name of theirs) if (!mine.includes(name)) taken[name] = now.fields[name];
    form.set(taken as object);
    setClashes(both.map((name) => ({ name, theirs: now.fields[name], ours: fields[name] })));
    setMerged(true);
  };
  const choose = (name: keyof Fields & string, whose: 'theirs' | 'ours') => {
    const clash = clashes.find((one) => one.name === name);
    if (!clash) return;
    const kept: object = { [name]: clash[whose] };
    form.set(kept);
    setClashes(clashes.filter((one) => one !== clash));
  };
  return { form, clashes, choose, merged };
}
