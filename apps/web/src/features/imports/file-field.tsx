import { useEffect, useRef, type ReactNode } from 'react';

import { describedBy, FieldFrame } from '../../ui/field';
import { controlId, type FieldBinding } from '../../ui/use-form';

/** A file from the device, chosen or dropped on the browser's own control. */
export function FileField({
  label,
  hint,
  ...field
}: FieldBinding<File | null> & { label: string; hint?: ReactNode }): ReactNode {
  const control = useRef<HTMLInputElement>(null);
  const { value } = field;
  // A file that was chosen on an earlier page is shown by the control as if it had been chosen here.
  useEffect(() => {
    if (!control.current || !value || control.current.files?.[0] === value) return;
    const transfer = new DataTransfer();
    transfer.items.add(value);
    control.current.files = transfer.files;
  }, [value]);
  return (
    <FieldFrame {...field} label={label} hint={hint}>
      <input
        ref={control}
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
