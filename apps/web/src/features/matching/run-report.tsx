import type { ReactNode } from 'react';

import { SummaryList } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { Section } from '../../ui/page';
import { isBeingCounted, useEndedRun, type Run } from './queries';
import { count, done, tookFor } from './run-words';
import { endedSentences, failureSentences, triggerNames } from './words';

/** What the last run did: for the leader in the morning, and for whoever has just watched it. */
export function RunReport({ run: listed }: { run: Run }): ReactNode {
  const run = useEndedRun(listed);
  const { changes } = run;
  const counted = (value: number | undefined) =>
    value === undefined ? (isBeingCounted(run) ? 'Being counted' : 'Not counted') : value.toLocaleString('en-GB');
  return (
    <Section title={run.trigger === 'night' ? 'The report of the night' : 'The report of the last run'}>
      <SummaryList
        rows={[
          { label: 'When', value: `${momentInWords(run.createdAt)}. ${triggerNames[run.trigger] ?? run.trigger}` },
          { label: 'How it ended', value: run.failure ? failureSentences[run.failure] : endedSentences[run.status] },
          { label: 'Fresh lists', value: done(run) },
          { label: 'Places done', value: `${run.placesDone} of ${count(run.placesTotal, 'place', 'places')}` },
          { label: 'Took', value: tookFor(run) ?? 'It did not begin' },
          { label: 'Lists that changed', value: counted(changes?.lists) },
          { label: 'New suggestions', value: counted(changes?.entered) },
          { label: 'No longer suggested', value: counted(changes?.left) },
          { label: 'At another place', value: counted(changes?.moved) },
        ]}
      />
      <p className="fh-quiet fh-run__more">Changes are counted from the end of the run before, by day and by night.</p>
    </Section>
  );
}
