import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { useAttempts } from '../../api/attempt';
import { api, newId, ok } from '../../api/client';
import { Button, ButtonLink } from '../../ui/button';
import { ProgressBar } from '../../ui/charts';
import { DataList, ShowMore, SummaryList, Tag, type Column } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { BackLink, Page, Section } from '../../ui/page';
import { Confirm } from '../../ui/sheet';
import { ErrorState, Loaded, Notice } from '../../ui/states';
import { useCan } from '../session/queries';
import { heldFor, hold } from './held';
import { importQuery, startImport, useImport, useRowErrors, type Import } from './queries';
import {
  countIds,
  countNames,
  delimiterNames,
  encodingNames,
  importSentences,
  kindNames,
  presetNames,
  statusColours,
  statusNames,
} from './words';

const route = getRouteApi('/signed-in/imports/$importId');

const figure = (count: number) => count.toLocaleString('en-GB');
const underway = ({ status }: Import) => status === 'queued' || status === 'running';

/** One import: how far it is, what became of the rows, and what was wrong with those not taken. */
export function ImportPage(): ReactNode {
  const { importId } = route.useParams();
  const one = useImport(importId);
  return (
    <Page
      title={one.data?.fileName ?? 'Import'}
      back={<BackLink to="/imports">Import</BackLink>}
      summary={one.data && <Summary one={one.data} />}
    >
      <Loaded query={one} what="the import" sentences={importSentences}>
        {(view) => (
          <>
            <Standing one={view} />
            <Counts one={view} />
            {!underway(view) && view.counts.rejected > 0 && <RowErrors one={view} />}
            <Doubts one={view} />
            <About one={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ one }: { one: Import }): ReactNode {
  return (
    <>
      <Tag colour={statusColours[one.status]}>{statusNames[one.status]}</Tag> {kindNames[one.kind]},{' '}
      {one.dryRun ? 'dry run: nothing is written' : 'for real'}
    </>
  );
}

/** What is happening, or what to do next. */
function Standing({ one }: { one: Import }): ReactNode {
  if (underway(one)) return <Running one={one} />;
  if (one.status === 'failed')
    return <Notice kind="warning">{one.failure?.detail ?? 'The import was given up.'}</Notice>;
  if (one.status === 'cancelled')
    return <Notice>{one.dryRun ? 'Stopped.' : 'Stopped. What was written before it stopped stays.'}</Notice>;
  if (one.dryRun) return <ForReal one={one} />;
  return (
    <Notice kind="success">
      Done. The same list can be imported again whenever it changes: rows are found by their reference, nothing is
      doubled.
    </Notice>
  );
}

function Running({ one }: { one: Import }): ReactNode {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [key] = useState(newId);
  const cancel = useMutation({
    mutationFn: () =>
      ok(
        api.POST('/v1/imports/{importId}/cancellation', {
          params: { path: { importId: one.id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: (view) => queryClient.setQueryData(importQuery(one.id).queryKey, view),
    onSettled: () => setAsking(false),
  });
  return (
    <Section>
      <ProgressBar
        label={
          one.status === 'queued'
            ? 'Waiting to start'
            : `${figure(one.progress.rowsRead)} rows read, per cent of the file`
        }
        done={one.progress.percent}
        of={100}
      />
      {one.actions.includes('cancel') && (
        <p className="fh-after">
          <Button kind="secondary" small onClick={() => setAsking(true)}>
            Stop
          </Button>
        </p>
      )}
      {cancel.error && <ErrorState error={cancel.error} sentences={importSentences} />}
      <Confirm
        title="Stop this import?"
        action="Stop import"
        open={asking}
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate()}
        onClose={() => setAsking(false)}
      >
        {one.dryRun ? 'Nothing has been written.' : 'What has been written so far stays.'}
      </Confirm>
    </Section>
  );
}

/** After a dry run: the same file for real with one press, or choosing it again after a reload. */
function ForReal({ one }: { one: Import }): ReactNode {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const attemptFor = useAttempts();
  const [id] = useState(newId);
  const may = useCan('imports:write');
  const held = heldFor(one.id);
  const start = useMutation({
    mutationFn: async () => {
      if (!held) throw new Error('Offered only while the file is held.');
      const order = { ...held.order, dryRun: false };
      const started = await startImport(held.values.file, order, attemptFor(id, order));
      hold(started.id, { ...held, order });
      return started;
    },
    onSuccess: async (started) => {
      await queryClient.invalidateQueries({ queryKey: ['imports'], exact: true });
      await navigate({ to: '/imports/$importId', params: { importId: started.id } });
    },
  });
  const good = one.progress.rowsRead - one.counts.rejected;
  return (
    <Section title="Dry run done: nothing was written">
      <p>
        {one.counts.rejected === 0
          ? `All ${figure(good)} rows can be taken.`
          : `${figure(good)} of ${figure(one.progress.rowsRead)} rows can be taken. Mend the others now, or import without them and send them later.`}
      </p>
      {start.error && <ErrorState error={start.error} sentences={importSentences} />}
      {may &&
        (held ? (
          <div className="fh-actions">
            <Button icon="import" busy={start.isPending} onClick={() => start.mutate()}>
              Import for real
            </Button>
            <ButtonLink to="/imports/new" search={{ from: one.id }} kind="secondary">
              Change the columns
            </ButtonLink>
          </div>
        ) : (
          <>
            <p>The page was reloaded, so the file has to be chosen once more.</p>
            <ButtonLink to="/imports/new" search={{ kind: one.kind, real: true }} icon="import">
              Choose the file and import
            </ButtonLink>
          </>
        ))}
    </Section>
  );
}

function Counts({ one }: { one: Import }): ReactNode {
  const shown = countIds.filter((id) => id === 'created' || id === 'rejected' || one.counts[id] > 0);
  return (
    <dl className="fh-figures">
      {shown.map((id) => (
        <div key={id} className={`fh-figure fh-figure--${id}`}>
          <dt>{countNames[id][one.dryRun ? 'would' : 'done']}</dt>
          <dd>{figure(one.counts[id])}</dd>
        </div>
      ))}
    </dl>
  );
}

type RowError = NonNullable<ReturnType<typeof useRowErrors>['data']>[number];

const columns: readonly Column<RowError>[] = [
  { key: 'line', label: 'Line', onCard: 'title', cell: (error) => `Line ${error.line}` },
  { key: 'column', label: 'Column', cell: (error) => error.column ?? 'The whole row' },
  { key: 'detail', label: 'What is wrong', onCard: 'line', cell: (error) => error.detail },
  { key: 'row', label: 'The row', onCard: 'line', cell: (error) => <code className="fh-row">{error.row}</code> },
];

function RowErrors({ one }: { one: Import }): ReactNode {
  const errors = useRowErrors(one);
  return (
    <section className="fh-row-errors" aria-labelledby="row-errors">
      <div className="fh-section__head">
        <h2 id="row-errors">Rows not taken</h2>
        {one.actions.includes('download_row_errors') && (
          <a
            className="nhsuk-button fh-button nhsuk-button--secondary-solid fh-button--small"
            href={`/v1/imports/${one.id}/row-errors.csv`}
            download
          >
            Download as CSV
          </a>
        )}
      </div>
      <p>Mend the rows in the downloaded file and import it: the columns that say what is wrong are ignored.</p>
      <Loaded query={errors} what="the rows" sentences={importSentences} empty={<p>None are kept.</p>}>
        {(rows) => (
          <>
            <DataList caption="Rows that were not taken" columns={columns} rows={rows} rowKey={(error) => error.id} />
            <ShowMore query={errors} shown={`${rows.length} ${rows.length === 1 ? 'error' : 'errors'}`} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Doubts({ one }: { one: Import }): ReactNode {
  if (one.doubts.length === 0) return null;
  return (
    <Section title="Left as not known">
      <p>These rows were taken; one of their values was not understood, and is now a question to ask.</p>
      <SummaryList
        rows={one.doubts.map(({ field, meaning, count }) => ({
          label: `${field}: ${figure(count)} ${count === 1 ? 'row' : 'rows'}`,
          value: meaning,
        }))}
      />
    </Section>
  );
}

function About({ one }: { one: Import }): ReactNode {
  return (
    <Section title="About this import">
      <SummaryList
        rows={[
          {
            label: 'Shape of the file',
            value: one.preset === null ? 'Columns named by the sender' : presetNames[one.preset],
          },
          { label: 'Where from', value: one.source ?? 'Each row says it' },
          { label: 'Read as', value: `${encodingNames[one.encoding]}, separated by ${delimiterNames[one.delimiter]}` },
          ...(one.ignoredColumns.length > 0
            ? [{ label: 'Columns not read', value: one.ignoredColumns.join(', ') }]
            : []),
          { label: 'Started by', value: one.requestedBy?.name ?? 'A program' },
          { label: 'Started', value: momentInWords(one.createdAt) },
          { label: 'Ended', value: one.endedAt ? momentInWords(one.endedAt) : 'Not yet' },
        ]}
      />
    </Section>
  );
}
