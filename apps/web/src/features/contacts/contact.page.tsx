import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { Button, ButtonLink } from '../../ui/button';
import { SummaryList, Tag } from '../../ui/data';
import { dayInWords, momentInWords } from '../../ui/dates';
import { BackLink, Page, Section } from '../../ui/page';
import { Confirm } from '../../ui/sheet';
import { ErrorState, Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { AskAuthority } from '../employers/ask-authority';
import { authorityNames } from '../employers/words';
import { CountingNotice } from './counting-notice';
import { NextStep } from './next-step';
import { contactQuery, useCancelContact } from './queries';
import {
  contactSentences,
  disclosureNames,
  modeNames,
  outcomeNames,
  presenceChoices,
  purposeDone,
  warningNames,
  type ContactView,
  type DisclosureLevel,
} from './words';

const route = getRouteApi('/signed-in/contacts/$contactId');

/** One contact: whether it counts and why, what to do about it, and everything noted. */
export function ContactPage(): ReactNode {
  const { contactId } = route.useParams();
  const query = useQuery(contactQuery(contactId));
  if (query.data === undefined) {
    return (
      <Page title="Contact" width="narrow">
        <Loaded query={query} what="contact" sentences={contactSentences}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Known contact={query.data} />;
}

const stateTags = {
  planned: <Tag colour="blue">Planned</Tag>,
  logged: null,
  cancelled: <Tag>Cancelled</Tag>,
} as const;

function titleOf({ state, employer }: ContactView, saved: boolean | undefined): string {
  if (saved) return state === 'planned' ? 'Contact planned' : 'Contact logged';
  return `${state === 'planned' ? 'Planned contact' : 'Contact'} with ${employer.name}`;
}

function Known({ contact }: { contact: ContactView }): ReactNode {
  const { saved } = route.useSearch();
  const employer = { to: '/employers/$employerId', params: { employerId: contact.employer.id } } as const;
  const at = contact.occurredAt ?? contact.plannedFor;
  const asks =
    contact.counting.reason === 'hiring_authority_unknown' && contact.actions.includes('edit') && contact.person;
  return (
    <Page
      title={titleOf(contact, saved)}
      width="narrow"
      back={<BackLink {...employer}>{contact.employer.name}</BackLink>}
      summary={
        <>
          {[saved ? contact.employer.name : null, at && momentInWords(at), contact.specialist.name]
            .filter(Boolean)
            .join(' · ')}{' '}
          {stateTags[contact.state]}
        </>
      }
    >
      <CountingNotice contact={contact} />
      {asks && (
        <Section>
          <p className="fh-entry__title">{asks.name}</p>
          <AskAuthority personId={asks.id} name={asks.name} />
        </Section>
      )}
      <NextStep contact={contact} />
      <Actions contact={contact} saved={saved} />
      <Section title="What is noted">
        <SummaryList rows={rowsOf(contact)} />
      </Section>
    </Page>
  );
}

function rowsOf(contact: ContactView) {
  const { person, client, learned, site } = contact;
  const planned = contact.state === 'planned';
  const rows = [
    {
      label: 'Person',
      value: person ? `${person.name}, ${authorityNames[person.hiringAuthority].toLowerCase()}` : 'Nobody named',
    },
    contact.warnings.length > 0 && {
      label: 'Spoke against it',
      value: contact.warnings.map((warning) => warningNames[warning]).join('. '),
    },
    { label: 'How', value: modeNames[contact.mode] },
    { label: 'What for', value: purposeDone[contact.purpose] },
    !planned && { label: 'How it went', value: contact.outcome && outcomeNames[contact.outcome] },
    {
      label: planned ? 'To remember' : 'What was learned',
      value: learned ? <span className="fh-typed">{learned}</span> : 'Nothing noted',
    },
    site && { label: 'Site', value: [site.name, site.postcode].filter(Boolean).join(', ') || null },
    contact.vacancy && { label: 'Vacancy', value: contact.vacancy.title },
    client && { label: 'Client', value: client.preferredName },
    client && { label: 'May be said', value: disclosureNames[client.disclosureLevel as DisclosureLevel] },
    client && { label: 'Wish served', value: client.preferenceServed ?? 'Not said' },
    client && { label: 'Who was there', value: presenceChoices.find(({ value }) => value === contact.presence)?.label },
    contact.specificity === 'client_specific' &&
      !client && { label: 'Client', value: 'With one client in mind; their team knows who' },
    contact.durationMinutes !== null && { label: 'How long', value: `${contact.durationMinutes} minutes` },
    contact.thankYouSentOn && { label: 'Thank-you sent', value: dayInWords(contact.thankYouSentOn) },
    contact.occurredAt && contact.plannedFor && { label: 'Was planned for', value: momentInWords(contact.plannedFor) },
    { label: 'Written down', value: momentInWords(contact.recordedAt) },
  ];
  return rows.filter((row) => typeof row === 'object' && row !== null);
}

function Actions({ contact, saved }: { contact: ContactView; saved: boolean | undefined }): ReactNode {
  const [asking, setAsking] = useState(false);
  const cancel = useCancelContact();
  const params = { contactId: contact.id };
  const may = (action: ContactView['actions'][number]) => contact.actions.includes(action);
  return (
    <>
      {cancel.error && <ErrorState error={cancel.error} sentences={contactSentences} />}
      <div className="fh-actions fh-actions--above">
        {may('log') && !saved && (
          <ButtonLink to="/contacts/$contactId/edit" params={params} search={{ log: true }} icon="check">
            Log it
          </ButtonLink>
        )}
        {saved && (
          <ButtonLink to="/today" icon="today">
            Go to today
          </ButtonLink>
        )}
        {may('edit') && (
          <ButtonLink to="/contacts/$contactId/edit" params={params} kind="secondary" icon="edit">
            {saved ? 'Correct it' : 'Edit'}
          </ButtonLink>
        )}
        {may('cancel') && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            Cancel this plan
          </Button>
        )}
        {saved && (
          <Link to="/contacts/new" className="fh-section__link">
            Log another contact
          </Link>
        )}
      </div>
      <Confirm
        title="Cancel this plan?"
        open={asking}
        onClose={() => setAsking(false)}
        action="Cancel the plan"
        busy={cancel.isPending}
        onConfirm={() =>
          cancel.mutate(contact.id, {
            onSuccess: () => toast('Plan cancelled'),
            onSettled: () => setAsking(false),
          })
        }
      >
        It stays in the log as cancelled. You can plan a new contact at any time.
      </Confirm>
    </>
  );
}
