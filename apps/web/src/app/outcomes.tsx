import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../ui/button';
import { Page } from '../ui/page';
import { Empty, ErrorState } from '../ui/states';
import { Wordmark } from './frame';

/** A page whose code or first data did not arrive. */
export function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  return (
    <Page title="This page did not load" width="narrow">
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}

/** As `Broken`, when not even the person is known and there is no frame to stand in. */
export function BrokenEntrance(props: ErrorComponentProps): ReactNode {
  return (
    <main className="fh-bare">
      <Wordmark />
      <Broken {...props} />
    </main>
  );
}

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  return (
    <Page title="Page not found" width="narrow">
      <Empty
        title="Nothing lives at this address"
        icon="search"
        action={<ButtonLink to="/">Go to the start page</ButtonLink>}
      >
        Check the address for typing mistakes. If you followed a link, what it led to may have been removed.
      </Empty>
    </Page>
  );
}
