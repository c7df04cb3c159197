import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { EditForm } from '../../ui/edit-form';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useEdit, type Opened } from '../../ui/use-edit';
import { Essentials, FurtherParts } from './form-parts';
import { useVacancyChanged, vacancyQuery, type Vacancy } from './queries';
import { checkVacancy, sendSeen } from './save';
import { fieldSaid } from './field-said';
import { fieldNames, fieldsOf, partsOfBody, type VacancyValues } from './values';
import { vacancySentences } from './words';

const route = getRouteApi('/signed-in/vacancies/$vacancyId/edit');

/** Changing a vacancy. Only what was changed here is sent, so a colleague's changes elsewhere stay. */
export function EditVacancyPage(): ReactNode {
  const { vacancyId } = route.useParams();
  const vacancy = useQuery(vacancyQuery(vacancyId));
  return (
    <Page
      title="Edit vacancy"
      width="narrow"
      back={
        <BackLink to="/vacancies/$vacancyId" params={{ vacancyId }}>
          {vacancy.data?.title ?? 'Vacancy'}
        </BackLink>
      }
    >
      <Loaded query={vacancy} what="the vacancy" sentences={vacancySentences}>
        {(view) => <VacancyForm key={view.id} view={view} />}
      </Loaded>
    </Page>
  );
}

const opened = (view: Vacancy): Opened<VacancyValues> => ({
  etag: view.etag,
  fields: { ...fieldsOf(view), environment: {} },
});

function VacancyForm({ view }: { view: Vacancy }): ReactNode {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const changed = useVacancyChanged();
  const { id: vacancyId } = view;
  const edit = useEdit<VacancyValues>({
    opened: opened(view),
    draftKey: `vacancy-${vacancyId}`,
    check: checkVacancy,
    reload: async () => opened(await queryClient.fetchQuery({ ...vacancyQuery(vacancyId), staleTime: 0 })),
    send: async (change, etag, all) => {
      const body = partsOfBody(all, Object.keys(change));
      if (Object.keys(body).length > 0) {
        const params = { path: { vacancyId }, header: { 'If-Match': etag } };
        await ok(api.PATCH('/v1/vacancies/{vacancyId}', { params, body }));
      }
      await sendSeen(vacancyId, all);
    },
    onSaved: async () => {
      await changed();
      toast('Vacancy saved');
      await navigate({ to: '/vacancies/$vacancyId', params: { vacancyId } });
    },
  });
  return (
    <Section>
      <EditForm
        edit={edit}
        submitLabel="Save vacancy"
        sentences={vacancySentences}
        labels={fieldNames}
        show={fieldSaid}
        sticky
      >
        <Essentials form={edit.form} />
        <FurtherParts form={edit.form} seen={view.environment} />
      </EditForm>
    </Section>
  );
}
