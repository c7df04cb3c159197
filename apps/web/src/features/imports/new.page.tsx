import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { RadioChips, Select, Tick } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { TextField } from '../../ui/text-fields';
import { missing, useForm } from '../../ui/use-form';
import { FileField } from './file-field';
import { holdFile, presetsQuery, startImport, type Import, type Order } from './queries';
import { importSentences, kindHints, kindNames, presetNames } from './words';

interface Values {
  readonly kind: View<'ImportKind'> | '';
  readonly file: File | null;
  readonly preset: View<'ImportPresetName'> | '';
  readonly source: string;
  readonly dryRun: boolean;
}

const route = getRouteApi('/signed-in/imports/new');

const kinds = (['vacancies', 'employers'] as const).map((value) => ({
  value,
  label: kindNames[value],
  hint: kindHints[value],
}));

const orderOf = ({ kind, preset, source, dryRun }: Values): Order => ({
  kind: kind || 'vacancies',
  preset: preset || null,
  source: source.trim() || null,
  dryRun,
});

/** Choosing a file and what to do with it. A dry run is the default: it says what would happen and writes nothing. */
export function NewImportPage(): ReactNode {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { kind, real } = route.useSearch();
  const form = useForm<Values, Import>({
    initial: { kind: kind ?? '', file: null, preset: '', source: '', dryRun: real !== true },
    check: (values) => [
      ...(values.kind ? [] : [missing('kind', 'Choose what the rows of the file are')]),
      ...(values.file ? [] : [missing('file', 'Choose a file')]),
    ],
    send: async (values, attempt) => {
      if (values.file === null) throw new Error('The check lets nothing pass without a file.');
      const started = await startImport(values.file, orderOf(values), attempt);
      holdFile(started.id, values.file, orderOf(values));
      return started;
    },
    onSaved: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
  });
  const { dryRun } = form.values;
  return (
    <Page title="New import" width="narrow" back={<BackLink to="/imports">Import</BackLink>}>
      <Section>
        <Form
          form={form}
          submitLabel={dryRun ? 'Start dry run' : 'Import for real'}
          sentences={importSentences}
          failure="The import was not started"
        >
          <RadioChips {...form.field('kind')} label="What are the rows?" choices={kinds} />
          <FileField
            {...form.field('file')}
            label="File"
            hint="CSV up to 50 MB whose first line names the columns, separated by comma, semicolon or tab; plain or gzip. From Excel choose “CSV UTF-8”; older Windows files are understood too."
          />
          <Tick
            {...form.field('dryRun')}
            label="Dry run: look at every row, write nothing"
            hint="You see what would happen, and import for real with one press."
          />
          <Preset form={form} />
        </Form>
      </Section>
    </Page>
  );
}

function Preset({ form }: { form: ReturnType<typeof useForm<Values, Import>> }): ReactNode {
  const { kind, preset } = form.values;
  const presets = useQuery({ ...presetsQuery(kind || 'vacancies'), enabled: kind !== '' });
  const known = presets.data?.data ?? [];
  const chosen = known.find((one) => one.name === preset);
  return (
    <Disclosure title="Shape of the file" says={preset ? presetNames[preset] : 'Found by its first line'}>
      <Select
        {...form.field('preset')}
        label="Shape"
        none="Find it by the first line"
        hint={kind === '' ? 'Say first what the rows are.' : undefined}
        choices={known.map(({ name }) => ({ value: name, label: presetNames[name] }))}
      />
      {chosen && (
        <p className="nhsuk-hint">
          {chosen.description} Needs the columns <span className="fh-columns">{chosen.columns.join(', ')}</span>.
        </p>
      )}
      <TextField
        {...form.field('source')}
        label="Where the rows are from"
        optional
        hint="One word, the same each time, such as council-list. Needed for files with Foothold’s own columns that do not say it."
        maxLength={60}
      />
    </Disclosure>
  );
}
