import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { useCan } from '../session/queries';
import { AccountsTab } from './accounts-tab';
import { KeysTab } from './keys-tab';
import { ServiceTab } from './service-tab';
import { TeamsTab } from './teams-tab';

const route = getRouteApi('/signed-in/settings');

/** Who may sign in, the teams, the keys of other programs, and how the service works. */
export function SettingsPage(): ReactNode {
  const { tab = 'accounts', q } = route.useSearch();
  const navigate = route.useNavigate();
  const mayKeys = useCan('api-keys:read');
  const tabs = [
    { id: 'accounts' as const, label: 'Accounts', content: <AccountsTab q={q} /> },
    { id: 'teams' as const, label: 'Teams', content: <TeamsTab /> },
    ...(mayKeys ? [{ id: 'keys' as const, label: 'API keys', content: <KeysTab /> }] : []),
    { id: 'service' as const, label: 'Service', content: <ServiceTab /> },
  ];
  return (
    <Page title="Settings">
      <Tabs
        label="Settings"
        tabs={tabs}
        selected={tab}
        onSelect={(id) => void navigate({ search: { tab: id }, replace: true, resetScroll: false })}
      />
    </Page>
  );
}
