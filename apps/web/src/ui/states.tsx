import type { ReactNode } from 'react';

import { problemOf, sentenceFor, type Sentences } from '../api/problem';
import { Button } from './button';
import { Icon, type IconName } from './icons';

/** Says that something is on its way. Appears after a moment, so quick answers do not flicker. */
export function Loading({ what = 'this page', lines = 3 }: { what?: string; lines?: number }): ReactNode {
  return (
    <div className="fh-loading" role="status">
      <span className="nhsuk-u-visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="fh-loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing to show, why, and what to do next. */
export function Empty({
  title,
  icon,
  children,
  action,
}: {
  title: string;
  icon?: IconName;
  children?: ReactNode;
  action?: ReactNode;
}): ReactNode {
  return (
    <div className="fh-empty">
      {icon && (
        <span className="fh-empty__icon">
          <Icon name={icon} size={28} />
        </span>
      )}
      <h2>{title}</h2>
      {children && <div className="fh-empty__text">{children}</div>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly sentences?: Sentences;
}

/** What went wrong in a sentence, a way to try again, and the request id for whoever is asked for help. */
export function ErrorState({ error, onRetry, sentences }: ErrorStateProps): ReactNode {
  const problem = problemOf(error);
  return (
    <div className="fh-error-state" role="alert">
      <span className="fh-error-state__icon">
        <Icon name="warning" />
      </span>
      <div>
        <p>{sentenceFor(problem, sentences)}</p>
        {onRetry && (
          <Button kind="secondary" small onClick={onRetry}>
            Try again
          </Button>
        )}
        {problem.requestId && <p className="fh-error-state__id">If you ask for help, quote {problem.requestId}</p>}
      </div>
    </div>
  );
}

/** The part of a query's result that `Loaded` needs; every `useQuery` and `useList` result has it. */
interface Loadable<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: Loadable<T>;
  /** Named in the loading message: 'employers'. */
  readonly what?: string;
  /** Shown when the data is an empty list. */
  readonly empty?: ReactNode;
  readonly sentences?: Sentences;
  readonly children: (data: T) => ReactNode;
}

/** Loading, error, empty or the content: the four states of everything that comes from the API. Old content stays during a refresh. */
export function Loaded<T>({ query, what, empty, sentences, children }: LoadedProps<T>): ReactNode {
  if (query.data !== undefined) {
    if (empty && Array.isArray(query.data) && query.data.length === 0) return empty;
    return children(query.data);
  }
  if (query.error) return <ErrorState error={query.error} sentences={sentences} onRetry={() => void query.refetch()} />;
  return <Loading what={what} />;
}

/** A line about the state of this page or record: `info` by default, `warning` for what one should not overlook. */
export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'warning' | 'success';
  children: ReactNode;
}): ReactNode {
  const icons = { info: 'info', warning: 'warning', success: 'check' } as const;
  return (
    <div className={`fh-notice fh-notice--${kind}`}>
      <Icon name={icons[kind]} size={22} />
      <div>{children}</div>
    </div>
  );
}
