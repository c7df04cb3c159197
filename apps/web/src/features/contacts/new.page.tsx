import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import type { View } from '../../api/client';
import { unreachable } from '../../api/problem';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded, Notice } from '../../ui/states';
import { useForm } from '../../ui/use-form';
import { employerQuery, relationshipQuery } from '../employers/queries';
import { doNotContactSentence, employerSentences, type EmployerView } from '../employers/words';
import { contactDraft } from './change-employer';
import { checkContact, liesAhead, newContact, tomorrowAtTen, type ContactFields } from './contact-fields';
import { AfterwardsPart, HowPart, MorePart, OutcomePart, PersonPart, WhenPart } from './contact-form-parts';
import { EmployerPicker } from './employer-picker';
import { IntroductionNotes } from './introduction-notes';
import { LearnedPart } from './learned-part';
import { afterContact, clientQuery } from './queries';
import { recordContact } from './save-contact';
import { contactSentences, type ContactView, type Purpose } from './words';

const route = getRouteApi('/signed-in/contacts/new');

/** What a contact is mostly for at each stage of the relationship. */
const usualPurpose: Readonly<Record<View<'RelationshipStage'>, Purpose>> = {
  identified: 'introduce',
  introduced: 'learn_needs',
  appointment_made: 'learn_needs',
  needs_learned: 'follow_up',
  thanked: 'follow_up',
  candidate_introduced: 'follow_up',
  hired: 'follow_up',
  maintained: 'follow_up',
  not_now: 'follow_up',
  dormant: 'introduce',
};

/** The log: choose the employer once, then a person, an outcome, and save. */
export function NewContactPage(): ReactNode {
  const { employerId, from } = route.useSearch();
  if (employerId === undefined) {
    return (
      <Page title="Log contact" width="narrow" summary={from && 'What you typed comes along.'}>
        <Section title="Which employer?">
          <EmployerPicker />
        </Section>
      </Page>
    );
  }
  return <AtEmployer key={employerId} employerId={employerId} />;
}

/** Waits for what the form's defaults depend on. */
function AtEmployer({ employerId }: { employerId: string }): ReactNode {
  const { clientId } = route.useSearch();
  const employer = useQuery(employerQuery(employerId));
  const relationship = useQuery(relationshipQuery(employerId));
  const client = useQuery({ ...clientQuery(clientId ?? ''), enabled: clientId !== undefined });
  const settled = !relationship.isLoading && !client.isLoading;
  return (
    <Page
      title="Log contact"
      width="narrow"
      summary={
        employer.data && (
          <span className="fh-at">
            At {employer.data.name}
            <Link
              to="/contacts/new"
              search={(before) => ({ ...before, employerId: undefined, from: employerId })}
              className="fh-section__link"
            >
              Change<span className="nhsuk-u-visually-hidden"> the employer</span>
            </Link>
          </span>
        )
      }
      back={
        employer.data && (
          <BackLink to="/employers/$employerId" params={{ employerId }}>
            {employer.data.name}
          </BackLink>
        )
      }
    >
      <Loaded
        query={{ ...employer, data: settled ? employer.data : undefined, error: employer.error }}
        what="the employer"
        sentences={employerSentences}
      >
        {(found) => (
          <ContactEntry
            employer={found}
            purpose={client.data ? 'present_candidate' : usualPurpose[relationship.data?.stage ?? 'identified']}
            client={client.data ? { id: client.data.id, label: client.data.preferredName } : null}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface EntryProps {
  readonly employer: EmployerView;
  readonly purpose: Purpose;
  readonly client: ContactFields['client'];
}

/** The moment "just now" means: that of the first try, so that a retry sends the very same contact. */
function useMoment() {
  const [momentFor] = useState(() => {
    let first = { key: '', at: new Date() };
    return (key: string, { when, at }: ContactFields) => {
      if (when !== 'now') return new Date(at);
      if (first.key !== key) first = { key, at: new Date() };
      return first.at;
    };
  });
  return momentFor;
}

function ContactEntry({ employer, purpose, client }: EntryProps): ReactNode {
  const search = route.useSearch();
  const { vacancyId, when } = search;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const momentFor = useMoment();
  const form = useForm<ContactFields, ContactView>({
    initial: newContact({
      purpose,
      client,
      vacancyId: vacancyId ?? '',
      ...(when === 'later' ? { when, at: tomorrowAtTen() } : {}),
    }),
    draftKey: contactDraft(employer.id, search),
    check: checkContact,
    send: (fields, attempt) =>
      recordContact(employer.id, fields, momentFor(attempt.headers['Idempotency-Key'], fields), attempt),
    onSaved: async ({ id }) => {
      await afterContact(queryClient);
      await navigate({ to: '/contacts/$contactId', params: { contactId: id }, search: { saved: true } });
    },
  });
  const ahead = liesAhead(form.values);
  const offline = form.problem?.code === unreachable;
  return (
    <Section>
      <div className="fh-quick-form">
        {employer.doNotContact && (
          <Notice kind="warning">
            <strong>{doNotContactSentence(employer.doNotContact)}.</strong>
          </Notice>
        )}
        <IntroductionNotes employerId={employer.id} fields={form.values} />
        <Form
          form={form}
          sticky
          submitLabel={offline ? 'Try again' : ahead ? 'Plan contact' : 'Save contact'}
          failure={offline ? 'Not saved yet: no connection' : undefined}
          sentences={contactSentences}
        >
          <WhenPart form={form} />
          <PersonPart form={form} employer={employer} />
          <OutcomePart form={form} />
          <LearnedPart form={form} employerId={employer.id} />
          <AfterwardsPart form={form} />
          <HowPart form={form} />
          <MorePart form={form} employer={employer} />
        </Form>
      </div>
    </Section>
  );
}
