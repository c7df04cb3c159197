import type { ReactNode } from 'react';

import { ShowMore } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { useStateChanges, type StateChange } from './queries';
import { reasonNames, stateNames, vacancySentences } from './words';

/** Every change of the vacancy's state, newest first, a page at a time. */
export function WhatHappened({ vacancyId }: { vacancyId: string }): ReactNode {
  const query = useStateChanges(vacancyId);
  return (
    <Section title="What happened">
      <Loaded
        query={query}
        what="what happened"
        sentences={vacancySentences}
        empty={<p className="fh-soft">Its state has not changed since it was recorded.</p>}
      >
        {(changes) => (
          <>
            <ol className="fh-timeline">
              {changes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </ol>
            <ShowMore query={query} shown={changes.length === 1 ? '1 change' : `${changes.length} changes`} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Change({ change }: { change: StateChange }): ReactNode {
  const { fromState, toState, reason, note, changedAt, changedBy } = change;
  return (
    <li className="fh-timeline__entry">
      <p className="fh-timeline__when">{momentInWords(changedAt)}</p>
      <p>
        From {stateNames[fromState].toLowerCase()} to <strong>{stateNames[toState].toLowerCase()}</strong>
      </p>
      <p className="fh-soft">
        {reasonNames[reason]}
        {changedBy && ` · ${changedBy.name}`}
      </p>
      {note && <p className="fh-typed">{note}</p>}
    </li>
  );
}
