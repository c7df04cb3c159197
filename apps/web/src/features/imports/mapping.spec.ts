import { ApiProblem } from '../../api/problem';
import { columnOf, columnsLeft, needsSource, orderOf, pickKey, type Values } from './mapping';

type Preview = Parameters<typeof orderOf>[0];

const unknown: Preview = {
  kind: 'employers',
  encoding: 'utf-8',
  delimiter: 'comma',
  columns: ['No', 'Company', 'Notes'].map((name) => ({ name, samples: [] })),
  preset: null,
  ignoredColumns: [],
  sourceNeeded: false,
  fields: [
    { field: 'ref', required: true, column: null },
    { field: 'name', required: true, column: 'Company' },
    { field: 'source', required: false, column: null },
  ],
  source: null,
};
const recognised: Preview = { ...unknown, preset: 'fhrs', ignoredColumns: ['Notes'] };

const untouched: Values = { kind: 'employers', file: null, reading: '', picks: {}, source: null, dryRun: true };
const picked = (picks: Record<string, string>, rest: Partial<Values> = {}): Values => ({
  ...untouched,
  ...rest,
  picks: Object.fromEntries(Object.entries(picks).map(([field, column]) => [pickKey('employers', field), column])),
});
const said = (preview: Preview, values: Values) => {
  try {
    return orderOf(preview, values);
  } catch (error) {
    return (error as ApiProblem).problem.errors?.map(({ pointer }) => pointer);
  }
};

describe('what a new import is asked to do', () => {
  it('reads a file that is recognised by its preset, without a word from the sender', () => {
    expect(said(recognised, untouched)).toEqual({
      kind: 'employers',
      preset: 'fhrs',
      mapping: null,
      source: null,
      dryRun: true,
    });
    expect(columnsLeft(recognised, untouched)).toEqual(['Notes']);
  });

  it('asks for the columns that must be there, and where the list is from', () => {
    expect(said(unknown, untouched)).toEqual(['/column-ref', '/source']);
    expect(said(recognised, { ...untouched, reading: 'own' })).toEqual(['/column-ref', '/source']);
  });

  it('sends what is proposed and chosen, and the source as one word', () => {
    const values = picked({ ref: 'No' }, { source: ' Council List ' });
    expect(said(unknown, values)).toMatchObject({
      preset: null,
      mapping: { ref: 'No', name: 'Company' },
      source: 'council-list',
    });
    expect(columnsLeft(unknown, values)).toEqual(['Notes']);
  });

  it('needs no source where a column says it', () => {
    expect(needsSource(unknown, picked({ source: 'Notes' }))).toBe(false);
    expect(needsSource({ ...recognised, sourceNeeded: true }, untouched)).toBe(true);
  });

  it('takes away what was proposed, and forgets a choice that another file does not have', () => {
    const [, name] = unknown.fields;
    expect(columnOf(unknown, picked({ name: '' }), name!)).toBe('');
    expect(columnOf(unknown, picked({ name: 'Gone' }), name!)).toBe('Company');
  });

  it('reads a list as it was read the last time, also where a preset would fit', () => {
    const again = { ...recognised, source: 'council-list', fields: [{ field: 'ref', required: true, column: 'No' }] };
    expect(said(again, untouched)).toMatchObject({ mapping: { ref: 'No' }, source: 'council-list' });
    expect(said(again, { ...untouched, reading: 'preset' })).toMatchObject({ preset: 'fhrs', source: null });
  });
});
