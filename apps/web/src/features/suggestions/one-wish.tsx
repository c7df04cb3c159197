import type { ReactNode } from 'react';

import { changes, nothingSaid } from '../clients/wishes/lines';
import { Line } from '../clients/wishes/wish-lines';
import type { Offer } from './queries';

/** A change of one wish to read: what it is about, what it would say, and what it says. */
export function ChangedWish({ before, after }: Pick<Offer, 'before' | 'after'>): ReactNode {
  const parts = changes({ ...nothingSaid, ...before }, { ...nothingSaid, ...after });
  return parts.map(({ name, title, added, gone }) => (
    <span key={name} className="fh-one-wish">
      <strong>{title}:</strong>{' '}
      {added.map((line) => (
        <Line key={line.text} line={line} />
      ))}
      {gone.map((line) => (
        <span key={line.text} className="fh-change__gone">
          {' '}
          <span className="fh-change">instead of</span> <Line line={line} />
        </span>
      ))}
    </span>
  ));
}
