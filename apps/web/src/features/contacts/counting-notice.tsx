import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { localDay } from '../../ui/dates';
import { Notice } from '../../ui/states';
import { useCan, useMe } from '../session/queries';
import { todayQuery } from '../today/queries';
import { countingFixes, countingSentences, type ContactView } from './words';

/** Whether a contact counts, why, how the week stands with it, and what would make it count. */
export function CountingNotice({ contact }: { contact: ContactView }): ReactNode {
  const { counts, reason } = contact.counting;
  const standing = useStanding(contact);
  if (contact.state !== 'logged') return null;
  if (counts) {
    return (
      <Notice kind="success">
        <strong>{standing ? `Counts towards this week: ${standing}` : 'Counts towards its week'}.</strong>{' '}
        {countingSentences[reason]}.
      </Notice>
    );
  }
  const fix = countingFixes[reason];
  const byEdit = reason !== 'hiring_authority_unknown' && contact.actions.includes('edit');
  return (
    <Notice kind={fix ? 'warning' : 'info'}>
      <strong>Does not count{standing ? ` (this week: ${standing})` : ''}.</strong> {sentence(contact)}.{' '}
      {fix && byEdit && (
        <Link to="/contacts/$contactId/edit" params={{ contactId: contact.id }}>
          {fix}
        </Link>
      )}
    </Notice>
  );
}

function sentence({ counting: { reason }, person }: ContactView): string {
  if (reason === 'hiring_authority_unknown' && person)
    return `Not known whether ${person.name} can hire. Ask, then note it`;
  if (reason === 'no_hiring_authority' && person) return `${person.name} cannot hire`;
  return countingSentences[reason];
}

/** '4 of 6' when the contact is the reader's own and of this week. */
function useStanding({ specialist, occurredAt }: ContactView): string | undefined {
  const mine = useMe().id === specialist.id;
  const { data } = useQuery({ ...todayQuery(undefined), enabled: useCan('today:read') && mine });
  if (!mine || !data || !occurredAt) return undefined;
  const day = localDay(new Date(occurredAt));
  const { startsOn, endsOn, counted, target } = data.week;
  return day >= startsOn && day <= endsOn ? `${counted} of ${target}` : undefined;
}
