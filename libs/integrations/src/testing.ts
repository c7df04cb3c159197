import { employersRoom } from '#employers/testing';
import { TenantsQueries } from '#identity';
import type { TestDatabase } from '#platform/testing';
import { vacanciesRoom } from '#vacancies/testing';
import { ExportsService } from './exports.service';
import { ImportFiles } from './import-files';
import { ImportRunner } from './import-runner';
import { ImportsQueries } from './imports.queries';
import { ImportsService } from './imports.service';
import { RowErrorFile } from './row-error-file';
import { RowWriter } from './row-writer';

/** The room's services on a test database. */
export function integrationsRoom({ db, work, clock }: Pick<TestDatabase, 'db' | 'work' | 'clock'>) {
  const files = new ImportFiles(db);
  const queries = new ImportsQueries();
  const writer = new RowWriter(
    employersRoom({ work }).imports,
    vacanciesRoom({ work, clock }).imports,
    new TenantsQueries(),
  );
  return {
    imports: new ImportsService(work, queries, files),
    runner: new ImportRunner(work, files, writer),
    queries,
    files,
    rowErrors: new RowErrorFile(db),
    exports: new ExportsService(db, work),
  };
}
