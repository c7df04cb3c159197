import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { DataList, ShowMore, Tag, type Column } from '../../ui/data';
import { momentInWords } from '../../ui/dates';
import { Page } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { useCan } from '../session/queries';
import { useImports, type Import } from './queries';
import { kindNames, statusColours, statusNames } from './words';

const rows = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`;

const columns: readonly Column<Import>[] = [
  {
    key: 'file',
    label: 'File',
    onCard: 'title',
    cell: (one) => (
      <Link to="/imports/$importId" params={{ importId: one.id }}>
        {one.fileName}
      </Link>
    ),
  },
  {
    key: 'kind',
    label: 'What',
    onCard: 'line',
    cell: (one) => `${kindNames[one.kind]}, ${one.dryRun ? 'dry run' : 'for real'}`,
  },
  { key: 'rows', label: 'Read', cell: (one) => rows(one.progress.rowsRead) },
  { key: 'rejected', label: 'Not taken', cell: (one) => rows(one.counts.rejected) },
  { key: 'by', label: 'Started by', cell: (one) => one.requestedBy?.name ?? 'A program' },
  { key: 'at', label: 'Started', cell: (one) => momentInWords(one.createdAt) },
  {
    key: 'status',
    label: 'State',
    onCard: 'aside',
    cell: (one) => <Tag colour={statusColours[one.status]}>{statusNames[one.status]}</Tag>,
  },
];

/** The imports so far, newest first. */
export function ImportsPage(): ReactNode {
  const imports = useImports();
  const mayStart = useCan('imports:write');
  const start = (kind?: 'secondary') =>
    mayStart && (
      <ButtonLink to="/imports/new" icon="import" kind={kind}>
        New import
      </ButtonLink>
    );
  return (
    <Page title="Import" summary="Vacancies and employers from lists of others." actions={start()}>
      <Loaded
        query={imports}
        what="imports"
        empty={
          <Empty title="Nothing imported yet" icon="import" action={start('secondary')}>
            A CSV file of adverts or employers can be tried first without writing anything. The same list may be
            imported again whenever it changes: nothing is doubled.
          </Empty>
        }
      >
        {(all) => (
          <>
            <DataList
              caption="Imports with their file, what they held and what became of it"
              columns={columns}
              rows={all}
              rowKey={(one) => one.id}
            />
            <ShowMore query={imports} shown={`${all.length} ${all.length === 1 ? 'import' : 'imports'}`} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
