import type { ReactNode } from 'react';

import { Tag } from '../../../ui/data';
import { wishLines, type WishLine } from './lines';
import type { Wishes } from './words';

/** One wish to read: what, how much it weighs, and the person's own words. */
export function Line({ line }: { line: WishLine }): ReactNode {
  return (
    <>
      {line.text} {line.weight && <Tag>{line.weight}</Tag>}
      {line.words && <span className="fh-words">“{line.words}”</span>}
    </>
  );
}

/** All wishes to read. Parts about which nothing was said are named together at the end. */
export function WishesToRead({ wishes }: { wishes: Wishes }): ReactNode {
  const parts = wishLines(wishes);
  const open = parts.filter(({ lines }) => lines.length === 0);
  return (
    <>
      <dl className="fh-wishlist">
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ name, title, lines }) => (
            <div key={name}>
              <dt>{title}</dt>
              {lines.map((line) => (
                <dd key={line.text + line.weight}>
                  <Line line={line} />
                </dd>
              ))}
            </div>
          ))}
      </dl>
      {open.length > 0 && open.length < parts.length && (
        <p className="fh-quiet">Not talked about yet: {open.map(({ title }) => title.toLowerCase()).join(', ')}.</p>
      )}
    </>
  );
}
