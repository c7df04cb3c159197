import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { toast } from '../../ui/toast';
import { useForm } from '../../ui/use-form';
import { Essentials, FurtherParts } from './form-parts';
import { employerQuery, useVacancyChanged } from './queries';
import { checkVacancy, sendSeen } from './save';
import { createBodyOf, unknownVacancy, type VacancyValues } from './values';
import { vacancySentences } from './words';

const route = getRouteApi('/signed-in/vacancies/new');

const empty: VacancyValues = { ...unknownVacancy, environment: {} };

/** Recording a vacancy: four questions first, everything else when it is known. */
export function NewVacancyPage(): ReactNode {
  const navigate = useNavigate();
  const changed = useVacancyChanged();
  const { employerId } = route.useSearch();
  const form = useForm({
    initial: empty,
    draftKey: employerId ? `vacancy-new-${employerId}` : 'vacancy-new',
    check: checkVacancy,
    send: async (values, attempt) => {
      const body = { id: attempt.id, ...createBodyOf(values) };
      const view = await ok(api.POST('/v1/vacancies', { headers: attempt.headers, body }));
      await sendSeen(view.id, values);
      return view;
    },
    onSaved: async (view) => {
      await changed();
      toast('Vacancy saved');
      await navigate({ to: '/vacancies/$vacancyId', params: { vacancyId: view.id } });
    },
  });
  useGivenEmployer(employerId, form.values, form.set);
  return (
    <Page title="Add vacancy" width="narrow" back={<BackLink to="/vacancies">Vacancies</BackLink>}>
      <Section>
        <Form form={form} submitLabel="Save vacancy" sentences={vacancySentences} sticky>
          <p className="nhsuk-hint">Only the title is needed. What you do not know yet is kept as a question to ask.</p>
          <Essentials form={form} />
          <FurtherParts form={form} />
        </Form>
      </Section>
    </Page>
  );
}

/** Fills in the employer one came from, unless another was chosen already. */
function useGivenEmployer(
  employerId: string | undefined,
  values: VacancyValues,
  set: (change: Partial<VacancyValues>) => void,
): void {
  const { data } = useQuery({ ...employerQuery(employerId ?? ''), enabled: employerId !== undefined });
  const open = values.employerId === null;
  useEffect(() => {
    if (data && open) set({ employerId: { id: data.id, label: data.name } });
    // Once only: whoever then clears the field means it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data?.id]);
}
