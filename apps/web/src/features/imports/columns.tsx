import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { RadioChips, Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { FormPart } from '../../ui/form';
import { TextField } from '../../ui/text-fields';
import { fieldOf, type FormState } from '../../ui/use-form';
import { columnOf, columnsLeft, controlName, isOwn, needsSource, pickKey, sourceOf, type Values } from './mapping';
import { fieldWords, presetNames } from './words';

interface Props {
  readonly form: FormState<Values>;
  readonly preview: View<'ImportPreviewView'>;
}

/** How the columns of the chosen file are read: as a shape that is known, or as the sender says. */
export function Columns({ form, preview }: Props): ReactNode {
  const { preset } = preview;
  const own = isOwn(preview, form.values);
  const left = columnsLeft(preview, form.values);
  return (
    <FormPart title="Columns">
      {preset === null ? (
        <p role="status">
          {preview.source === null
            ? 'The first line is none that Foothold knows. Say which column is which; values of the first rows stand beside.'
            : 'Filled in as when this list was imported the last time.'}
        </p>
      ) : (
        <RadioChips
          {...form.field('reading')}
          value={own ? 'own' : 'preset'}
          label="Recognised by its first line. How is it read?"
          choices={[
            { value: 'preset', label: presetNames[preset] },
            { value: 'own', label: 'I say which column is which' },
          ]}
        />
      )}
      {own && <Fields form={form} preview={preview} />}
      {needsSource(preview, form.values) && (
        <TextField
          {...form.field('source')}
          value={sourceOf(preview, form.values)}
          label="Where the list is from"
          hint="One word, the same each time the list comes, such as council-list. With it the rows are found again."
          maxLength={60}
        />
      )}
      {left.length > 0 && <p className="nhsuk-hint fh-columns">Not read: {left.join(', ')}</p>}
    </FormPart>
  );
}

/** One row for each field: those that must be there, those that most lists have, and the rest on demand. */
function Fields({ form, preview }: Props): ReactNode {
  // Where the rows are from is asked once for the whole list, unless a column says it.
  const fields = preview.fields.filter(({ field, column }) => field !== 'source' || column);
  const open = fields.filter(({ field, required, column }) => required || column || !fieldWords(field).rare);
  const rest = fields.filter((field) => !open.includes(field));
  const chosen = rest.filter((field) => columnOf(preview, form.values, field) !== '').length;
  const rows = (some: typeof fields) =>
    some.map((field) => <FieldRow key={field.field} form={form} preview={preview} field={field} />);
  return (
    <div className="fh-mapping">
      {rows(open)}
      {rest.length > 0 && (
        <Disclosure title="More fields" says={chosen === 0 ? `${rest.length}, none chosen` : `${chosen} chosen`}>
          {rows(rest)}
        </Disclosure>
      )}
    </div>
  );
}

function FieldRow({ form, preview, field }: Props & { field: Props['preview']['fields'][number] }): ReactNode {
  const name = controlName(field.field);
  const column = columnOf(preview, form.values, field);
  const samples = preview.columns.find((one) => one.name === column)?.samples ?? [];
  const { label, format } = fieldWords(field.field);
  return (
    <Select
      name={name}
      label={label}
      optional={!field.required}
      hint={
        (format || samples.length > 0) && (
          <>
            {format && <span className="fh-mapping__format">{format}</span>}
            {samples.length > 0 && <span className="fh-mapping__samples">{samples.join(' · ')}</span>}
          </>
        )
      }
      none={field.required ? 'Choose a column' : 'Not in the file'}
      choices={choicesOf(preview)}
      value={column}
      onChange={(value) =>
        form.set(({ picks }) => ({ picks: { ...picks, [pickKey(preview.kind, field.field)]: value } }))
      }
      problem={form.problem?.errors?.find((one) => fieldOf(one) === name)?.detail}
    />
  );
}

/** The columns with the beginning of a value, since names alone may say little. */
function choicesOf({ columns }: Props['preview']) {
  const byName = new Map(columns.map((column) => [column.name, column.samples]));
  return [...byName].map(([value, [sample]]) => ({
    value,
    label: sample === undefined ? value : `${value} (${sample.length > 24 ? `${sample.slice(0, 23)}…` : sample})`,
  }));
}
