import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { BackLink, Page, Section } from '../../ui/page';
import { toast } from '../../ui/toast';
import { employerQuery } from './queries';

/** What surrounds every form about a part of an employer: the employer itself, the way back, and what follows a save. */
export function useAroundEmployer(employerId: string, { said, changes }: { said: string; changes: readonly string[] }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: employer } = useSuspenseQuery(employerQuery(employerId));
  const back = { to: '/employers/$employerId', params: { employerId } } as const;
  const onSaved = async () => {
    await Promise.all(changes.map((plural) => queryClient.invalidateQueries({ queryKey: [plural] })));
    toast(said);
    await navigate(back);
  };
  const cancel = (
    <ButtonLink {...back} kind="quiet">
      Cancel
    </ButtonLink>
  );
  const page = (title: string, form: ReactNode) => (
    <Page title={title} width="narrow" back={<BackLink {...back}>{employer.name}</BackLink>}>
      <Section>{form}</Section>
    </Page>
  );
  return { employer, queryClient, onSaved, cancel, page };
}
