import { dayInWords, momentInWords } from '../../ui/dates';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import type { Versioned, View } from '../../api/client';
import { Button, ButtonLink } from '../../ui/button';
import { SummaryList, Tag } from '../../ui/data';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded } from '../../ui/states';

import { useCan } from '../session/queries';
import { AssignSheet } from './assign.sheet';
import { DayNumber } from './day';
import { clientContactsQuery, clientQuery, wishesQuery, type Client } from './queries';
import { clientsSentences, disclosureMeanings, disclosureNames, episodeNames, statusNames } from './words';
import { WishesToRead } from './wishes/wish-lines';
import { originNames } from './wishes/words';

const route = getRouteApi('/signed-in/clients/$clientId');

function Support({ client }: { client: Client }): ReactNode {
  const [assigning, setAssigning] = useState(false);
  const { episode, specialist } = client;
  const mayAssign = client.actions.includes('assign');
  return (
    <Section title="Support">
      <SummaryList
        rows={[
          {
            label: 'Supported by',
            value: specialist ? `${specialist.name}, since ${dayInWords(specialist.from)}` : 'Nobody yet',
            action: mayAssign && (
              <Button kind="quiet" small onClick={() => setAssigning(true)}>
                Assign
              </Button>
            ),
          },
          { label: 'Team', value: client.team.name },
          { label: 'Came to', value: episode && episodeNames[episode.kind] },
          { label: 'Joined', value: episode && dayInWords(episode.entryOn) },
          { label: 'Home', value: client.homeOutcode && `${client.homeOutcode} district` },
        ]}
      />
      {mayAssign && <AssignSheet client={client} open={assigning} onClose={() => setAssigning(false)} />}
    </Section>
  );
}

function Disclosure({ client }: { client: Client }): ReactNode {
  return (
    <Section title="What may be said to employers">
      <p className="fh-lead">{disclosureNames[client.disclosureDefault]}</p>
      <p>{disclosureMeanings[client.disclosureDefault]}</p>
      {client.agreedWording && client.disclosureDefault === 'disclosed' && (
        <figure className="fh-agreed">
          <figcaption>The agreed words</figcaption>
          <blockquote>{client.agreedWording}</blockquote>
        </figure>
      )}
    </Section>
  );
}

function WishesPart({ client }: { client: Client }): ReactNode {
  const query = useQuery(wishesQuery(client.id));
  const mayEdit = client.actions.includes('edit');
  const said = query.data !== undefined && query.data.version > 0;
  return (
    <Section
      title="Wishes"
      actions={
        mayEdit && (
          <Link to="/clients/$clientId/wishes" params={{ clientId: client.id }}>
            {said ? 'Change wishes' : 'Talk about wishes'}
          </Link>
        )
      }
    >
      <Loaded query={query} what="wishes" sentences={clientsSentences}>
        {({ version, statedOn, source, wishes }) =>
          version === 0 ? (
            <p className="fh-quiet">
              Nothing has been written down yet. That is fine: suggestions come anyway, and get better with every wish.
            </p>
          ) : (
            <>
              <p className="fh-quiet">
                {statedOn && `As of ${dayInWords(statedOn)}. `}
                {source && `${originNames[source]}.`}{' '}
                <Link to="/clients/$clientId/wishes/versions" params={{ clientId: client.id }}>
                  Earlier wishes
                </Link>
              </p>
              <WishesToRead wishes={wishes} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** Names of a contact's outcome are the contacts' own; here the line says when, with whom and what comes next. */
function ContactLine({ contact }: { contact: View<'ContactView'> }): ReactNode {
  const when = contact.occurredAt ?? contact.plannedFor;
  return (
    <li>
      <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
        {contact.employer.name}
      </Link>{' '}
      <Tag>{contact.state === 'planned' ? 'Planned' : contact.state === 'cancelled' ? 'Cancelled' : 'Done'}</Tag>
      <span className="fh-words__plain">
        {[when && momentInWords(when), contact.learned].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}

function Contacts({ client }: { client: Client }): ReactNode {
  const query = useQuery(clientContactsQuery(client.id));
  return (
    <Section title={`Contacts with employers about ${client.preferredName}`}>
      <Loaded
        query={query}
        what="contacts"
        empty={<p className="fh-quiet">None yet. Plan a visit from a suggestion, or log one from the plus button.</p>}
      >
        {(contacts) => (
          <ul className="fh-lines">
            {contacts.map((contact) => (
              <ContactLine key={contact.id} contact={contact} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function OneClient({ client }: { client: Versioned<Client> }): ReactNode {
  const seesDetail = client.actions.includes('see_suggestions');
  const seesContacts = useCan('contacts:read');
  return (
    <div className="fh-record">
      <div>
        {seesDetail && <WishesPart client={client} />}
        {seesContacts && seesDetail && <Contacts client={client} />}
        {!seesDetail && (
          <Section title="Wishes and suggestions">
            <p className="fh-quiet">Only {client.team.name} sees what this person wants and what was suggested.</p>
          </Section>
        )}
      </div>
      <div>
        <Support client={client} />
        <Disclosure client={client} />
      </div>
    </div>
  );
}

/** One person: who supports them, on which day they are, what may be said, what they want. */
export function ClientPage(): ReactNode {
  const { clientId } = route.useParams();
  const query = useQuery(clientQuery(clientId));
  const client = query.data;
  return (
    <Page
      title={client?.preferredName ?? 'Client'}
      back={<BackLink to="/clients">Clients</BackLink>}
      summary={
        client && (
          <span className="fh-summary-line">
            <DayNumber episode={client.episode} status={client.status} /> <Tag>{statusNames[client.status]}</Tag>
          </span>
        )
      }
      actions={
        client && (
          <>
            {client.actions.includes('see_suggestions') && (
              <ButtonLink to="/clients/$clientId/suggestions" params={{ clientId: client.id }} icon="matching">
                Suggestions
              </ButtonLink>
            )}
            {client.actions.includes('edit') && (
              <ButtonLink to="/clients/$clientId/edit" params={{ clientId: client.id }} kind="secondary" icon="edit">
                Change details
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <Loaded query={query} what="the client" sentences={clientsSentences}>
        {(one) => <OneClient client={one} />}
      </Loaded>
    </Page>
  );
}
