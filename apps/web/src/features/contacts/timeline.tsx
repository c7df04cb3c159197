import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { ShowMore, Tag } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { Section } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { useEmployerLog } from './queries';
import { modeNames, outcomeNames, purposeDone, type ContactView } from './words';

/** The log of an employer, newest first, a page at a time. */
export function Timeline({ employerId, mayLog }: { employerId: string; mayLog: boolean }): ReactNode {
  const query = useEmployerLog(employerId);
  return (
    <Section title="Contacts">
      <Loaded
        query={query}
        what="contacts"
        empty={
          <Empty
            title="No contact yet"
            icon="log"
            action={
              mayLog && (
                <ButtonLink to="/contacts/new" search={{ employerId, when: 'later' }} kind="secondary">
                  Plan a first visit
                </ButtonLink>
              )
            }
          >
            The first visit is to say hello and ask for ten minutes another day.
          </Empty>
        }
      >
        {(contacts) => (
          <>
            <ol className="fh-timeline">
              {contacts.map((contact) => (
                <Entry key={contact.id} contact={contact} />
              ))}
            </ol>
            <ShowMore query={query} shown={contacts.length === 1 ? '1 contact' : `${contacts.length} contacts`} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Entry({ contact }: { contact: ContactView }): ReactNode {
  const at = contact.occurredAt ?? contact.plannedFor;
  const open = contact.nextStep && !contact.nextStepDoneAt;
  return (
    <li className={`fh-timeline__entry fh-timeline__entry--${contact.state}`}>
      <p className="fh-timeline__when">
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
          {at ? momentInWords(at) : 'No time'}
        </Link>{' '}
        {contact.state === 'planned' && <Tag colour="blue">Planned</Tag>}
        {contact.state === 'cancelled' && <Tag>Cancelled</Tag>}
        {contact.counting.counts && <Tag colour="green">Counts</Tag>}
      </p>
      <p>
        {contact.specialist.name}
        {contact.person &&
          (contact.state === 'planned' ? ` to meet ${contact.person.name}` : ` with ${contact.person.name}`)}
      </p>
      <p className="fh-soft">
        {[modeNames[contact.mode], purposeDone[contact.purpose], contact.outcome && outcomeNames[contact.outcome]]
          .filter(Boolean)
          .join(' · ')}
        {contact.client && ` · about ${contact.client.preferredName}`}
      </p>
      {contact.learned && <p className="fh-typed fh-timeline__learned">{contact.learned}</p>}
      {open && <p className="fh-soft">Next: {contact.nextStep}</p>}
    </li>
  );
}
