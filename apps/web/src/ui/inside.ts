import type { FieldBinding } from './use-form';

/**
 * Binding for one part of a field whose value is an object: `inside(form.field('pay'), 'unit')`. The first part carries the
 * field's own name and problem, so that the error summary leads to it.
 */
export function inside<Whole extends object, Part extends keyof Whole & string>(
  field: FieldBinding<Whole>,
  part: Part,
  place: 'first' | 'further' = 'further',
): FieldBinding<Whole[Part]> {
  return {
    name: place === 'first' ? field.name : `${field.name}-${part}`,
    value: field.value[part],
    onChange: (value) => field.onChange({ ...field.value, [part]: value }),
    problem: place === 'first' ? field.problem : undefined,
  };
}
