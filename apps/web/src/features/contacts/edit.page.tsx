import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { api, newId, ok, type Versioned } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { localMoment } from '../../ui/dates';
import { asText, EditForm } from '../../ui/edit-form';
import { BackLink, Page, Section } from '../../ui/page';
import { useEdit } from '../../ui/use-edit';
import { employerQuery } from '../employers/queries';
import type { EmployerView } from '../employers/words';
import {
  bodyOfContact,
  checkContact,
  fieldsOfContact,
  liesAhead,
  nobody,
  type ContactFields,
  type ContactForm,
} from './contact-fields';
import { AfterwardsPart, AtField, HowPart, MorePart, OutcomePart, PersonPart } from './contact-form-parts';
import { afterContact, contactQuery } from './queries';
import { LearnedPart } from './learned-part';
import { saveFound, savePerson } from './save-contact';
import { contactSentences, modeNames, outcomeNames, purposeNames, type ContactView } from './words';

const route = getRouteApi('/signed-in/contacts/$contactId/edit');

const labels: Readonly<Record<keyof ContactFields, string>> = {
  when: 'When',
  at: 'When',
  personId: 'Person',
  authority: 'Can they hire',
  newPersonId: 'New person',
  newName: 'Their name',
  newTitle: 'Job title',
  mode: 'How',
  purpose: 'What for',
  outcome: 'How it went',
  learned: 'What was learned',
  found: 'About their vacancies',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  client: 'Client',
  preferenceServed: 'Wish served',
  presence: 'Who was there',
  vacancyId: 'Vacancy',
  siteId: 'Site',
  durationMinutes: 'How long',
  thanked: 'A thank-you was sent',
};

const openedOf = (view: Versioned<ContactView>, newPersonId: string) => ({
  etag: view.etag,
  fields: fieldsOfContact(view, newPersonId),
});

/** Which parts of the body each changed field stands for; the others are left as they are. */
const bodyNames: Readonly<Partial<Record<keyof ContactFields, readonly (keyof ReturnType<typeof bodyOfContact>)[]>>> = {
  newName: ['personId'],
  client: ['clientId', 'preferenceServed', 'presence'],
  preferenceServed: ['clientId', 'preferenceServed'],
  thanked: ['thankYouSentOn'],
};

function changeOf(change: Partial<ContactFields>, all: ContactFields) {
  const body = bodyOfContact(all, new Date(all.at));
  const partsOf = (name: string): readonly string[] => bodyNames[name as keyof ContactFields] ?? [name];
  const names = new Set(Object.keys(change).flatMap(partsOf));
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name)));
}

function show(employer: EmployerView) {
  return (name: keyof ContactFields, value: unknown): string => {
    const text = typeof value === 'string' ? value : '';
    switch (name) {
      case 'mode':
        return modeNames[text as keyof typeof modeNames] ?? text;
      case 'purpose':
        return purposeNames[text as keyof typeof purposeNames] ?? text;
      case 'outcome':
        return outcomeNames[text as keyof typeof outcomeNames] ?? 'Nothing said';
      case 'personId':
        return text === nobody ? 'Nobody' : (employer.people.find(({ id }) => id === text)?.name ?? 'Somebody new');
      case 'siteId':
        return employer.sites.find(({ id }) => id === text)?.name ?? 'Not said';
      case 'client':
        return (value as ContactFields['client'])?.label ?? 'None';
      case 'thanked':
        return value ? 'Yes' : 'No';
      default:
        return asText(name === 'at' ? text.replace('T', ', ') : value);
    }
  };
}

/** Corrects a contact, changes a plan, or logs one that was planned. */
export function EditContactPage(): ReactNode {
  const { contactId } = route.useParams();
  const { log } = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: contact } = useSuspenseQuery(contactQuery(contactId));
  const { data: employer } = useSuspenseQuery(employerQuery(contact.employer.id));
  const [personId] = useState(newId);
  const opened = openedOf(contact, personId);
  const edit = useEdit<ContactFields>({
    opened,
    initial: log ? loggedNow(opened.fields) : undefined,
    draftKey: `contacts.${contactId}${log ? '.log' : ''}`,
    check: checkContact,
    reload: async () => openedOf(await queryClient.fetchQuery({ ...contactQuery(contactId), staleTime: 0 }), personId),
    send: async (change, etag, all) => {
      await savePerson(employer.id, all);
      const body = changeOf(change, all);
      const params = { path: { contactId }, header: { 'If-Match': etag } };
      const saved = await ok(api.PATCH('/v1/contacts/{contactId}', { params, body }));
      await saveFound(contactId, all);
      return saved;
    },
    onSaved: async () => {
      await afterContact(queryClient);
      await navigate({ to: '/contacts/$contactId', params: { contactId }, search: { saved: true } });
    },
  });
  const form = edit.form as unknown as ContactForm;
  const ahead = liesAhead(form.values);
  const back = { to: '/contacts/$contactId', params: { contactId } } as const;
  const title = log ? 'Log planned contact' : contact.state === 'planned' ? 'Change plan' : 'Correct contact';
  return (
    <Page title={title} width="narrow" summary={employer.name} back={<BackLink {...back}>The contact</BackLink>}>
      <Section>
        <EditForm
          edit={edit}
          labels={labels}
          show={show(employer)}
          sticky
          submitLabel={ahead ? 'Save plan' : 'Save contact'}
          sentences={contactSentences}
          aside={
            <ButtonLink {...back} kind="quiet">
              Leave it
            </ButtonLink>
          }
        >
          <AtField form={form} label={ahead ? 'Planned for' : 'It was at'} />
          <PersonPart form={form} employer={employer} />
          <OutcomePart form={form} />
          <LearnedPart form={form} employerId={employer.id} />
          <AfterwardsPart form={form} />
          <HowPart form={form} />
          <MorePart form={form} employer={employer} />
        </EditForm>
      </Section>
    </Page>
  );
}

/** A plan being logged took place at its time; when that lies ahead, it took place just now. */
function loggedNow(fields: ContactFields): ContactFields {
  return liesAhead(fields) ? { ...fields, at: localMoment(new Date()) } : fields;
}
