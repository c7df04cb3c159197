import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { whenInSentence } from '../../ui/dates';
import { Loaded, Notice } from '../../ui/states';
import { Icon } from '../../ui/icons';
import { outcomeNames } from '../contacts/words';
import { relationshipQuery } from './queries';
import { flagNames, stageNames, stageNext } from './words';

type Relationship = View<'RelationshipView'>;
type Colleague = Relationship['colleagues'][number];

/** Where the relationship stands, what stands out, and who of the service was there lately or will be. */
export function RelationshipNotes({ employerId }: { employerId: string }): ReactNode {
  const query = useQuery(relationshipQuery(employerId));
  return (
    <Loaded query={query} what="the relationship">
      {(relationship) => (
        <div className="fh-relationship">
          <p className="fh-relationship__stage">
            <Icon name="team" size={20} />
            <span>
              <strong>{stageNames[relationship.stage]}.</strong> {lastContact(relationship)}
            </span>
          </p>
          <p className="fh-soft">{stageNext[relationship.stage]}</p>
          <ColleagueNotes colleagues={relationship.colleagues} />
          {relationship.flags.map((flag) => (
            <Notice key={flag} kind="warning">
              {flagNames[flag]}.
            </Notice>
          ))}
        </div>
      )}
    </Loaded>
  );
}

/** Who else of the service was there lately or will be. */
export function ColleagueNotes({ colleagues }: { colleagues: readonly Colleague[] }): ReactNode {
  return onePerColleague(colleagues).map((colleague) => (
    <Notice key={colleague.contactId}>
      {colleagueSentence(colleague)}
      {colleague.outcome && ` How it went: ${outcomeNames[colleague.outcome].toLowerCase()}.`}
    </Notice>
  ));
}

function lastContact({ lastContactAt, lastContactBy, contacts }: Relationship): string {
  if (!lastContactAt) return 'No contact is logged.';
  const many = contacts === 1 ? '1 contact' : `${contacts} contacts`;
  return `${many}, the latest ${whenInSentence(lastContactAt)}${lastContactBy ? ` by ${lastContactBy}` : ''}.`;
}

/** The latest visit and the plan of each colleague: who was here five times need not fill the page. */
function onePerColleague(colleagues: readonly Colleague[]): readonly Colleague[] {
  const latest = new Map<string, Colleague>();
  for (const colleague of colleagues) {
    const key = `${colleague.specialistId} ${colleague.state}`;
    const known = latest.get(key);
    if (!known || colleague.at > known.at) latest.set(key, colleague);
  }
  return [...latest.values()];
}

/** 'Jo Marsden was here on Tuesday and met Priya Sandhu.' */
export function colleagueSentence({ specialistName, at, mode, state, personName }: Colleague, here = 'here'): string {
  const there = mode === 'in_person';
  const when = whenInSentence(at);
  if (state === 'planned') {
    const what = there ? 'plans to come' : 'plans to be in touch';
    return `${specialistName} ${what} ${when}${personName ? ` to meet ${personName}` : ''}.`;
  }
  if (there) return `${specialistName} was ${here} ${when}${personName ? ` and met ${personName}` : ''}.`;
  return `${specialistName} was in touch${personName ? ` with ${personName}` : ''} ${when}.`;
}
