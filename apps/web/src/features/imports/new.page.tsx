import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { problemOf } from '../../api/problem';
import { RadioChips, Tick } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { ErrorState, Loading } from '../../ui/states';
import { missing, useForm } from '../../ui/use-form';
import { Columns } from './columns';
import { FileField } from './file-field';
import { heldFor, hold } from './held';
import { orderOf, type Values } from './mapping';
import { previewQuery, startImport, type Import } from './queries';
import { importSentences, kindHints, kindNames } from './words';

const route = getRouteApi('/signed-in/imports/new');

const kinds = (['vacancies', 'employers'] as const).map((value) => ({
  value,
  label: kindNames[value],
  hint: kindHints[value],
}));

const untouched: Values = { kind: '', file: null, reading: '', picks: {}, source: null, dryRun: true };

/**
 * Choosing a file, saying which column is which where that is not known, and what to do with it. A dry run is the default: it
 * says what would happen and writes nothing.
 */
export function NewImportPage(): ReactNode {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { kind, real, from } = route.useSearch();
  const before = from === undefined ? undefined : heldFor(from);
  const form = useForm<Values, Import>({
    initial: before ? { ...before.values, dryRun: true } : { ...untouched, kind: kind ?? '', dryRun: real !== true },
    check: (values) => [
      ...(values.kind ? [] : [missing('kind', 'Choose what the rows of the file are')]),
      ...(values.file ? [] : [missing('file', 'Choose a file')]),
    ],
    send: async (values, attempt) => {
      const { kind: rows, file } = values;
      if (!rows || !file) throw new Error('The check lets nothing pass without kind and file.');
      const order = orderOf(await queryClient.fetchQuery(previewQuery(rows, file)), values);
      const started = await startImport(file, order, attempt);
      hold(started.id, { order, values: { ...values, file } });
      return started;
    },
    onSaved: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
  });
  const { dryRun, file } = form.values;
  const preview = useQuery(previewQuery(form.values.kind || 'vacancies', file, form.values.kind !== ''));
  const wrongWithFile = preview.error ? problemOf(preview.error).errors?.[0]?.detail : undefined;
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
            problem={wrongWithFile ?? form.field('file').problem}
            label="File"
            hint="CSV up to 50 MB whose first line names the columns, separated by comma, semicolon or tab; plain or gzip. From Excel choose “CSV UTF-8”; older Windows files are understood too."
          />
          {preview.data && <Columns form={form} preview={preview.data} />}
          {preview.isLoading && <Loading what="the columns" lines={2} />}
          {preview.error && wrongWithFile === undefined && (
            <ErrorState error={preview.error} sentences={importSentences} onRetry={() => void preview.refetch()} />
          )}
          <Tick
            {...form.field('dryRun')}
            label="Dry run: look at every row, write nothing"
            hint="You see what would happen, and import for real with one press."
          />
        </Form>
      </Section>
    </Page>
  );
}
