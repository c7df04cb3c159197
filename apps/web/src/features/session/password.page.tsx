import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { Form } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { Notice } from '../../ui/states';
import { TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm } from '../../ui/use-form';
import { meQuery, useMe } from './queries';

/** Choosing one's own password; the only page open while the password was given by somebody else. */
export function PasswordPage(): ReactNode {
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => [
      ...(currentPassword ? [] : [missing('currentPassword', 'Enter the password you use now')]),
      ...(newPassword ? [] : [missing('newPassword', 'Choose a new password')]),
    ],
    send: (body, { headers }) => ok(api.POST('/v1/me/password-changes', { headers, body })),
    onSaved: async () => {
      await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
      toast('Password changed');
      await navigate({ to: me.mustChangePassword ? '/' : '/account' });
    },
  });
  return (
    <Page
      title="Change password"
      width="narrow"
      back={me.mustChangePassword ? undefined : <BackLink to="/account">Your account</BackLink>}
    >
      {me.mustChangePassword && (
        <Notice>Somebody else gave you this password. Choose your own before you go on.</Notice>
      )}
      <Section>
        <Form form={form} submitLabel="Change password">
          <TextField
            {...form.field('currentPassword')}
            label="Password now"
            type="password"
            autoComplete="current-password"
          />
          <TextField
            {...form.field('newPassword')}
            label="New password"
            hint="Long beats complicated: three or four words you will remember are good."
            type="password"
            autoComplete="new-password"
          />
        </Form>
      </Section>
    </Page>
  );
}
