import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Section } from '../../ui/page';
import { DoneButton, Due } from '../contacts/next-step';
import type { ContactView } from '../contacts/words';

/** Next steps due today or overdue, each with its tick. */
export function NextStepsDue({ contacts }: { contacts: readonly ContactView[] }): ReactNode {
  return (
    <Section title="Next steps due">
      {contacts.length === 0 && <p className="fh-soft">Nothing is due.</p>}
      <ul className="fh-entries">
        {contacts.map((contact) => (
          <li key={contact.id} className="fh-entry">
            <div className="fh-entry__body">
              <p className="fh-entry__title">{contact.nextStep ?? 'Something to do; what is not noted'}</p>
              <p>
                <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
                  {contact.employer.name}
                </Link>
                {contact.person && `, ${contact.person.name}`}
              </p>
              <p>
                <Due on={contact.nextStepOn} />
              </p>
            </div>
            <DoneButton contact={contact} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
