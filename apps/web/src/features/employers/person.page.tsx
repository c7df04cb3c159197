import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type Versioned } from '../../api/client';
import { RadioChips, Select } from '../../ui/choice-fields';
import { asText, EditForm } from '../../ui/edit-form';
import { FieldRow, Form } from '../../ui/form';
import { DateField, TextArea, TextField } from '../../ui/text-fields';
import { useEdit } from '../../ui/use-edit';
import { missing, useForm, type FormState } from '../../ui/use-form';
import { useAroundEmployer } from './around-employer';
import { personQuery } from './queries';
import {
  authorityChoices,
  authorityNames,
  employerSentences,
  preferredModeChoices,
  preferredModeNames,
  type EmployerView,
  type HiringAuthority,
  type PersonView,
  type PreferredMode,
} from './words';

const newRoute = getRouteApi('/signed-in/employers/$employerId/people/new');
const editRoute = getRouteApi('/signed-in/employers/$employerId/people/$personId');

interface Fields {
  readonly name: string;
  readonly jobTitle: string;
  readonly hiringAuthority: HiringAuthority | '';
  readonly siteId: string;
  readonly phone: string;
  readonly email: string;
  readonly preferredMode: PreferredMode | '';
  readonly notes: string;
  readonly leftOn: string;
}

const labels: Readonly<Record<keyof Fields, string>> = {
  name: 'Name',
  jobTitle: 'Job title',
  hiringAuthority: 'Can they decide to hire?',
  siteId: 'Where they work',
  phone: 'Phone',
  email: 'Email',
  preferredMode: 'How they like to be contacted',
  notes: 'To know before talking to them',
  leftOn: 'Left on',
};

const blank: Fields = {
  name: '',
  jobTitle: '',
  hiringAuthority: 'unknown',
  siteId: '',
  phone: '',
  email: '',
  preferredMode: 'unknown',
  notes: '',
  leftOn: '',
};

type FieldsForm = Pick<FormState<Fields>, 'field'>;

function PersonFields({ form, employer, known }: { form: FieldsForm; employer: EmployerView; known?: boolean }) {
  return (
    <>
      <FieldRow>
        <TextField {...form.field('name')} label={labels.name} maxLength={120} />
        <TextField {...form.field('jobTitle')} label={labels.jobTitle} optional maxLength={120} />
      </FieldRow>
      <RadioChips {...form.field('hiringAuthority')} label={labels.hiringAuthority} choices={authorityChoices} />
      {employer.sites.length > 1 && (
        <Select
          {...form.field('siteId')}
          label={labels.siteId}
          optional
          none="Not known"
          choices={employer.sites.map((site) => ({
            value: site.id,
            label: [site.name, site.postcode].filter(Boolean).join(', ') || 'A site without a name',
          }))}
        />
      )}
      <FieldRow>
        <TextField {...form.field('phone')} label={labels.phone} type="tel" optional maxLength={40} />
        <TextField {...form.field('email')} label={labels.email} type="email" optional maxLength={254} />
      </FieldRow>
      <RadioChips {...form.field('preferredMode')} label={labels.preferredMode} choices={preferredModeChoices} />
      <TextArea
        {...form.field('notes')}
        label={labels.notes}
        hint="Never anything about a client."
        optional
        maxLength={2000}
      />
      {known && (
        <DateField {...form.field('leftOn')} label={labels.leftOn} hint="If they no longer work there." optional />
      )}
    </>
  );
}

const cleared = (text: string | undefined) => (text === undefined ? undefined : text.trim() || null);

const bodyOf = (fields: Partial<Omit<Fields, 'name' | 'leftOn'>>) => ({
  jobTitle: cleared(fields.jobTitle),
  hiringAuthority: fields.hiringAuthority || undefined,
  siteId: cleared(fields.siteId),
  phone: cleared(fields.phone),
  email: cleared(fields.email),
  preferredMode: fields.preferredMode || undefined,
  notes: cleared(fields.notes),
});

const check = ({ name }: Fields) => (name.trim() ? [] : [missing('name', 'Enter their name')]);

const around = { said: 'Person saved', changes: ['employers', 'contacts', 'today'] } as const;

/** Adds somebody we meet at an employer. */
export function NewPersonPage(): ReactNode {
  const { employerId } = newRoute.useParams();
  const { employer, onSaved, cancel, page } = useAroundEmployer(employerId, around);
  const form = useForm<Fields, unknown>({
    initial: blank,
    draftKey: `employers.${employerId}.person`,
    check,
    send: (fields, { id, headers }) =>
      ok(
        api.POST('/v1/employers/{employerId}/people', {
          params: { path: { employerId } },
          headers,
          body: { id, name: fields.name.trim(), ...bodyOf(fields) },
        }),
      ),
    onSaved,
  });
  return page(
    'Add person',
    <Form form={form} submitLabel="Add person" sentences={employerSentences} aside={cancel}>
      <PersonFields form={form} employer={employer} />
    </Form>,
  );
}

const openedOf = (view: Versioned<PersonView>) => ({
  etag: view.etag,
  fields: {
    name: view.name,
    jobTitle: view.jobTitle ?? '',
    hiringAuthority: view.hiringAuthority,
    siteId: view.siteId ?? '',
    phone: view.phone ?? '',
    email: view.email ?? '',
    preferredMode: view.preferredMode,
    notes: view.notes ?? '',
    leftOn: view.leftOn ?? '',
  } satisfies Fields as Fields,
});

/** Changes what is known about a person at an employer. */
export function EditPersonPage(): ReactNode {
  const { employerId, personId } = editRoute.useParams();
  const { employer, queryClient, onSaved, cancel, page } = useAroundEmployer(employerId, around);
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const siteName = (id: unknown) => employer.sites.find((site) => site.id === id)?.name ?? 'Not known';
  const edit = useEdit<Fields>({
    opened: openedOf(person),
    draftKey: `people.${personId}`,
    check,
    reload: async () => openedOf(await queryClient.fetchQuery({ ...personQuery(personId), staleTime: 0 })),
    send: (change, etag) =>
      ok(
        api.PATCH('/v1/people/{personId}', {
          params: { path: { personId }, header: { 'If-Match': etag } },
          body: { name: change.name?.trim(), leftOn: cleared(change.leftOn), ...bodyOf(change) },
        }),
      ),
    onSaved,
  });
  const show = (name: keyof Fields, value: unknown) => {
    if (name === 'hiringAuthority') return authorityNames[value as HiringAuthority];
    if (name === 'preferredMode') return preferredModeNames[value as PreferredMode] ?? 'Not known';
    if (name === 'siteId') return siteName(value);
    return asText(value);
  };
  return page(
    `Edit ${person.name}`,
    <EditForm
      edit={edit}
      labels={labels}
      show={show}
      submitLabel="Save person"
      sentences={employerSentences}
      aside={cancel}
    >
      <PersonFields form={edit.form} employer={employer} known />
    </EditForm>,
  );
}
