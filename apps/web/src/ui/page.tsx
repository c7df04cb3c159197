import { Link, useRouterState, type LinkComponentProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

import { Icon } from './icons';

/** Path whose heading last had the focus: the first page of a visit leaves the focus where the browser puts it. */
let headedPath: string | undefined;

/** Moves the focus to the heading when the page changes, so that screen readers say where they are. Not for a mere filter change. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    if (path === undefined) return;
    if (headedPath !== undefined && headedPath !== path) heading.current?.focus({ preventScroll: true });
    headedPath = path;
  }, [path]);
  return heading;
}

interface PageProps {
  /** Heading and document title. */
  readonly title: string;
  /** Where one comes from: a `BackLink`. */
  readonly back?: ReactNode;
  /** One or two lines under the heading: tags, a count, a place. */
  readonly summary?: ReactNode;
  /** Buttons of the whole page; under the heading on a phone, beside it on a wide screen. */
  readonly actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for lists. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** The outside of every page: title, back link, actions, focus. */
export function Page({ title, back, summary, actions, width = 'wide', children }: PageProps): ReactNode {
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = `${title} – Foothold`;
  }, [title]);
  return (
    <div className={`fh-page fh-page--${width}`}>
      {back}
      <header className="fh-page__head">
        <div className="fh-page__title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {summary && <div className="fh-page__summary">{summary}</div>}
        </div>
        {actions && <div className="fh-page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Link to the list or record one came from. */
export function BackLink({ children, ...rest }: LinkComponentProps & { children: ReactNode }): ReactNode {
  return (
    <Link activeOptions={{ exact: true }} {...rest} className="fh-back">
      <Icon name="back" size={20} />
      <span>{children}</span>
    </Link>
  );
}

/** A titled part of a page on its own white ground. */
export function Section({
  title,
  actions,
  children,
}: {
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section className="fh-section" aria-label={title}>
      {title && (
        <div className="fh-section__head">
          <h2>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
