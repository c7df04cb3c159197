import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Button, ButtonLink } from '../../ui/button';
import { SummaryList, Tag } from '../../ui/data';
import { Page, Section } from '../../ui/page';
import { useMe, useSignOut } from './queries';
import { roleNames } from './words';

/** Who one is here: name, role, teams, service; and the way out. */
export function AccountPage(): ReactNode {
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Page title="Your account" width="narrow" summary={me.email}>
      <Section>
        <SummaryList
          rows={[
            { label: 'Name', value: me.displayName },
            { label: 'Role', value: me.role && roleNames[me.role] },
            { label: 'Teams', value: me.teams.map((team) => team.name).join(', ') || 'No team' },
            {
              label: 'Service',
              value: (
                <>
                  {me.service.name} {me.service.isDemo && <Tag colour="amber">Demo</Tag>}
                </>
              ),
            },
            { label: 'Time zone', value: me.service.timeZone.replace('_', ' ') },
          ]}
        />
      </Section>
      <p>
        <Link to="/how-matching-works">How suggestions are made</Link>
      </p>
      <div className="fh-actions">
        <ButtonLink to="/account/password" kind="secondary" icon="edit">
          Change password
        </ButtonLink>
        <Button kind="quiet" icon="signOut" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      </div>
    </Page>
  );
}
