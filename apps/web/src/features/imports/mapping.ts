import { ApiProblem, type FieldProblem } from '../../api/problem';
import type { View } from '../../api/client';
import { missing } from '../../ui/use-form';
import type { Order } from './queries';
import { fieldWords } from './words';

type Preview = View<'ImportPreviewView'>;
type Field = Preview['fields'][number];

/** What the form for a new import holds. */
export interface Values {
  readonly kind: View<'ImportKind'> | '';
  readonly file: File | null;
  /** Whether the sender says which column is which; '' until they choose. */
  readonly reading: 'preset' | 'own' | '';
  /** Columns that the sender chose, by `pickKey`; '' for none. What is proposed is not in it. */
  readonly picks: Readonly<Record<string, string>>;
  /** Null until it is typed. */
  readonly source: string | null;
  readonly dryRun: boolean;
}

/** The kinds have fields of the same name, and what was chosen for one is kept while the other is looked at. */
export const pickKey = (kind: string, field: string): string => `${kind}.${field}`;

/** Name of a field's control in the form. */
export const controlName = (field: string): string => `column-${field}`;

/** Whether the sender names the columns: the choice made, else as this list was read the last time. */
export const isOwn = (preview: Preview, { reading }: Values): boolean =>
  preview.preset === null || (reading === '' ? preview.source !== null : reading === 'own');

/** The column of a field: the one chosen, while the file has it, else the one proposed; '' for none. */
export function columnOf(preview: Preview, { picks }: Values, { field, column }: Field): string {
  const pick = picks[pickKey(preview.kind, field)];
  const known = pick === '' || preview.columns.some(({ name }) => name === pick);
  return pick !== undefined && known ? pick : (column ?? '');
}

/** Columns that no field takes. */
export function columnsLeft(preview: Preview, values: Values): string[] {
  if (!isOwn(preview, values)) return preview.ignoredColumns;
  const read = new Set(preview.fields.map((field) => columnOf(preview, values, field)));
  return preview.columns.map(({ name }) => name).filter((name) => !read.has(name));
}

/** Whether the request must say where the rows are from. */
export const needsSource = (preview: Preview, values: Values): boolean =>
  isOwn(preview, values)
    ? !preview.fields.some((field) => field.field === 'source' && columnOf(preview, values, field) !== '')
    : preview.sourceNeeded;

export const sourceOf = (preview: Preview | undefined, { source }: Values): string => source ?? preview?.source ?? '';

/** One word, as the API wants it: "Council list" is council-list. */
const oneWord = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * What to do with the file.
 *
 * @throws ApiProblem that names what is still to be said
 */
export function orderOf(preview: Preview, values: Values): Order {
  const own = isOwn(preview, values);
  const source = oneWord(sourceOf(preview, values));
  const chosen = preview.fields.map((field) => ({ ...field, column: columnOf(preview, values, field) }));
  const problems: FieldProblem[] = own
    ? chosen
        .filter(({ required, column }) => required && column === '')
        .map(({ field }) => missing(controlName(field), `Choose the column for “${fieldWords(field).label}”`))
    : [];
  const asked = needsSource(preview, values);
  if (asked && source === '') problems.push(missing('source', 'Say where the list is from, in one word'));
  if (problems.length > 0) {
    throw new ApiProblem({ title: 'Some answers need mending', status: 422, code: 'web.check', errors: problems });
  }
  const mapping = chosen.filter(({ column }) => column !== '').map(({ field, column }) => [field, column]);
  return {
    kind: preview.kind,
    preset: own ? null : preview.preset,
    mapping: own ? (Object.fromEntries(mapping) as Record<string, string>) : null,
    source: asked ? source : null,
    dryRun: values.dryRun,
  };
}
