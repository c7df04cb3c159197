import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/charts';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { Page, Section } from '../../ui/page';
import { Empty, ErrorState, Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useCan } from '../session/queries';
import { isAtWork, useCancelRun, useRunProgress, useRuns, useStartRun, type Run } from './queries';
import { RunReport } from './run-report';
import { count, done, tookFor } from './run-words';
import { failureSentences, matchingSentences, statusColours, statusNames, triggerNames } from './words';

const columns: readonly Column<Run>[] = [
  { key: 'when', label: 'When', onCard: 'title', cell: (run) => momentInWords(run.createdAt) },
  {
    key: 'status',
    label: 'State',
    onCard: 'aside',
    cell: (run) => <Tag colour={statusColours[run.status]}>{statusNames[run.status] ?? run.status}</Tag>,
  },
  { key: 'lists', label: 'Fresh lists', onCard: 'line', cell: done },
  {
    key: 'how',
    label: 'How',
    onCard: 'line',
    cell: (run) => (
      <>
        {triggerNames[run.trigger] ?? run.trigger}
        {run.requestedBy && `, ${run.requestedBy}`}
        {run.failure && <span className="fh-words__plain">{failureSentences[run.failure] ?? run.failure}</span>}
      </>
    ),
  },
  { key: 'took', label: 'Took', cell: (run) => tookFor(run) ?? '–' },
  {
    key: 'rules',
    label: 'Weights and rules',
    cell: (run) => `Version ${run.policyVersion}, rules ${run.engineVersion}`,
  },
];

/** Says what progress means, in words, at most every five seconds: a screen reader need not hear every step. */
function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState(text);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), 5_000);
    return () => clearInterval(timer);
  }, []);
  return spoken;
}

function AtWork({ run, mayCancel, onDone }: { run: Run; mayCancel: boolean; onDone: (run: Run) => void }): ReactNode {
  const query = useRunProgress(run);
  const cancel = useCancelRun();
  const now = query.data;
  const ended = !isAtWork(now);
  const spoken = useSpoken(
    now.status === 'queued' ? 'Matching will begin in a moment' : `Matching is at work: ${done(now)} done`,
  );
  useEffect(() => {
    if (ended) onDone(now);
  }, [ended, now, onDone]);
  return (
    <Section title="At work now">
      <ProgressBar label="People with a fresh list" done={now.clientsDone} of={now.clientsTotal || undefined} />
      <p className="fh-quiet fh-run__more">
        {now.placesTotal > 0 && `${now.placesDone} of ${count(now.placesTotal, 'place', 'places')}. `}
        {statusNames[now.status]}. You may leave this page; it goes on.
      </p>
      <p className="nhsuk-u-visually-hidden" role="status">
        {spoken}
      </p>
      {cancel.error && <ErrorState error={cancel.error} sentences={matchingSentences} />}
      {mayCancel && now.actions.includes('cancel') && (
        <Button kind="secondary" small busy={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
          Stop
        </Button>
      )}
    </Section>
  );
}

const endings: Readonly<Partial<Record<Run['status'], string>>> = {
  completed: 'Matching is done. Everybody has a fresh list',
  cancelled: 'Matching was stopped. Lists that were made stay',
  failed: 'Matching did not finish',
};

/** Matching: what was run, what is running, and a way to run it now. */
export function MatchingPage(): ReactNode {
  const query = useRuns();
  const start = useStartRun();
  const mayRun = useCan('matching:run');
  const maySeeQuality = useCan('matching-quality:read');
  const [announced] = useState(() => new Set<string>());
  const [tell] = useState(() => (run: Run) => {
    if (announced.has(run.id)) return;
    announced.add(run.id);
    toast(endings[run.status] ?? 'Matching has ended');
  });
  const atWork = query.data?.find(isAtWork);
  return (
    <Page
      title="Matching"
      summary="Every night, everybody who is looking for work gets a fresh list of vacancies that serve their wishes."
      actions={
        mayRun &&
        !atWork && (
          <Button icon="matching" busy={start.isPending} onClick={() => start.mutate()}>
            Run now
          </Button>
        )
      }
    >
      <p className="fh-beyond">
        <Link to="/matching/policy">How matching weighs things</Link>
        {maySeeQuality && <Link to="/matching/quality">How good the lists are</Link>}
      </p>
      {start.error && <ErrorState error={start.error} sentences={matchingSentences} />}
      {atWork && <AtWork key={atWork.id} run={atWork} mayCancel={mayRun} onDone={tell} />}
      <Loaded
        query={query}
        what="matching runs"
        sentences={matchingSentences}
        empty={
          <Empty title="Matching has not run yet" icon="matching">
            It runs by itself every night. To have suggestions at once, run it now.
          </Empty>
        }
      >
        {(runs) => (
          <>
            {!atWork && runs[0] && <RunReport key={runs[0].id} run={runs[0]} />}
            <DataList
              caption="Matching runs"
              columns={columns}
              rows={runs.filter((run) => run.id !== atWork?.id)}
              rowKey={(run) => run.id}
            />
            <ShowMore query={query} shown={count(runs.length, 'run', 'runs')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
