import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { Tag } from '../../ui/data';
import { localDay, momentInWords, timeInWords } from '../../ui/dates';
import { Section } from '../../ui/page';
import { modeNames, purposeDone, type ContactView } from '../contacts/words';

/** Planned contacts in the order of the day, each one tap from being logged. Earlier ones nobody logged stand first. */
export function Planned({
  contacts,
  day,
  own,
}: {
  contacts: readonly ContactView[];
  day: string;
  own: boolean;
}): ReactNode {
  return (
    <Section title="Planned">
      {contacts.length === 0 && (
        <p className="fh-soft">
          Nothing is planned for today.{' '}
          {own && (
            <Link to="/contacts/new" search={{ when: 'later' }}>
              Plan a visit
            </Link>
          )}
        </p>
      )}
      <ol className="fh-entries">
        {contacts.map((contact) => (
          <PlannedContact key={contact.id} contact={contact} day={day} />
        ))}
      </ol>
    </Section>
  );
}

function PlannedContact({ contact, day }: { contact: ContactView; day: string }): ReactNode {
  const { employer, person, site, plannedFor, actions } = contact;
  const late = plannedFor !== null && localDay(new Date(plannedFor)) < day;
  return (
    <li className="fh-entry">
      <div className="fh-entry__body">
        <p className="fh-entry__title">
          <span className="fh-entry__time">{plannedFor && !late && timeInWords(plannedFor)}</span>{' '}
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
            {employer.name}
          </Link>{' '}
          {contact.client && <Tag>{contact.client.preferredName}</Tag>}
        </p>
        <p className="fh-soft">
          {[modeNames[contact.mode], purposeDone[contact.purpose], person?.name, site?.postcode]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {late && plannedFor && (
          <p>
            <Tag colour="amber">Not logged yet</Tag> <span className="fh-soft">{momentInWords(plannedFor)}</span>
          </p>
        )}
        {contact.learned && <p className="fh-typed">{contact.learned}</p>}
      </div>
      {actions.includes('log') && (
        <ButtonLink
          to="/contacts/$contactId/edit"
          params={{ contactId: contact.id }}
          search={{ log: true }}
          kind="secondary"
          small
        >
          Log<span className="nhsuk-u-visually-hidden"> the contact with {employer.name}</span>
        </ButtonLink>
      )}
    </li>
  );
}
