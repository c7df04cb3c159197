import type { ReactNode } from 'react';

import { describedBy, FieldFrame } from '../../ui/field';
import { controlId, type FieldBinding } from '../../ui/use-form';

/** A file from the device, chosen or dropped on the browser's own control. */
export function FileField({
  label,
  hint,
  ...field
}: FieldBinding<File | null> & { label: string; hint?: ReactNode }): ReactNode {
  return (
    <FieldFrame {...field} label={label} hint={hint}>
      <input
        id={controlId(field.name)}
        className="fh-file"
        type="file"
        accept=".csv,.tsv,.txt,.gz,text/csv"
        aria-describedby={describedBy({ ...field, hint })}
        aria-invalid={field.problem ? true : undefined}
        onChange={(event) => field.onChange(event.target.files?.[0] ?? null)}
      />
    </FieldFrame>
  );
}
