import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { Form } from '../../ui/form';
import { Mark } from '../../ui/icons';
import { useHeadingFocus } from '../../ui/page';
import { TextField } from '../../ui/text-fields';
import { missing, useForm } from '../../ui/use-form';
import { meQuery } from './queries';
import { sessionSentences } from './words';

const route = getRouteApi('/sign-in');

/** The way in. Plain on purpose: password managers, paste and the return path work; nothing else is here. */
export function SignInPage(): ReactNode {
  const router = useRouter();
  const queryClient = useQueryClient();
  const back = route.useSearch().return ?? '/';
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = 'Sign in – Foothold';
  }, []);
  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => [
      ...(email.trim() ? [] : [missing('email', 'Enter your email address')]),
      ...(password ? [] : [missing('password', 'Enter your password')]),
    ],
    send: ({ email, password }, { headers }) =>
      ok(api.POST('/v1/session', { headers, body: { email: email.trim(), password } })),
    onSaved: async () => {
      await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
      router.history.push(back);
    },
  });
  return (
    <div className="fh-entrance">
      <main className="fh-entrance__card">
        <div className="fh-entrance__brand">
          <Mark size={44} />
          <div>
            <p className="fh-entrance__name">Foothold</p>
            <p className="fh-entrance__motto">Good jobs, found together</p>
          </div>
        </div>
        <h1 ref={heading} tabIndex={-1}>
          Sign in
        </h1>
        <Form
          form={form}
          submitLabel={form.saving ? 'Signing in' : 'Sign in'}
          sentences={sessionSentences}
          failure="You are not signed in"
        >
          <TextField {...form.field('email')} label="Email address" type="email" autoComplete="username" />
          <TextField {...form.field('password')} label="Password" type="password" autoComplete="current-password" />
        </Form>
        <p className="fh-entrance__help">
          Forgotten your password? Ask an administrator of your service for a new one.
        </p>
      </main>
    </div>
  );
}
