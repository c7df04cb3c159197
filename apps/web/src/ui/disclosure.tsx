import type { ReactNode } from 'react';

import { Icon } from './icons';

interface DisclosureProps {
  readonly title: string;
  /** What is in it, so that nobody opens it in vain: "Not filled in", "3 times a week". */
  readonly says?: ReactNode;
  /** Open at first; afterwards the reader decides. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that opens on demand. The error summary opens it when it leads into it. */
export function Disclosure({ title, says, startsOpen, children }: DisclosureProps): ReactNode {
  return (
    <details className="fh-fold" open={startsOpen}>
      <summary className="fh-fold__head">
        <span className="fh-fold__title">{title}</span>
        {says && <span className="fh-fold__says">{says}</span>}
        <Icon name="down" size={20} />
      </summary>
      <div className="fh-fold__body">{children}</div>
    </details>
  );
}
