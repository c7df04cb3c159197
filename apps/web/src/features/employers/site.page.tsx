import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type Versioned } from '../../api/client';
import { Tick } from '../../ui/choice-fields';
import { EditForm } from '../../ui/edit-form';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-fields';
import { useEdit } from '../../ui/use-edit';
import { useForm, type FormState } from '../../ui/use-form';
import { useAroundEmployer } from './around-employer';
import { siteQuery } from './queries';
import { employerSentences, type SiteView } from './words';

const newRoute = getRouteApi('/signed-in/employers/$employerId/sites/new');
const editRoute = getRouteApi('/signed-in/employers/$employerId/sites/$siteId');

interface Fields {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly isMain: boolean;
}

const labels: Readonly<Record<keyof Fields, string>> = {
  name: 'What people call it',
  address: 'Street address',
  postcode: 'Postcode',
  isMain: 'This is the site to visit when nothing else is said',
};

function SiteFields({ form }: { form: Pick<FormState<Fields>, 'field'> }): ReactNode {
  return (
    <>
      <TextField
        {...form.field('name')}
        label={labels.name}
        hint="Such as Meadowhall store."
        optional
        maxLength={120}
      />
      <TextField {...form.field('address')} label={labels.address} optional maxLength={300} />
      <TextField
        {...form.field('postcode')}
        label={labels.postcode}
        hint="A district such as S6 is enough to begin with."
        optional
        width={10}
        maxLength={10}
      />
      <Tick {...form.field('isMain')} label={labels.isMain} />
    </>
  );
}

const bodyOf = (fields: Partial<Fields>) => ({
  name: fields.name === undefined ? undefined : fields.name.trim() || null,
  address: fields.address === undefined ? undefined : fields.address.trim() || null,
  postcode: fields.postcode === undefined ? undefined : fields.postcode.trim() || null,
  isMain: fields.isMain,
});

const around = { said: 'Site saved', changes: ['employers'] } as const;

/** Adds a place where the employer has work. */
export function NewSitePage(): ReactNode {
  const { employerId } = newRoute.useParams();
  const { employer, onSaved, cancel, page } = useAroundEmployer(employerId, around);
  const form = useForm<Fields, unknown>({
    initial: { name: '', address: '', postcode: '', isMain: employer.sites.length === 0 },
    draftKey: `employers.${employerId}.site`,
    check: ({ name, address, postcode }) =>
      name.trim() || address.trim() || postcode.trim()
        ? []
        : [{ pointer: '/postcode', code: 'missing', detail: 'Enter a postcode, an address or a name' }],
    send: (fields, { id, headers }) =>
      ok(
        api.POST('/v1/employers/{employerId}/sites', {
          params: { path: { employerId } },
          headers,
          body: { id, ...bodyOf(fields) },
        }),
      ),
    onSaved,
  });
  return page(
    'Add site',
    <Form form={form} submitLabel="Add site" sentences={employerSentences} aside={cancel}>
      <SiteFields form={form} />
    </Form>,
  );
}

const openedOf = (view: Versioned<SiteView>) => ({
  etag: view.etag,
  fields: { name: view.name ?? '', address: view.address ?? '', postcode: view.postcode ?? '', isMain: view.isMain },
});

/** Changes a site. */
export function EditSitePage(): ReactNode {
  const { employerId, siteId } = editRoute.useParams();
  const { queryClient, onSaved, cancel, page } = useAroundEmployer(employerId, around);
  const { data: site } = useSuspenseQuery(siteQuery(siteId));
  const edit = useEdit<Fields>({
    opened: openedOf(site),
    draftKey: `sites.${siteId}`,
    reload: async () => openedOf(await queryClient.fetchQuery({ ...siteQuery(siteId), staleTime: 0 })),
    send: (change, etag) =>
      ok(
        api.PATCH('/v1/sites/{siteId}', {
          params: { path: { siteId }, header: { 'If-Match': etag } },
          body: bodyOf(change),
        }),
      ),
    onSaved,
  });
  return page(
    'Edit site',
    <EditForm edit={edit} labels={labels} submitLabel="Save site" sentences={employerSentences} aside={cancel}>
      <SiteFields form={edit.form} />
    </EditForm>,
  );
}
