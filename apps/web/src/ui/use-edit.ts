import { useState } from 'react';

import { problemOf, type FieldProblem } from '../api/problem';
import { changed, decided, merge, sideOf, type Clash, type EntriesOf } from './merge';
import { useForm, type FormState } from './use-form';

/** A record as its form shows it, with the ETag it was read with. */
export interface Opened<Fields extends object> {
  readonly etag: string;
  readonly fields: Fields;
}

/** Kept with the draft, so that a restored form knows its age and what is still to be decided. */
interface Held<Fields extends object> {
  /** What the record was when the form was opened, or when somebody else's changes were last taken over. */
  readonly opened: Opened<Fields>;
  /** What somebody else changed and this form too; null when nobody else changed anything. */
  readonly undecided: readonly Clash<Fields>[] | null;
}

export interface EditOptions<Fields extends object> {
  readonly opened: Opened<Fields>;
  /** What the form shows at first, when that differs from the record: a suggestion to be saved. */
  readonly initial?: Fields;
  readonly draftKey?: string;
  readonly check?: (fields: Fields) => FieldProblem[];
  /** Fields of which two people may change different entries without being in each other's way. */
  readonly entries?: EntriesOf<Fields>;
  /** Saves also when nothing was changed: the same said again is worth a record. */
  readonly savesUnchanged?: boolean;
  /** Reads the record again. */
  readonly reload: () => Promise<Opened<Fields>>;
  /** Sends the fields that were changed, with the ETag of the version they were changed in. */
  readonly send: (change: Partial<Fields>, etag: string, all: Fields) => Promise<unknown>;
  readonly onSaved: () => void | Promise<void>;
}

/** What two people changed, with both versions. */
export interface ShownClash<Fields extends object> extends Clash<Fields> {
  readonly theirs: Fields[keyof Fields];
  readonly ours: Fields[keyof Fields];
}

export interface EditState<Fields extends object> {
  readonly form: FormState<Fields & Held<Fields>>;
  /** What somebody else changed meanwhile and this form too: the person chooses. */
  readonly clashes: readonly ShownClash<Fields>[];
  readonly choose: (clash: Clash<Fields>, whose: 'theirs' | 'ours') => void;
  /** Whether somebody else changed the record since the form was opened, and their other changes were taken over. */
  readonly merged: boolean;
}

/**
 * A form that changes a record. Only what was changed is sent. When somebody else saved meanwhile (412), their changes to
 * other fields are taken over, what both changed is shown side by side, and nothing that was typed is lost.
 */
export function useEdit<Fields extends object>(options: EditOptions<Fields>): EditState<Fields> {
  const { opened, initial = opened.fields, draftKey, check, entries, savesUnchanged, reload, send, onSaved } = options;
  const [names] = useState(() => Object.keys(opened.fields) as (keyof Fields & string)[]);
  const fieldsOf = (values: Fields) => Object.fromEntries(names.map((name) => [name, values[name]])) as Fields;

  const form = useForm<Fields & Held<Fields>, unknown>({
    initial: { ...initial, opened, undecided: null },
    draftKey,
    check: (values) => [...(check?.(fieldsOf(values)) ?? []), ...(values.undecided ?? []).map(askToChoose)],
    send: async (values) => {
      const fields = fieldsOf(values);
      const mine = changed(values.opened.fields, fields);
      if (mine.length === 0 && !savesUnchanged) return undefined;
      const change = Object.fromEntries(mine.map((name) => [name, fields[name]])) as Partial<Fields>;
      try {
        return await send(change, values.opened.etag, fields);
      } catch (error) {
        if (problemOf(error).status === 412) takeOver(values.opened, await reload());
        throw error;
      }
    },
    onSaved,
  });
  const { values } = form;

  const takeOver = (before: Opened<Fields>, now: Opened<Fields>) =>
    form.set((current) => {
      const sides = { before: before.fields, mine: fieldsOf(current), theirs: now.fields };
      const { fields, clashes } = merge(sides, entries);
      return { ...fields, opened: now, undecided: clashes };
    });
  const choose = (clash: Clash<Fields>, whose: 'theirs' | 'ours') => {
    const sides = { mine: fieldsOf(values), theirs: values.opened.fields };
    const taken: object = whose === 'theirs' ? { [clash.name]: decided(clash, sides, entries) } : {};
    const undecided = values.undecided?.filter(({ name, entry }) => name !== clash.name || entry !== clash.entry);
    form.set({ ...taken, undecided } as object);
  };
  const clashes = (values.undecided ?? []).map((clash) => ({
    ...clash,
    ours: sideOf(clash, fieldsOf(values), entries),
    theirs: sideOf(clash, values.opened.fields, entries),
  }));
  return { form, clashes, choose, merged: values.undecided !== null };
}

/** Name of the control at which a clash is decided: the error summary leads to it. */
export const clashName = ({ name, entry }: { readonly name: string; readonly entry: string }): string =>
  `clash-${name}-${encodeURIComponent(entry)}`;

const askToChoose = (clash: { readonly name: string; readonly entry: string }): FieldProblem => ({
  pointer: `/${clashName(clash)}`,
  code: 'clash',
  detail: 'Choose which version to keep',
});
