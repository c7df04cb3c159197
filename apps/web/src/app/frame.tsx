import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { roleNames } from '../features/session/words';
import { useMe, useSignOut, type Me } from '../features/session/queries';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Tag } from '../ui/data';
import { Icon, Mark } from '../ui/icons';
import { Sheet } from '../ui/sheet';
import { navigationFor, type Destination } from './navigation';

// A destination is listed before its page exists, so its path is not among the router's known ones; the list shows existing ones only.
const path = (to: string) => to as '/';

/** The name of the app, leading to the start page. */
export function Wordmark(): ReactNode {
  return (
    <Link to="/" className="fh-wordmark" aria-label="Foothold, start page">
      <Mark />
      <span>Foothold</span>
    </Link>
  );
}

function Entry({
  entry,
  look,
  onPress,
}: {
  entry: Destination;
  look: 'tab' | 'side' | 'menu';
  onPress?: () => void;
}): ReactNode {
  return (
    <li>
      <Link
        to={path(entry.to)}
        className={classes(`fh-${look}`, entry.central && `fh-${look}--central`)}
        activeProps={{ className: 'is-active', 'aria-current': 'page' }}
        onClick={onPress}
      >
        <span className={`fh-${look}__icon`}>
          <Icon name={entry.icon} />
        </span>
        <span className={`fh-${look}__label`}>{entry.label}</span>
      </Link>
    </li>
  );
}

function Whereabouts({ me }: { me: Me }): ReactNode {
  return (
    <span className="fh-service">
      {me.service.name} {me.service.isDemo && <Tag colour="amber">Demo</Tag>}
    </span>
  );
}

function Sidebar({ me, entries }: { me: Me; entries: readonly Destination[] }): ReactNode {
  const signOut = useSignOut();
  return (
    <header className="fh-sidebar">
      <Wordmark />
      <Whereabouts me={me} />
      <nav aria-label="Main">
        <ul className="fh-sidebar__list">
          {entries
            .filter((entry) => entry.central)
            .concat(entries.filter((entry) => !entry.central))
            .map((entry) => (
              <Entry key={entry.to} entry={entry} look="side" />
            ))}
        </ul>
      </nav>
      <div className="fh-sidebar__foot">
        <Link to="/account" className="fh-side" activeProps={{ className: 'is-active', 'aria-current': 'page' }}>
          <span className="fh-side__icon">
            <Icon name="account" />
          </span>
          <span className="fh-side__label">
            {me.displayName}
            <span className="fh-side__role">{me.role && roleNames[me.role]}</span>
          </span>
        </Link>
        <button type="button" className="fh-side" onClick={() => signOut.mutate()}>
          <span className="fh-side__icon">
            <Icon name="signOut" />
          </span>
          <span className="fh-side__label">Sign out</span>
        </button>
      </div>
    </header>
  );
}

function PhoneMenu({ me, entries }: { me: Me; entries: readonly Destination[] }): ReactNode {
  const [open, setOpen] = useState(false);
  const signOut = useSignOut();
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="fh-topbar__menu"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Icon name="account" />
        <span>Menu</span>
      </button>
      <Sheet title={me.displayName} open={open} onClose={close}>
        <p className="fh-menu__who">
          {me.role && roleNames[me.role]}, <Whereabouts me={me} />
        </p>
        <nav aria-label="More">
          <ul className="fh-menu__list">
            {entries.map((entry) => (
              <Entry key={entry.to} entry={entry} look="menu" onPress={close} />
            ))}
            <Entry
              entry={{ to: '/account', label: 'Your account', icon: 'account', permission: '' }}
              look="menu"
              onPress={close}
            />
          </ul>
        </nav>
        <Button kind="secondary" icon="signOut" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      </Sheet>
    </>
  );
}

/** Skip link, navigation and the page. On a phone a top bar and a tab bar, on a wide screen a side bar. */
export function Frame(): ReactNode {
  const me = useMe();
  const busy = useRouterState({ select: (state) => state.status === 'pending' });
  const { all, tabs, menu } = navigationFor(me.permissions);
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <div className="fh-frame">
        <header className="fh-topbar">
          <Wordmark />
          <PhoneMenu me={me} entries={menu} />
        </header>
        <Sidebar me={me} entries={all} />
        <main id="main" className="fh-main" tabIndex={-1} aria-busy={busy || undefined}>
          <Outlet />
        </main>
        {tabs.length > 0 && (
          <nav className="fh-tabbar" aria-label="Main">
            <ul>
              {tabs.map((entry) => (
                <Entry key={entry.to} entry={entry} look="tab" />
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  );
}
