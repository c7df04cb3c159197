import type { ReactNode } from 'react';

import { Button } from './button';
import { classes } from './classes';
import { ErrorState } from './states';

/** Colours of a tag. `plain` for facts; colour only with a meaning, which the words also carry. */
export type TagColour = 'plain' | 'green' | 'amber' | 'red' | 'blue' | 'purple';

/** A short state or kind. */
export function Tag({ colour = 'plain', children }: { colour?: TagColour; children: ReactNode }): ReactNode {
  return <span className={`fh-tag fh-tag--${colour}`}>{children}</span>;
}

/** Facts of a record: name and value. A value of null reads "Not known". */
export function SummaryList({
  rows,
}: {
  rows: readonly { label: string; value: ReactNode; action?: ReactNode }[];
}): ReactNode {
  return (
    <dl className="fh-facts">
      {rows.map((row) => (
        <div key={row.label} className="fh-facts__row">
          <dt>{row.label}</dt>
          <dd>{row.value ?? <span className="fh-unknown">Not known</span>}</dd>
          {row.action && <dd className="fh-facts__action">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** `title` is the card's heading and holds the link; `aside` stands at its right; `line` needs no label on a card; `hidden` is left out there. */
  readonly onCard?: 'title' | 'aside' | 'line' | 'labelled' | 'hidden';
  readonly numeric?: boolean;
}

interface DataListProps<Row> {
  /** Caption: says what the rows are; hidden from sight when the page's heading says it already. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * A list of records: cards on a phone, a table on a wide screen, one set of elements.
 * The roles are written out because browsers drop a table's meaning when its display changes.
 */
export function DataList<Row>({ caption, columns, rows, rowKey }: DataListProps<Row>): ReactNode {
  return (
    <table className="fh-list" role="table">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classes(column.numeric && 'fh-list__number')}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <td
                key={column.key}
                role="cell"
                className={classes(`fh-list__${column.onCard ?? 'labelled'}`, column.numeric && 'fh-list__number')}
              >
                {(column.onCard ?? 'labelled') === 'labelled' && (
                  <span className="fh-list__label" aria-hidden="true">
                    {column.label}
                  </span>
                )}
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShowMoreProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => unknown;
  };
  /** How many are shown: '50 employers'. */
  readonly shown: string;
}

/** The end of a cursor-paged list: how many are shown, and a button for the next ones. */
export function ShowMore({ query, shown }: ShowMoreProps): ReactNode {
  if (query.isFetchNextPageError) return <ErrorState error={query.error} onRetry={() => void query.fetchNextPage()} />;
  return (
    <div className="fh-more">
      <span role="status">
        {shown}
        {query.hasNextPage ? ', and there are more' : ''}
      </span>
      {query.hasNextPage && (
        <Button kind="secondary" small busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  );
}
